//! What the author is told about a package before it is written.
#![allow(
    clippy::unwrap_used,
    reason = "a course that cannot be laid out, or a rule that is not known, is a failed test"
)]

mod common;

use common::{course, course_in_modules, facts, files, files_in_modules, page};
use std::collections::BTreeMap;
use studio_course::{FileSource, Finding, Place, PlannedFile, Severity, Sha256};
use studio_package::{Division, Layout, Lms, PLAN_RULES, PackagePlan, PlanError, Standard, lay_out};

fn media(path: &str, bytes: u64) -> PlannedFile {
    PlannedFile { path: path.to_owned(), source: FileSource::Media { sha256: Sha256([7; 32]), bytes } }
}

fn plan_of(layout: Layout, extra: Vec<PlannedFile>) -> PackagePlan {
    let mut files = if layout.division == Division::Modules { files_in_modules() } else { files() };
    files.extend(extra);
    let course = if layout.division == Division::Modules { course_in_modules() } else { course() };
    lay_out(&course, files, &facts(), layout).unwrap()
}

/// The findings, after each has been held to the table of rules.
fn findings(layout: Layout, extra: Vec<PlannedFile>) -> Vec<Finding> {
    let findings = plan_of(layout, extra).findings();
    for finding in &findings {
        let rule = PLAN_RULES.iter().find(|rule| rule.name == finding.rule).unwrap();
        assert_eq!(rule.severity, finding.severity, "{}", rule.name);
        assert_eq!(
            finding.values.keys().map(String::as_str).collect::<Vec<_>>(),
            rule.values,
            "{}",
            rule.name
        );
        assert!(finding.message.ends_with('.') && finding.hint.ends_with('.'), "{finding:?}");
    }
    assert!(findings.is_sorted_by_key(|finding| finding.severity));
    findings
}

fn rules(layout: Layout) -> Vec<String> {
    findings(layout, Vec::new()).into_iter().map(|finding| finding.rule).collect()
}

fn layout(standard: Standard, division: Division, lms: Lms) -> Layout {
    Layout { division, lms, ..Layout::new(standard) }
}

#[test]
fn a_small_package_for_any_lms_is_found_nothing_against() {
    for standard in Standard::ALL {
        assert_eq!(rules(Layout::new(standard)), [""; 0], "{standard:?}");
    }
}

