//! A package that was touched after signing is refused, each way by its own name.

use std::io::{Read, Write};
use std::path::Path;
use studio_tests::{Package, StudioTest};
use zip::write::SimpleFileOptions;

fn signed() -> Package {
    StudioTest::from_template("express-mail-inspection").with_signer("Li Wei").export("scorm12")
}

/// Writes the package's entries anew, each under the name and with the bytes that `change` gives it.
fn repack(package: &Package, to: &Path, mut change: impl FnMut(String, Vec<u8>) -> Vec<(String, Vec<u8>)>) {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&package.path).unwrap()).unwrap();
    let mut out = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for index in 0..zip.len() {
        let name = zip.name_for_index(index).unwrap().unwrap().into_owned();
        let mut bytes = Vec::new();
        zip.by_index(index).unwrap().read_to_end(&mut bytes).unwrap();
        for (name, bytes) in change(name, bytes) {
            out.start_file(name, SimpleFileOptions::default()).unwrap();
            out.write_all(&bytes).unwrap();
        }
    }
    out.finish().unwrap();
}

fn reasons(package: &Package, path: &Path) -> (String, Vec<String>) {
    let ran = package.test.studio(&["verify", &path.to_string_lossy(), "--json"]);
    let verdict = ran.json();
    let trust = verdict["trust"].as_str().unwrap().to_owned();
    assert_eq!(ran.code, i32::from(trust != "intact-trusted"), "{ran:?}");
    let codes = verdict["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["code"].as_str().unwrap().to_owned());
    (trust, codes.collect())
}

#[test]
fn a_changed_added_removed_or_renamed_entry_is_refused_by_its_own_name() {
    let package = signed();
    let touched = package.test.home().join("touched.zip");
    repack(&package, &touched, |name, bytes| vec![(name, bytes)]);
    assert_eq!(
        reasons(&package, &touched),
        ("intact-trusted".to_owned(), vec![]),
        "packing it anew breaks nothing"
    );

    repack(&package, &touched, |name, mut bytes| {
        if name == "index.html" {
            bytes.extend(b"<!-- -->");
        }
        vec![(name, bytes)]
    });
    assert_eq!(reasons(&package, &touched), ("broken".to_owned(), vec!["entry-changed".to_owned()]));

    repack(&package, &touched, |name, bytes| {
        let extra = (name == "index.html").then(|| ("extra.html".to_owned(), b"hello".to_vec()));
        extra.into_iter().chain([(name, bytes)]).collect()
    });
    assert_eq!(reasons(&package, &touched), ("broken".to_owned(), vec!["entry-added".to_owned()]));

    repack(&package, &touched, |name, bytes| if name == "index.html" { vec![] } else { vec![(name, bytes)] });
    assert_eq!(reasons(&package, &touched), ("broken".to_owned(), vec!["entry-removed".to_owned()]));

    repack(&package, &touched, |name, bytes| {
        vec![(if name == "index.html" { "other.html".to_owned() } else { name }, bytes)]
    });
    assert_eq!(reasons(&package, &touched), ("broken".to_owned(), vec!["entry-renamed".to_owned()]));

    repack(
        &package,
        &touched,
        |name, bytes| if name.starts_with("META-INF/") { vec![] } else { vec![(name, bytes)] },
    );
    assert_eq!(reasons(&package, &touched).0, "unsigned");
}

#[test]
fn bytes_in_front_or_behind_are_refused() {
    let package = signed();
    let bytes = std::fs::read(&package.path).unwrap();
    let touched = package.test.home().join("touched.zip");
    std::fs::write(&touched, [b"#!/bin/sh\n".as_slice(), &bytes].concat()).unwrap();
    let (trust, codes) = reasons(&package, &touched);
    assert!(trust == "broken" && codes.iter().any(|code| code == "bytes-before"), "{codes:?}");
    std::fs::write(&touched, [&bytes, b"trailing".as_slice()].concat()).unwrap();
    let (trust, codes) = reasons(&package, &touched);
    assert!(trust == "broken" && codes.iter().any(|code| code == "bytes-after"), "{codes:?}");
}

#[test]
fn somebody_elses_signature_is_intact_and_unknown_until_their_certificate_is_trusted() {
    let package = signed();
    let stranger = StudioTest::empty();
    let path = package.path.to_string_lossy().into_owned();
    let verdict = stranger.studio(&["verify", &path, "--json"]).expect(1).json();
    assert_eq!(verdict["trust"], "intact-unknown");
    package.test.studio(&["signer", "export-cert", "Li Wei", "-o", "li-wei.pem"]).expect(0);
    let certificate = package.test.home().join("li-wei.pem").to_string_lossy().into_owned();
    let verdict = stranger.studio(&["verify", &path, "--trust", &certificate, "--json"]).expect(0).json();
    assert_eq!(verdict["trust"], "intact-trusted");
    let own = package.test.studio(&["verify", &path, "--only-trust", "--json"]).expect(1).json();
    assert_eq!(own["trust"], "intact-unknown");
}

#[test]
fn a_reviewer_signs_beside_the_author() {
    let package = signed();
    let test = package.test.with_signer("Reviewer 李");
    let path = package.path.to_string_lossy().into_owned();
    test.studio(&[
        "sign",
        &path,
        "--signer",
        "Reviewer 李",
        "--passphrase-file",
        "passphrase.txt",
        "--at",
        "1800000000",
    ])
    .expect(0);
    let verdict = test.studio(&["verify", &path, "--json"]).json();
    let roles: Vec<_> =
        verdict["signatures"].as_array().unwrap().iter().map(|one| one["role"].as_str().unwrap()).collect();
    assert_eq!(roles, ["author", "reviewer"], "{verdict}");
}
