//! How far an intact package can be trusted, by whose certificate it is and what time it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail at once")]

mod support;

use std::io::Cursor;

use der::asn1::ObjectIdentifier;
use sha2::{Digest, Sha256};
use studio_sign::{
    Certificate, CertificateFault, Limits, RawSigner, Role, TrustList, TrustedBy, UnixSeconds, Verdict,
    sidecar, verify, verify_sidecar,
};
use support::authority::{CODE_SIGNING, Order, SERVER_AUTH};
use support::package::{NOT_BEFORE, NOW, RELEASED, author, said, signed_by, trusting};
use x509_cert::ext::pkix::KeyUsages;

fn verdict_at(signer: &dyn RawSigner, list: &TrustList, now: UnixSeconds) -> Verdict {
    verify(Cursor::new(signed_by(signer).bytes()), list, now, &Limits::default()).unwrap()
}

fn said_at(signer: &dyn RawSigner, list: &TrustList, now: UnixSeconds) -> String {
    said(&verdict_at(signer, list, now))
}

fn list(authorities: &[Certificate]) -> TrustList {
    let mut list = TrustList::new();
    for authority in authorities {
        list.add_authority(authority.clone()).unwrap();
    }
    list
}

#[test]
fn a_stranger_is_unknown_and_a_pinned_signer_is_trusted() {
    assert_eq!(said_at(&author(), &TrustList::new(), NOW), "intact-unknown: signer-unknown Author");
    let verdict = verdict_at(&author(), &trusting(&author()), NOW);
    assert_eq!(said(&verdict), "intact-trusted");
    assert_eq!(verdict.signers[0].trusted_by, Some(TrustedBy::Pin));
    assert_eq!(verdict.signers[0].certificate.organisation.as_deref(), Some("Academy"));
    assert_eq!((verdict.signers[0].role, verdict.signers[0].signed_at), (Role::Author, RELEASED));
    assert_eq!(verdict.files, 3);
}

#[test]
fn the_content_fingerprint_is_the_same_whoever_signed() {
    let by_author = verdict_at(&author(), &TrustList::new(), NOW).content_fingerprint;
    let by_other =
        verdict_at(&support::package::person("Other", 9), &TrustList::new(), NOW).content_fingerprint;
    assert!(by_author.is_some());
    assert_eq!(by_author, by_other);
}

#[test]
fn after_five_years_a_trusted_signature_is_expired() {
    let end = author().certificates()[0].clone();
    let end = Certificate::from_der(&end).unwrap().not_after;
    assert_eq!(said_at(&author(), &trusting(&author()), end), "intact-trusted");
    let after = UnixSeconds(end.0 + 1);
    assert_eq!(said_at(&author(), &trusting(&author()), after), "intact-expired: certificate-expired Author");
    assert_eq!(said_at(&author(), &TrustList::new(), after), "intact-unknown: signer-unknown Author");
}

#[test]
fn a_claimed_time_before_the_certificate_is_moved_to_its_beginning() {
    let young = Order { validity: (RELEASED.0 + 500, RELEASED.0 + 9_000), ..Order::person("Young", 4) };
    let signer = young.signer(&young, &[]);
    let verdict = verdict_at(&signer, &trusting(&signer), UnixSeconds(RELEASED.0 + 600));
    assert_eq!(verdict.signers[0].signed_at, UnixSeconds(RELEASED.0 + 500));
    assert_eq!(said(&verdict), "intact-trusted");
}

#[test]
fn a_claimed_time_after_the_certificate_is_not_believed() {
    let old = Order { validity: (1_700_000_000, RELEASED.0 - 1), ..Order::person("Old", 4) };
    let signer = old.signer(&old, &[]);
    assert_eq!(said_at(&signer, &trusting(&signer), NOW), "intact-unknown: signed-outside-validity Old");
}

#[test]
fn a_certificate_of_the_future_is_not_believed_but_a_clock_may_be_a_day_slow() {
    let day_before = UnixSeconds(NOT_BEFORE.0 - 80_000);
    assert_eq!(said_at(&author(), &trusting(&author()), day_before), "intact-trusted");
    let long_before = UnixSeconds(NOT_BEFORE.0 - 90_000);
    assert_eq!(
        said_at(&author(), &trusting(&author()), long_before),
        "intact-unknown: certificate-not-yet-valid Author"
    );
}

#[test]
fn a_chain_to_a_trusted_authority_is_trusted() {
    let root = Order::authority("Root", 10);
    let issuing = Order::authority("Issuing", 11);
    let person = Order::person("Trainer", 12);
    let signer = person.signer(&issuing, &[issuing.issued_by(&root)]);
    let verdict = verdict_at(&signer, &list(&[root.certificate(&root)]), NOW);
    assert_eq!(said(&verdict), "intact-trusted");
    assert_eq!(verdict.signers[0].trusted_by, Some(TrustedBy::Authority("Root".into())));
    assert_eq!(verdict.signers[0].chain[0].name, "Issuing");

    let incomplete = person.signer(&issuing, &[]);
    assert_eq!(
        said_at(&incomplete, &list(&[root.certificate(&root)]), NOW),
        "intact-unknown: signer-unknown Trainer"
    );
    let other = Order::authority("Root", 20);
    assert_eq!(
        said_at(&signer, &list(&[other.certificate(&other)]), NOW),
        "intact-unknown: signer-unknown Trainer"
    );
}

