//! The cmi5 course structure against its schema, and against what no schema says.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "xmllint reads files, and what it says is shown; a file that cannot be written is a failed test"
)]

mod common;

use common::judge::by_reference;
use common::{course, facts, files, plan, plan_in_modules};
use std::collections::BTreeSet;
use studio_course::Course;
use studio_package::{Layout, PackagePlan, Standard, lay_out};

const STRUCTURE: &str = "cmi5.xml";
const SCHEMA: (&str, &str) =
    ("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd", "cmi5/CourseStructure.xsd");

fn valid_structure(plan: &PackagePlan) -> String {
    let judged = by_reference(plan, STRUCTURE, SCHEMA, |structure| structure);
    assert_ne!(judged.is_valid, Some(false), "{}", judged.text);
    judged.text
}

#[test]
fn the_structure_of_the_small_course_is_the_expected_one() {
    assert_eq!(valid_structure(&plan(Standard::Cmi5)), include_str!("expected/cmi5.xml"));
}

#[test]
fn each_module_is_a_block_with_one_assignable_unit() {
    assert_eq!(valid_structure(&plan_in_modules(Standard::Cmi5)), include_str!("expected/cmi5-modules.xml"));
}

#[test]
fn a_wrong_structure_is_not_valid() {
    for (right, wrong) in [
        ("CompletedAndPassed", "Done"),
        ("masteryScore=\"0.7\"", "masteryScore=\"70\""),
        ("<url>index.html</url>", ""),
        ("duration=\"PT1H30M\"", "duration=\"90\""),
    ] {
        let judged = by_reference(&plan(Standard::Cmi5), STRUCTURE, SCHEMA, |structure| {
            assert!(structure.contains(right), "{right}");
            structure.replace(right, wrong)
        });
        assert_ne!(judged.is_valid, Some(true), "{wrong}");
    }
}

#[test]
fn every_id_is_an_iri_of_its_own_and_every_reference_has_its_target() {
    let text = valid_structure(&plan_in_modules(Standard::Cmi5));
    let structure = roxmltree::Document::parse(&text).unwrap();
    let ids: Vec<&str> = structure.descendants().filter_map(|node| node.attribute("id")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    let iri = course().id.iri();
    assert!(ids.iter().all(|id| *id == iri || id.starts_with(&format!("{iri}/"))), "{ids:?}");
    let references: Vec<&str> = structure.descendants().filter_map(|node| node.attribute("idref")).collect();
    assert_eq!(references, [course().id.inner_iri("outcome", "o1")]);
    assert!(references.iter().all(|reference| ids.contains(reference)));
}

#[test]
fn an_ungraded_course_is_satisfied_by_completion() {
    let ungraded = Course { final_test: None, outcomes: Vec::new(), ..course() };
    let plan = lay_out(&ungraded, files(), &facts(), Layout::new(Standard::Cmi5)).unwrap();
    let structure = valid_structure(&plan);
    assert!(structure.contains("moveOn=\"Completed\"") && !structure.contains("masteryScore"));
}

#[test]
fn a_course_without_words_has_a_title_and_a_description() {
    let silent = Course { title: " ".to_owned(), summary: String::new(), ..course() };
    let plan = lay_out(&silent, files(), &facts(), Layout::new(Standard::Cmi5)).unwrap();
    let text = valid_structure(&plan);
    let structure = roxmltree::Document::parse(&text).unwrap();
    for text in structure.descendants().filter(|node| node.tag_name().name() == "langstring") {
        assert!(text.text().is_some_and(|text| !text.trim().is_empty()));
        assert_eq!(text.attribute("lang"), Some("en"));
    }
}
