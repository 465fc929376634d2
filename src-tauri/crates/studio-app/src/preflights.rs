//! What opening a finished package again has shown, for the wire and for the file beside it.

use crate::wire::{CheckState, PreflightCheck, PreflightReport};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use studio_package::Preflight;

/// The same for the wire.
pub fn report(preflight: &Preflight) -> PreflightReport {
    let check = |check: &studio_package::Check| PreflightCheck {
        code: check.code.to_owned(),
        state: match check.state {
            studio_package::CheckState::Passed => CheckState::Passed,
            studio_package::CheckState::Noted => CheckState::Noted,
            studio_package::CheckState::Failed => CheckState::Failed,
        },
        sentence: check.sentence.to_owned(),
        details: check.details.clone(),
    };
    PreflightReport {
        is_good: preflight.is_good(),
        sha256: preflight.sha256.to_string(),
        checks: preflight.checks.iter().map(check).collect(),
    }
}

/// Where the receipt of a package is kept: beside it, under its name with an ending more.
pub(crate) fn receipt_path(package: &Path) -> PathBuf {
    with_ending(package, ".receipt.txt")
}

/// Where the signature of a file that cannot hold its own is kept.
pub(crate) fn sidecar_path(file: &Path) -> PathBuf {
    with_ending(file, ".p7s")
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, ToOwned::to_owned);
    name.push(ending);
    path.with_file_name(name)
}
