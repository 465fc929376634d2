//! The bytes of a package: always the same, and read alike by everybody.
#![allow(clippy::disallowed_methods, reason = "other programs read the package from the disk")]

mod common;

use common::tool::run;
use common::{files, plan, signed, unpack, write};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use studio_course::{FileSource, PlannedFile};
use studio_package::{Layout, Standard};
use studio_sign::{Limits, Method, StrictZip};

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_same_course_gives_the_same_bytes_as_ever() {
    for (standard, expected) in [
        (Standard::Scorm12, "00735f0e73ea73e70351e129ac3d95ec93fa24b31a8832751478084a9ba18dff"),
        (Standard::Scorm2004, "bcadad4c917bc2bcab67b264f8b232cf577b844c1a4b907a13f71e056dddc406"),
        (Standard::Cmi5, "f6f481cf20202a0a8115f50f8b8cffb719b8d38b42060d4f0f9ec6951de57b1e"),
        (Standard::Html, "efd7b9b132d0100ebd5fd9168143455bfc51f02edc2141aafd65cc29529bd98f"),
        (Standard::HtmlSingle, "d69fd3ef00283a1c50b4d6eae932c74a9a1ec4f3ac14fd3d4f30711f639467de"),
    ] {
        let (package, _) = write(&plan(standard), None).unwrap();
        // Another value means that every package of every course has other bytes than before. Is that meant?
        assert_eq!(hex(&package), expected, "{standard:?}");
    }
}

#[test]
fn two_exports_are_equal_whatever_the_order_of_the_files() {
    for standard in [Standard::Scorm12, Standard::Scorm2004, Standard::Cmi5, Standard::Html] {
        let reversed: Vec<_> = files().into_iter().rev().collect();
        let layout = Layout::new(standard);
        let other = studio_package::lay_out(&common::course(), reversed, &common::facts(), layout).unwrap();
        assert_eq!(signed(&plan(standard)), signed(&other));
    }
}

#[test]
fn the_manifest_is_first_the_signature_last_and_the_rest_in_order() {
    let names: Vec<String> =
        unpack(&signed(&plan(Standard::Scorm12)).0).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "imsmanifest.xml",
            "adlcp_rootv1p2.xsd",
            "ims_xml.xsd",
            "imscp_rootv1p1p2.xsd",
            "imsmd_rootv1p2p1.xsd",
            "index.html",
            "lessons/final-test.html",
            "media/film.mp4",
            "media/film.vtt",
            "player/player.js",
            "META-INF/ASiCManifest.xml",
            "META-INF/signature.p7s",
        ]
    );
    let (package, _) = write(&plan(Standard::Html), None).unwrap();
    let names: Vec<String> = unpack(&package).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.first().map(String::as_str), Some("index.html"));
    assert!(!names.iter().any(|name| name.ends_with(".xsd") || name.starts_with("META-INF")), "{names:?}");
}

#[test]
fn what_goes_in_comes_out() {
    let (package, receipt) = write(&plan(Standard::Html), None).unwrap();
    let unpacked = unpack(&package);
    assert_eq!((receipt.entries, receipt.bytes), (unpacked.len(), package.len() as u64));
    for file in files() {
        let content = match file.source {
            FileSource::Bytes(bytes) => bytes,
            FileSource::Media { sha256, .. } => {
                let mut content = Vec::new();
                common::open(&sha256).unwrap().read_to_end(&mut content).unwrap();
                content
            }
        };
        assert!(unpacked.contains(&(file.path.clone(), content)), "{}", file.path);
    }
}

