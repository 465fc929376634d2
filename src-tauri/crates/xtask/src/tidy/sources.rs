//! The files that git tracks or would track.

use crate::run::output;
use crate::workspace::root;

/// A text file of the checkout.
pub(super) struct Source {
    /// The path from the root, with `/`.
    pub(super) path: String,
    /// What it holds.
    pub(super) text: String,
}

impl Source {
    /// The part after the last dot.
    pub(super) fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

/// Every file that is text.
pub(super) fn all() -> Result<Vec<Source>, String> {
    let listing = output(
        &root(),
        "git",
        &["-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard"],
    )
    .ok_or("The checkout's files cannot be listed: is git installed, and is this a checkout?")?;
    let read = |path: &str| {
        let text = std::fs::read_to_string(root().join(path)).ok()?;
        Some(Source { path: path.to_owned(), text })
    };
    Ok(listing.lines().filter_map(read).collect())
}
