//! A file that was changed, added, removed or renamed after signing is named.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail at once")]

mod support;

use std::io::{Cursor, Read};

use studio_sign::{Limits, Role, StrictZip, verify};
use support::package::{
    NOW, author, person, said, said_of, seal_by, seal_records, signed, trusting, verdict, verdict_on,
};
use support::zip_writer::{Record, Zip};

#[test]
fn a_changed_entry_is_refused() {
    let mut zip = signed();
    *zip.record("index.html") = Record::deflated("index.html", b"<p>EVIL</p>");
    assert_eq!(said_of(&zip), "broken: entry-changed index.html");
}

#[test]
fn one_flipped_bit_on_the_disk_is_found_even_when_the_zip_knows_nothing_of_it() {
    let mut zip = signed();
    zip.record("media/film.mp4").packed[17] ^= 1;
    assert_eq!(said_of(&zip), "broken: entry-changed media/film.mp4, entry-damaged media/film.mp4");
}

#[test]
fn a_wrong_checksum_alone_is_damage() {
    let mut zip = signed();
    let record = zip.record("media/film.mp4");
    record.crc ^= 1;
    record.local_crc ^= 1;
    assert_eq!(said_of(&zip), "broken: entry-damaged media/film.mp4");
}

#[test]
fn an_added_entry_is_refused_anywhere() {
    for name in ["evil.js", "media/evil.js", "META-INF/README.txt", "META-INF/manifest.xml"] {
        let mut zip = signed();
        zip.records.push(Record::stored(name, b"content"));
        assert_eq!(said_of(&zip), format!("broken: entry-added {name}"));
    }
    let mut zip = signed();
    zip.records.push(Record::stored("empty/", b""));
    assert_eq!(said_of(&zip), "broken: entry-added empty/");
}

#[test]
fn a_removed_entry_is_refused() {
    let mut zip = signed();
    zip.records.retain(|record| record.name != b"index.html");
    assert_eq!(said_of(&zip), "broken: entry-removed index.html");
}

#[test]
fn a_renamed_entry_is_refused() {
    let mut zip = signed();
    *zip.record("index.html") = zip.record("index.html").clone().renamed("start.html");
    assert_eq!(said_of(&zip), "broken: entry-renamed index.html > start.html");
}

#[test]
fn a_mimetype_that_says_something_else_is_refused() {
    let mut zip = signed();
    zip.records.insert(0, Record::stored("mimetype", b"application/epub+zip"));
    assert_eq!(said_of(&zip), "broken: mimetype-wrong mimetype");
}

#[test]
fn a_package_without_its_signature_is_unsigned() {
    let mut zip = signed();
    zip.records.truncate(3);
    assert_eq!(said_of(&zip), "unsigned");
    let mut zip = signed();
    zip.records.retain(|record| record.name != b"META-INF/signature.p7s");
    assert_eq!(
        said_of(&zip),
        "unsigned: signature-missing META-INF/ASiCManifest.xml > META-INF/signature.p7s"
    );
}

#[test]
fn an_unsigned_zip_is_listed_with_its_faults() {
    let mut zip = signed();
    zip.records.truncate(3);
    zip.record("index.html").packed[3] ^= 0xff;
    zip.record("media/film.mp4").packed[3] ^= 0xff;
    let said = said_of(&zip);
    assert!(said.starts_with("unsigned: entry-"), "{said}");
    assert!(said.ends_with("entry-damaged media/film.mp4"), "{said}");
    zip.records.push(Record::stored("../evil.js", b""));
    assert_eq!(said_of(&zip), "unsigned: entry-name-unsafe ../evil.js");
}

#[test]
fn a_signature_without_its_list_is_broken() {
    let mut zip = signed();
    zip.records.retain(|record| record.name != b"META-INF/ASiCManifest.xml");
    assert_eq!(said_of(&zip), "broken: manifest-missing META-INF/signature.p7s > META-INF/ASiCManifest.xml");
}

#[test]
fn a_changed_list_is_refused_before_it_is_read_as_xml() {
    let mut zip = signed();
    let bomb = b"<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'>]><a>&b;&b;</a>";
    *zip.record("META-INF/ASiCManifest.xml") = Record::stored("META-INF/ASiCManifest.xml", bomb);
    assert_eq!(said_of(&zip), "broken: manifest-changed META-INF/ASiCManifest.xml");
}

#[test]
fn a_signature_that_is_no_signature_is_refused() {
    for bytes in [&b""[..], b"0\x80", b"-----BEGIN PKCS7-----"] {
        let mut zip = signed();
        *zip.record("META-INF/signature.p7s") = Record::stored("META-INF/signature.p7s", bytes);
        assert_eq!(said_of(&zip), "broken: signature-unreadable META-INF/signature.p7s");
    }
}

