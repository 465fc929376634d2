//! A reviewer signs beside the author, and both sign the same bytes for the same course.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail at once")]

mod support;

use std::io::Cursor;

use studio_sign::{
    CoSealFault, Fingerprint, Limits, OpenFault, RawSigner, Role, SealFault, StrictZip, UnixSeconds, co_seal,
    seal,
};
use support::package::{RELEASED, author, digests, person, said, seal_by, seal_records, signed, trusting};
use support::zip_writer::{Record, Zip};

fn opened(zip: &Zip) -> StrictZip<Cursor<Vec<u8>>> {
    StrictZip::open(Cursor::new(zip.bytes()), &Limits::default()).unwrap()
}

const LATER: UnixSeconds = UnixSeconds(1_795_000_000);

#[test]
fn the_same_course_and_signer_give_the_same_bytes() {
    assert_eq!(signed().bytes(), signed().bytes());
    let manifest = seal_by(&author(), Role::Author).manifest.bytes;
    assert_eq!(manifest, seal_by(&person("Other", 5), Role::Author).manifest.bytes);
}

/// On every machine and with every later version of the libraries; a change here changes every package.
#[test]
fn the_seal_of_a_known_course_is_known() {
    let seal = seal_by(&author(), Role::Author);
    let known = [&seal.manifest.bytes, &seal.signature.bytes].map(|bytes| Fingerprint::of(bytes).to_hex());
    assert_eq!(
        known,
        [
            "d60996be935c772df3c093354d6d5587c41474d7f82f26605ca2087e21625f03",
            "393491e65cdc43a1c5652410badf2c207a55435877dd0b2bd0bb734f29b940ce"
        ]
    );
}

#[test]
fn the_manifest_has_one_fixed_form() {
    let seal = seal_by(&author(), Role::Author);
    let text = String::from_utf8(seal.manifest.bytes).unwrap();
    assert!(text.starts_with(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\r\n<asic:ASiCManifest \
         xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\r\n  \
         <asic:SigReference URI=\"META-INF/signature.p7s\" MimeType=\"application/pkcs7-signature\"/>\r\n  \
         <asic:DataObjectReference URI=\"imsmanifest.xml\" MimeType=\"text/html\" Rootfile=\"true\">\r\n"
    ));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn a_co_signed_package_has_two_trusted_signers() {
    let reviewer = person("Reviewer", 2);
    let seal = co_seal(&mut opened(&signed()), LATER, &reviewer).unwrap();
    assert_eq!(seal, studio_sign_again(&reviewer));

    let mut zip = signed();
    zip.records.extend(seal_records(&seal));
    let mut list = trusting(&author());
    list.extend(trusting(&reviewer));
    let verdict = studio_sign::verify(Cursor::new(zip.bytes()), &list, LATER, &Limits::default()).unwrap();
    assert_eq!(said(&verdict), "intact-trusted");
    let who: Vec<_> = verdict.signers.iter().map(|signer| signer.certificate.name.as_str()).collect();
    assert_eq!(who, ["Author", "Reviewer"]);
    assert_eq!(verdict.files, 3);
}

fn studio_sign_again(reviewer: &dyn RawSigner) -> studio_sign::Seal {
    seal(&digests(), "imsmanifest.xml", Role::Reviewer, LATER, reviewer).unwrap()
}

#[test]
fn only_an_intact_package_without_a_review_is_co_signed() {
    let reviewer = person("Reviewer", 2);
    let mut changed = signed();
    *changed.record("index.html") = Record::deflated("index.html", b"<p>EVIL</p>");
    let fault = co_seal(&mut opened(&changed), LATER, &reviewer).unwrap_err();
    assert!(matches!(&fault, CoSealFault::Broken(reasons) if reasons[0].code.code() == "entry-changed"));
    assert!(fault.to_string().contains("“index.html” is not the file that was signed."));

    let mut unsigned = signed();
    unsigned.records.truncate(3);
    assert!(matches!(co_seal(&mut opened(&unsigned), LATER, &reviewer), Err(CoSealFault::Unsigned)));

    let mut reviewed = signed();
    reviewed.records.extend(seal_records(&studio_sign_again(&reviewer)));
    assert!(matches!(co_seal(&mut opened(&reviewed), LATER, &reviewer), Err(CoSealFault::AlreadyReviewed)));
}

#[test]
fn the_table_of_contents_is_handed_out_for_appending() {
    let bytes = signed().bytes();
    let zip = StrictZip::open(Cursor::new(&bytes), &Limits::default()).unwrap();
    let directory = zip.directory();
    let offset = directory.offset as usize;
    assert_eq!(directory.entries, 5);
    assert_eq!(&bytes[offset..bytes.len() - 22], directory.records);
    assert_eq!(zip.entries()[0].name, "imsmanifest.xml");
    assert_eq!(zip.position("media/film.mp4"), Some(2));
    assert_eq!(zip.position("nothing"), None);
}

#[test]
fn a_faulty_zip_is_not_opened() {
    let zip = Zip { comment: b"x".to_vec(), ..signed() };
    let fault = StrictZip::open(Cursor::new(zip.bytes()), &Limits::default()).err().unwrap();
    assert!(matches!(fault, OpenFault::Faults(reasons) if reasons[0].code.code() == "archive-comment"));
}

#[test]
fn files_that_no_package_can_hold_are_not_sealed() {
    let sealed = |change: fn(&mut Vec<studio_sign::FileDigest>)| {
        let mut files = digests();
        change(&mut files);
        seal(&files, "imsmanifest.xml", Role::Author, RELEASED, &author()).err()
    };
    assert_eq!(sealed(|_| {}), None);
    assert_eq!(sealed(|files| files[1].name = "../a".into()), Some(SealFault::Name("../a".into())));
    assert_eq!(sealed(|files| files[1].name = "a/".into()), Some(SealFault::Name("a/".into())));
    let own = |files: &mut Vec<studio_sign::FileDigest>| files[1].name = "META-INF/notes.txt".into();
    assert!(matches!(sealed(own), Some(SealFault::Name(_))));
    assert_eq!(
        sealed(|files| files[1].name = "IMSmanifest.xml".into()),
        Some(SealFault::Twice("IMSmanifest.xml".into()))
    );
    assert!(matches!(sealed(|files| files[1].mime = Some("a\"b".into())), Some(SealFault::MimeType(_))));
    assert!(matches!(sealed(|files| files.truncate(0)), Some(SealFault::RootfileMissing(_))));
}
