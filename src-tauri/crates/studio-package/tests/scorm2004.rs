//! The SCORM 2004 manifest against the schemas that travel with it, its metadata against those that do not, and both
//! against what no schema says.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "xmllint reads files, and what it says is shown; a file that cannot be written is a failed test"
)]

mod common;

use common::judge::{SCORM2004, by_own_schemas, by_reference};
use common::{course, facts, files, plan, plan_in_modules, unpack, write};
use std::collections::BTreeSet;
use studio_course::{CompetencyCode, Course, Outcome};
use studio_package::{Facts, Layout, PackagePlan, Standard, lay_out};

const METADATA: &str = "metadata.xml";
const LOM: (&str, &str) = ("http://ltsc.ieee.org/xsd/LOM", "scorm2004_4th/lom.xsd");
const STRICT_LOM: (&str, &str) = (LOM.0, "scorm2004_4th/lomStrict.xsd");

fn valid_manifest(plan: &PackagePlan) -> String {
    let judged = by_own_schemas(plan, "imsmanifest.xml", SCORM2004, |manifest| manifest);
    assert_ne!(judged.is_valid, Some(false), "{}", judged.text);
    judged.text
}

fn valid_metadata(plan: &PackagePlan) -> String {
    let [_, metadata] = [LOM, STRICT_LOM].map(|schema| {
        let judged = by_reference(plan, METADATA, schema, |metadata| metadata);
        assert_ne!(judged.is_valid, Some(false), "{}", judged.text);
        judged.text
    });
    metadata
}

#[test]
fn the_manifest_of_the_small_course_is_the_expected_one() {
    assert_eq!(valid_manifest(&plan(Standard::Scorm2004)), include_str!("expected/scorm2004.xml"));
}

#[test]
fn only_the_graded_module_passes_the_course_and_all_complete_it() {
    let manifest = valid_manifest(&plan_in_modules(Standard::Scorm2004));
    assert_eq!(manifest, include_str!("expected/scorm2004-modules.xml"));
}

#[test]
fn the_metadata_of_the_small_course_are_the_expected_ones() {
    assert_eq!(valid_metadata(&plan(Standard::Scorm2004)), include_str!("expected/metadata.xml"));
}

#[test]
fn a_wrong_manifest_is_not_valid() {
    for (right, wrong) in [
        ("<imsss:controlMode choice=\"true\"", "<imsss:controlMode choice=\"maybe\""),
        ("<imsss:minNormalizedMeasure>0.7", "<imsss:minNormalizedMeasure>70"),
        ("<adlcp:location>", "<location>x</location><adlcp:location>"),
    ] {
        let judged = by_own_schemas(&plan(Standard::Scorm2004), "imsmanifest.xml", SCORM2004, |manifest| {
            assert!(manifest.contains(right), "{right}");
            manifest.replace(right, wrong)
        });
        assert_ne!(judged.is_valid, Some(true), "{wrong}");
    }
}

#[test]
fn wrong_metadata_are_not_valid() {
    for (right, wrong) in
        [("PT1H30M", "1:30"), ("<value>competency<", "<value>Competency<"), ("<lom ", "<lom a=\"b\" ")]
    {
        let judged = by_reference(&plan(Standard::Scorm2004), METADATA, STRICT_LOM, |metadata| {
            assert!(metadata.contains(right), "{right}");
            metadata.replace(right, wrong)
        });
        assert_ne!(judged.is_valid, Some(true), "{wrong}");
    }
}

#[test]
fn everything_that_is_named_is_there() {
    for plan in [plan(Standard::Scorm2004), plan_in_modules(Standard::Scorm2004)] {
        let text = valid_manifest(&plan);
        let manifest = roxmltree::Document::parse(&text).unwrap();
        let values = |element: &str, attribute: &str| -> BTreeSet<String> {
            manifest
                .descendants()
                .filter(|node| node.tag_name().name() == element)
                .filter_map(|node| node.attribute(attribute).map(str::to_owned))
                .collect()
        };
        let referred: BTreeSet<String> =
            &values("item", "identifierref") | &values("dependency", "identifierref");
        assert_eq!(referred, values("resource", "identifier"));
        let paths: BTreeSet<String> = plan.files().iter().map(|file| file.path.clone()).collect();
        assert!(values("file", "href").is_subset(&paths) && values("resource", "href").is_subset(&paths));
        let locations = manifest
            .root_element()
            .attribute(("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation"));
        for schema in locations.unwrap().split(' ').skip(1).step_by(2) {
            assert!(paths.contains(schema), "{schema}");
        }
    }
}

#[test]
fn no_schema_sends_a_validator_to_the_network() {
    for (name, content) in unpack(&write(&plan(Standard::Scorm2004), None).unwrap().0) {
        let content = String::from_utf8_lossy(&content);
        for tag in content.split('<').filter(|tag| tag.contains("schemaLocation") && name.ends_with(".xsd")) {
            let is_told = tag.starts_with("xs:import") || tag.starts_with("xsd:import");
            assert!(!is_told || !tag.contains("schemaLocation = \"http"), "{name}: {tag}");
        }
    }
}

#[test]
fn a_hostile_text_stays_text_in_manifest_and_metadata() {
    for text in [
        "Tom & <b>Jerry</b> ]]> <![CDATA[ &amp; -->",
        "海关 😀 \u{202e}gnp",
        "\u{7}\0\u{fffe}\r\n",
        "",
        &"长".repeat(5_000),
    ] {
        let code = CompetencyCode(text.to_owned());
        let mut course = Course { title: text.to_owned(), summary: text.to_owned(), ..course() };
        course.rights = text.to_owned();
        course.keywords = vec![text.to_owned()];
        course.instructors.iter_mut().for_each(|it| it.name = text.to_owned());
        course.outcomes = course
            .outcomes
            .into_iter()
            .map(|it| Outcome { text: text.to_owned(), alignments: vec![code.clone(); 40], ..it })
            .collect();
        let facts = Facts { hours_in_words: text.to_owned(), framework_title: text.to_owned(), ..facts() };
        let plan = lay_out(&course, files(), &facts, Layout::new(Standard::Scorm2004)).unwrap();
        valid_manifest(&plan);
        valid_metadata(&plan);
    }
}
