//! Exports from the window: planning, writing and verifying.

use crate::app::App;
use crate::board::Progress;
use crate::failure::{Failure, FailureCode};
use crate::jobs;
use crate::packing;
use crate::review::review;
use crate::signers;
use crate::verdicts;
use crate::wire::{
    ExportFormat, ExportPlan, ExportPlanned, ExportStart, Exported, JobOutcome, JobState, JobStep,
    PackageVerify, Seal, Verdict,
};
use std::path::Path;
use studio_course::Course;
use studio_keys::Passphrase;

/// What an export would be.
pub(crate) fn plan(app: &App, request: ExportPlan) -> Result<ExportPlanned, Failure> {
    let (course, media) =
        app.with_library(|library| Ok((library.load(&request.course)?, library.media_files())))?;
    let reviewed = review(&course, &[]);
    let plan = packing::plan(&course, &reviewed, request.format, false, &media)?;
    Ok(ExportPlanned {
        file_name: file_name(&course, request.format),
        files: u32::try_from(plan.files().len()).unwrap_or(u32::MAX),
        bytes: plan.content_bytes(),
        blockers: reviewed.blockers().cloned().collect(),
        hours: reviewed.estimate.hours.map(|hours| hours.typical.to_string()),
    })
}

/// Begins to write a package.
pub(crate) fn start(app: &App, request: ExportStart) -> Result<JobState, Failure> {
    jobs::start(app, move |app, progress| {
        let exported = export(app, &request, progress)?;
        Ok(JobOutcome::Exported { exported: Box::new(exported) })
    })
}

/// Who signed a package, and whether it was changed.
pub(crate) fn verify(app: &App, request: PackageVerify) -> Result<Verdict, Failure> {
    verdicts::verify(Path::new(&request.path), &app.keys()?.trust_list()?, app.host().now_ms())
}

fn export(app: &App, request: &ExportStart, progress: &Progress) -> Result<Exported, Failure> {
    progress.step(JobStep::Rendering, 0)?;
    let (course, media) =
        app.with_library(|library| Ok((library.load(&request.course)?, library.media_files())))?;
    let reviewed = review(&course, &[]);
    let signer = match &request.seal {
        Seal::Draft => None,
        Seal::Signed { signer, passphrase } => {
            refuse_blockers(reviewed.blockers().count())?;
            let passphrase = passphrase.clone().map(Passphrase::new);
            Some(signers::unlock(app, signer, &passphrase)?)
        }
    };
    let plan = packing::plan(&course, &reviewed, request.format, signer.is_none(), &media)?;
    progress.step(JobStep::Packing, 20)?;
    let to = Path::new(&request.path);
    let mut report = |at: studio_package::Progress| {
        let share = at.bytes_done.saturating_mul(880) / at.bytes_total.max(1);
        progress.at(JobStep::Packing, 20 + u32::try_from(share).unwrap_or(880))
    };
    let receipt = packing::write(&course, &plan, &media, signer.as_deref(), to, &mut report)?;
    progress.at(JobStep::Verifying, 920).is_break();
    let verdict = verdicts::verify(to, &app.keys()?.trust_list()?, app.host().now_ms())?;
    Ok(Exported {
        path: request.path.clone(),
        bytes: receipt.bytes,
        files: u32::try_from(receipt.entries).unwrap_or(u32::MAX),
        verdict,
    })
}

/// A signed package is refused while something blocks it.
pub fn refuse_blockers(blockers: usize) -> Result<(), Failure> {
    match blockers {
        0 => Ok(()),
        1 => Err(Failure::new(FailureCode::Blocked, "One finding blocks a signed package.")
            .with_hint("Mend it, or export an unsigned draft.")),
        many => Err(Failure::new(FailureCode::Blocked, format!("{many} findings block a signed package."))
            .with_hint("Mend them, or export an unsigned draft.")),
    }
}

/// A file name for the package that every system can hold: the title's letters and digits, in any script.
pub fn file_name(course: &Course, format: ExportFormat) -> String {
    let mut name = String::new();
    for letter in course.title.chars() {
        if letter.is_alphanumeric() {
            name.extend(letter.to_lowercase());
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
        if name.len() > 80 {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    let name = if name.is_empty() { "course" } else { name };
    let standard = match format {
        ExportFormat::Scorm12 => "scorm12",
        ExportFormat::Html => "html",
    };
    format!("{name}-{standard}.zip")
}
