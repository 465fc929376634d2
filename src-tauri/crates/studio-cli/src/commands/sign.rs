//! `studio sign`

use super::passphrase;
use crate::arguments::{Sign, SignRole};
use crate::output::{Answer, Output};
use serde_json::json;
use studio_app::{App, Failure};
use studio_sign::{Role, UnixSeconds};

/// Adds a signature to a package, and puts the signed package in its place unless another is named.
pub(crate) fn run(app: &App, sign: &Sign, output: Output) -> Result<Answer, Failure> {
    let keys = app.keys()?;
    let chosen = studio_app::choose_signer(&keys, sign.signer.as_deref())?;
    let signer = keys.unlock(&chosen.id, &passphrase::read(&sign.passphrase)?)?;
    let role = match sign.role {
        SignRole::Author => Role::Author,
        SignRole::Reviewer => Role::Reviewer,
    };
    let at = sign.at.map_or_else(|| studio_app::signing_now(app), UnixSeconds);
    let target = sign.output.as_ref().unwrap_or(&sign.package);
    let receipt = studio_app::add_signature(&sign.package, role, signer.as_ref(), at, target)?;
    output.report(json!({ "path": target, "bytes": receipt.bytes, "signer": chosen.name }), || {
        format!("{}: signed by {}.", target.display(), chosen.name)
    });
    Ok(Answer::Yes)
}
