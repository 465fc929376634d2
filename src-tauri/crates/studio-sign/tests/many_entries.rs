//! A package with twenty times as many entries as is advised is still verified in little memory and time.
#![allow(clippy::unwrap_used, reason = "a test may fail at once")]

mod support;

use std::io::Cursor;

use sha2::{Digest, Sha256};
use studio_sign::{FileDigest, Limits, Role, seal, verify};
use support::memory::peak_memory;
use support::package::{NOW, RELEASED, author, said, seal_records, trusting};
use support::zip_writer::{Record, Zip};

const ENTRIES: usize = 20_000;

fn package() -> Vec<u8> {
    let names: Vec<String> =
        (0..ENTRIES).map(|number| format!("lessons/page-{number:05}/index.html")).collect();
    let digest = |name: &String| FileDigest {
        name: name.clone(),
        mime: Some("text/html".into()),
        sha256: Sha256::digest(name).into(),
    };
    let files: Vec<FileDigest> = names.iter().map(digest).collect();
    let seal = seal(&files, &names[0], Role::Author, RELEASED, &author()).unwrap();
    let records = names.iter().map(|name| Record::stored(name, name.as_bytes()));
    Zip::of(records.chain(seal_records(&seal))).bytes()
}

#[test]
fn twenty_thousand_entries_are_verified_in_little_memory() {
    let bytes = package();
    let verdict = verify(Cursor::new(bytes), &trusting(&author()), NOW, &Limits::default()).unwrap();
    assert_eq!(said(&verdict), "intact-trusted");
    assert_eq!(verdict.files, ENTRIES);
    if let Some(peak) = peak_memory() {
        assert!(peak < 100 << 10, "{peak} KiB");
    }
}
