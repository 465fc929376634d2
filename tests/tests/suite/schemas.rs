//! Every manifest, metadata file and course structure, for every template and format, against its schemas.

use crate::packages::packages;
use std::path::{Path, PathBuf};
use std::process::Command;
use studio_tests::{has_tool, workspace_root};

/// The namespaces of a standard's manifest with the schemas that travel in the package.
const SCORM_12: &[(&str, &str)] = &[
    ("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"),
    ("http://www.imsglobal.org/xsd/imsmd_rootv1p2p1", "imsmd_rootv1p2p1.xsd"),
    ("http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"),
];
const SCORM_2004: &[(&str, &str)] = &[
    ("http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"),
    ("http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"),
    ("http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"),
    ("http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"),
];

/// Where schemas lie that are not ours to ship, or `None` with a word where they are absent.
fn reference(path: &str) -> Option<PathBuf> {
    let found = workspace_root().join("../shared/reference/schemas").join(path);
    if found.exists() {
        return found.canonicalize().ok();
    }
    println!("skipped: {path} is not here");
    None
}

/// A package unpacked into a folder that is given.
fn unpack(package: &Path, folder: &Path) {
    let file = std::fs::File::open(package).unwrap();
    zip::ZipArchive::new(file).unwrap().extract(folder).unwrap();
}

/// Writes a schema that imports others, since a document is held to one schema only.
fn driver(folder: &Path, schemas: &[(&str, &str)]) {
    let imports: String = schemas
        .iter()
        .map(|(space, file)| format!("<xs:import namespace=\"{space}\" schemaLocation=\"{file}\"/>\n"))
        .collect();
    let text = format!("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n{imports}</xs:schema>\n");
    std::fs::write(folder.join("driver.xsd"), text).unwrap();
}

/// What `xmllint` has against a document, or `None`.
fn complaint(folder: &Path, schema: &Path, document: &str) -> Option<String> {
    let output = Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema"])
        .arg(schema)
        .arg(document)
        .current_dir(folder)
        .output()
        .unwrap();
    (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

fn assert_valid(label: &str, folder: &Path, schema: &Path, document: &str) {
    let complaint = complaint(folder, schema, document);
    assert_eq!(complaint, None, "{label}: {document}");
}

/// Calls `check` with each template's package in a format, unpacked.
fn each_package(to: &str, check: impl Fn(&str, &Path)) {
    for made in packages(to) {
        let folder = tempfile::tempdir().unwrap();
        unpack(&made.path, folder.path());
        check(&made.label, folder.path());
    }
}

#[test]
fn every_manifest_of_scorm_12_is_valid_by_the_schemas_that_travel_with_it() {
    if has_tool("xmllint", "--version") {
        each_package("scorm12", |label, folder| {
            driver(folder, SCORM_12);
            assert_valid(label, folder, Path::new("driver.xsd"), "imsmanifest.xml");
        });
    }
}

#[test]
fn every_manifest_of_scorm_2004_is_valid_by_the_schemas_that_travel_with_it() {
    if has_tool("xmllint", "--version") {
        each_package("scorm2004", |label, folder| {
            driver(folder, SCORM_2004);
            assert_valid(label, folder, Path::new("driver.xsd"), "imsmanifest.xml");
        });
    }
}

#[test]
fn every_metadata_file_of_scorm_2004_is_valid_by_the_schema_of_lom() {
    let Some(schema) = reference("scorm2004_4th/lomStrict.xsd").filter(|_| has_tool("xmllint", "--version"))
    else {
        return;
    };
    each_package("scorm2004", |label, folder| assert_valid(label, folder, &schema, "metadata.xml"));
}

#[test]
fn every_course_structure_is_valid_by_its_schema() {
    let Some(schema) = reference("cmi5/CourseStructure.xsd").filter(|_| has_tool("xmllint", "--version"))
    else {
        return;
    };
    let schema = schema.to_string_lossy().into_owned();
    each_package("cmi5", |label, folder| {
        let spaces = [
            ("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd", schema.as_str()),
            ("urn:x-trainer-studio:course-facts:1", "course-facts.xsd"),
        ];
        driver(folder, &spaces);
        assert_valid(label, folder, Path::new("driver.xsd"), "cmi5.xml");
    });
}

#[test]
fn a_manifest_that_the_schemas_refuse_is_refused() {
    if !has_tool("xmllint", "--version") {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().to_owned();
    unpack(&packages("scorm2004")[0].path, &folder);
    driver(&folder, SCORM_2004);
    let manifest = std::fs::read_to_string(folder.join("imsmanifest.xml")).unwrap();
    for (right, wrong) in [
        ("<organizations default=\"organization\">", "<organizations default=\"1\">"),
        ("satisfiedByMeasure=\"true\"", "satisfiedByMeasure=\"yes\""),
        ("<imsss:minNormalizedMeasure>0.", "<imsss:minNormalizedMeasure>7."),
    ] {
        assert!(manifest.contains(right), "{right}");
        std::fs::write(folder.join("imsmanifest.xml"), manifest.replace(right, wrong)).unwrap();
        assert!(complaint(&folder, Path::new("driver.xsd"), "imsmanifest.xml").is_some(), "{wrong}");
    }
}
