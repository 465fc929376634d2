//! `studio verify`

use crate::arguments::Verify;
use crate::output::{Answer, Output};
use studio_app::wire::{Trust, Verdict};
use studio_app::{App, Failure};
use studio_sign::TrustList;

/// Says who signed a package and whether it was changed. Yes only for intact and trusted.
pub(crate) fn run(app: &App, verify: &Verify, output: Output) -> Result<Answer, Failure> {
    let mut trust = if verify.only_trust { TrustList::new() } else { app.keys()?.trust_list()? };
    for path in &verify.trust {
        for certificate in studio_app::read_certificates(path)? {
            trust.add(certificate);
        }
    }
    let verdict = studio_app::verify(&verify.package, &trust, app.host().now_ms())?;
    output.report(&verdict, || text(&verdict));
    Ok(Answer::of(verdict.trust == Trust::IntactTrusted))
}

/// The verdict in words.
pub(crate) fn text(verdict: &Verdict) -> String {
    let mut lines = vec![
        match verdict.trust {
            Trust::Unsigned => "unsigned: nobody answers for this package.",
            Trust::Broken => "broken: this package is not what was signed.",
            Trust::IntactUnknown => {
                "intact, signer unknown: nothing was changed, but you do not trust the signer yet."
            }
            Trust::IntactTrusted => "intact and trusted.",
            Trust::IntactExpired => "intact, but the signer's certificate has expired since.",
        }
        .to_owned(),
    ];
    for signature in &verdict.signatures {
        let organisation = if signature.organisation.is_empty() {
            String::new()
        } else {
            format!(", {}", signature.organisation)
        };
        lines.push(format!("{}: {}{organisation}", signature.role, signature.name));
        lines.push(format!("    certificate SHA-256 {}", signature.fingerprint));
    }
    lines.extend(verdict.reasons.iter().map(|reason| format!("{}: {}", reason.code, reason.sentence)));
    if let Some(fingerprint) = &verdict.content_fingerprint {
        lines.push(format!("{} files, content SHA-256 {fingerprint}", verdict.files));
    }
    lines.push(format!("({})", studio_sign::REVOCATION_NOTE));
    lines.join("\n")
}
