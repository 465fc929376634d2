//! From a plan to a package on the disk.

use crate::failure::{Failure, FailureCode};
use crate::packing::MediaSource;
use crate::preflights;
use crate::writing::{replace_file, unwritable, write_file};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use studio_course::{Course, Sha256};
use studio_package::{
    CheckState, PackageError, PackagePlan, Preflight, Progress, Receipt, Signing, Standard,
};
use studio_sign::RawSigner;

/// What is done of a package; each counts its bytes anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WritingStep {
    /// It is written.
    Packing,
    /// It is opened again and checked.
    Checking,
}

/// What came of writing a package.
pub struct Written {
    /// How large it is, and what was signed.
    pub receipt: Receipt,
    /// What opening it again has shown.
    pub preflight: Preflight,
    /// The file beside the package in which that is kept.
    pub receipt_path: PathBuf,
}

/// Writes a package beside its place, opens it again and checks it, and moves it there when it is whole and sound, so that
/// neither a half-written nor a faulty one ever stands under its name. Beside it stands a receipt of the checks, and
/// for a form that cannot hold its own signature the signature.
pub fn write(
    course: &Course,
    plan: &PackagePlan,
    media: &dyn MediaSource,
    signer: Option<&dyn RawSigner>,
    to: &Path,
    progress: &mut dyn FnMut(WritingStep, Progress) -> ControlFlow<()>,
) -> Result<Written, Failure> {
    let signing = signer.map(|signer| Signing { signer, released_on: course.released_on });
    let is_single = plan.standard() == Standard::HtmlSingle;
    let (receipt, preflight) = replace_file(to, |file| {
        let mut open = |sha256: &Sha256| media.open(sha256);
        let mut packing = |at: Progress| progress(WritingStep::Packing, at);
        let mut out = BufWriter::with_capacity(256 * 1024, &mut *file);
        let written = if is_single {
            studio_package::write_single_html(plan, &mut open, &mut packing, &mut out)
        } else {
            studio_package::write_package(plan, &mut open, signing.as_ref(), &mut packing, &mut out)
        };
        let receipt = written.map_err(failure)?;
        out.flush().map_err(|error| unwritable(to, &error))?;
        drop(out);
        let mut checking = |at: Progress| progress(WritingStep::Checking, at);
        let preflight = studio_package::preflight(&mut *file, plan, &mut checking).map_err(failure)?;
        if signer.is_some() {
            refuse_faults(&preflight)?;
        }
        Ok((receipt, preflight))
    })?;
    let sidecar = preflights::sidecar_path(to);
    match &signing {
        Some(signing) if is_single => {
            let bytes = studio_sign::sidecar(preflight.sha256.0, signing.at(), signing.signer)
                .map_err(|error| Failure::new(FailureCode::CannotPack, error.to_string()))?;
            write_file(&sidecar, &bytes)?;
        }
        // The signature of an older file of this name would call the new one changed.
        _ if is_single => drop(std::fs::remove_file(&sidecar)),
        _ => {}
    }
    let receipt_path = preflights::receipt_path(to);
    let name = to.file_name().unwrap_or_default().to_string_lossy();
    write_file(&receipt_path, preflight.receipt_text(&name).as_bytes())?;
    Ok(Written { receipt, preflight, receipt_path })
}

fn failure(error: PackageError) -> Failure {
    let code = match &error {
        PackageError::Cancelled => FailureCode::Cancelled,
        PackageError::Unwritable(_) | PackageError::Unreadable(_) => FailureCode::Disk,
        PackageError::MediaUnreadable { .. } | PackageError::MediaChanged { .. } => FailureCode::BadMedia,
        _ => FailureCode::CannotPack,
    };
    Failure::new(code, error.to_string())
}

/// A package in which something is not as its standard wants it is never called done. A draft is for trying, and its
/// receipt says what is wrong.
fn refuse_faults(preflight: &Preflight) -> Result<(), Failure> {
    let failed = preflight.checks.iter().filter(|check| check.state == CheckState::Failed);
    let faults: Vec<String> =
        failed.map(|check| format!("{} {}", check.sentence, check.details.join(" "))).collect();
    if faults.is_empty() {
        return Ok(());
    }
    let message = format!("The package is not sound, so nothing was written. {}", faults.join(" "));
    Err(Failure::new(FailureCode::CannotPack, message)
        .with_hint("Export a draft to look at it, or choose another form."))
}