#[test]
fn every_rule_has_a_name_of_its_own_and_sorted_values() {
    for (at, rule) in PLAN_RULES.iter().enumerate() {
        assert!(PLAN_RULES[..at].iter().all(|other| other.name != rule.name), "{}", rule.name);
        assert!(rule.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", rule.name);
        assert!(rule.values.is_sorted() && rule.reason.ends_with('.'), "{}", rule.name);
    }
}

#[test]
fn suspend_data_that_an_lms_cannot_keep_blocks_and_those_near_it_warn() {
    for (standard, limit) in
        [(Standard::Scorm12, 4_096), (Standard::Scorm2004, 48_000), (Standard::Cmi5, 48_000)]
    {
        let rules = |length: usize| {
            let suspend_worst_cases = BTreeMap::from([("course".to_owned(), length)]);
            let found = findings(Layout { suspend_worst_cases, ..Layout::new(standard) }, Vec::new());
            found.into_iter().map(|it| (it.rule, it.values["length"].clone())).collect::<Vec<_>>()
        };
        let told = |rule: &str, length: usize| vec![(rule.to_owned(), length.to_string())];
        assert_eq!(rules(limit / 20 * 17), []);
        assert_eq!(rules(limit), told("suspend-data-near-limit", limit));
        assert_eq!(rules(limit + 1), told("suspend-data-above-limit", limit + 1));
    }
    for standard in [Standard::Html, Standard::HtmlSingle] {
        let suspend_worst_cases = BTreeMap::from([("course".to_owned(), 1_000_000)]);
        assert_eq!(rules(Layout { suspend_worst_cases, ..Layout::new(standard) }), [""; 0]);
    }
}

#[test]
fn suspend_data_are_counted_for_each_launch_unit() {
    let cases = [("module-m0", 4_096), ("module-m1", 4_097), ("course", 9_999)];
    let suspend_worst_cases = cases.map(|(unit, length)| (unit.to_owned(), length)).into();
    let layout =
        Layout { suspend_worst_cases, division: Division::Modules, ..Layout::new(Standard::Scorm12) };
    let found = findings(layout, Vec::new());
    let places: Vec<_> =
        found.iter().map(|it| (it.rule.as_str(), &it.place, it.values["unit"].as_str())).collect();
    let module = |id: &str| Place::Module { module: studio_course::ModuleId::new(id).unwrap() };
    assert_eq!(
        places,
        [
            ("suspend-data-above-limit", &module("m1"), "Seals"),
            ("suspend-data-near-limit", &module("m0"), "Containers"),
        ]
    );
}

#[test]
fn an_lms_that_hides_or_muddles_launch_units_is_named() {
    use Division::{Course, Modules};
    use Standard::{Cmi5, Scorm12, Scorm2004};
    for (standard, division, lms, expected) in [
        (Scorm2004, Modules, Lms::OpenEdx, vec!["lms-launches-first-unit-only"]),
        (Scorm2004, Course, Lms::OpenEdx, vec![]),
        (Scorm12, Course, Lms::OpenEdx, vec!["standard-not-best-for-lms"]),
        (Scorm12, Modules, Lms::Moodle, vec!["lms-weak-with-several-units"]),
        (Scorm2004, Course, Lms::Moodle, vec!["standard-not-best-for-lms"]),
        (Cmi5, Course, Lms::Moodle, vec!["standard-not-taken-by-lms"]),
        (Cmi5, Course, Lms::Canvas, vec!["standard-not-taken-by-lms"]),
        (Scorm12, Modules, Lms::Canvas, vec!["lms-weak-with-several-units"]),
        (Cmi5, Modules, Lms::Ilias, vec!["lms-launches-first-unit-only"]),
        (Cmi5, Course, Lms::Ilias, vec![]),
        (Cmi5, Modules, Lms::ScormCloud, vec![]),
        (Scorm2004, Modules, Lms::Generic, vec![]),
        (Standard::Html, Modules, Lms::OpenEdx, vec![]),
    ] {
        assert_eq!(rules(layout(standard, division, lms)), expected, "{standard:?} {division:?} {lms:?}");
    }
}

#[test]
fn a_package_above_the_upload_cap_is_told_with_both_sizes() {
    let found =
        |lms, bytes| findings(layout(Standard::Scorm12, Division::Course, lms), vec![media("a.mp4", bytes)]);
    let moodle = found(Lms::Moodle, 210_000_000);
    assert_eq!(moodle[0].rule, "package-above-upload-cap");
    assert_eq!((moodle[0].values["limit"].as_str(), moodle[0].values["size"].as_str()), ("210", "211"));
    assert_eq!(found(Lms::Canvas, 210_000_000), []);
    assert_eq!(found(Lms::Canvas, 510_000_000)[0].values["lms"], "Canvas");
    assert_eq!(found(Lms::Generic, 3_000_000_000), []);
}

#[test]
fn a_package_with_more_files_than_some_checkers_take_is_a_warning() {
    let extra = |count: usize| (0..count).map(|i| page(&format!("media/{i}.txt"), "")).collect::<Vec<_>>();
    assert_eq!(findings(Layout::new(Standard::Html), extra(995)), []);
    let found = findings(Layout::new(Standard::Html), extra(996));
    assert_eq!((found[0].rule.as_str(), found[0].severity), ("package-with-many-files", Severity::Warning));
}

/// The plan of one page with two films in it.
fn one_page(bytes: u64) -> Result<PackagePlan, PlanError> {
    let html = "<video src=\"media/a.mp4\"></video><video src=\"media/b.mp4\"></video>";
    let files = vec![page("index.html", html), media("media/a.mp4", bytes), media("media/b.mp4", 1_000)];
    lay_out(&course(), files, &facts(), Layout::new(Standard::HtmlSingle))
}

#[test]
fn one_page_that_is_too_large_for_mail_or_for_some_browsers_is_told() {
    let rules = |bytes: u64| {
        let found = one_page(bytes).unwrap().findings();
        found.into_iter().map(|finding| finding.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules(10_900_000), [""; 0]);
    assert_eq!(rules(11_000_000), ["single-file-too-large-for-mail"]);
    assert_eq!(rules(26_000_000), ["single-file-with-large-media", "single-file-too-large-for-mail"]);
    let found = &one_page(26_000_000).unwrap().findings()[0];
    assert_eq!(
        found.message,
        "“media/a.mp4” has 26 MB, and some versions of Firefox show at most 25 MB inside one page."
    );
}

#[test]
fn a_film_that_no_browser_opens_inside_a_page_is_refused_by_name() {
    let refused = one_page(500_000_000).unwrap_err().to_string();
    assert!(refused.starts_with("“media/a.mp4” has 500 MB"), "{refused}");
}
