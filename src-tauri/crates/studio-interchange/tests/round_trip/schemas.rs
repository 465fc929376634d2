//! What is written as QTI, held to the schemas of QTI 2.2, IMS Content Packaging and LOM, where they are at hand.

use crate::{made, written};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;
use studio_interchange::Format;

/// So many quizzes are held to them; each takes a while.
const QUIZZES: usize = 40;

/// The folder of schemas beside the checkout.
fn schemas() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/reference/schemas");
    let is_there =
        folder.join("catalog.xml").is_file() && Command::new("xmllint").arg("--version").output().is_ok();
    is_there.then_some(folder)
}

fn files(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().into_owned();
        files.insert(name, bytes);
    }
    files
}

/// An extension for accessibility that the schema of QTI refers to, that is not at hand, and that nothing of ours uses.
const EXTENSION: &str = r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.imsglobal.org/xsd/apip/apipv1p0/imsapip_qtiv1p0">
<xs:element name="apipAccessibility"/></xs:schema>"#;

/// The schemas of QTI in `home`, with what they lack.
#[cfg(unix)]
fn qti(schemas: &Path, home: &Path) -> PathBuf {
    for folder in ["qtiv2p2p4", "w3"] {
        let from = schemas.join("qti").join(folder).canonicalize().unwrap();
        std::os::unix::fs::symlink(from, home.join(folder)).unwrap();
    }
    std::fs::create_dir_all(home.join("apipv1p0")).unwrap();
    std::fs::write(home.join("apipv1p0/apipv1p0_qtiextv2p2_v1p0p1.xsd"), EXTENSION).unwrap();
    home.join("qtiv2p2p4/imsqti_v2p2p4.xsd")
}

fn validate(folder: &Path, schema: &Path, paths: &[PathBuf]) {
    let out = Command::new("xmllint")
        .current_dir(folder)
        .env("XML_CATALOG_FILES", "catalog.xml")
        .args(["--nonet", "--noout", "--schema"])
        .arg(schema)
        .args(paths)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&out.stderr);
    let faults: Vec<&str> =
        told.lines().filter(|line| line.contains(".xml:") && line.contains("error")).collect();
    assert!(
        faults.is_empty() && out.status.success(),
        "{}\n{}",
        schema.display(),
        told.lines().filter(|line| !line.ends_with("validates")).collect::<Vec<_>>().join("\n")
    );
}

#[test]
#[cfg(unix)]
fn what_is_written_as_qti_is_valid() {
    let Some(folder) = schemas() else {
        println!("skipped: the schemas or xmllint are not here");
        return;
    };
    let home = tempfile::tempdir().unwrap();
    let (mut documents, mut manifests) = (Vec::new(), Vec::new());
    for (at, quiz) in made::quizzes(QUIZZES).iter().chain(&made::wild_quizzes(QUIZZES)).enumerate() {
        let out = written(quiz, Format::Qti22);
        let mut files = files(&out.bytes);
        files.retain(|name, _| name.ends_with(".xml"));
        for (name, bytes) in files {
            let path = home.path().join(format!("{at}-{}", name.replace('/', "-")));
            std::fs::write(&path, bytes).unwrap();
            if name == "imsmanifest.xml" { manifests.push(path) } else { documents.push(path) }
        }
    }
    assert!(documents.len() > QUIZZES);
    validate(&folder, &qti(&folder, home.path()), &documents);
    // The manifest's own elements, and those of LOM in it, each by their own schema.
    validate(&folder, Path::new("scorm2004_4th/driver_scorm2004.xsd"), &manifests);
}
