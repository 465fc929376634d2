//! A certificate authority for tests, which issues whatever it is asked for.

use der::asn1::ObjectIdentifier;
use der::{DateTime, Encode};
use p256::ecdsa::{DerSignature, SigningKey};
use pkcs8::EncodePrivateKey;
use spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use studio_sign::{Certificate, P256Signer, UnixSeconds};
use x509_cert::TbsCertificate;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder, Result};
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

pub const SERVER_AUTH: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.1");
pub const CODE_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.3");

/// What to issue.
#[derive(Clone)]
pub struct Order {
    pub name: &'static str,
    pub seed: u8,
    pub is_authority: bool,
    pub usage: Option<KeyUsages>,
    pub purposes: Vec<ObjectIdentifier>,
    pub validity: (i64, i64),
    pub has_unknown_critical_extension: bool,
}

impl Order {
    pub fn person(name: &'static str, seed: u8) -> Self {
        Self {
            name,
            seed,
            is_authority: false,
            usage: Some(KeyUsages::DigitalSignature),
            purposes: vec![],
            validity: (1_780_000_000, 1_900_000_000),
            has_unknown_critical_extension: false,
        }
    }

    pub fn authority(name: &'static str, seed: u8) -> Self {
        Self { is_authority: true, usage: Some(KeyUsages::KeyCertSign), ..Self::person(name, seed) }
    }

    fn key(&self) -> SigningKey {
        SigningKey::from_slice(&[self.seed; 32]).unwrap()
    }

    fn subject(&self) -> Name {
        format!("CN={}", self.name).parse().unwrap()
    }

    /// The certificate, issued by another order (or by itself).
    pub fn issued_by(&self, issuer: &Self) -> Vec<u8> {
        let time = |seconds: i64| {
            Time::from(DateTime::from_unix_duration(std::time::Duration::from_secs(seconds as u64)).unwrap())
        };
        let profile = Issued { issuer: issuer.subject(), order: self.clone() };
        let serial = SerialNumber::new(&[self.seed, issuer.seed]).unwrap();
        let validity = Validity::new(time(self.validity.0), time(self.validity.1));
        let key = SubjectPublicKeyInfoOwned::from_key(self.key().verifying_key()).unwrap();
        let builder = CertificateBuilder::new(profile, serial, validity, key).unwrap();
        builder.build::<_, DerSignature>(&issuer.key()).unwrap().to_der().unwrap()
    }

    pub fn certificate(&self, issuer: &Self) -> Certificate {
        Certificate::from_der(&self.issued_by(issuer)).unwrap()
    }

    /// A signer with this certificate and those of the others.
    pub fn signer(&self, issuer: &Self, others: &[Vec<u8>]) -> P256Signer {
        let certificates = [&[self.issued_by(issuer)][..], others].concat();
        P256Signer::from_pkcs8(self.key().to_pkcs8_der().unwrap().as_bytes(), certificates).unwrap()
    }

    pub fn not_after(&self) -> UnixSeconds {
        UnixSeconds(self.validity.1)
    }
}

struct Issued {
    issuer: Name,
    order: Order,
}

impl BuilderProfile for Issued {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.order.subject()
    }

    fn build_extensions(
        &self,
        _key: SubjectPublicKeyInfoRef<'_>,
        _issuer_key: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> Result<Vec<Extension>> {
        let subject = tbs.subject();
        let constraints = BasicConstraints { ca: self.order.is_authority, path_len_constraint: None };
        let mut extensions = vec![constraints.to_extension(subject, &[])?];
        if let Some(usage) = self.order.usage {
            extensions.push(KeyUsage(usage.into()).to_extension(subject, &[])?);
        }
        if !self.order.purposes.is_empty() {
            extensions.push(ExtendedKeyUsage(self.order.purposes.clone()).to_extension(subject, &[])?);
        }
        if self.order.has_unknown_critical_extension {
            let unknown = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.32473.1");
            extensions.push((unknown, true, &der::asn1::Null).to_extension(subject, &[])?);
        }
        Ok(extensions)
    }
}