#[test]
fn every_header_has_the_one_fixed_form() {
    let (package, _) = signed(&plan(Standard::Scorm12));
    let central: Vec<usize> = find(&package, b"PK\x01\x02");
    assert_eq!(central.len(), 12);
    for at in central {
        let field = |from: usize, length: usize| &package[at + from..at + from + length];
        assert_eq!(field(4, 2), [0x14, 0x03], "made by");
        assert_eq!(field(8, 2), [0x00, 0x08], "UTF-8 and nothing else");
        assert_eq!(field(12, 4), [0, 0, 0x21, 0], "1980-01-01 00:00");
        assert_eq!(field(30, 4), [0; 4], "neither extra fields nor a comment");
        assert_eq!(field(38, 4), (0o100_644_u32 << 16).to_le_bytes(), "a file of mode 0644");
    }
}

fn find(bytes: &[u8], marker: &[u8]) -> Vec<usize> {
    (0..bytes.len()).filter(|at| bytes[*at..].starts_with(marker)).collect()
}

#[test]
fn other_programs_read_the_package_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("package.zip");
    std::fs::write(&path, signed(&plan(Standard::Scorm12)).0).unwrap();
    let path = path.to_str().unwrap();
    if let Some(output) = run("unzip", &["-tq", path]) {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    let file = std::fs::File::open(path).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    assert_eq!(zip.len(), 12);
    for index in 0..zip.len() {
        std::io::copy(&mut zip.by_index(index).unwrap(), &mut std::io::sink()).unwrap();
    }
}

#[test]
fn large_or_suspicious_text_is_stored_and_small_text_deflated() {
    let csv = (0..700_000).map(|line| format!("{line};sealed\n")).collect::<String>();
    let log = " ".repeat(2_000_000);
    let captions = common::CAPTIONS.repeat(20);
    let contents = [csv.as_bytes(), log.as_bytes(), captions.as_bytes()];
    let files = vec![
        common::page("index.html", &"words ".repeat(100)),
        common::media("list.csv", contents[0]),
        common::media("log.txt", contents[1]),
        common::media("film.vtt", contents[2]),
    ];
    let plan =
        studio_package::lay_out(&common::course(), files, &common::facts(), Layout::new(Standard::Html))
            .unwrap();
    let mut open = |digest: &studio_course::Sha256| {
        let content = contents.iter().find(|content| <[u8; 32]>::from(Sha256::digest(content)) == digest.0);
        Ok(Box::new(Cursor::new(content.unwrap().to_vec())) as Box<dyn Read>)
    };
    let mut out = Cursor::new(Vec::new());
    studio_package::write_package(&plan, &mut open, None, &mut |_| ControlFlow::Continue(()), &mut out)
        .unwrap();
    let zip = StrictZip::open(out, &Limits::default()).unwrap();
    let methods: Vec<_> = zip.entries().iter().map(|entry| (entry.name.as_str(), entry.method)).collect();
    assert_eq!(
        methods,
        [
            ("index.html", Method::Deflated),
            ("film.vtt", Method::Deflated),
            ("list.csv", Method::Stored),
            ("log.txt", Method::Stored),
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_planned_is_what_a_strict_reader_finds(
        contents in proptest::collection::btree_map("[a-z0-9]{1,8}/[a-z0-9]{1,8}\\.(html|png|js)", any::<Vec<u8>>(), 0..8),
        repeats in 1usize..50,
    ) {
        let mut expected: Vec<(String, Vec<u8>)> =
            contents.into_iter().map(|(path, bytes)| (path, bytes.repeat(repeats))).collect();
        let planned = |(path, bytes): &(String, Vec<u8>)| PlannedFile {
            path: path.clone(),
            source: FileSource::Bytes(bytes.clone()),
        };
        let files = expected.iter().map(planned).chain([common::page("index.html", "")]).collect();
        // A folder named like a device, such as con, is refused, and rightly.
        if let Ok(plan) = studio_package::lay_out(&common::course(), files, &common::facts(), Layout::new(Standard::Html)) {
            expected.insert(0, ("index.html".to_owned(), Vec::new()));
            prop_assert_eq!(unpack(&write(&plan, None).unwrap().0), expected);
        }
    }
}
