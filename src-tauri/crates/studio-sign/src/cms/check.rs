//! Checking a detached signature: its form, its one signer, and the arithmetic. Whether the signer is trusted is
//! another question.

use der::asn1::{ObjectIdentifier, OctetStringRef, SetOfVec};
use der::{Any, Decode, Encode};
use ring::signature::UnparsedPublicKey;
use x509_cert::Certificate as X509;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::time::Time;

use crate::cms::algorithms::{DigestKind, verification};
use crate::cms::types::{
    AlgorithmProtection, Attribute, ContentInfo, IssuerAndSerialNumber, SignedData, SignerInfo,
    SigningCertificateV2,
};
use crate::oid;
use crate::reason::ReasonCode;
use crate::unix_seconds::UnixSeconds;

/// More certificates than any chain needs.
const CERTIFICATE_LIMIT: usize = 16;

/// What a signature is over.
#[derive(Clone, Copy)]
pub(crate) enum Signed<'a> {
    /// These bytes.
    Bytes(&'a [u8]),
    /// A file too large to hold, of which the SHA-256 is known.
    Sha256([u8; 32]),
}

impl Signed<'_> {
    fn digest(self, kind: DigestKind) -> Option<Vec<u8>> {
        match self {
            Self::Bytes(bytes) => Some(kind.of(bytes)),
            Self::Sha256(digest) => (kind == DigestKind::Sha256).then(|| digest.to_vec()),
        }
    }
}

/// A signature that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CheckedSignature {
    /// The certificate whose key made it, as DER.
    pub(crate) certificate: Vec<u8>,
    /// The other certificates that came with it.
    pub(crate) others: Vec<Vec<u8>>,
    /// The time that the signer claims.
    pub(crate) signed_at: UnixSeconds,
}

/// Checks a detached CAdES-B-B signature (ETSI EN 319 122-1) with exactly one signer, in DER.
///
/// # Errors
/// The first reason for which it does not hold. [`ReasonCode::ManifestChanged`] means that all is well with it except
/// that the content is another.
pub(crate) fn check_detached(signature: &[u8], content: Signed<'_>) -> Result<CheckedSignature, ReasonCode> {
    let signed_data = read_signed_data(signature)?;
    let [signer] = signed_data.signer_infos.as_slice() else { return Err(ReasonCode::SignerCountWrong) };
    if signer.version != 1 {
        return Err(ReasonCode::SignatureUnreadable);
    }
    let attributes = signer.signed_attributes.as_ref().ok_or(ReasonCode::SignedAttributesMissing)?;
    let claims = Claims::read(attributes)?;
    let (own, others) = split_certificates(&signed_data, &signer.signer)?;
    let x509 = X509::from_der(&own).map_err(|_not_x509| ReasonCode::CertificateUnreadable)?;

    let digest = DigestKind::named(&signer.digest_algorithm).ok_or(ReasonCode::SignatureAlgorithmRefused)?;
    let key = x509.tbs_certificate().subject_public_key_info();
    let algorithm = verification(key, &signer.signature_algorithm, digest)
        .ok_or(ReasonCode::SignatureAlgorithmRefused)?;
    check_algorithms(&signed_data, signer, claims.protection.as_ref())?;
    check_certificate_id(&claims.certificate_id, &own, &signer.signer)?;

    let expected = content.digest(digest).ok_or(ReasonCode::SignatureAlgorithmRefused)?;
    if claims.content_digest != expected {
        return Err(ReasonCode::ManifestChanged);
    }
    let message = attributes.to_der().map_err(|_not_der| ReasonCode::SignatureUnreadable)?;
    UnparsedPublicKey::new(algorithm, key.subject_public_key.raw_bytes())
        .verify(&message, signer.signature.as_bytes())
        .map_err(|_wrong| ReasonCode::SignatureWrong)?;
    Ok(CheckedSignature { certificate: own, others, signed_at: claims.signed_at })
}

fn read_signed_data(signature: &[u8]) -> Result<SignedData, ReasonCode> {
    let unreadable = |_not_cms| ReasonCode::SignatureUnreadable;
    let info = ContentInfo::from_der(signature).map_err(unreadable)?;
    if info.content_type != oid::ID_SIGNED_DATA {
        return Err(ReasonCode::SignatureUnreadable);
    }
    let signed_data: SignedData = info.content.decode_as().map_err(unreadable)?;
    // The decoder sorts sets. Only what is written back to the very same bytes was DER.
    let canonical = Any::encode_from(&signed_data).map_err(unreadable)?;
    if canonical != info.content
        || info.to_der().map_err(unreadable)? != signature
        || signed_data.version != 1
    {
        return Err(ReasonCode::SignatureUnreadable);
    }
    if signed_data.content.content.is_some() {
        return Err(ReasonCode::SignatureNotDetached);
    }
    if signed_data.content.content_type != oid::ID_DATA {
        return Err(ReasonCode::SignatureUnreadable);
    }
    Ok(signed_data)
}

