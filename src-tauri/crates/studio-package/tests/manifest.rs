//! The SCORM 1.2 manifest against the schemas that travel with it, and against what no schema says.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "xmllint reads files, and what it says is shown; a file that cannot be written is a failed test"
)]

mod common;

use common::tool::run;
use common::{course, facts, files, page, unpack, write};
use std::collections::BTreeSet;
use studio_course::{CompetencyCode, Course, Instructor, Language, Outcome};
use studio_package::{Facts, Layout, Standard, lay_out};

/// Pulls the three namespaces into one grammar.
const DRIVER: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
<xs:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
</xs:schema>"#;

/// The manifest of a course, after xmllint has found it valid by the schemas of the very package.
fn valid_manifest(course: &Course, facts: &Facts) -> String {
    let (manifest, is_valid) = judged_manifest(course, facts, |manifest| manifest);
    assert_ne!(is_valid, Some(false), "{manifest}");
    manifest
}

/// The manifest of a course, changed, and what xmllint says about it where it is installed.
fn judged_manifest(
    course: &Course,
    facts: &Facts,
    change: impl Fn(String) -> String,
) -> (String, Option<bool>) {
    let plan = lay_out(course, files(), facts, Layout::new(Standard::Scorm12)).unwrap();
    let entries = unpack(&write(&plan, None).unwrap().0);
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in entries.iter().filter(|(name, _)| name.ends_with(".xsd")) {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    let manifest = entries.into_iter().find(|(name, _)| name == "imsmanifest.xml").unwrap().1;
    let manifest = change(String::from_utf8(manifest).unwrap());
    let in_folder = |name: &str, content: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (schema, instance) = (in_folder("driver.xsd", DRIVER), in_folder("imsmanifest.xml", &manifest));
    let output = run("xmllint", &["--nonet", "--noout", "--schema", &schema, &instance]);
    let is_valid = output.map(|output| {
        print!("{}", String::from_utf8_lossy(&output.stderr));
        output.status.success()
    });
    (manifest, is_valid)
}

#[test]
fn a_wrong_manifest_is_not_valid() {
    for (right, wrong) in [
        ("adlcp:scormtype", "adlcp:scormType"),
        ("<imsmd:typicallearningtime>", "<imsmd:typicallearningtime><imsmd:hours/>"),
        ("<title>", "<title>A title that is too long "),
    ] {
        let padding = if right == "<title>" { "x".repeat(200) } else { String::new() };
        let (_, is_valid) = judged_manifest(&course(), &facts(), |manifest| {
            assert!(manifest.contains(right));
            manifest.replace(right, &format!("{wrong}{padding}"))
        });
        assert_ne!(is_valid, Some(true), "{wrong}");
    }
}

#[test]
fn the_manifest_of_the_small_course_is_the_expected_one() {
    assert_eq!(valid_manifest(&course(), &facts()), include_str!("expected/imsmanifest.xml"));
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
