//! The courses that lie open, so that an edit does not read the whole course again.

use studio_course::{Course, CourseId};

/// How many courses lie open at most. More than a trainer has in front of them, and little enough to be held.
const ROOM: usize = 4;

/// Courses as they are in the database, the last used one last.
#[derive(Debug, Default)]
pub(crate) struct Desk(Vec<Course>);

impl Desk {
    /// Takes a course off the desk. Whoever changes it puts it back only when the change is on the disk, so that the desk
    /// never knows more than the database.
    pub(crate) fn take(&mut self, id: &CourseId) -> Option<Course> {
        let at = self.0.iter().position(|course| course.id == *id)?;
        Some(self.0.remove(at))
    }

    /// Puts a course on the desk; the one that was not used for longest goes.
    pub(crate) fn put(&mut self, course: Course) {
        self.take(&course.id);
        if self.0.len() == ROOM {
            self.0.remove(0);
        }
        self.0.push(course);
    }
}