#[test]
fn a_huge_list_or_signature_is_not_read() {
    let limits = Limits { manifest_bytes: 100, ..Limits::default() };
    let verdict = verify(Cursor::new(signed().bytes()), &trusting(&author()), NOW, &limits).unwrap();
    assert_eq!(said(&verdict), "broken: manifest-too-large META-INF/ASiCManifest.xml");
    let limits = Limits { signature_bytes: 100, ..Limits::default() };
    let verdict = verify(Cursor::new(signed().bytes()), &trusting(&author()), NOW, &limits).unwrap();
    assert_eq!(said(&verdict), "broken: signature-too-large META-INF/signature.p7s");
}

#[test]
fn a_zip_beyond_the_limits_is_refused() {
    let bytes = signed().bytes();
    let said_within =
        |limits| said(&verify(Cursor::new(&bytes), &trusting(&author()), NOW, &limits).unwrap());
    let limits = Limits::default();
    assert_eq!(said_within(Limits { archive_bytes: 100, ..limits }), "broken: archive-too-large");
    assert_eq!(said_within(Limits { unpacked_bytes: 100, ..limits }), "broken: unpacked-too-large");
    assert!(said_within(Limits { entries: 4, ..limits }).contains("too-many-entries"));
}

#[test]
fn a_reviewers_signature_stands_beside_the_authors() {
    let mut zip = signed();
    zip.records.extend(seal_records(&seal_by(&person("Reviewer", 2), Role::Reviewer)));
    let verdict = verdict(&zip);
    assert_eq!(said(&verdict), "intact-unknown: signer-unknown Reviewer");
    let signers: Vec<_> = verdict.signers.iter().map(|signer| (signer.role, signer.trust.code())).collect();
    assert_eq!(signers, [(Role::Author, "intact-trusted"), (Role::Reviewer, "intact-unknown")]);
}

#[test]
fn one_bad_signature_breaks_all() {
    let mut zip = signed();
    let mut records = seal_records(&seal_by(&person("Reviewer", 2), Role::Reviewer));
    records[1].packed[300] ^= 1;
    records[1].crc = crc32fast::hash(&records[1].packed);
    records[1].local_crc = records[1].crc;
    zip.records.extend(records);
    let said = said_of(&zip);
    assert!(said.starts_with("broken: ") && said.ends_with(" META-INF/signature002.p7s"), "{said}");
}

#[test]
fn a_reviewers_signature_cannot_become_the_authors_by_renaming() {
    let [mut manifest, mut signature] = seal_records(&seal_by(&author(), Role::Reviewer));
    manifest = manifest.renamed(Role::Author.manifest_name());
    signature = signature.renamed(Role::Author.signature_name());
    let zip = Zip::of(support::package::records().into_iter().chain([manifest, signature]));
    assert_eq!(
        said_of(&zip),
        "broken: manifest-signature-mismatch META-INF/ASiCManifest.xml > META-INF/signature.p7s"
    );
}

#[test]
fn a_reviewers_signature_without_the_authors_is_refused() {
    let seal = seal_records(&seal_by(&author(), Role::Reviewer));
    let zip = Zip::of(support::package::records().into_iter().chain(seal));
    assert_eq!(said_of(&zip), "broken: author-signature-missing");
}

#[test]
fn signatures_of_two_packages_cannot_be_mixed() {
    let mut zip = signed();
    let other = seal_records(&seal_by(&person("Other", 3), Role::Author));
    zip.records.truncate(4);
    zip.records.push(other[1].clone());
    // The lists are equal, byte for byte, so the other signature holds: it is simply another signer's.
    assert_eq!(said_of(&zip), "intact-unknown: signer-unknown Other");
}

#[test]
fn every_single_changed_byte_is_noticed_or_changes_no_file() {
    let bytes = signed().bytes();
    let honest = unpacked(&bytes);
    let mut unnoticed = 0;
    for position in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[position] ^= 0x10;
        if verdict_on(&changed).trust.code() == "intact-trusted" {
            assert_eq!(unpacked(&changed), honest, "byte {position} was changed unnoticed");
            unnoticed += 1;
        }
    }
    // Versions, times and permissions, which every repacking changes, and the bits that pad a deflated entry.
    assert!(unnoticed < 40 * signed().records.len(), "{unnoticed}");
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = StrictZip::open(Cursor::new(bytes), &Limits::default()).unwrap();
    let names: Vec<String> = zip.entries().iter().map(|entry| entry.name.clone()).collect();
    let mut files = Vec::new();
    for name in names {
        let mut content = Vec::new();
        zip.read_named(&name).unwrap().unwrap().read_to_end(&mut content).unwrap();
        files.push((name, content));
    }
    files
}
