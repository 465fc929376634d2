//! The certificate that a new signer makes for itself.

use der::asn1::{Ia5String, SetOfVec, Utf8StringRef};
use der::{Any, Decode, Encode};
use p256::ecdsa::{DerSignature, SigningKey};
use spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::TbsCertificate;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{self, Builder, CertificateBuilder};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{
    BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectAltName, SubjectKeyIdentifier,
};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::Validity;

use crate::oid;
use crate::signer::identity::{Identity, IdentityFault};
use crate::unix_seconds::UnixSeconds;

/// Five years, one of them a leap year.
const LIFETIME_DAYS: i64 = 1_826;

/// Makes the DER of an X.509 v3 certificate for a key, signed by itself: CA:FALSE, key usage digital signature and
/// non-repudiation, extended usage e-mail protection (so that `openssl cms -verify` takes it without options) and
/// document signing (RFC 9336), valid for five years from `not_before`.
///
/// # Errors
/// When the identity or the date does not fit a certificate.
pub(crate) fn self_signed(
    identity: &Identity,
    key: &SigningKey,
    not_before: UnixSeconds,
    serial: [u8; 16],
) -> Result<Vec<u8>, IdentityFault> {
    let identity = identity.checked()?;
    let validity = Validity::new(
        not_before.x509_time().ok_or(IdentityFault::Clock)?,
        not_before.plus_days(LIFETIME_DAYS).x509_time().ok_or(IdentityFault::Clock)?,
    );
    let profile = Profile { subject: subject(&identity)?, email: identity.email };
    let public_key = SubjectPublicKeyInfoOwned::from_key(key.verifying_key())
        .map_err(|_not_encodable| IdentityFault::Encoding)?;
    let builder = CertificateBuilder::new(profile, serial_number(serial)?, validity, public_key)
        .map_err(|_not_encodable| IdentityFault::Encoding)?;
    let certificate =
        builder.build::<_, DerSignature>(key).map_err(|_not_encodable| IdentityFault::Encoding)?;
    certificate.to_der().map_err(|_not_encodable| IdentityFault::Encoding)
}

/// A positive serial of always 16 bytes: the first bit is cleared for the sign, the second set for the length.
fn serial_number(mut entropy: [u8; 16]) -> Result<SerialNumber, IdentityFault> {
    entropy[0] = entropy[0] & 0x7f | 0x40;
    SerialNumber::new(&entropy).map_err(|_not_encodable| IdentityFault::Encoding)
}

/// `CN=name, O=organisation` in UTF-8. It is built from parts and not from text, so that no comma or plus sign in a
/// name can add an attribute.
fn subject(identity: &Identity) -> Result<Name, IdentityFault> {
    let mut parts = vec![relative_name(oid::COMMON_NAME, &identity.name)];
    parts.extend(identity.organisation.iter().map(|text| relative_name(oid::ORGANISATION_NAME, text)));
    parts
        .into_iter()
        .collect::<der::Result<Vec<_>>>()
        .and_then(|parts| parts.to_der())
        .and_then(|bytes| Name::from_der(&bytes))
        .map_err(|_not_encodable| IdentityFault::Encoding)
}

fn relative_name(
    kind: der::oid::ObjectIdentifier,
    text: &str,
) -> der::Result<SetOfVec<AttributeTypeAndValue>> {
    let value = Any::encode_from(&Utf8StringRef::new(text)?)?;
    SetOfVec::try_from([AttributeTypeAndValue { oid: kind, value }])
}

struct Profile {
    subject: Name,
    email: Option<String>,
}

impl BuilderProfile for Profile {
    fn get_issuer(&self, subject: &Name) -> Name {
        subject.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        key: SubjectPublicKeyInfoRef<'_>,
        _issuer_key: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> builder::Result<Vec<Extension>> {
        let subject = tbs.subject();
        let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation);
        let purposes = ExtendedKeyUsage(vec![oid::EMAIL_PROTECTION, oid::DOCUMENT_SIGNING]);
        let mut extensions = vec![
            BasicConstraints { ca: false, path_len_constraint: None }.to_extension(subject, &[])?,
            usage.to_extension(subject, &[])?,
            purposes.to_extension(subject, &[])?,
            SubjectKeyIdentifier::try_from(key)?.to_extension(subject, &[])?,
        ];
        if let Some(email) = &self.email {
            let name = GeneralName::Rfc822Name(Ia5String::new(email)?);
            extensions.push(SubjectAltName(vec![name]).to_extension(subject, &extensions)?);
        }
        Ok(extensions)
    }
}
