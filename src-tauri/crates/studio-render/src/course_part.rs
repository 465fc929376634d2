//! The part of a course that one launch page shows.

use crate::LaunchPage;
use std::borrow::Cow;
use std::collections::BTreeSet;
use studio_course::{Course, LessonId, OutcomeId};

/// The course as a launch page shows it: all of it where the page has every lesson, or else a course of its own that has
/// the page's title and lessons, what those are for, and the final test only where it is among them.
pub(crate) fn course_part<'a>(course: &'a Course, page: &LaunchPage) -> Cow<'a, Course> {
    let lessons: BTreeSet<&LessonId> = page.lessons.iter().collect();
    if course.lessons().all(|lesson| lessons.contains(&lesson.id)) {
        return Cow::Borrowed(course);
    }
    let mut part = course.clone();
    for module in &mut part.modules {
        module.lessons.retain(|lesson| lessons.contains(&lesson.id));
    }
    part.modules.retain(|module| !module.lessons.is_empty());
    part.final_test = part.final_test.filter(|test| lessons.contains(test));
    let served: BTreeSet<OutcomeId> = part
        .lessons()
        .flat_map(|lesson| {
            lesson.outcomes.iter().chain(lesson.questions().flat_map(|question| &question.outcomes))
        })
        .cloned()
        .collect();
    part.outcomes.retain(|outcome| served.contains(&outcome.id));
    part.title.clone_from(&page.title);
    if let [module] = part.modules.as_slice() {
        part.summary.clone_from(&module.summary);
    }
    Cow::Owned(part)
}
