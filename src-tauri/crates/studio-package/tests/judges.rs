//! The validator of the preflight beside xmllint, manifest for manifest: both take what is right, and what xmllint
//! refuses the preflight refuses too.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "xmllint reads files, and what it says is shown; a file that cannot be written is a failed test"
)]

mod common;

use common::judge::{SCORM12, SCORM2004, by_own_schemas};
use common::{plan, plan_in_modules, unpack, write, zipped};
use std::io::Cursor;
use std::ops::ControlFlow;
use studio_package::{CheckState, PackagePlan, Standard, preflight};

/// One way to break a manifest: the first of the first text becomes the second.
type Wrong = (&'static str, &'static str);

const WRONG_IN_BOTH: &[Wrong] = &[
    ("<organizations default=\"organization\">", "<organizations default=\"nothing\">"),
    ("identifier=\"item-module-m0\"", "identifier=\"0item\""),
    ("identifier=\"item-module-m0\"", "identifier=\"item-module-m1\""),
    (" type=\"webcontent\"", ""),
    ("=\"sco\"", "=\"SCO\""),
    ("isvisible=\"true\"", "isvisible=\"maybe\""),
    ("<file href=\"module-m0.html\"/>", "<file/>"),
    ("<metadata>", "<metadata><bogus/>"),
    ("<resources>", "<resources foo=\"1\">"),
    ("<schema>ADL SCORM</schema>", "<schema>ADL SCORM</schema><schema>ADL SCORM</schema>"),
    ("<dependency identifierref=\"resource-files\"/>", "<dependency/>"),
    ("</resources>", "</resources><organizations/>"),
    ("<item identifier", "<unit identifier"),
];

const WRONG_IN_SCORM12: &[Wrong] = &[
    ("adlcp:scormtype", "adlcp:scormType"),
    ("<imsmd:typicallearningtime>", "<imsmd:typicallearningtime><imsmd:hours/>"),
    ("<imsmd:catalog>URI</imsmd:catalog>", "<imsmd:index>URI</imsmd:index>"),
    ("<imsmd:langstring xml:lang=\"en\">", "<imsmd:langstring lang=\"en\">"),
    ("<title>Containers</title>", "<title>Containers<b/></title>"),
];

const WRONG_IN_SCORM2004: &[Wrong] = &[
    ("choice=\"true\"", "choice=\"maybe\""),
    ("<imsss:minNormalizedMeasure>0.7", "<imsss:minNormalizedMeasure>70"),
    ("<adlcp:location>", "<location>x</location><adlcp:location>"),
    ("condition=\"completed\"", "condition=\"done\""),
    ("objectivesGlobalToSystem=\"false\"", "objectivesGlobalToSystem=\"no\""),
    ("completionSetByContent=\"true\"", "completed=\"true\""),
    ("<imsss:rollupAction action=\"completed\"/>", ""),
    ("objectiveMeasureWeight=\"0\"", "objectiveMeasureWeight=\"2\""),
    ("<imsss:controlMode choice", "<imsss:deliveryControls/><imsss:controlMode choice"),
    ("satisfiedByMeasure=\"true\"", "satisfied=\"true\""),
];

/// Whether the preflight finds a changed manifest in order, by its schemas and by all else.
fn passes(plan: &PackagePlan, manifest: &str) -> (bool, bool) {
    let mut entries = unpack(&write(plan, None).unwrap().0);
    entries[0].1 = manifest.as_bytes().to_vec();
    let package = zipped(&entries);
    let looked = preflight(Cursor::new(package), plan, &mut |_| ControlFlow::Continue(())).unwrap();
    let by_schema = looked.checks.iter().find(|check| check.code == "manifest-valid").unwrap();
    (by_schema.state == CheckState::Passed, looked.is_good())
}

#[test]
fn both_take_the_manifests_of_packages() {
    for (standard, driver) in [(Standard::Scorm12, SCORM12), (Standard::Scorm2004, SCORM2004)] {
        for plan in [plan(standard), plan_in_modules(standard)] {
            let judged = by_own_schemas(&plan, "imsmanifest.xml", driver, |manifest| manifest);
            assert_ne!(judged.is_valid, Some(false));
            assert_eq!(passes(&plan, &judged.text), (true, true));
        }
    }
}

#[test]
fn what_xmllint_refuses_the_preflight_refuses_too() {
    let mut refused = 0;
    for (standard, driver, wrongs) in
        [(Standard::Scorm12, SCORM12, WRONG_IN_SCORM12), (Standard::Scorm2004, SCORM2004, WRONG_IN_SCORM2004)]
    {
        let plan = plan_in_modules(standard);
        for (right, wrong) in WRONG_IN_BOTH.iter().chain(wrongs) {
            let judged = by_own_schemas(&plan, "imsmanifest.xml", driver, |manifest| {
                assert!(manifest.contains(right), "{right}");
                manifest.replacen(right, wrong, 1)
            });
            let (by_schema, is_good) = passes(&plan, &judged.text);
            assert!(judged.is_valid != Some(false) || !by_schema, "{standard:?} {wrong}");
            assert!(!is_good, "{standard:?} {wrong}");
            refused += usize::from(!by_schema);
        }
    }
    assert!(refused >= 38, "{refused}");
}
