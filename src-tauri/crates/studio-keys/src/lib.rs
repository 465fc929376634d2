//! Keeps signers (encrypted at rest) and the trust list in the user's configuration folder.
#![allow(clippy::disallowed_methods, reason = "this crate's work is to keep files")]

mod fault;
mod files;
mod kept_signer;
mod keyring;
mod keys;
mod passphrase;
mod pkcs12;
mod private_key;
mod trusted;

pub use fault::KeysFault;
pub use kept_signer::{KeptSigner, Protection};
pub use keyring::{Keyring, SystemKeyring};
pub use keys::{Keys, Protect};
pub use passphrase::{AskPassphrase, NoPassphrase, Passphrase};
