//! One command, one file.

pub(crate) mod check;
pub(crate) mod coverage;
pub(crate) mod export;
pub(crate) mod hours;
pub(crate) mod library;
pub(crate) mod media;
pub(crate) mod new;
mod passphrase;
pub(crate) mod quiz;
pub(crate) mod sign;
pub(crate) mod signer;
mod source;
pub(crate) mod templates;
pub(crate) mod verify;
