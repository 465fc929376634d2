//! Into which things that an LMS launches a course is cut: one decision, in one function.

use crate::standard::Standard;
use studio_course::{Body, Course, Percent};

/// One thing that the LMS launches and tracks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaunchUnit {
    /// Unique within the package and the same in every export of the course, so that an LMS keeps what learners have
    /// done when a newer package replaces the old one.
    pub id: String,
    /// What the LMS shows for it.
    pub title: String,
    /// The page to open, from the package's root.
    pub page: &'static str,
    /// Percent to pass, where the unit is graded.
    pub pass_mark: Option<Percent>,
}

/// The launch units of a course. The whole course is one: Moodle, Canvas and SCORM Cloud handle a single unit best,
/// and Open edX launches only the first.
#[must_use]
pub fn launch_units(course: &Course, standard: Standard) -> Vec<LaunchUnit> {
    match standard {
        Standard::Scorm12 | Standard::Html => vec![LaunchUnit {
            id: "course".to_owned(),
            title: course.title.clone(),
            page: "index.html",
            pass_mark: final_pass_mark(course),
        }],
    }
}

/// The pass mark of the final test. That a final test is missing or is no quiz is the author's finding.
fn final_pass_mark(course: &Course) -> Option<Percent> {
    match &course.lesson(course.final_test.as_ref()?)?.body {
        Body::Quiz(quiz) => Some(quiz.pass_mark),
        Body::Video(_) | Body::Reading(_) | Body::RolePlay(_) => None,
    }
}
