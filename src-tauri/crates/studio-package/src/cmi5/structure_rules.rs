//! Whether a course structure keeps the rules of `CourseStructure.xsd` (cmi5 13.2.0.0-1), for the elements that packages
//! have, and those that no schema says.

use crate::cmi5::course_structure::NAMESPACE;
use crate::xml_rules::{Child, MANY, Rule, Text, check};
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

const STRUCTURE: Rule = Rule::of(&[
    Child("course", 1, 1, &COURSE),
    Child("objectives", 0, 1, &OBJECTIVES),
    Child("au", 0, MANY, &AU),
    Child("block", 0, MANY, &BLOCK),
]);
const COURSE: Rule =
    Rule { attributes: &[("id", true, Text::Iri)], children: DESCRIBED, text: None, is_open: true };
const DESCRIBED: &[Child] = &[Child("title", 1, 1, &WORDS), Child("description", 1, 1, &WORDS)];
const WORDS: Rule = Rule::of(&[Child(
    "langstring",
    1,
    MANY,
    &Rule {
        attributes: &[("lang", true, Text::Language)],
        children: &[],
        text: Some(Text::Of(usize::MAX)),
        is_open: false,
    },
)]);
const OBJECTIVES: Rule = Rule::of(&[Child("objective", 1, MANY, &OBJECTIVE)]);
const OBJECTIVE: Rule =
    Rule { attributes: &[("id", true, Text::Iri)], children: DESCRIBED, text: None, is_open: false };
const BLOCK: Rule = Rule {
    attributes: &[("id", true, Text::Iri)],
    children: &[
        Child("title", 1, 1, &WORDS),
        Child("description", 1, 1, &WORDS),
        Child("objectives", 0, 1, &REFERENCES),
        Child("au", 1, MANY, &AU),
    ],
    text: None,
    is_open: false,
};
const AU: Rule = Rule {
    attributes: &[
        ("id", true, Text::Iri),
        ("moveOn", true, Text::Word(&["Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed"])),
        ("masteryScore", false, Text::Share),
        ("launchMethod", false, Text::Word(&["AnyWindow", "OwnWindow"])),
        ("activityType", false, Text::Iri),
    ],
    children: &[
        Child("title", 1, 1, &WORDS),
        Child("description", 1, 1, &WORDS),
        Child("objectives", 0, 1, &REFERENCES),
        Child("url", 1, 1, &Rule::text(Text::Of(usize::MAX))),
    ],
    text: None,
    is_open: false,
};
const REFERENCES: Rule = Rule::of(&[Child(
    "objective",
    1,
    MANY,
    &Rule { attributes: &[("idref", true, Text::Iri)], children: &[], text: None, is_open: false },
)]);

/// What is wrong with the form of a course structure, one sentence for each fault.
pub(crate) fn faults(structure: &Document<'_>) -> Vec<String> {
    let root = structure.root_element();
    if !root.has_tag_name((NAMESPACE, "courseStructure")) {
        return vec!["The root element is not “courseStructure” of the cmi5 namespace.".to_owned()];
    }
    let mut faults = Vec::new();
    check(root, &STRUCTURE, NAMESPACE, &mut faults);
    faults
}

/// What does not fit together in a course structure: ids that are not unique (13.1.2.0-1, 13.1.3.0-1, 13.1.4.0-1),
/// references to no objective, addresses that the launch itself would overwrite (8.1.0.0-6), units that nobody could
/// pass, and elements of others without their schema (13.1.5.0-1).
pub(crate) fn inconsistencies(structure: &Document<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    for node in structure.descendants().filter(|node| node.tag_name().namespace() == Some(NAMESPACE)) {
        if let Some(id) = node.attribute("id").filter(|id| !ids.insert(*id)) {
            faults.push(format!("Two elements have the id “{id}”."));
        }
    }
    for reference in structure.descendants().filter_map(|node| node.attribute("idref")) {
        let is_objective = |node: &Node<'_, '_>| {
            node.tag_name().name() == "objective" && node.attribute("id") == Some(reference)
        };
        if !structure.descendants().any(|node| is_objective(&node)) {
            faults.push(format!("No objective has the id “{reference}”."));
        }
    }
    for au in structure.descendants().filter(|node| node.has_tag_name((NAMESPACE, "au"))) {
        let id = au.attribute("id").unwrap_or_default();
        let is_graded = au.attribute("masteryScore").is_some();
        if is_graded != au.attribute("moveOn").is_some_and(|move_on| move_on.contains("Passed")) {
            faults.push(format!("“{id}” has a mastery score and no need to pass, or the other way round."));
        }
    }
    for url in urls(structure) {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
        if names.into_iter().any(|name| LAUNCH_PARAMETERS.contains(&name)) {
            faults.push(format!("The address “{url}” has a parameter that the launch needs for itself."));
        }
    }
    let has_foreign = structure
        .descendants()
        .any(|node| node.is_element() && node.tag_name().namespace() != Some(NAMESPACE));
    let location = ("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation");
    if has_foreign && structure.root_element().attribute(location).is_none() {
        faults.push("There are elements of another namespace and no schema for them.".to_owned());
    }
    faults
}

/// What the launch appends to the address of a unit (8.1).
const LAUNCH_PARAMETERS: [&str; 5] = ["endpoint", "fetch", "actor", "registration", "activityId"];

/// The addresses of the assignable units, in order.
pub(crate) fn urls<'a>(structure: &'a Document<'_>) -> impl Iterator<Item = &'a str> {
    structure
        .descendants()
        .filter(|node| node.has_tag_name((NAMESPACE, "url")))
        .map(|node| node.text().unwrap_or_default().trim())
}
