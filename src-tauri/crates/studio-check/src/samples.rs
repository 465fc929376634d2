//! Small courses for the tests of the rules.

use crate::{Facts, Rule};
use studio_course::{Course, CourseId, Date, Finding, Language, Lesson, Module, ModuleId};

/// A course of one module.
pub(crate) fn course(lessons: Vec<Lesson>) -> Course {
    let (id, language) = (CourseId::default(), Language::new("en").unwrap());
    let mut course = Course::new(id, "Valuation", language, Date::new(2026, 11, 23).unwrap());
    let id = ModuleId::new("m").unwrap();
    course.modules = vec![Module { id, title: "Module".to_owned(), summary: String::new(), lessons }];
    course
}

/// What one rule finds.
pub(crate) fn found(rule: &Rule, course: &Course) -> Vec<Finding> {
    let estimate = studio_hours::estimate(course);
    let facts =
        Facts { estimate: &estimate, frameworks: studio_competency::frameworks(), suspend_worst_case: 0 };
    let mut findings = Vec::new();
    (rule.check)(course, &facts, &mut findings);
    findings
}
