//! `studio export`

use super::{check, passphrase, source, verify};
use crate::arguments::{Export, ExportFormat, Lms, Per};
use crate::output::{Answer, Output};
use serde_json::json;
use std::ops::ControlFlow;
use studio_app::{App, Failure, FailureCode, wire};
use studio_keys::{Keys, Passphrase, Protect};
use studio_sign::{Identity, RawSigner};

/// Writes a package, opens it again and says what verification says of it.
pub(crate) fn run(app: &App, export: &Export, output: Output) -> Result<Answer, Failure> {
    let source = source::read(app, &export.course)?;
    let form = form(export);
    let reviewed = studio_app::review(&source.course, &source.findings);
    let keys = app.keys()?;
    let media = source.media.as_ref();
    let plan = studio_app::plan(&source.course, &reviewed, form, export.unsigned, media)?;
    let remarks = plan.findings();
    let signer = if export.unsigned {
        None
    } else {
        let blockers = studio_app::blockers(&reviewed, &plan);
        for blocker in &blockers {
            output.remark(&check::line(&source.course, blocker));
        }
        studio_app::refuse_blockers(blockers.len())?;
        Some(unlock(app, &keys, export, output)?)
    };
    for finding in &remarks {
        output.remark(&check::line(&source.course, finding));
    }
    let written = studio_app::write_package(
        &source.course,
        &plan,
        media,
        signer.as_deref(),
        &export.output,
        &mut |_, _| ControlFlow::Continue(()),
    )?;
    let verdict = studio_app::verify(&export.output, &keys.trust_list()?, app.host().now_ms())?;
    let preflight = studio_app::preflight_report(&written.preflight);
    let report = json!({
        "path": export.output, "bytes": written.receipt.bytes, "files": written.receipt.entries,
        "units": plan.units().len(), "draft": signer.is_none(), "trust": verdict.trust,
        "contentFingerprint": verdict.content_fingerprint, "signatures": verdict.signatures, "findings": remarks,
        "preflight": preflight, "receipt": written.receipt_path,
    });
    output.report(report, || {
        let passed = preflight.checks.iter().filter(|check| check.state == wire::CheckState::Passed).count();
        format!(
            "{}: {} bytes in {} files.\n{passed} of {} checks of the finished package passed; {} says which.\n{}",
            export.output.display(),
            written.receipt.bytes,
            written.receipt.entries,
            preflight.checks.len(),
            written.receipt_path.display(),
            verify::text(&verdict)
        )
    });
    Ok(Answer::Yes)
}

/// The form of the package, in the wire's words.
fn form(export: &Export) -> wire::ExportForm {
    wire::ExportForm {
        format: match export.format {
            ExportFormat::Scorm12 => wire::ExportFormat::Scorm12,
            ExportFormat::Scorm2004 => wire::ExportFormat::Scorm2004,
            ExportFormat::Cmi5 => wire::ExportFormat::Cmi5,
            ExportFormat::Html => wire::ExportFormat::Html,
            ExportFormat::HtmlSingle => wire::ExportFormat::HtmlSingle,
        },
        division: match export.per {
            Per::Course => wire::ExportDivision::Course,
            Per::Module => wire::ExportDivision::Modules,
        },
        lms: match export.lms {
            Lms::Generic => wire::LmsId::Generic,
            Lms::Moodle => wire::LmsId::Moodle,
            Lms::Canvas => wire::LmsId::Canvas,
            Lms::OpenEdx => wire::LmsId::OpenEdx,
            Lms::ScormCloud => wire::LmsId::ScormCloud,
            Lms::Ilias => wire::LmsId::Ilias,
        },
    }
}

/// The key of the named signer, or of the only one. Where there is none yet, one is made.
fn unlock(app: &App, keys: &Keys, export: &Export, output: Output) -> Result<Box<dyn RawSigner>, Failure> {
    let passphrase = passphrase::read(&export.passphrase)?;
    if export.signer.is_none() && keys.list()?.is_empty() {
        let made = first_signer(app, keys, passphrase.as_ref())?;
        output.remark(&format!(
            "A signer “{made}” was made. Hand its certificate to whoever verifies your packages: studio signer export-cert \"{made}\" -o {}",
            "signer.pem"
        ));
    }
    let chosen = studio_app::choose_signer(keys, export.signer.as_deref())?;
    Ok(keys.unlock(&chosen.id, &passphrase)?)
}

/// A signer in the name of the person who is logged in.
fn first_signer(app: &App, keys: &Keys, passphrase: Option<&Passphrase>) -> Result<String, Failure> {
    let protect = match passphrase {
        Some(passphrase) => Protect::Passphrase(passphrase.clone()),
        None if keys.has_keyring() => Protect::Keyring,
        None => {
            return Err(Failure::new(
                FailureCode::SignerUnclear,
                "There is no signer yet, and this computer has no keyring that could keep a new one.",
            )
            .with_hint("Name a passphrase with --passphrase-file, or write a draft with --unsigned."));
        }
    };
    let name = ["USER", "USERNAME", "LOGNAME"].iter().find_map(|variable| std::env::var(variable).ok());
    let name = name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "Trainer".to_owned());
    let identity = Identity { name, organisation: None, email: None };
    Ok(keys.new_signer(&identity, &protect, studio_app::signing_now(app))?.name)
}
