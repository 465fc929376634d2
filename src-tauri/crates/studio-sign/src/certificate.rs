//! What a certificate says, in the words that people need to judge it.

use der::asn1::{
    BmpString, Ia5StringRef, ObjectIdentifier, PrintableStringRef, TeletexStringRef, Utf8StringRef,
};
use der::{Any, Decode, Encode, Tag, Tagged};
use x509_cert::Certificate as X509;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectAltName};
use x509_cert::name::Name;

use crate::fingerprint::Fingerprint;
use crate::oid;
use crate::text::shown;
use crate::unix_seconds::UnixSeconds;

/// No certificate of a person is larger; what is larger is not read.
const SIZE_LIMIT: usize = 64 << 10;

/// A certificate that was read, with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The certificate as DER, byte for byte as it came.
    pub der: Vec<u8>,
    /// Its SHA-256.
    pub fingerprint: Fingerprint,
    /// The subject's common name; else its organisation; else its whole distinguished name.
    pub name: String,
    /// The subject's organisation.
    pub organisation: Option<String>,
    /// The subject's e-mail address.
    pub email: Option<String>,
    /// The issuer, named in the same way.
    pub issuer: String,
    /// The first moment at which it is valid.
    pub not_before: UnixSeconds,
    /// The last moment at which it is valid.
    pub not_after: UnixSeconds,
    /// Whether it may issue other certificates (CA:TRUE).
    pub is_authority: bool,
    /// Whether its key usages allow signing documents.
    pub is_for_signing: bool,
}

impl Certificate {
    /// Reads a certificate in DER.
    ///
    /// # Errors
    /// When it is not X.509, or far too large.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateFault> {
        if der.len() > SIZE_LIMIT {
            return Err(CertificateFault::Unreadable);
        }
        let x509 = X509::from_der(der).map_err(|_not_x509| CertificateFault::Unreadable)?;
        let tbs = x509.tbs_certificate();
        let alternative = extension::<SubjectAltName>(&x509)?;
        let constraints = extension::<BasicConstraints>(&x509)?;
        Ok(Self {
            fingerprint: Fingerprint::of(der),
            name: display_name(tbs.subject()),
            organisation: attribute(tbs.subject(), oid::ORGANISATION_NAME),
            email: alternative.and_then(email_of).or_else(|| attribute(tbs.subject(), oid::EMAIL_ADDRESS)),
            issuer: display_name(tbs.issuer()),
            not_before: tbs.validity().not_before.into(),
            not_after: tbs.validity().not_after.into(),
            is_authority: constraints.is_some_and(|constraints| constraints.ca),
            is_for_signing: is_for_signing(&x509)?,
            der: der.to_vec(),
        })
    }

    /// Reads every certificate of a file: one in DER, or any number in PEM (RFC 7468) with other text around them.
    ///
    /// # Errors
    /// When there is none, or one of them can't be read.
    pub fn all_from_file(bytes: &[u8]) -> Result<Vec<Self>, CertificateFault> {
        const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
        const END: &str = "-----END CERTIFICATE-----";
        let Some(text) = core::str::from_utf8(bytes).ok().filter(|text| text.contains(BEGIN)) else {
            return Self::from_der(bytes).map(|certificate| vec![certificate]);
        };
        let mut certificates = Vec::new();
        let mut rest = text;
        while let Some(begin) = rest.find(BEGIN) {
            let length = rest[begin..].find(END).ok_or(CertificateFault::Unreadable)? + END.len();
            let (_label, der) = der::pem::decode_vec(&rest.as_bytes()[begin..begin + length])
                .map_err(|_not_pem| CertificateFault::Unreadable)?;
            certificates.push(Self::from_der(&der)?);
            rest = &rest[begin + length..];
        }
        Ok(certificates)
    }

    /// The certificate as PEM with Unix line ends, as `openssl` writes it.
    #[must_use]
    pub fn to_pem(&self) -> String {
        der::pem::encode_string("CERTIFICATE", der::pem::LineEnding::LF, &self.der).unwrap_or_default()
    }

    /// Whether it is valid at a moment.
    #[must_use]
    pub fn is_valid_at(&self, moment: UnixSeconds) -> bool {
        (self.not_before..=self.not_after).contains(&moment)
    }
}

/// RFC 5280 §4.2.1.3 and §4.2.1.12: a signing key usage where one is given, and one of the purposes that fit a
/// document where purposes are given.
fn is_for_signing(x509: &X509) -> Result<bool, CertificateFault> {
    let purposes =
        [oid::EMAIL_PROTECTION, oid::DOCUMENT_SIGNING, oid::CODE_SIGNING, oid::ANY_EXTENDED_KEY_USAGE];
    let usage = extension::<KeyUsage>(x509)?;
    let extended = extension::<ExtendedKeyUsage>(x509)?;
    Ok(usage.is_none_or(|usage| usage.digital_signature() || usage.non_repudiation())
        && extended.is_none_or(|extended| extended.0.iter().any(|purpose| purposes.contains(purpose))))
}

fn extension<'a, T>(x509: &'a X509) -> Result<Option<T>, CertificateFault>
where
    T: Decode<'a> + der::oid::AssociatedOid,
{
    let found = x509.tbs_certificate().get_extension::<T>();
    found
        .map(|found| found.map(|(_critical, value)| value))
        .map_err(|_malformed| CertificateFault::Unreadable)
}

fn email_of(names: SubjectAltName) -> Option<String> {
    names.0.into_iter().find_map(|name| match name {
        GeneralName::Rfc822Name(email) => Some(shown(email.as_str())),
        _ => None,
    })
}

fn display_name(name: &Name) -> String {
    attribute(name, oid::COMMON_NAME)
        .or_else(|| attribute(name, oid::ORGANISATION_NAME))
        .unwrap_or_else(|| shown(&name.to_string()))
}

fn attribute(name: &Name, kind: ObjectIdentifier) -> Option<String> {
    let value =
        name.iter().find(|attribute| attribute.oid == kind).and_then(|found| text_of(&found.value))?;
    Some(value).filter(|value| !value.trim().is_empty()).map(|value| shown(value.trim()))
}

/// The text of a `DirectoryString` or `IA5String` (RFC 5280 §4.1.2.4).
fn text_of(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String => value.decode_as::<Utf8StringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::PrintableString => {
            value.decode_as::<PrintableStringRef<'_>>().ok().map(|text| text.as_str().to_owned())
        }
        Tag::Ia5String => value.decode_as::<Ia5StringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::TeletexString => {
            value.decode_as::<TeletexStringRef<'_>>().ok().map(|text| text.as_str().to_owned())
        }
        Tag::BmpString => BmpString::from_der(&value.to_der().ok()?).ok().map(|text| text.to_string()),
        _ => None,
    }
}

/// Why a certificate is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// Not X.509.
    #[error("This is not a certificate that can be read. Choose a .pem, .crt or .cer file.")]
    Unreadable,
    /// A person's certificate offered as an authority: it could then issue certificates of its own.
    #[error(
        "The certificate of “{0}” belongs to a signer and not to an authority. Pin it as a signer instead."
    )]
    NotAnAuthority(String),
    /// An authority's certificate offered as a signer.
    #[error(
        "The certificate of “{0}” belongs to an authority and not to a signer. Trust it as an authority instead."
    )]
    NotASigner(String),
}
