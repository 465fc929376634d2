//! Signatures that somebody tampered with: what the arithmetic covers is found by it, and what was signed on purpose
//! but must not be believed is found by the rules.

use der::asn1::{Int, ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, Decode, Encode};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;

use crate::cms::check::{Signed, check_detached};
use crate::cms::make::sign_detached;
use crate::cms::types::{Attribute, ContentInfo, SignedData, SignerInfo};
use crate::oid;
use crate::reason::ReasonCode;
use crate::signer::identity::Identity;
use crate::signer::p256_signer::{Entropy, P256Signer};
use crate::signer::raw_signer::RawSigner;
use crate::unix_seconds::UnixSeconds;

const CONTENT: &[u8] = b"<asic:ASiCManifest/>\r\n";

fn signer(seed: u8) -> P256Signer {
    let identity = Identity { name: "Ada".into(), organisation: None, email: None };
    let entropy = Entropy { key: [seed; 32], serial: [seed; 16] };
    P256Signer::generate(&identity, UnixSeconds(1_780_000_000), &entropy).unwrap()
}

fn honest() -> SignedData {
    let made = sign_detached(Sha256::digest(CONTENT).into(), UnixSeconds(1_790_000_000), &signer(1)).unwrap();
    ContentInfo::from_der(&made.bytes).unwrap().content.decode_as().unwrap()
}

fn written(signed_data: &SignedData) -> Vec<u8> {
    let content = Any::encode_from(signed_data).unwrap();
    ContentInfo { content_type: oid::ID_SIGNED_DATA, content }.to_der().unwrap()
}

fn refusal(signed_data: &SignedData) -> Option<ReasonCode> {
    check_detached(&written(signed_data), Signed::Bytes(CONTENT)).err()
}

fn info(signed_data: &SignedData) -> SignerInfo {
    signed_data.signer_infos.get(0).unwrap().clone()
}

fn with_info(change: impl FnOnce(&mut SignerInfo)) -> SignedData {
    let mut signed_data = honest();
    let mut info = info(&signed_data);
    change(&mut info);
    signed_data.signer_infos = SetOfVec::try_from([info]).unwrap();
    signed_data
}

/// Changes the signed attributes; with `resigned` the signer itself signs what came out.
fn with_attributes(resigned: bool, change: impl FnOnce(&mut Vec<Attribute>)) -> SignedData {
    with_info(|info| {
        let mut attributes = info.signed_attributes.take().unwrap().into_vec();
        change(&mut attributes);
        let attributes = SetOfVec::try_from(attributes).unwrap();
        if resigned {
            let signature = signer(1).sign(&attributes.to_der().unwrap()).unwrap();
            info.signature = OctetString::new(signature.bytes).unwrap();
        }
        info.signed_attributes = Some(attributes);
    })
}

fn replaced(kind: ObjectIdentifier, value: Any) -> impl FnOnce(&mut Vec<Attribute>) {
    move |attributes| {
        let attribute = attributes.iter_mut().find(|attribute| attribute.kind == kind).unwrap();
        attribute.values = SetOfVec::try_from([value]).unwrap();
    }
}

fn removed(kind: ObjectIdentifier) -> impl FnOnce(&mut Vec<Attribute>) {
    move |attributes| attributes.retain(|attribute| attribute.kind != kind)
}

fn value(kind: ObjectIdentifier) -> Any {
    let attributes = info(&honest()).signed_attributes.unwrap();
    attributes.iter().find(|attribute| attribute.kind == kind).unwrap().values.get(0).unwrap().clone()
}

/// The same value with its last byte changed, which keeps it well-formed.
fn last_byte_changed(kind: ObjectIdentifier) -> Any {
    let mut der = value(kind).to_der().unwrap();
    *der.last_mut().unwrap() ^= 1;
    Any::from_der(&der).unwrap()
}

#[test]
fn an_honest_signature_holds() {
    assert_eq!(refusal(&honest()), None);
    let checked = check_detached(&written(&honest()), Signed::Bytes(CONTENT)).unwrap();
    assert_eq!(checked.certificate, signer(1).certificates()[0]);
    assert_eq!(checked.signed_at, UnixSeconds(1_790_000_000));
}

#[test]
fn other_content_is_not_what_was_signed() {
    let other = check_detached(&written(&honest()), Signed::Bytes(b"other"));
    assert_eq!(other.err(), Some(ReasonCode::ManifestChanged));
}