/// What the signed attributes say.
struct Claims {
    content_digest: Vec<u8>,
    signed_at: UnixSeconds,
    certificate_id: SigningCertificateV2,
    protection: Option<AlgorithmProtection>,
}

impl Claims {
    fn read(attributes: &SetOfVec<Attribute>) -> Result<Self, ReasonCode> {
        let wrong = |_malformed| ReasonCode::SignedAttributeWrong;
        let required = |kind| only_value(attributes, kind)?.ok_or(ReasonCode::SignedAttributesMissing);
        let content_type: ObjectIdentifier = required(oid::CONTENT_TYPE)?.decode_as().map_err(wrong)?;
        if content_type != oid::ID_DATA {
            return Err(ReasonCode::SignedAttributeWrong);
        }
        let digest: &OctetStringRef = required(oid::MESSAGE_DIGEST)?.decode_as().map_err(wrong)?;
        let time = required(oid::SIGNING_TIME)?.to_der().map_err(wrong)?;
        let protection = only_value(attributes, oid::ALGORITHM_PROTECTION)?;
        Ok(Self {
            content_digest: digest.as_bytes().to_vec(),
            signed_at: Time::from_der(&time).map_err(wrong)?.into(),
            certificate_id: required(oid::SIGNING_CERTIFICATE_V2)?.decode_as().map_err(wrong)?,
            protection: protection.map(Any::decode_as).transpose().map_err(wrong)?,
        })
    }
}

/// The value of an attribute that may be there once, with one value.
fn only_value(attributes: &SetOfVec<Attribute>, kind: ObjectIdentifier) -> Result<Option<&Any>, ReasonCode> {
    let mut found = attributes.iter().filter(|attribute| attribute.kind == kind);
    let Some(first) = found.next() else { return Ok(None) };
    match (first.values.as_slice(), found.next()) {
        ([value], None) => Ok(Some(value)),
        _ => Err(ReasonCode::SignedAttributeWrong),
    }
}

/// The one certificate that the signer names, and the rest.
fn split_certificates(
    signed_data: &SignedData,
    signer: &IssuerAndSerialNumber,
) -> Result<(Vec<u8>, Vec<Vec<u8>>), ReasonCode> {
    let certificates = signed_data.certificates.as_ref().map_or(&[][..], SetOfVec::as_slice);
    if certificates.len() > CERTIFICATE_LIMIT {
        return Err(ReasonCode::SigningCertificateMissing);
    }
    let mut own = Vec::new();
    let mut others = Vec::new();
    for certificate in certificates {
        let der = certificate.to_der().map_err(|_not_der| ReasonCode::CertificateUnreadable)?;
        let x509 = X509::from_der(&der).map_err(|_not_x509| ReasonCode::CertificateUnreadable)?;
        let tbs = x509.tbs_certificate();
        let is_own = tbs.issuer().to_der().ok() == signer.issuer.to_der().ok()
            && tbs.serial_number().to_der().ok() == signer.serial.to_der().ok();
        if is_own { own.push(der) } else { others.push(der) }
    }
    match <[Vec<u8>; 1]>::try_from(own) {
        Ok([own]) => Ok((own, others)),
        Err(_none_or_several) => Err(ReasonCode::SigningCertificateMissing),
    }
}

/// The digest must be announced, and both algorithms must be those that the signer bound to the signature (RFC 6211).
fn check_algorithms(
    signed_data: &SignedData,
    signer: &SignerInfo,
    protection: Option<&AlgorithmProtection>,
) -> Result<(), ReasonCode> {
    let is_announced =
        signed_data.digest_algorithms.iter().any(|announced| announced.oid == signer.digest_algorithm.oid);
    let is_protected = protection.is_none_or(|protection| {
        protection.digest_algorithm.oid == signer.digest_algorithm.oid
            && protection.signature_algorithm.as_ref() == Some(&signer.signature_algorithm)
            && protection.mac_algorithm.is_none()
    });
    if is_announced && is_protected { Ok(()) } else { Err(ReasonCode::SignatureAlgorithmMismatch) }
}

/// RFC 5035 §3: the first identifier names the certificate that the signer signed with.
fn check_certificate_id(
    id: &SigningCertificateV2,
    certificate: &[u8],
    signer: &IssuerAndSerialNumber,
) -> Result<(), ReasonCode> {
    let first = id.certificates.first().ok_or(ReasonCode::SignedAttributeWrong)?;
    let kind = match &first.digest_algorithm {
        None => DigestKind::Sha256,
        Some(identifier) => DigestKind::named(identifier).ok_or(ReasonCode::SignatureAlgorithmRefused)?,
    };
    let is_issuer_same = first.issuer_serial.as_ref().is_none_or(|named| {
        let issuer = match named.issuer.as_slice() {
            [GeneralName::DirectoryName(issuer)] => issuer.to_der().ok(),
            _ => None,
        };
        issuer.is_some() && issuer == signer.issuer.to_der().ok() && named.serial == signer.serial
    });
    if first.digest.as_bytes() == kind.of(certificate) && is_issuer_same {
        Ok(())
    } else {
        Err(ReasonCode::SigningCertificateMismatch)
    }
}
