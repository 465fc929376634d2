//! Keys in .p12 files (PKCS#12, RFC 7292): how institutions hand them out, and how a backup is made.

use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader, Tag, Tagged};
use p12_keystore::error::Error;
use p12_keystore::{KeyStore, KeyStoreEntry, PrivateKeyChain};
use studio_sign::Certificate;
use zeroize::Zeroizing;

use crate::fault::KeysFault;
use crate::passphrase::Passphrase;

/// A key and a long chain are a few kilobytes.
const SIZE_LIMIT: usize = 1 << 20;
/// Rounds of a key derivation that still take less than seconds.
const ROUND_LIMIT: u64 = 10_000_000;
/// Deeper than any PKCS#12 nests.
const DEPTH_LIMIT: u32 = 32;
/// What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023).
const BACKUP_ROUNDS: u64 = 600_000;

/// A private key as PKCS#8 and its certificates, its own first.
pub(crate) struct KeyWithCertificates {
    pub(crate) pkcs8: Zeroizing<Vec<u8>>,
    pub(crate) certificates: Vec<Certificate>,
}

/// Reads the first key with a certificate for signing documents; if there is none such, the first key with any.
pub(crate) fn read_pkcs12(bytes: &[u8], password: &Passphrase) -> Result<KeyWithCertificates, KeysFault> {
    if bytes.len() > SIZE_LIMIT {
        return Err(KeysFault::Pkcs12TooLarge);
    }
    match dearest_derivation(bytes, 0) {
        None => return Err(KeysFault::Pkcs12Unreadable),
        Some(rounds) if rounds > ROUND_LIMIT => return Err(KeysFault::Pkcs12TooCostly),
        Some(_affordable) => {}
    }
    let store = KeyStore::from_pkcs12(bytes, password.expose()).map_err(|error| match error {
        Error::MacError(_) | Error::Pkcs5Error(_) | Error::UnpadError => KeysFault::Pkcs12Password,
        _ => KeysFault::Pkcs12Unreadable,
    })?;
    let mut keys = Vec::new();
    for (_alias, entry) in store.entries() {
        if let KeyStoreEntry::PrivateKeyChain(chain) = entry {
            let certificates =
                chain.chain().iter().map(|certificate| Certificate::from_der(certificate.as_der()));
            let certificates = certificates.collect::<Result<Vec<_>, _>>()?;
            keys.push(KeyWithCertificates { pkcs8: Zeroizing::new(chain.key().to_vec()), certificates });
        }
    }
    let is_for_signing = |key: &KeyWithCertificates| {
        key.certificates.first().is_some_and(|own| own.is_for_signing && !own.is_authority)
    };
    let best = keys.iter().position(is_for_signing).unwrap_or(0);
    if best < keys.len() { Ok(keys.swap_remove(best)) } else { Err(KeysFault::Pkcs12WithoutKey) }
}

/// Writes a key and its certificates, encrypted with AES-256.
pub(crate) fn write_pkcs12(
    name: &str,
    pkcs8: &[u8],
    certificates: &[Certificate],
    password: &Passphrase,
) -> Result<Vec<u8>, KeysFault> {
    let unwritable = |_error| KeysFault::Pkcs12Unwritable;
    let chain = certificates.iter().map(|certificate| p12_keystore::Certificate::from_der(&certificate.der));
    let chain = chain.collect::<Result<Vec<_>, _>>().map_err(unwritable)?;
    let key_id = certificates.first().map(|own| own.fingerprint.0).unwrap_or_default();
    let mut store = KeyStore::new();
    store.add_entry(name, KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new(pkcs8, key_id, chain)));
    let writer = store.writer(password.expose());
    writer.encryption_iterations(BACKUP_ROUNDS).mac_iterations(BACKUP_ROUNDS).write().map_err(unwritable)
}