#[test]
fn every_signed_attribute_is_covered_by_the_signature() {
    let time = UnixSeconds(1_791_000_000).x509_time().unwrap().to_der().unwrap();
    let changed_time = with_attributes(false, replaced(oid::SIGNING_TIME, Any::from_der(&time).unwrap()));
    assert_eq!(refusal(&changed_time), Some(ReasonCode::SignatureWrong));

    let digest =
        with_attributes(false, replaced(oid::MESSAGE_DIGEST, last_byte_changed(oid::MESSAGE_DIGEST)));
    assert_eq!(refusal(&digest), Some(ReasonCode::ManifestChanged));

    let content_type = Any::encode_from(&oid::ID_SIGNED_DATA).unwrap();
    let content_type = with_attributes(false, replaced(oid::CONTENT_TYPE, content_type));
    assert_eq!(refusal(&content_type), Some(ReasonCode::SignedAttributeWrong));

    let id = last_byte_changed(oid::SIGNING_CERTIFICATE_V2);
    let id = with_attributes(false, replaced(oid::SIGNING_CERTIFICATE_V2, id));
    assert_eq!(refusal(&id), Some(ReasonCode::SigningCertificateMismatch));

    let protection = last_byte_changed(oid::ALGORITHM_PROTECTION);
    let protection = with_attributes(false, replaced(oid::ALGORITHM_PROTECTION, protection));
    assert_eq!(refusal(&protection), Some(ReasonCode::SignatureAlgorithmMismatch));

    // Taking the optional one away is found by the arithmetic alone.
    let without = with_attributes(false, removed(oid::ALGORITHM_PROTECTION));
    assert_eq!(refusal(&without), Some(ReasonCode::SignatureWrong));
    assert_eq!(refusal(&with_attributes(true, removed(oid::ALGORITHM_PROTECTION))), None);
}

#[test]
fn a_signature_without_a_required_attribute_is_refused_even_when_it_was_signed_so() {
    for kind in [oid::CONTENT_TYPE, oid::MESSAGE_DIGEST, oid::SIGNING_TIME, oid::SIGNING_CERTIFICATE_V2] {
        assert_eq!(refusal(&with_attributes(true, removed(kind))), Some(ReasonCode::SignedAttributesMissing));
    }
    assert_eq!(
        refusal(&with_info(|info| info.signed_attributes = None)),
        Some(ReasonCode::SignedAttributesMissing)
    );
}

#[test]
fn an_attribute_with_two_values_or_none_is_refused() {
    let two = with_attributes(true, |attributes| {
        let attribute =
            attributes.iter_mut().find(|attribute| attribute.kind == oid::MESSAGE_DIGEST).unwrap();
        attribute.values.insert(last_byte_changed(oid::MESSAGE_DIGEST)).unwrap();
    });
    assert_eq!(refusal(&two), Some(ReasonCode::SignedAttributeWrong));
    let twice = with_attributes(true, |attributes| {
        let values = SetOfVec::try_from([last_byte_changed(oid::MESSAGE_DIGEST)]).unwrap();
        attributes.push(Attribute { kind: oid::MESSAGE_DIGEST, values });
    });
    assert_eq!(refusal(&twice), Some(ReasonCode::SignedAttributeWrong));
    let none = with_attributes(true, |attributes| {
        attributes.iter_mut().find(|attribute| attribute.kind == oid::SIGNING_TIME).unwrap().values =
            SetOfVec::new();
    });
    assert_eq!(refusal(&none), Some(ReasonCode::SignedAttributeWrong));
}

#[test]
fn a_changed_signature_is_wrong() {
    let changed = with_info(|info| {
        let mut bytes = info.signature.as_bytes().to_vec();
        *bytes.last_mut().unwrap() ^= 1;
        info.signature = OctetString::new(bytes).unwrap();
    });
    assert_eq!(refusal(&changed), Some(ReasonCode::SignatureWrong));
}

#[test]
fn the_certificate_of_another_is_refused() {
    let other = Any::from_der(&signer(2).certificates()[0]).unwrap();
    let mut replaced = honest();
    replaced.certificates = Some(SetOfVec::try_from([other.clone()]).unwrap());
    assert_eq!(refusal(&replaced), Some(ReasonCode::SigningCertificateMissing));

    // The other certificate takes over the name and number of the first: only its digest tells.
    let identity = Identity { name: "Ada".into(), organisation: None, email: None };
    let twin = Entropy { key: [3; 32], serial: [1; 16] };
    let twin = P256Signer::generate(&identity, UnixSeconds(1_780_000_000), &twin).unwrap();
    let mut replaced = honest();
    let twin = Any::from_der(&twin.certificates()[0]).unwrap();
    replaced.certificates = Some(SetOfVec::try_from([twin.clone()]).unwrap());
    assert_eq!(refusal(&replaced), Some(ReasonCode::SigningCertificateMismatch));

    let mut both = honest();
    both.certificates.as_mut().unwrap().insert(twin).unwrap();
    assert_eq!(refusal(&both), Some(ReasonCode::SigningCertificateMissing));

    let mut none = honest();
    none.certificates = None;
    assert_eq!(refusal(&none), Some(ReasonCode::SigningCertificateMissing));

    let mut accompanied = honest();
    accompanied.certificates.as_mut().unwrap().insert(other).unwrap();
    assert_eq!(refusal(&accompanied), None);
}

