//! Into which things that an LMS launches a course is cut: one decision, in one function.

use crate::standard::Standard;
use studio_course::{Body, Course, LessonId, Module, ModuleId, Percent};

/// Into how many things that an LMS launches a course is to be cut.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Division {
    /// The whole course is one launch unit: Moodle, Canvas and SCORM Cloud handle a single one best, and Open edX
    /// launches only the first.
    #[default]
    Course,
    /// Each module is a launch unit.
    Modules,
}

/// One thing that the LMS launches and tracks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaunchUnit {
    /// Unique within the package and the same in every export of the course, so that an LMS keeps what learners have
    /// done when a newer package replaces the old one. An XML name and a part of an IRI.
    pub id: String,
    /// What the LMS shows for it; never empty.
    pub title: String,
    /// The page to open, from the package's root.
    pub page: String,
    /// The module that it is, where it is not the whole course.
    pub module: Option<ModuleId>,
    /// The lessons in it, in order.
    pub lessons: Vec<LessonId>,
    /// Percent to pass, where the unit is graded: the pass mark of the final test, where that is one of `lessons`.
    pub pass_mark: Option<Percent>,
}

/// The launch units of a course, never none. A module without lessons is none, and pages without an LMS are one
/// whatever the division, since nothing would lead from one to the next.
#[must_use]
pub fn launch_units(course: &Course, standard: Standard, division: Division) -> Vec<LaunchUnit> {
    let modules: Vec<LaunchUnit> = match division {
        Division::Modules if standard.is_tracked() => course
            .modules
            .iter()
            .filter(|module| !module.lessons.is_empty())
            .map(|it| of_module(course, it))
            .collect(),
        _ => Vec::new(),
    };
    if modules.is_empty() { vec![of_course(course)] } else { modules }
}

fn of_course(course: &Course) -> LaunchUnit {
    LaunchUnit {
        id: "course".to_owned(),
        title: titled(&course.title, course.id.as_str()),
        page: "index.html".to_owned(),
        module: None,
        lessons: course.lessons().map(|lesson| lesson.id.clone()).collect(),
        pass_mark: final_pass_mark(course),
    }
}

fn of_module(course: &Course, module: &Module) -> LaunchUnit {
    let lessons: Vec<LessonId> = module.lessons.iter().map(|lesson| lesson.id.clone()).collect();
    let is_graded = course.final_test.as_ref().is_some_and(|test| lessons.contains(test));
    LaunchUnit {
        id: format!("module-{}", module.id),
        title: titled(&module.title, module.id.as_str()),
        page: format!("module-{}.html", module.id),
        module: Some(module.id.clone()),
        pass_mark: if is_graded { final_pass_mark(course) } else { None },
        lessons,
    }
}

/// The title, or the id where the author has given none yet.
fn titled(title: &str, id: &str) -> String {
    if title.trim().is_empty() { id.to_owned() } else { title.to_owned() }
}

/// The pass mark of the final test. That a final test is missing or is no quiz is the author's finding.
fn final_pass_mark(course: &Course) -> Option<Percent> {
    match &course.lesson(course.final_test.as_ref()?)?.body {
        Body::Quiz(quiz) => Some(quiz.pass_mark),
        Body::Video(_) | Body::Reading(_) | Body::RolePlay(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{CourseId, Date, Language, Lesson, Quiz, Reading};

    fn course() -> Course {
        let date = Date::new(2026, 11, 23).unwrap();
        let mut course = Course::new(CourseId::default(), "Seals", Language::new("en").unwrap(), date);
        let test = LessonId::new("test").unwrap();
        let quiz = Quiz { pass_mark: Percent::new(70).unwrap(), ..Quiz::default() };
        let reading = Body::Reading(Reading::default());
        let module = |id: &str, lessons: Vec<Lesson>| Module {
            id: ModuleId::new(id).unwrap(),
            title: id.to_owned(),
            summary: String::new(),
            lessons,
        };
        course.modules = vec![
            module("why", vec![Lesson::new(LessonId::new("intro").unwrap(), "Intro", reading)]),
            module("empty", Vec::new()),
            module("end", vec![Lesson::new(test.clone(), "Test", Body::Quiz(quiz))]),
        ];
        course.final_test = Some(test);
        course
    }

    #[test]
    fn a_course_is_one_unit_with_every_lesson() {
        for standard in Standard::ALL {
            let units = launch_units(&course(), standard, Division::Course);
            assert_eq!(units.len(), 1);
            assert_eq!((units[0].id.as_str(), units[0].page.as_str()), ("course", "index.html"));
            assert_eq!(units[0].lessons.len(), 2);
            assert_eq!(units[0].pass_mark.map(Percent::get), Some(70));
        }
    }

    #[test]
    fn each_module_with_lessons_is_a_unit_and_only_the_one_with_the_test_is_graded() {
        let units = launch_units(&course(), Standard::Scorm2004, Division::Modules);
        let seen: Vec<_> = units
            .iter()
            .map(|unit| (unit.id.as_str(), unit.page.as_str(), unit.lessons.len(), unit.pass_mark.is_some()))
            .collect();
        assert_eq!(
            seen,
            [("module-why", "module-why.html", 1, false), ("module-end", "module-end.html", 1, true)]
        );
    }

    #[test]
    fn pages_without_an_lms_and_a_course_without_lessons_are_one_unit() {
        for standard in [Standard::Html, Standard::HtmlSingle] {
            assert_eq!(launch_units(&course(), standard, Division::Modules)[0].id, "course");
        }
        let empty = Course { modules: Vec::new(), ..course() };
        assert_eq!(launch_units(&empty, Standard::Cmi5, Division::Modules)[0].page, "index.html");
    }
}
