//! `studio signer`

use super::passphrase;
use crate::arguments::SignerCommand;
use crate::output::{Answer, Output};
use serde_json::json;
use std::io::Read;
use std::path::Path;
use studio_app::{App, Failure, FailureCode};
use studio_keys::{KeptSigner, Keys, Passphrase, Protect};
use studio_sign::Identity;

/// Larger than any .p12 file that is taken, so that it is refused for its size and not cut.
const MOST_P12: u64 = 2 * 1024 * 1024;

/// Makes, lists, takes over and hands out signers.
pub(crate) fn run(app: &App, command: &SignerCommand, output: Output) -> Result<Answer, Failure> {
    let keys = app.keys()?;
    match command {
        SignerCommand::List => {
            let signers: Vec<_> = keys.list()?.iter().map(studio_app::signer_summary).map(titled).collect();
            output.report(json!({ "signers": signers }), || {
                let kept = keys.list().unwrap_or_default();
                kept.iter()
                    .map(|signer| format!("{}  {}", signer.name, signer.certificate.fingerprint))
                    .collect::<Vec<_>>()
                    .join("\n")
            });
        }
        SignerCommand::New { name, organisation, email, passphrase } => {
            let identity = Identity {
                name: name.clone(),
                organisation: Some(organisation.clone()).filter(|text| !text.is_empty()),
                email: Some(email.clone()).filter(|text| !text.is_empty()),
            };
            let protect = protect(&keys, passphrase::read(passphrase)?)?;
            let made = keys.new_signer(&identity, &protect, studio_app::signing_now(app))?;
            report(&made, output);
        }
        SignerCommand::Import { file, password_file, name, passphrase } => {
            let bytes = read(file)?;
            let password = password_file.as_deref().map(passphrase::read_named).transpose()?;
            let password = password.unwrap_or_else(|| Passphrase::new(String::new()));
            let protect = protect(&keys, passphrase::read(passphrase)?)?;
            let made = keys.import_p12(&bytes, &password, name.as_deref(), &protect)?;
            report(&made, output);
        }
        SignerCommand::ExportCert { name, output: target } => {
            let pem = keys.export_certificate(name)?;
            studio_app::write_file(target, pem.as_bytes())?;
            output.report(json!({ "path": target }), || {
                format!("The certificate of {name} is in {}.", target.display())
            });
        }
    }
    Ok(Answer::Yes)
}

fn protect(keys: &Keys, passphrase: Option<Passphrase>) -> Result<Protect, Failure> {
    match passphrase {
        Some(passphrase) => Ok(Protect::Passphrase(passphrase)),
        None if keys.has_keyring() => Ok(Protect::Keyring),
        None => Err(Failure::new(
            FailureCode::SignerUnclear,
            "This computer has no keyring that can keep a secret.",
        )
        .with_hint("Name a file with a passphrase: --passphrase-file FILE.")),
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    std::fs::File::open(file).and_then(|opened| opened.take(MOST_P12).read_to_end(&mut bytes)).map_err(
        |error| {
            Failure::new(FailureCode::Disk, format!("“{}” cannot be read: {error}.", file.display()))
                .with_hint("Check the path.")
        },
    )?;
    Ok(bytes)
}

fn report(signer: &KeptSigner, output: Output) {
    let summary = studio_app::signer_summary(signer);
    output.report(titled(summary.clone()), || {
        format!("{}\n    certificate SHA-256 {}", summary.name, summary.fingerprint)
    });
}

/// With the `title` that every listed thing has.
fn titled(summary: studio_app::wire::SignerSummary) -> serde_json::Value {
    let title = summary.name.clone();
    let mut value = serde_json::to_value(summary).unwrap_or_default();
    if let Some(fields) = value.as_object_mut() {
        fields.insert("title".to_owned(), title.into());
    }
    value
}
