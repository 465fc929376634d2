//! The SCORM 1.2 manifest against the schemas that travel with it, and against what no schema says.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "xmllint reads files, and what it says is shown; a file that cannot be written is a failed test"
)]

mod common;

use common::judge::{SCORM12, by_own_schemas};
use common::{course, facts, files, page, plan, plan_in_modules};
use std::collections::BTreeSet;
use studio_course::{CompetencyCode, Course, Instructor, Language, Outcome};
use studio_package::{Facts, Layout, Standard, lay_out};

/// The manifest of a course, after xmllint has found it valid by the schemas of the very package.
fn valid_manifest(course: &Course, facts: &Facts) -> String {
    let plan = lay_out(course, files(), facts, Layout::new(Standard::Scorm12)).unwrap();
    let judged = by_own_schemas(&plan, "imsmanifest.xml", SCORM12, |manifest| manifest);
    assert_ne!(judged.is_valid, Some(false), "{}", judged.text);
    judged.text
}

#[test]
fn a_wrong_manifest_is_not_valid() {
    for (right, wrong) in [
        ("adlcp:scormtype", "adlcp:scormType"),
        ("<imsmd:typicallearningtime>", "<imsmd:typicallearningtime><imsmd:hours/>"),
        ("<title>", "<title>A title that is too long "),
    ] {
        let padding = if right == "<title>" { "x".repeat(200) } else { String::new() };
        let judged = by_own_schemas(&plan(Standard::Scorm12), "imsmanifest.xml", SCORM12, |manifest| {
            assert!(manifest.contains(right));
            manifest.replace(right, &format!("{wrong}{padding}"))
        });
        assert_ne!(judged.is_valid, Some(true), "{wrong}");
    }
}

#[test]
fn the_manifest_of_the_small_course_is_the_expected_one() {
    assert_eq!(valid_manifest(&course(), &facts()), include_str!("expected/scorm12.xml"));
}

#[test]
fn a_launch_unit_for_each_module_has_its_own_item_and_shares_the_files() {
    let judged = by_own_schemas(&plan_in_modules(Standard::Scorm12), "imsmanifest.xml", SCORM12, |it| it);
    assert_ne!(judged.is_valid, Some(false));
    assert_eq!(judged.text, include_str!("expected/scorm12-modules.xml"));
}

#[test]
fn everything_that_is_named_is_there() {
    let text = valid_manifest(&course(), &facts());
    let manifest = roxmltree::Document::parse(&text).unwrap();
    let values = |element: &str, attribute: &str| -> Vec<String> {
        manifest
            .descendants()
            .filter(|node| node.tag_name().name() == element)
            .filter_map(|node| node.attribute(attribute).map(str::to_owned))
            .collect()
    };
    let identifiers: Vec<&str> =
        manifest.descendants().filter_map(|node| node.attribute("identifier")).collect();
    assert_eq!(identifiers.iter().collect::<BTreeSet<_>>().len(), identifiers.len(), "{identifiers:?}");
    assert_eq!(values("organizations", "default"), values("organization", "identifier"));
    assert_eq!(values("item", "identifierref"), values("resource", "identifier"));
    let listed: BTreeSet<String> = values("file", "href").into_iter().collect();
    assert_eq!(listed, files().into_iter().map(|file| file.path).collect());
    assert!(listed.contains(&values("resource", "href")[0]));
}

#[test]
fn an_ungraded_course_has_no_mastery_score() {
    let ungraded = Course { final_test: None, ..course() };
    assert!(!valid_manifest(&ungraded, &facts()).contains("masteryscore"));
    assert!(valid_manifest(&course(), &facts()).contains("<adlcp:masteryscore>70</adlcp:masteryscore>"));
}

#[test]
fn a_hostile_text_stays_text() {
    for text in [
        "Tom & <b>Jerry</b> ]]> <![CDATA[ &amp; -->",
        "海关 😀 مرحبا \u{202e}gnp",
        "bell \u{7} nul \0 \u{fffe} \u{ffff} esc \u{1b} \r\n tab \t end",
        "\"quoted\" 'twice'",
        "",
        " \n ",
        &"长".repeat(5_000),
        &"😀 & ".repeat(1_000),
    ] {
        let mut course = course();
        course.title = text.to_owned();
        course.summary = text.to_owned();
        course.rights = text.to_owned();
        course.keywords = vec![text.to_owned()];
        course.modules[0].title = text.to_owned();
        course.instructors =
            course.instructors.into_iter().map(|it| Instructor { name: text.to_owned(), ..it }).collect();
        let code = CompetencyCode(text.to_owned());
        course.outcomes = course
            .outcomes
            .into_iter()
            .map(|it| Outcome { text: text.to_owned(), alignments: vec![code.clone()], ..it })
            .collect();
        let facts = Facts {
            hours_in_words: text.to_owned(),
            framework_title: text.to_owned(),
            competency_titles: [(code, text.to_owned())].into(),
            ..facts()
        };
        let manifest = valid_manifest(&course, &facts);
        let manifest = roxmltree::Document::parse(&manifest).unwrap();
        let title = manifest
            .descendants()
            .find(|node| node.has_tag_name(("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "title")))
            .unwrap();
        assert!((1..=200).contains(&title.text().unwrap().chars().count()));
    }
}

#[test]
fn the_language_of_the_course_is_the_language_of_its_metadata() {
    let course = Course { language: Language::new("zh-Hans").unwrap(), ..course() };
    let manifest = valid_manifest(&course, &facts());
    assert!(manifest.contains("<imsmd:language>zh-Hans</imsmd:language>"));
    assert!(
        manifest.contains("<imsmd:langstring xml:lang=\"zh-Hans\">Seals &amp; containers</imsmd:langstring>")
    );
}

#[test]
fn a_course_without_a_first_page_is_refused() {
    let refused =
        lay_out(&course(), vec![page("a.html", "")], &facts(), Layout::new(Standard::Scorm12)).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "The package has no page “index.html” to begin with. Export the course again."
    );
}
