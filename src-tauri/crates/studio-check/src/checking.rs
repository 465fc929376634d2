//! Goes through the table of rules.

use crate::{Facts, RULES};
use std::collections::BTreeMap;
use studio_course::{Body, Course, Finding, Lesson, Place};

/// Everything that the rules find, the gravest first and then in the order of the course. The same course and facts give
/// the same findings.
pub fn check(course: &Course, facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES {
        (rule.check)(course, facts, &mut findings);
    }
    let order = order(course);
    findings.sort_by_key(|finding| (finding.severity, order.get(&finding.place).copied()));
    findings
}

/// Where each place of the course stands: the course itself, its outcomes, then modules with all that is in them, then
/// media.
fn order(course: &Course) -> BTreeMap<Place, usize> {
    let outcomes = course.outcomes.iter().map(|outcome| Place::Outcome { outcome: outcome.id.clone() });
    let modules = course.modules.iter().flat_map(|module| {
        let place = Place::Module { module: module.id.clone() };
        std::iter::once(place).chain(module.lessons.iter().flat_map(places_of_lesson))
    });
    let media = course.media.iter().map(|media| Place::Media { media: media.name.clone() });
    let places = std::iter::once(Place::Course).chain(outcomes).chain(modules).chain(media);
    places.enumerate().map(|(index, place)| (place, index)).collect()
}

fn places_of_lesson(lesson: &Lesson) -> Vec<Place> {
    let id = || lesson.id.clone();
    let mut places = vec![Place::Lesson { lesson: id() }];
    places.extend(
        lesson.questions().map(|question| Place::Question { lesson: id(), question: question.id.clone() }),
    );
    if let Body::RolePlay(role_play) = &lesson.body {
        let line = |line: &studio_course::ChecklistLine| Place::ChecklistLine {
            lesson: id(),
            line: line.id.clone(),
        };
        places.extend(role_play.checklist.iter().map(line));
    }
    places
}
