//! Signatures in new packages, and those that are added later.
#![allow(clippy::unwrap_used, reason = "a package that cannot be made or read is a failed test")]

mod common;

use common::{course, facts, files, plan, released_on, signed, signer, unpack, write};
use std::io::Cursor;
use std::ops::ControlFlow;
use studio_package::{
    AddSignatureError, DRAFT_MARKER, Facts, Layout, PackageError, Progress, Receipt, Signing, Standard,
    add_signature, lay_out,
};
use studio_sign::{Certificate, Limits, RawSigner, Role, Trust, TrustList, UnixSeconds, Verdict, verify};

const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

fn verdict(package: &[u8], trusted: &[&dyn RawSigner]) -> Verdict {
    let mut list = TrustList::new();
    for signer in trusted {
        list.add(Certificate::from_der(&signer.certificates()[0]).unwrap());
    }
    verify(Cursor::new(package), &list, NOW, &Limits::default()).unwrap()
}

fn add(package: &[u8], role: Role, signer: &dyn RawSigner) -> Result<(Vec<u8>, Receipt), AddSignatureError> {
    let mut out = Cursor::new(Vec::new());
    let mut go_on = |_: Progress| ControlFlow::Continue(());
    let receipt = add_signature(Cursor::new(package), role, signer, NOW, &mut go_on, &mut out)?;
    Ok((out.into_inner(), receipt))
}

#[test]
fn what_is_signed_is_trusted_by_who_trusts_the_signer() {
    for standard in [Standard::Scorm12, Standard::Html] {
        let (package, receipt) = signed(&plan(standard));
        assert_eq!(verdict(&package, &[]).trust, Trust::IntactUnknown);
        let verdict = verdict(&package, &[&signer("Author", 7)]);
        assert_eq!(verdict.trust, Trust::IntactTrusted, "{:?}", verdict.reasons);
        let sealed = receipt.sealed.unwrap();
        assert_eq!(Some(sealed.content), verdict.content_fingerprint);
        assert_eq!(sealed.signed_at.to_string(), "2026-11-23T00:00:00Z");
    }
}

#[test]
fn an_unsigned_package_is_in_order_and_unsigned() {
    let (package, receipt) = write(&plan(Standard::Scorm12), None).unwrap();
    let verdict = verdict(&package, &[]);
    assert_eq!((verdict.trust, verdict.reasons.len(), receipt.sealed), (Trust::Unsigned, 0, None));
}

#[test]
fn a_draft_says_so_and_is_never_signed() {
    let draft =
        lay_out(&course(), files(), &Facts { is_draft: true, ..facts() }, Layout::new(Standard::Scorm12))
            .unwrap();
    assert!(draft.is_draft());
    let author = signer("Author", 7);
    let signing = Signing { signer: &author, released_on: released_on() };
    assert!(matches!(write(&draft, Some(&signing)), Err(PackageError::Draft)));
    let (package, _) = write(&draft, None).unwrap();
    assert!(unpack(&package).iter().any(|(name, _)| name == DRAFT_MARKER));
    for role in Role::ALL {
        assert!(matches!(add(&package, role, &author), Err(AddSignatureError::Draft)));
    }
}

#[test]
fn a_reviewer_signs_beside_the_author_and_changes_nothing_else() {
    let (package, by_author) = signed(&plan(Standard::Scorm12));
    let reviewer = signer("Reviewer", 9);
    let (reviewed, receipt) = add(&package, Role::Reviewer, &reviewer).unwrap();
    assert_eq!((receipt.entries, receipt.bytes), (by_author.entries + 2, reviewed.len() as u64));
    assert_eq!(reviewed, add(&package, Role::Reviewer, &reviewer).unwrap().0);
    let entries = unpack(&reviewed);
    assert_eq!(entries[..entries.len() - 2], unpack(&package));
    let verdict = verdict(&reviewed, &[&signer("Author", 7), &reviewer]);
    assert_eq!(verdict.trust, Trust::IntactTrusted, "{:?}", verdict.reasons);
    assert_eq!(verdict.signers.iter().map(|signer| signer.role).collect::<Vec<_>>(), Role::ALL);
    assert_eq!(verdict.content_fingerprint, Some(by_author.sealed.unwrap().content));
}

#[test]
fn a_reviewer_does_not_sign_what_the_author_has_not() {
    let reviewer = signer("Reviewer", 9);
    let (unsigned, _) = write(&plan(Standard::Scorm12), None).unwrap();
    assert!(matches!(add(&unsigned, Role::Reviewer, &reviewer), Err(AddSignatureError::CoSeal(_))));
    let (mut changed, _) = signed(&plan(Standard::Scorm12));
    let at = changed.windows(14).position(|window| window == b"not really a f").unwrap();
    changed[at] ^= 1;
    assert!(matches!(add(&changed, Role::Reviewer, &reviewer), Err(AddSignatureError::CoSeal(_))));
    let (reviewed, _) = add(&signed(&plan(Standard::Scorm12)).0, Role::Reviewer, &reviewer).unwrap();
    assert!(matches!(add(&reviewed, Role::Reviewer, &reviewer), Err(AddSignatureError::CoSeal(_))));
}

#[test]
fn an_author_signs_a_package_that_has_no_signature_and_no_other() {
    let author = signer("Author", 7);
    let (unsigned, _) = write(&plan(Standard::Scorm12), None).unwrap();
    let (package, _) = add(&unsigned, Role::Author, &author).unwrap();
    let verdict = verdict(&package, &[&author]);
    assert_eq!(verdict.trust, Trust::IntactTrusted, "{:?}", verdict.reasons);
    assert!(matches!(add(&package, Role::Author, &author), Err(AddSignatureError::AlreadySigned)));
    assert!(matches!(
        add(b"not a zip at all, only words", Role::Author, &author),
        Err(AddSignatureError::Open(_))
    ));
}

#[test]
fn signing_can_be_stopped_and_counts_what_it_reads() {
    let (package, _) = signed(&plan(Standard::Scorm12));
    let reviewer = signer("Reviewer", 9);
    let mut seen = Vec::new();
    let mut note = |progress: Progress| {
        seen.push(progress.bytes_done);
        ControlFlow::Continue(())
    };
    add_signature(Cursor::new(&package), Role::Reviewer, &reviewer, NOW, &mut note, Cursor::new(Vec::new()))
        .unwrap();
    assert!(
        seen.is_sorted() && seen.last().is_some_and(|last| *last <= 2 * package.len() as u64),
        "{seen:?}"
    );
    for stop_at in 0..seen.len() {
        let mut calls = 0;
        let mut stop = |_: Progress| {
            calls += 1;
            if calls > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let out = Cursor::new(Vec::new());
        let stopped = add_signature(Cursor::new(&package), Role::Reviewer, &reviewer, NOW, &mut stop, out);
        assert!(matches!(stopped, Err(AddSignatureError::Cancelled)), "{stop_at} of {}", seen.len());
    }
}
