//! Whatever the bytes, there is a verdict and no panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail at once")]

mod support;

use std::io::{Cursor, Read};

use proptest::prelude::*;
use studio_sign::{Certificate, Limits, P256Signer, StrictZip, TrustList, verify_sidecar};
use support::package::{NOW, signed, verdict_on};

/// Opens the zip if it is in order and reads all that is in it.
fn read_all(bytes: &[u8]) {
    if let Ok(mut zip) = StrictZip::open(Cursor::new(bytes), &Limits::default()) {
        for position in 0..zip.entries().len() {
            let mut content = Vec::new();
            let read = zip.read_entry(position).unwrap().unwrap().read_to_end(&mut content);
            assert!(read.is_err() || content.len() as u64 == zip.entries()[position].unpacked);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        verdict_on(&bytes);
        read_all(&bytes);
        let _ = verify_sidecar([0; 32], &bytes, &TrustList::new(), NOW);
        let _ = Certificate::all_from_file(&bytes);
        let _ = P256Signer::from_pkcs8(&bytes, vec![bytes.clone()]);
    }

    #[test]
    fn a_package_with_bytes_overwritten_never_panics(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<[u8; 4]>()), 1..6)
    ) {
        let mut bytes = signed().bytes();
        for (at, new) in changes {
            let at = at.index(bytes.len() - 4);
            bytes[at..at + 4].copy_from_slice(&new);
        }
        verdict_on(&bytes);
        read_all(&bytes);
    }

    #[test]
    fn a_package_with_bytes_cut_out_or_put_in_never_panics(
        at in any::<prop::sample::Index>(),
        length in 0..200_usize,
        new in proptest::collection::vec(any::<u8>(), 0..60),
    ) {
        let mut bytes = signed().bytes();
        let at = at.index(bytes.len());
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, new);
        verdict_on(&bytes);
        read_all(&bytes);
    }

    #[test]
    fn a_tampered_signature_never_panics(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)
    ) {
        let mut zip = signed();
        let record = zip.record("META-INF/signature.p7s");
        for (at, new) in changes {
            let at = at.index(record.packed.len());
            record.packed[at] = new;
        }
        record.crc = crc32fast::hash(&record.packed);
        record.local_crc = record.crc;
        verdict_on(&zip.bytes());
    }
}
