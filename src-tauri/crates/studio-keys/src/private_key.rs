//! Private keys at rest: PKCS#8 (RFC 5958) under PBES2 (RFC 8018) with scrypt and AES-256-CBC, in a form that `openssl`
//! reads, so that a trainer can always take the key elsewhere.

use der::oid::ObjectIdentifier;
use pkcs8::pkcs5::{pbes2, scrypt};
use pkcs8::{EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef, SecretDocument};
use ring::rand::SystemRandom;
use studio_sign::{P256Signer, RawSigner, RsaSigner, SignFault};
use zeroize::Zeroizing;

use crate::fault::KeysFault;

/// 2^14: `openssl` refuses to read a key that was made with more memory.
const SCRYPT_LOG_N: u8 = 14;
const SCRYPT_R: u32 = 8;
/// Makes up in time for what is missing in memory.
const SCRYPT_P: u32 = 5;

const LABEL: &str = "ENCRYPTED PRIVATE KEY";

/// RFC 8017 appendix A.1.
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// So many bytes of the operating system's chance.
pub(crate) fn chance<const N: usize>() -> Result<[u8; N], KeysFault> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_none| KeysFault::Chance)?;
    Ok(bytes)
}

/// A secret for a keyring: 256 bits as text, which `openssl` takes as a password, too.
pub(crate) fn new_secret() -> Result<Zeroizing<String>, KeysFault> {
    let bytes = Zeroizing::new(chance::<32>()?);
    Ok(Zeroizing::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
}

/// Encrypts a key as PEM.
pub(crate) fn encrypt(pkcs8: &[u8], secret: &str) -> Result<Zeroizing<String>, KeysFault> {
    let (salt, iv) = (chance::<16>()?, chance::<16>()?);
    let encrypted = || -> pkcs8::Result<Zeroizing<String>> {
        let params = scrypt::Params::new(SCRYPT_LOG_N, SCRYPT_R, SCRYPT_P)
            .map_err(|_out_of_range| pkcs8::Error::ParametersMalformed)?;
        let params = pbes2::Parameters::generate_scrypt_aes256cbc(params, &salt, iv)?;
        let document = PrivateKeyInfoRef::try_from(pkcs8)?.encrypt_with_params(params, secret)?;
        Ok(document.to_pem(LABEL, der::pem::LineEnding::LF)?)
    };
    encrypted().map_err(|_malformed| KeysFault::Signer(SignFault::KeyUnreadable))
}

/// Why a key did not open.
pub(crate) enum DecryptFault {
    /// Not a key at all.
    Damaged,
    /// The secret is another one.
    Secret,
}

/// Decrypts a key from PEM.
pub(crate) fn decrypt(pem: &str, secret: &str) -> Result<SecretDocument, DecryptFault> {
    let (label, document) = SecretDocument::from_pem(pem).map_err(|_not_pem| DecryptFault::Damaged)?;
    if label != LABEL {
        return Err(DecryptFault::Damaged);
    }
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(document.as_bytes())
        .map_err(|_not_encrypted| DecryptFault::Damaged)?;
    encrypted.decrypt(secret).map_err(|_wrong| DecryptFault::Secret)
}

/// The signer that a key and its certificates make, by the kind of the key.
pub(crate) fn signer(pkcs8: &[u8], certificates: Vec<Vec<u8>>) -> Result<Box<dyn RawSigner>, SignFault> {
    let key = PrivateKeyInfoRef::try_from(pkcs8).map_err(|_malformed| SignFault::KeyUnreadable)?;
    if key.algorithm.oid == RSA_ENCRYPTION {
        let chance = Box::new(SystemRandom::new());
        RsaSigner::from_pkcs8(pkcs8, certificates, chance)
            .map(|signer| Box::new(signer) as Box<dyn RawSigner>)
    } else {
        P256Signer::from_pkcs8(pkcs8, certificates).map(|signer| Box::new(signer) as Box<dyn RawSigner>)
    }
}
