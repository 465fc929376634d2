//! Exports from the window: planning, writing and verifying.

use crate::app::App;
use crate::board::Progress;
use crate::failure::{Failure, FailureCode};
use crate::file_names::file_name;
use crate::forms;
use crate::jobs;
use crate::packages::{self, WritingStep};
use crate::packing;
use crate::preflights;
use crate::review::{Reviewed, review};
use crate::signers;
use crate::verdicts;
use crate::wire::{
    ExportPlan, ExportPlanned, ExportStart, Exported, JobOutcome, JobState, JobStep, LmsList, Nothing,
    PackageVerify, Seal, SuspendData, Verdict,
};
use std::path::Path;
use studio_course::{Finding, Severity};
use studio_keys::Passphrase;
use studio_package::PackagePlan;

/// The LMSs that a package can be made for.
pub(crate) fn lms_list(_: &App, _: Nothing) -> Result<LmsList, Failure> {
    Ok(LmsList { lms: forms::lms_facts() })
}

/// What an export would be.
pub(crate) fn plan(app: &App, request: ExportPlan) -> Result<ExportPlanned, Failure> {
    let (course, media) =
        app.with_library(|library| Ok((library.load(&request.course)?, library.media_files())))?;
    let reviewed = review(&course, &[]);
    let plan = packing::plan(&course, &reviewed, request.form, false, &media)?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(ExportPlanned {
        file_name: file_name(&course, request.form),
        files: count(plan.files().len()),
        bytes: plan.content_bytes(),
        units: count(plan.units().len()),
        blockers: blockers(&reviewed, &plan),
        remarks: plan
            .findings()
            .into_iter()
            .filter(|finding| finding.severity != Severity::Blocker)
            .collect(),
        suspend_data: plan
            .suspend_room()
            .map(|(worst_case, limit)| SuspendData { worst_case: count(worst_case), limit: count(limit) }),
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
    let is_draft = matches!(request.seal, Seal::Draft);
    let plan = packing::plan(&course, &reviewed, request.form, is_draft, &media)?;
    let signer = match &request.seal {
        Seal::Draft => None,
        Seal::Signed { signer, passphrase } => {
            refuse_blockers(blockers(&reviewed, &plan).len())?;
            let passphrase = passphrase.clone().map(Passphrase::new);
            Some(signers::unlock(app, signer, &passphrase)?)
        }
    };
    progress.step(JobStep::Packing, 20)?;
    let to = Path::new(&request.path);
    let mut report = |step, at: studio_package::Progress| {
        let (step, from, room) = match step {
            WritingStep::Packing => (JobStep::Packing, 20, 600),
            WritingStep::Checking => (JobStep::Verifying, 620, 280),
        };
        let share = at.bytes_done.saturating_mul(room) / at.bytes_total.max(1);
        progress.at(step, from + u32::try_from(share.min(room)).unwrap_or_default())
    };
    let written = packages::write(&course, &plan, &media, signer.as_deref(), to, &mut report)?;
    progress.at(JobStep::Verifying, 920).is_break();
    let verdict = verdicts::verify(to, &app.keys()?.trust_list()?, app.host().now_ms())?;
    Ok(Exported {
        path: request.path.clone(),
        bytes: written.receipt.bytes,
        files: u32::try_from(written.receipt.entries).unwrap_or(u32::MAX),
        verdict,
        preflight: preflights::report(&written.preflight),
        receipt: written.receipt_path.to_string_lossy().into_owned(),
    })
}

/// What refuses a signed package: in the course, or in this form of it.
pub fn blockers(reviewed: &Reviewed, plan: &PackagePlan) -> Vec<Finding> {
    let in_form = plan.findings().into_iter().filter(|finding| finding.severity == Severity::Blocker);
    reviewed.blockers().cloned().chain(in_form).collect()
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
