//! `cmi5.xml`, the course structure (cmi5 quartz, 1st edition, §13 and §14).

use crate::cmi5::course_facts;
use crate::content_packaging::title;
use crate::launch_unit::LaunchUnit;
use crate::metadata::said::Said;
use crate::scorm2004::sequencing::measure;
use crate::xml::{Xml, capped};
use std::collections::BTreeSet;
use studio_course::{Course, ModuleId, Outcome, OutcomeId};

/// The namespace of the course structure (§13.2).
pub(crate) const NAMESPACE: &str = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

/// The longest description. The standard has no limit, an LMS's table may.
const DESCRIPTION_LIMIT: usize = 2_000;

/// Writes the course structure: one launch unit in the course, or one in a block for each module.
pub(crate) fn write(course: &Course, said: &Said, units: &[LaunchUnit]) -> Vec<u8> {
    let location = format!("{} {}", course_facts::NAMESPACE, course_facts::SCHEMA_PATH);
    let attributes = [
        ("xmlns", NAMESPACE),
        ("xmlns:facts", course_facts::NAMESPACE),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ("xsi:schemaLocation", &location),
    ];
    let outcomes: Vec<&Outcome> = course
        .outcomes
        .iter()
        .filter(|outcome| !capped(&outcome.text, DESCRIPTION_LIMIT).is_empty())
        .collect();
    let mut xml = Xml::new();
    xml.element("courseStructure", &attributes, |xml| {
        xml.element("course", &[("id", &said.iri)], |xml| {
            described(xml, course, &course.title, &course.summary);
            course_facts::write(xml, said);
        });
        if !outcomes.is_empty() {
            xml.element("objectives", &[], |xml| {
                for outcome in &outcomes {
                    xml.element("objective", &[("id", &objective_id(course, &outcome.id))], |xml| {
                        described(xml, course, &outcome.text, &outcome.text);
                    });
                }
            });
        }
        for unit in units {
            match &unit.module {
                Some(module) => block(xml, course, module, unit, &outcomes),
                None => au(xml, course, unit, &course.summary, &outcomes),
            }
        }
    });
    xml.into_bytes()
}

fn block(xml: &mut Xml, course: &Course, id: &ModuleId, unit: &LaunchUnit, outcomes: &[&Outcome]) {
    let summary = course.module(id).map_or("", |module| module.summary.as_str());
    xml.element("block", &[("id", &course.id.inner_iri("module", id.as_str()))], |xml| {
        described(xml, course, &unit.title, summary);
        let served = outcomes_of(course, unit);
        let outcomes: Vec<&Outcome> =
            outcomes.iter().copied().filter(|outcome| served.contains(&outcome.id)).collect();
        au(xml, course, unit, summary, &outcomes);
    });
}

/// An assignable unit. It is satisfied by completion, and by passing too where it is graded; without a word an LMS would
/// take it for satisfied before it was opened (§10.2.5).
fn au(xml: &mut Xml, course: &Course, unit: &LaunchUnit, summary: &str, outcomes: &[&Outcome]) {
    let id = course.id.inner_iri("launch-unit", &unit.id);
    let move_on = if unit.pass_mark.is_some() { "CompletedAndPassed" } else { "Completed" };
    let mastery_score = unit.pass_mark.map(measure);
    let activity_type = match unit.module {
        Some(_) => "http://adlnet.gov/expapi/activities/module",
        None => "http://adlnet.gov/expapi/activities/course",
    };
    let mut attributes = vec![("id", id.as_str()), ("moveOn", move_on)];
    attributes.extend(mastery_score.as_deref().map(|score| ("masteryScore", score)));
    attributes.extend([("launchMethod", "AnyWindow"), ("activityType", activity_type)]);
    xml.element("au", &attributes, |xml| {
        described(xml, course, &unit.title, summary);
        if !outcomes.is_empty() {
            xml.element("objectives", &[], |xml| {
                for outcome in outcomes {
                    xml.empty("objective", &[("idref", &objective_id(course, &outcome.id))]);
                }
            });
        }
        xml.leaf("url", &[], &unit.page);
    });
}

/// The outcomes that the lessons of a unit, or their questions, are about.
fn outcomes_of(course: &Course, unit: &LaunchUnit) -> BTreeSet<OutcomeId> {
    let lessons = course.lessons().filter(|lesson| unit.lessons.contains(&lesson.id));
    lessons
        .flat_map(|lesson| {
            lesson.outcomes.iter().chain(lesson.questions().flat_map(|question| &question.outcomes))
        })
        .cloned()
        .collect()
}

fn objective_id(course: &Course, outcome: &OutcomeId) -> String {
    course.id.inner_iri("outcome", outcome.as_str())
}

/// Title and description, each in the course's language and neither empty.
fn described(xml: &mut Xml, course: &Course, name: &str, summary: &str) {
    let name = title(name, course.id.as_str());
    let summary = capped(summary, DESCRIPTION_LIMIT);
    let language = [("lang", course.language.as_str())];
    xml.element("title", &[], |xml| xml.leaf("langstring", &language, &name));
    let description = if summary.is_empty() { &name } else { &summary };
    xml.element("description", &[], |xml| xml.leaf("langstring", &language, description));
}
