//! What xmllint says of a file of a package, by the schemas that travel with it or by those of a reader's reference.

use crate::common::tool::run;
use crate::common::{unpack, write};
use std::path::{Path, PathBuf};
use studio_package::PackagePlan;

/// Pulls the three namespaces of SCORM 1.2 into one grammar.
pub(crate) const SCORM12: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
<xs:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
</xs:schema>"#;
/// The same of SCORM 2004 4th edition.
pub(crate) const SCORM2004: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
<xs:import namespace="http://www.adlnet.org/xsd/adlseq_v1p3" schemaLocation="adlseq_v1p3.xsd"/>
<xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
</xs:schema>"#;

/// A file of a package and what was judged of it.
pub(crate) struct Judged {
    /// The file, with the change.
    pub(crate) text: String,
    /// Whether it is valid, where the judge is there.
    pub(crate) is_valid: Option<bool>,
}

/// A file of a planned package, changed, by the schemas of the very package.
pub(crate) fn by_own_schemas(
    plan: &PackagePlan,
    path: &str,
    driver: &str,
    change: impl Fn(String) -> String,
) -> Judged {
    let entries = unpack(&write(plan, None).unwrap().0);
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in entries.iter().filter(|(name, _)| !name.contains('/')) {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    let text = change(text_of(&entries, path));
    std::fs::write(folder.path().join("driver.xsd"), driver).unwrap();
    std::fs::write(folder.path().join(path), &text).unwrap();
    let is_valid = xmllint(&folder.path().join("driver.xsd"), &folder.path().join(path));
    Judged { text, is_valid }
}

/// A file of a planned package, changed, by a schema that is not ours to ship. It is read where the reference stands
/// beside the checkout, and the test says so where it does not.
pub(crate) fn by_reference(
    plan: &PackagePlan,
    path: &str,
    (namespace, schema): (&str, &str),
    change: impl Fn(String) -> String,
) -> Judged {
    let entries = unpack(&write(plan, None).unwrap().0);
    let text = change(text_of(&entries, path));
    let schema = reference().join(schema);
    if !schema.exists() {
        println!("skipped: {} is not there", schema.display());
        return Judged { text, is_valid: None };
    }
    let folder = tempfile::tempdir().unwrap();
    let import = |namespace: &str, location: &str| {
        format!("<xs:import namespace=\"{namespace}\" schemaLocation=\"{location}\"/>")
    };
    let mut driver = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">".to_owned();
    driver += &import(namespace, schema.to_str().unwrap());
    if let Some((name, content)) = entries.iter().find(|(name, _)| name == "course-facts.xsd") {
        std::fs::write(folder.path().join(name), content).unwrap();
        driver += &import("urn:x-trainer-studio:course-facts:1", name);
    }
    std::fs::write(folder.path().join("driver.xsd"), driver + "</xs:schema>").unwrap();
    std::fs::write(folder.path().join(path), &text).unwrap();
    let is_valid = xmllint(&folder.path().join("driver.xsd"), &folder.path().join(path));
    Judged { text, is_valid }
}

fn reference() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/reference/schemas")
}

fn text_of(entries: &[(String, Vec<u8>)], path: &str) -> String {
    let (_, content) = entries.iter().find(|(name, _)| name == path).unwrap();
    String::from_utf8(content.clone()).unwrap()
}

fn xmllint(schema: &Path, file: &Path) -> Option<bool> {
    let (schema, file) = (schema.to_str().unwrap(), file.to_str().unwrap());
    let output = run("xmllint", &["--nonet", "--noout", "--schema", schema, file])?;
    print!("{}", String::from_utf8_lossy(&output.stderr));
    Some(output.status.success())
}
