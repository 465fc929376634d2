//! The certificates that the person at this computer decided to trust, as files: `trust/<fingerprint>.pem`. Whether one
//! is a signer or an authority stands in the certificate itself.

use std::path::{Path, PathBuf};

use studio_sign::{Certificate, Fingerprint, TrustList};

use crate::fault::KeysFault;
use crate::files::{list_folder, read_file, remove_file, write_file};

fn file(folder: &Path, fingerprint: Fingerprint) -> PathBuf {
    folder.join(format!("{}.pem", fingerprint.to_hex()))
}

/// Keeps a certificate among the trusted ones.
pub(crate) fn keep(folder: &Path, certificate: &Certificate) -> Result<(), KeysFault> {
    write_file(&file(folder, certificate.fingerprint), certificate.to_pem().as_bytes())
}

/// Takes a certificate off the trusted ones.
pub(crate) fn forget(folder: &Path, fingerprint: Fingerprint) -> Result<(), KeysFault> {
    remove_file(&file(folder, fingerprint))
}

/// Reads all of them. A file whose name is not its certificate's fingerprint was changed, and is not trusted.
pub(crate) fn read_all(folder: &Path) -> Result<TrustList, KeysFault> {
    let mut list = TrustList::new();
    for path in
        list_folder(folder)?.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "pem"))
    {
        let certificates = Certificate::all_from_file(&read_file(&path)?);
        match certificates.as_deref() {
            Ok([certificate]) if file(folder, certificate.fingerprint) == path => {
                list.add(certificate.clone())
            }
            _ => return Err(KeysFault::Damaged(path)),
        }
    }
    Ok(list)
}
