//! A small signed package, and what the verifier says of it.

use std::io::Cursor;

use sha2::{Digest, Sha256};
use studio_sign::{
    Certificate, Entropy, FileDigest, Identity, Limits, P256Signer, RawSigner, Role, Seal, TrustList,
    UnixSeconds, Verdict, seal, verify,
};

use super::zip_writer::{Record, Zip};

pub const NOT_BEFORE: UnixSeconds = UnixSeconds(1_780_000_000);
pub const RELEASED: UnixSeconds = UnixSeconds(1_790_000_000);
pub const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

pub fn person(name: &str, seed: u8) -> P256Signer {
    let identity = Identity { name: name.into(), organisation: Some("Academy".into()), email: None };
    P256Signer::generate(&identity, NOT_BEFORE, &Entropy { key: [seed; 32], serial: [seed; 16] }).unwrap()
}

pub fn author() -> P256Signer {
    person("Author", 1)
}

pub fn trusting(signer: &dyn RawSigner) -> TrustList {
    let mut list = TrustList::new();
    list.add(Certificate::from_der(&signer.certificates()[0]).unwrap());
    list
}

pub fn files() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("imsmanifest.xml", b"<manifest/>".to_vec()),
        ("index.html", b"<p>The signed page</p>".repeat(40)),
        ("media/film.mp4", (0..=255).collect()),
    ]
}

pub fn records() -> Vec<Record> {
    let pack = |(name, content): (&'static str, Vec<u8>)| match name {
        "media/film.mp4" => Record::stored(name, &content),
        _ => Record::deflated(name, &content),
    };
    files().into_iter().map(pack).collect()
}

pub fn digests() -> Vec<FileDigest> {
    let digest = |(name, content): (&str, Vec<u8>)| FileDigest {
        name: name.into(),
        mime: Some("text/html".into()),
        sha256: Sha256::digest(content).into(),
    };
    files().into_iter().map(digest).collect()
}

pub fn seal_by(signer: &dyn RawSigner, role: Role) -> Seal {
    seal(&digests(), "imsmanifest.xml", role, RELEASED, signer).unwrap()
}

pub fn seal_records(seal: &Seal) -> [Record; 2] {
    [&seal.manifest, &seal.signature].map(|entry| Record::stored(entry.name, &entry.bytes))
}

/// The files of [`files`], signed by [`author`].
pub fn signed() -> Zip {
    signed_by(&author())
}

pub fn signed_by(signer: &dyn RawSigner) -> Zip {
    Zip::of(records().into_iter().chain(seal_records(&seal_by(signer, Role::Author))))
}

/// The verdict of somebody who trusts the author.
pub fn verdict(zip: &Zip) -> Verdict {
    verdict_on(&zip.bytes())
}

pub fn verdict_on(bytes: &[u8]) -> Verdict {
    verify(Cursor::new(bytes), &trusting(&author()), NOW, &Limits::default()).unwrap()
}

/// `trust: reason entry, reason entry → other`.
pub fn said(verdict: &Verdict) -> String {
    let reasons: Vec<String> = verdict
        .reasons
        .iter()
        .map(|reason| {
            let entry = reason.entry.iter().map(|entry| format!(" {entry}"));
            let other = reason.other.iter().map(|other| format!(" > {other}"));
            std::iter::once(reason.code.code().to_owned()).chain(entry).chain(other).collect()
        })
        .collect();
    format!("{}: {}", verdict.trust.code(), reasons.join(", ")).trim_end_matches(": ").to_owned()
}

/// What is said of a zip, in one line.
pub fn said_of(zip: &Zip) -> String {
    said(&verdict(zip))
}