#[test]
fn a_person_cannot_issue_certificates() {
    let root = Order::authority("Root", 10);
    let person = Order::person("Trainer", 12);
    let forged = Order::person("Minister", 13);
    let signer = forged.signer(&person, &[person.issued_by(&root)]);
    assert_eq!(
        said_at(&signer, &list(&[root.certificate(&root)]), NOW),
        "intact-unknown: signer-unknown Minister"
    );
    let mut list = TrustList::new();
    let refused = list.add_authority(person.certificate(&person));
    assert_eq!(refused, Err(CertificateFault::NotAnAuthority("Trainer".into())));
    assert_eq!(list.pin(root.certificate(&root)), Err(CertificateFault::NotASigner("Root".into())));
    // A pin of the person does not carry over to those for whom they vouch.
    list.add(person.certificate(&root));
    assert_eq!(said_at(&signer, &list, NOW), "intact-unknown: signer-unknown Minister");
}

#[test]
fn an_authority_does_not_sign_packages_even_when_it_is_trusted() {
    let root = Order::authority("Root", 10);
    let signer = root.signer(&root, &[]);
    assert_eq!(
        said_at(&signer, &list(&[root.certificate(&root)]), NOW),
        "intact-unknown: certificate-not-for-signing Root"
    );
}

#[test]
fn a_certificate_for_something_else_is_not_for_signing() {
    let root = Order::authority("Root", 10);
    let list = list(&[root.certificate(&root)]);
    let person = Order::person("Trainer", 12);
    let said = |order: &Order| said_at(&order.signer(&root, &[]), &list, NOW);
    let refused = "intact-unknown: certificate-not-for-signing Trainer";

    assert_eq!(said(&Order { purposes: vec![SERVER_AUTH], ..person.clone() }), refused);
    assert_eq!(said(&Order { usage: Some(KeyUsages::KeyEncipherment), ..person.clone() }), refused);
    assert_eq!(said(&Order { has_unknown_critical_extension: true, ..person.clone() }), refused);
    assert_eq!(said(&Order { purposes: vec![CODE_SIGNING], ..person.clone() }), "intact-trusted");
    let document_signing = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36");
    assert_eq!(
        said(&Order { purposes: vec![SERVER_AUTH, document_signing], ..person.clone() }),
        "intact-trusted"
    );
    assert_eq!(said(&Order { usage: None, ..person }), "intact-trusted");
}

#[test]
fn an_authority_that_has_expired_since_makes_the_signature_expired() {
    let root = Order { validity: (1_700_000_000, NOW.0 - 10), ..Order::authority("Root", 10) };
    let signer = Order::person("Trainer", 12).signer(&root, &[]);
    let list = list(&[root.certificate(&root)]);
    assert_eq!(said_at(&signer, &list, NOW), "intact-expired: certificate-expired Trainer");
    assert_eq!(said_at(&signer, &list, UnixSeconds(NOW.0 - 20)), "intact-trusted");

    let early = Order { validity: (1_700_000_000, RELEASED.0 - 10), ..Order::authority("Early", 10) };
    let signer = Order::person("Trainer", 12).signer(&early, &[]);
    let mut trusted = TrustList::new();
    trusted.add(early.certificate(&early));
    assert_eq!(said_at(&signer, &trusted, NOW), "intact-unknown: signed-outside-validity Trainer");
}

#[test]
fn a_sidecar_is_judged_like_a_seal() {
    let digest: [u8; 32] = Sha256::digest(b"package").into();
    let bytes = sidecar(digest, RELEASED, &author()).unwrap();
    let list = trusting(&author());
    assert_eq!(said(&verify_sidecar(digest, &bytes, &list, NOW)), "intact-trusted");
    assert_eq!(
        said(&verify_sidecar([0; 32], &bytes, &list, NOW)),
        "broken: package-changed the .p7s file beside the package"
    );
    assert!(said(&verify_sidecar(digest, b"", &list, NOW)).starts_with("broken: signature-unreadable"));
}

#[test]
fn certificates_are_read_from_pem_and_der() {
    let root = Order::authority("Root", 10);
    let person = Order::person("Trainer", 12);
    let (root, person) = (root.certificate(&root), person.certificate(&root));
    let pem = format!("Certificate:\n  Data: text\n{}\nmore\n{}", root.to_pem(), person.to_pem());
    assert_eq!(Certificate::all_from_file(pem.as_bytes()).unwrap(), [root, person.clone()]);
    assert_eq!(Certificate::all_from_file(&person.der).unwrap()[0], person);
    assert_eq!(person.issuer, "Root");
    for wrong in [&b""[..], b"hello", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        assert_eq!(Certificate::all_from_file(wrong), Err(CertificateFault::Unreadable));
    }
}
