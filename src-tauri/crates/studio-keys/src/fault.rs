//! Why something with keys was not done, as sentences with a next step.

use std::io;
use std::path::{Path, PathBuf};

use studio_sign::{CertificateFault, IdentityFault, SignFault};

/// Why a signer or a trusted certificate could not be made, kept, found or used.
#[derive(Debug, thiserror::Error)]
pub enum KeysFault {
    /// No signer has this name or id.
    #[error("There is no signer called “{0}”. List the signers to see their names, or make a new one.")]
    SignerUnknown(String),
    /// A signer of this name is there.
    #[error("There is a signer called “{0}” already. Choose another name.")]
    NameTaken(String),
    /// This very certificate is kept already.
    #[error("This signer is kept here already, under the name “{0}”. Use it as it is.")]
    AlreadyKept(String),
    /// What was said about the new signer does not fit a certificate.
    #[error(transparent)]
    Identity(#[from] IdentityFault),
    /// Key and certificate do not make a signer.
    #[error(transparent)]
    Signer(#[from] SignFault),
    /// A certificate is not taken.
    #[error(transparent)]
    Certificate(#[from] CertificateFault),
    /// The certificate is not one for signing documents.
    #[error("The certificate of “{0}” was not issued for signing documents. Ask for one that was.")]
    NotForSigning(String),
    /// The signer is kept under a passphrase and none was given.
    #[error("“{0}” is kept under a passphrase. Type it, or name a file that holds it.")]
    PassphraseMissing(String),
    /// The passphrase does not open the signer.
    #[error("This is not the passphrase of “{0}”. Try again; capital letters count.")]
    PassphraseWrong(String),
    /// A passphrase with nothing in it protects nothing.
    #[error("A passphrase can't be empty. Choose a sentence that only you know.")]
    PassphraseEmpty,
    /// A passphrase is one line of text.
    #[error("The passphrase can't be read: it must be one line of text. Check the file.")]
    PassphraseUnreadable,
    /// The desktop has no keyring, or it does not keep what it is given.
    #[error("This computer has no keyring that can keep a secret. Choose a passphrase instead.")]
    KeyringUnavailable,
    /// The keyring has lost the secret of a signer.
    #[error(
        "The keyring of this computer does not hand out the secret of “{0}”. Unlock it, or import the signer again \
         from its backup."
    )]
    KeyringLost(String),
    /// The files of a signer are not what was written.
    #[error("The files in {} are damaged. Put them back from a backup, or move the folder away.", .0.display())]
    Damaged(PathBuf),
    /// Not PKCS#12, or of a kind that is not read.
    #[error("This is not a .p12 file that can be read. Export it again with AES encryption.")]
    Pkcs12Unreadable,
    /// Far larger than a key and its certificates.
    #[error("This file is too large for a .p12 file (1 MiB). Choose the file with the key.")]
    Pkcs12TooLarge,
    /// It asks for more computing than opening a file may take.
    #[error("This .p12 file would take far too long to open. Export it again with ordinary settings.")]
    Pkcs12TooCostly,
    /// The password does not open the file.
    #[error("This is not the password of the .p12 file. Try again; capital letters count.")]
    Pkcs12Password,
    /// There is no key with its certificate in it.
    #[error(
        "The .p12 file holds no private key with its certificate. Export it again, with the private key."
    )]
    Pkcs12WithoutKey,
    /// The backup could not be made.
    #[error("The backup could not be made. Try another password.")]
    Pkcs12Unwritable,
    /// The operating system gave no chance.
    #[error("The operating system gave no random numbers, without which no safe key can be made. Try again.")]
    Chance,
    /// The disk.
    #[error("{} can't be used: {source}. Check the folder and try again.", .path.display())]
    File {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl KeysFault {
    /// Says which path an error of the disk is about.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::File { path: path.to_owned(), source }
    }
}