/// The cost of the dearest key derivation that a file asks for, in rounds; nothing if it is not DER or nests too deep.
///
/// In all of PBKDF2, scrypt, the old PKCS#12 scheme and the file's own checksum, numbers that follow a salt (an octet
/// string) directly are what the work grows with; their product is not below it. Numbers too large for 64 bits count as
/// too dear.
fn dearest_derivation(der: &[u8], depth: u32) -> Option<u64> {
    if depth > DEPTH_LIMIT {
        return None;
    }
    let mut reader = SliceReader::new(der).ok()?;
    let mut dearest = 0;
    let mut product: Option<u64> = None;
    while !reader.is_finished() {
        let element = AnyRef::decode(&mut reader).ok()?;
        let tag = element.tag();
        if tag == Tag::OctetString {
            product = Some(1);
        } else if let (Tag::Integer, Some(so_far)) = (tag, product) {
            let factor = u64::try_from(integer(element.value())).unwrap_or(u64::MAX);
            product = Some(so_far.saturating_mul(factor.max(1)));
        } else {
            product = None;
        }
        dearest = dearest.max(product.unwrap_or(0));
        if tag.is_constructed() {
            dearest = dearest.max(dearest_derivation(element.value(), depth + 1)?);
        } else if tag == Tag::OctetString {
            // Contents wrapped as bytes may be DER again; encrypted ones are not, and cost nothing by themselves.
            dearest = dearest.max(dearest_derivation(element.value(), depth + 1).unwrap_or(0));
        }
    }
    Some(dearest)
}

/// A DER integer; what is negative or too large counts as the largest.
fn integer(bytes: &[u8]) -> u128 {
    match bytes {
        [first, ..] if *first < 0x80 && bytes.len() <= 16 => {
            bytes.iter().fold(0, |value, byte| value << 8 | u128::from(*byte))
        }
        _ => u128::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `SEQUENCE { OCTET STRING salt, INTEGER … }`, as all key derivations write their parameters.
    fn parameters(numbers: &[&[u8]]) -> Vec<u8> {
        let mut content = b"\x04\x02ab".to_vec();
        for number in numbers {
            content.extend([&[2, number.len() as u8], *number].concat());
        }
        [&[0x30, content.len() as u8], &content[..]].concat()
    }

    #[test]
    fn the_cost_of_every_kind_of_derivation_is_seen() {
        assert_eq!(dearest_derivation(&parameters(&[&[8, 0]]), 0), Some(2_048));
        assert_eq!(dearest_derivation(&parameters(&[&[0x40, 0], &[8], &[5]]), 0), Some(16_384 * 40));
        let inner = parameters(&[&[1, 0, 0, 0]]);
        let wrapped = [&[0x30, inner.len() as u8 + 2, 4, inner.len() as u8], &inner[..]].concat();
        assert_eq!(dearest_derivation(&wrapped, 0), Some(1 << 24));
        assert_eq!(dearest_derivation(&parameters(&[&[0xff]]), 0), Some(u64::MAX));
        assert_eq!(dearest_derivation(&parameters(&[&[1; 20]]), 0), Some(u64::MAX));
    }

    #[test]
    fn numbers_that_follow_no_salt_cost_nothing() {
        assert_eq!(dearest_derivation(b"\x30\x06\x02\x04\x7f\xff\xff\xff", 0), Some(0));
        assert_eq!(dearest_derivation(b"\x30\x80", 0), None);
        let deep =
            (0..60).fold(Vec::new(), |inner: Vec<u8>, _| [&[0x30, inner.len() as u8], &inner[..]].concat());
        assert_eq!(dearest_derivation(&deep, 0), None);
    }

    #[test]
    fn a_file_that_is_too_costly_or_too_large_is_not_opened() {
        let password = Passphrase::new("x".into());
        let costly = parameters(&[&[1, 0, 0, 0]]);
        assert!(matches!(read_pkcs12(&costly, &password), Err(KeysFault::Pkcs12TooCostly)));
        assert!(matches!(read_pkcs12(&vec![0; 2 << 20], &password), Err(KeysFault::Pkcs12TooLarge)));
        assert!(matches!(read_pkcs12(b"hello", &password), Err(KeysFault::Pkcs12Unreadable)));
    }
}
