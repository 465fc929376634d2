//! What an edit touched, so that only that is written, and shown anew.

use std::collections::BTreeSet;
use studio_course::{Course, Edit, LessonId, Module, ModuleId};

/// What an edit touched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    /// What the course itself says.
    pub course: bool,
    /// Which modules and lessons there are, and their order.
    pub outline: bool,
    /// The list of media.
    pub media: bool,
    /// Modules whose own words may be others, or that came or went.
    pub modules: BTreeSet<ModuleId>,
    /// Lessons whose content may be another, or that came or went.
    pub lessons: BTreeSet<LessonId>,
}

impl Touched {
    /// What `edit` touched, whose application gave `inverse`. Each of the two knows what the other takes away.
    pub(crate) fn of(edit: &Edit, inverse: &Edit) -> Self {
        let mut touched = Self::default();
        touched.add(edit);
        touched.add(inverse);
        touched
    }

    /// All that a course has.
    pub(crate) fn all(course: &Course) -> Self {
        let mut touched = Self { course: true, outline: true, media: true, ..Self::default() };
        course.modules.iter().for_each(|module| touched.add_module(module));
        touched
    }

    /// The one lesson that was touched, where nothing else was.
    pub fn only_lesson(&self) -> Option<&LessonId> {
        let Self { course, outline, media, modules, lessons } = self;
        let is_only = !course && !outline && !media && modules.is_empty() && lessons.len() == 1;
        if is_only { lessons.first() } else { None }
    }

    fn add(&mut self, edit: &Edit) {
        match edit {
            Edit::CourseSet { .. } => self.course = true,
            Edit::ModuleAdd { module, .. } => {
                self.outline = true;
                self.add_module(module);
            }
            Edit::ModuleRemove { id } => {
                self.outline = true;
                self.modules.insert(id.clone());
            }
            Edit::ModuleMove { .. } | Edit::LessonMove { .. } => self.outline = true,
            Edit::ModuleSet { id, .. } => {
                self.modules.insert(id.clone());
            }
            Edit::LessonAdd { lesson, .. } => {
                self.outline = true;
                self.lessons.insert(lesson.id.clone());
            }
            Edit::LessonRemove { id } => {
                self.outline = true;
                self.lessons.insert(id.clone());
            }
            Edit::LessonSet { id, .. }
            | Edit::ReadingSet { id, .. }
            | Edit::VideoSet { id, .. }
            | Edit::QuizSet { id, .. }
            | Edit::RolePlaySet { id, .. } => {
                self.lessons.insert(id.clone());
            }
            Edit::QuestionAdd { lesson, .. }
            | Edit::QuestionRemove { lesson, .. }
            | Edit::QuestionMove { lesson, .. }
            | Edit::QuestionSet { lesson, .. } => {
                self.lessons.insert(lesson.clone());
            }
            Edit::MediaAdd { .. } | Edit::MediaRemove { .. } | Edit::MediaCredit { .. } => self.media = true,
            Edit::Batch { edits } => edits.iter().for_each(|edit| self.add(edit)),
        }
    }

    fn add_module(&mut self, module: &Module) {
        self.modules.insert(module.id.clone());
        self.lessons.extend(module.lessons.iter().map(|lesson| lesson.id.clone()));
    }
}