#[test]
fn something_that_is_no_certificate_beside_it_is_refused() {
    let mut signed_data = honest();
    signed_data.certificates.as_mut().unwrap().insert(Any::null()).unwrap();
    assert_eq!(refusal(&signed_data), Some(ReasonCode::CertificateUnreadable));
}

#[test]
fn two_signers_or_none_are_refused() {
    let mut none = honest();
    none.signer_infos = SetOfVec::new();
    assert_eq!(refusal(&none), Some(ReasonCode::SignerCountWrong));
    let mut two = honest();
    let mut other = info(&two);
    other.signature = OctetString::new(vec![1]).unwrap();
    two.signer_infos.insert(other).unwrap();
    assert_eq!(refusal(&two), Some(ReasonCode::SignerCountWrong));
}

#[test]
fn content_inside_the_signature_is_refused() {
    let mut attached = honest();
    attached.content.content = Some(Any::encode_from(&OctetString::new(CONTENT).unwrap()).unwrap());
    assert_eq!(refusal(&attached), Some(ReasonCode::SignatureNotDetached));
}

#[test]
fn weak_and_unknown_algorithms_are_refused() {
    let algorithm = |oid: &str| AlgorithmIdentifierOwned { oid: oid.parse().unwrap(), parameters: None };
    for digest in ["1.3.14.3.2.26", "1.2.840.113549.2.5", "2.16.840.1.101.3.4.2.10"] {
        let weak = with_info(|info| info.digest_algorithm = algorithm(digest));
        assert_eq!(refusal(&weak), Some(ReasonCode::SignatureAlgorithmRefused));
    }
    for signature in ["1.2.840.10045.4.1", "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.11", "1.3.101.112"] {
        let unknown = with_info(|info| info.signature_algorithm = algorithm(signature));
        assert_eq!(refusal(&unknown), Some(ReasonCode::SignatureAlgorithmRefused));
    }
    let mut unannounced = honest();
    unannounced.digest_algorithms = SetOfVec::try_from([algorithm("2.16.840.1.101.3.4.2.3")]).unwrap();
    assert_eq!(refusal(&unannounced), Some(ReasonCode::SignatureAlgorithmMismatch));
}

#[test]
fn another_signer_named_in_the_signature_is_refused() {
    let other = with_info(|info| info.signer.serial = Int::new(&[5]).unwrap());
    assert_eq!(refusal(&other), Some(ReasonCode::SigningCertificateMissing));
    assert_eq!(refusal(&with_info(|info| info.version = 3)), Some(ReasonCode::SignatureUnreadable));
}

#[test]
fn ber_and_trailing_bytes_are_refused() {
    let der = written(&honest());
    let unreadable = |bytes: &[u8]| {
        assert_eq!(
            check_detached(bytes, Signed::Bytes(CONTENT)).err(),
            Some(ReasonCode::SignatureUnreadable)
        );
    };
    unreadable(&[&der[..], &[0]].concat());
    unreadable(&der[..der.len() - 1]);
    // The outer length in one byte more than needed.
    let long = [&[0x30, 0x83, 0][..], &der[2..]].concat();
    unreadable(&long);
    // The indefinite form of BER.
    unreadable(&[&[0x30, 0x80][..], &der[4..], &[0, 0]].concat());

    // A set out of order: the first two certificates change places.
    let mut two = honest();
    two.certificates.as_mut().unwrap().insert(Any::from_der(&signer(2).certificates()[0]).unwrap()).unwrap();
    let (one, other) = {
        let set = two.certificates.as_ref().unwrap().as_slice();
        (set[0].to_der().unwrap(), set[1].to_der().unwrap())
    };
    let sorted = written(&two);
    let at = sorted.windows(one.len()).position(|bytes| bytes == one).unwrap();
    let end = at + one.len() + other.len();
    unreadable(&[&sorted[..at], &other, &one, &sorted[end..]].concat());
}

#[test]
fn an_unsigned_attribute_such_as_a_time_stamp_does_no_harm() {
    let stamped = with_info(|info| {
        let kind = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
        let attribute = Attribute { kind, values: SetOfVec::try_from([Any::null()]).unwrap() };
        info.unsigned_attributes = Some(SetOfVec::try_from([attribute]).unwrap());
    });
    assert_eq!(refusal(&stamped), None);
}

#[test]
fn a_sidecar_is_checked_by_the_digest_alone() {
    let digest = Sha256::digest(CONTENT).into();
    assert!(check_detached(&written(&honest()), Signed::Sha256(digest)).is_ok());
    assert_eq!(
        check_detached(&written(&honest()), Signed::Sha256([0; 32])).err(),
        Some(ReasonCode::ManifestChanged)
    );
}
