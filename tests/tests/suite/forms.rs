//! The forms of a package as a contract of the command line: receipts, launch units, one file for everything.

use studio_tests::StudioTest;

const TEMPLATE: &str = "express-mail-inspection";

#[test]
fn every_form_stands_beside_a_receipt_of_what_the_finished_package_showed() {
    let mut test = StudioTest::from_template(TEMPLATE).with_signer("Li Wei");
    for to in ["scorm12", "scorm2004", "cmi5", "html", "html-single"] {
        let package = test.export(to).verifies();
        let receipt = std::fs::read_to_string(format!("{}.receipt.txt", package.path.display())).unwrap();
        assert!(receipt.contains("✓") && !receipt.contains("✗"), "{to}: {receipt}");
        let name = package.path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(receipt.starts_with(&name), "{to}: {receipt}");
        test = package.test;
    }
}

#[test]
fn a_single_file_is_signed_beside_itself_and_one_changed_letter_is_found() {
    let package = StudioTest::from_template(TEMPLATE).with_signer("Li Wei").export("html-single").verifies();
    let page = std::fs::read_to_string(&package.path).unwrap();
    assert!(!page.contains("src=\"media/") && !page.contains("src=\"player/"), "everything is inside");
    std::fs::write(&package.path, page.replacen("Express", "Expresz", 1)).unwrap();
    let path = package.path.to_string_lossy().into_owned();
    let ran = package.test.studio(&["verify", &path, "--json"]).expect(1);
    assert_eq!(ran.json()["trust"], "broken", "{ran:?}");
    assert_eq!(ran.json()["reasons"][0]["code"], "package-changed", "{ran:?}");
}

#[test]
fn a_draft_in_the_place_of_a_signed_file_is_unsigned_and_not_called_changed() {
    let package = StudioTest::from_template(TEMPLATE).with_signer("Li Wei").export("html-single");
    let path = package.path.to_string_lossy().into_owned();
    package.test.studio(&["export", "course", "--to", "html-single", "--unsigned", "-o", &path]).expect(0);
    let ran = package.test.studio(&["verify", &path, "--json"]).expect(1);
    assert_eq!(ran.json()["trust"], "unsigned", "{ran:?}");
}

#[test]
fn each_module_becomes_a_page_that_an_lms_can_launch() {
    let mut test = StudioTest::from_template(TEMPLATE).with_signer("Li Wei");
    let course = test.read_course();
    for to in ["scorm12", "scorm2004", "cmi5"] {
        let package = test.export_per_module(to).verifies();
        let entries = package.entries();
        for module in &course.modules {
            assert!(entries.contains(&format!("module-{}.html", module.id)), "{to}: {entries:?}");
        }
        assert!(!entries.iter().any(|entry| entry == "index.html"), "{to}: {entries:?}");
        test = package.test;
    }
}

#[test]
fn what_an_lms_will_not_show_refuses_a_signature_and_is_named() {
    let test = StudioTest::from_template(TEMPLATE).with_signer("Li Wei");
    let export =
        ["export", "course", "--to", "scorm2004", "--per", "module", "--lms", "open-edx", "-o", "p.zip"];
    let signed = [export.as_slice(), &["--passphrase-file", "passphrase.txt"]].concat();
    let ran = test.studio(&signed).expect(1);
    assert!(ran.stderr.contains("lms-launches-first-unit-only"), "{ran:?}");
    assert!(!test.home().join("p.zip").exists(), "nothing is written");
    let draft = [export.as_slice(), &["--unsigned", "--json"]].concat();
    let ran = test.studio(&draft).expect(0);
    let findings = ran.json()["findings"].clone();
    assert_eq!(findings[0]["rule"], "lms-launches-first-unit-only", "{findings}");
}
