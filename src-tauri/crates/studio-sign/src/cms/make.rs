//! A detached CAdES-B-B signature (ETSI EN 319 122-1) over bytes whose SHA-256 is known.

use der::asn1::{Int, OctetString, SetOfVec};
use der::{Any, Decode, Encode, EncodeValue, Tagged};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::ext::pkix::name::GeneralName;

use crate::cms::types::{
    AlgorithmProtection, Attribute, ContentInfo, EncapsulatedContent, EssCertIdV2, IssuerAndSerialNumber,
    IssuerSerial, SignedData, SignerInfo, SigningCertificateV2,
};
use crate::oid;
use crate::signer::algorithm::{SignatureAlgorithm, sha_256};
use crate::signer::raw_signer::{RawSigner, SignFault};
use crate::unix_seconds::UnixSeconds;

/// A signature, and the time that it claims.
pub(crate) struct Detached {
    pub(crate) bytes: Vec<u8>,
    pub(crate) signed_at: UnixSeconds,
}

/// Signs content by its SHA-256. The claimed time is `at`, or the certificate's notBefore when that is later: a time
/// before the certificate would never be trusted.
///
/// # Errors
/// When the signer has no usable certificate or does not sign.
pub(crate) fn sign_detached(
    content_digest: [u8; 32],
    at: UnixSeconds,
    signer: &dyn RawSigner,
) -> Result<Detached, SignFault> {
    let own = signer.certificates().first().ok_or(SignFault::CertificateMissing)?;
    let certificate = Certificate::from_der(own).map_err(|_not_der| SignFault::CertificateUnreadable)?;
    let tbs = certificate.tbs_certificate();
    let algorithm =
        SignatureAlgorithm::for_public_key(tbs.subject_public_key_info()).ok_or(SignFault::KeyUnsupported)?;
    let signed_at = at.max(UnixSeconds::from(tbs.validity().not_before));

    let attributes = signed_attributes(content_digest, signed_at, own, &certificate, algorithm)
        .map_err(|_not_encodable| SignFault::CertificateUnreadable)?;
    // RFC 5652 §5.4: what is signed is the DER of the attributes as a SET OF, not as the tagged field.
    let to_sign = attributes.to_der().map_err(|_not_encodable| SignFault::CertificateUnreadable)?;
    let signature = signer.sign(&to_sign)?;
    if signature.algorithm != algorithm {
        return Err(SignFault::AlgorithmMismatch);
    }
    let bytes = assemble(&certificate, signer.certificates(), attributes, algorithm, signature.bytes)
        .map_err(|_not_encodable| SignFault::CertificateUnreadable)?;
    Ok(Detached { bytes, signed_at })
}

fn signed_attributes(
    content_digest: [u8; 32],
    signed_at: UnixSeconds,
    own: &[u8],
    certificate: &Certificate,
    algorithm: SignatureAlgorithm,
) -> der::Result<SetOfVec<Attribute>> {
    let time = signed_at.x509_time().ok_or(der::ErrorKind::DateTime)?;
    let certificate_id = SigningCertificateV2 {
        certificates: vec![EssCertIdV2 {
            digest_algorithm: None,
            digest: OctetString::new(Sha256::digest(own).to_vec())?,
            issuer_serial: Some(IssuerSerial {
                issuer: vec![GeneralName::DirectoryName(certificate.tbs_certificate().issuer().clone())],
                serial: serial(certificate)?,
            }),
        }],
        policies: None,
    };
    let protection = AlgorithmProtection {
        digest_algorithm: sha_256(),
        signature_algorithm: Some(algorithm.identifier()),
        mac_algorithm: None,
    };
    SetOfVec::try_from([
        attribute(oid::CONTENT_TYPE, &oid::ID_DATA)?,
        attribute(oid::MESSAGE_DIGEST, &OctetString::new(content_digest.to_vec())?)?,
        Attribute { kind: oid::SIGNING_TIME, values: SetOfVec::try_from([Any::from_der(&time.to_der()?)?])? },
        attribute(oid::SIGNING_CERTIFICATE_V2, &certificate_id)?,
        attribute(oid::ALGORITHM_PROTECTION, &protection)?,
    ])
}

fn attribute<T: Tagged + EncodeValue>(kind: der::oid::ObjectIdentifier, value: &T) -> der::Result<Attribute> {
    Ok(Attribute { kind, values: SetOfVec::try_from([Any::encode_from(value)?])? })
}

fn assemble(
    certificate: &Certificate,
    certificates: &[Vec<u8>],
    attributes: SetOfVec<Attribute>,
    algorithm: SignatureAlgorithm,
    signature: Vec<u8>,
) -> der::Result<Vec<u8>> {
    let signer_info = SignerInfo {
        version: 1,
        signer: IssuerAndSerialNumber {
            issuer: Any::from_der(&certificate.tbs_certificate().issuer().to_der()?)?,
            serial: serial(certificate)?,
        },
        digest_algorithm: sha_256(),
        signed_attributes: Some(attributes),
        signature_algorithm: algorithm.identifier(),
        signature: OctetString::new(signature)?,
        unsigned_attributes: None,
    };
    let chain = certificates.iter().map(|der| Any::from_der(der)).collect::<der::Result<Vec<_>>>()?;
    let signed_data = SignedData {
        version: 1,
        digest_algorithms: SetOfVec::try_from([sha_256()])?,
        content: EncapsulatedContent { content_type: oid::ID_DATA, content: None },
        certificates: Some(SetOfVec::try_from(chain)?),
        revocations: None,
        signer_infos: SetOfVec::try_from([signer_info])?,
    };
    ContentInfo { content_type: oid::ID_SIGNED_DATA, content: Any::encode_from(&signed_data)? }.to_der()
}

fn serial(certificate: &Certificate) -> der::Result<Int> {
    Int::from_der(&certificate.tbs_certificate().serial_number().to_der()?)
}
