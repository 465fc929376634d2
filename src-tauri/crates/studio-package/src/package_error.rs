//! Why a package could not be written.

use std::io;
use studio_sign::SealFault;

/// Why a package could not be written. What was written until then is no package: throw it away.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// The person who waited for it stopped it.
    #[error("The export was stopped.")]
    Cancelled,
    /// A media file is not what it was when it was brought in.
    #[error("The media file for “{path}” was changed on disk. Add it to the course again.")]
    MediaChanged {
        /// Where it would stand in the package.
        path: String,
    },
    /// A media file cannot be read.
    #[error("The media file for “{path}” cannot be read ({source}). Add it to the course again.")]
    MediaUnreadable {
        /// Where it would stand in the package.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The package itself cannot be written.
    #[error(
        "The package cannot be written ({0}). Check that the disk has room and that you may write there."
    )]
    Unwritable(#[source] io::Error),
    /// The package cannot be read again.
    #[error(
        "The package cannot be read again ({0}). Check that it is still there and export the course again."
    )]
    Unreadable(#[source] io::Error),
    /// With its signature it would reach the end of what a zip without zip64 can say.
    #[error(
        "The package would reach 4 GiB, which is more than every LMS reads. Make the media smaller or split the course."
    )]
    TooLarge,
    /// Somebody asked to sign a draft.
    #[error("A draft cannot be signed. Mend the blockers and export the course again.")]
    Draft,
    /// Somebody asked to sign a single page.
    #[error(
        "A single HTML file holds no signature. Sign the file itself, beside it, or export an HTML site."
    )]
    SinglePage,
    /// The signature.
    #[error(transparent)]
    Seal(#[from] SealFault),
}
