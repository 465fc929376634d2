//! One signer in the configuration folder.
//!
//! `signers/<id>/` holds `signer.json` (name and protection), `key.pem` (encrypted PKCS#8) and `certificates.pem` (the
//! signer's own first). The id is made of the certificate's fingerprint, so that a name in any script gives a folder
//! that every system can store.

use std::path::Path;

use serde::{Deserialize, Serialize};
use studio_sign::Certificate;

use crate::fault::KeysFault;
use crate::files::{read_file, write_folder};

const ABOUT: &str = "signer.json";
const KEY: &str = "key.pem";
const CERTIFICATES: &str = "certificates.pem";
const FORMAT: u32 = 1;
/// Enough digits of the fingerprint that no two signers of one person share them.
const ID_LENGTH: usize = 16;

/// What opens a signer's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protection {
    /// A secret in the desktop's keyring: nobody is asked.
    Keyring,
    /// A passphrase, which is asked for.
    Passphrase,
}

/// A signer that is kept, without its private key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSigner {
    /// What scripts call it; it never changes.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What opens its key.
    pub protection: Protection,
    /// The signer's own certificate.
    pub certificate: Certificate,
    /// The certificates of its issuers, if there are any.
    pub issuers: Vec<Certificate>,
}

#[derive(Serialize, Deserialize)]
struct About {
    format: u32,
    name: String,
    protection: Protection,
}

impl KeptSigner {
    pub(crate) fn new(name: String, protection: Protection, certificates: Vec<Certificate>) -> Option<Self> {
        let mut certificates = certificates.into_iter();
        let certificate = certificates.next()?;
        let mut id = certificate.fingerprint.to_hex();
        id.truncate(ID_LENGTH);
        Some(Self { id, name, protection, certificate, issuers: certificates.collect() })
    }

    /// All certificates as DER, the signer's own first.
    pub(crate) fn chain(&self) -> Vec<Vec<u8>> {
        let all = core::iter::once(&self.certificate).chain(&self.issuers);
        all.map(|certificate| certificate.der.clone()).collect()
    }

    pub(crate) fn write(&self, folder: &Path, key_pem: &str) -> Result<(), KeysFault> {
        let about = About { format: FORMAT, name: self.name.clone(), protection: self.protection };
        let about =
            serde_json::to_vec_pretty(&about).map_err(|_never| KeysFault::Damaged(folder.to_owned()))?;
        let all = core::iter::once(&self.certificate).chain(&self.issuers);
        let certificates: String = all.map(Certificate::to_pem).collect();
        let files: [(&str, &[u8]); 3] =
            [(ABOUT, &about), (CERTIFICATES, certificates.as_bytes()), (KEY, key_pem.as_bytes())];
        write_folder(&folder.join(&self.id), &files)
    }

    pub(crate) fn read(folder: &Path) -> Result<Self, KeysFault> {
        let damaged = || KeysFault::Damaged(folder.to_owned());
        let about: About =
            serde_json::from_slice(&read_file(&folder.join(ABOUT))?).map_err(|_malformed| damaged())?;
        let certificates = Certificate::all_from_file(&read_file(&folder.join(CERTIFICATES))?)
            .map_err(|_unreadable| damaged())?;
        let signer = Self::new(about.name, about.protection, certificates).ok_or_else(damaged)?;
        let is_own_folder = folder.file_name().is_some_and(|name| *name == *signer.id);
        if about.format == FORMAT && is_own_folder { Ok(signer) } else { Err(damaged()) }
    }

    /// The encrypted private key.
    pub(crate) fn read_key(&self, signers: &Path) -> Result<String, KeysFault> {
        let folder = signers.join(&self.id);
        String::from_utf8(read_file(&folder.join(KEY))?).map_err(|_not_pem| KeysFault::Damaged(folder))
    }
}
