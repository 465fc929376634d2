//! The user's signers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a new signer's key is kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum ProtectionChoice {
    /// Under a secret in the desktop's keyring; refused where there is none.
    Keyring,
    /// Under a passphrase that is asked for.
    Passphrase {
        /// The passphrase.
        passphrase: String,
    },
}

/// Makes a signer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignerNew {
    /// The name as it stands in the certificate.
    pub name: String,
    /// The office or school; may be empty.
    pub organisation: String,
    /// May be empty.
    pub email: String,
    /// How the key is kept.
    pub protection: ProtectionChoice,
}

/// A signer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignerSummary {
    /// What it is asked for by.
    pub id: String,
    /// The name in the certificate.
    pub name: String,
    /// The organisation in the certificate; may be empty.
    pub organisation: String,
    /// The SHA-256 of the certificate, in hexadecimal.
    pub fingerprint: String,
    /// Until when the certificate holds, in seconds since 1970-01-01 UTC.
    pub expires_at: u64,
    /// Whether the key is kept under a passphrase, which has to be asked for.
    pub needs_passphrase: bool,
}

/// The user's signers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Signers {
    /// The signers.
    pub signers: Vec<SignerSummary>,
    /// Whether this desktop has a keyring that keeps secrets.
    pub has_keyring: bool,
}

/// Puts a certificate on the trust list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrustPin {
    /// The PEM file.
    pub path: String,
}
