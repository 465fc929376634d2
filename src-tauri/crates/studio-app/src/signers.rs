//! The user's signers, and whom they trust.

use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::wire::{Nothing, ProtectionChoice, SignerNew, SignerSummary, Signers, TrustPin};
use studio_keys::{AskPassphrase, KeptSigner, Keys, Passphrase, Protect, Protection};
use studio_sign::{Certificate, Identity, RawSigner, UnixSeconds};

/// Larger than any certificate file.
const MOST_CERTIFICATE: u64 = 1024 * 1024;

/// The signers.
pub(crate) fn list(app: &App, _: Nothing) -> Result<Signers, Failure> {
    let keys = app.keys()?;
    let signers = keys.list()?.iter().map(summary).collect();
    Ok(Signers { signers, has_keyring: keys.has_keyring() })
}

/// Makes a signer.
pub(crate) fn new(app: &App, request: SignerNew) -> Result<Signers, Failure> {
    let identity = Identity {
        name: request.name,
        organisation: Some(request.organisation).filter(|text| !text.trim().is_empty()),
        email: Some(request.email).filter(|text| !text.trim().is_empty()),
    };
    let protect = match request.protection {
        ProtectionChoice::Keyring => Protect::Keyring,
        ProtectionChoice::Passphrase { passphrase } => Protect::Passphrase(Passphrase::new(passphrase)),
    };
    app.keys()?.new_signer(&identity, &protect, now(app))?;
    list(app, Nothing {})
}

/// Puts a certificate on the trust list.
pub(crate) fn pin(app: &App, request: TrustPin) -> Result<Nothing, Failure> {
    let keys = app.keys()?;
    for certificate in read_certificates(&request.path)? {
        keys.trust(&certificate)?;
    }
    Ok(Nothing {})
}

/// Every certificate of a PEM or DER file.
pub fn read_certificates(path: &str) -> Result<Vec<Certificate>, Failure> {
    use std::io::Read;
    let mut bytes = Vec::new();
    std::fs::File::open(path).and_then(|file| file.take(MOST_CERTIFICATE).read_to_end(&mut bytes)).map_err(
        |error| {
            Failure::new(FailureCode::Disk, format!("“{path}” cannot be read: {error}."))
                .with_hint("Check the path, and that you may read the file.")
        },
    )?;
    Certificate::all_from_file(&bytes)
        .map_err(|error| Failure::new(FailureCode::BadRequest, format!("“{path}”: {error}")))
}

/// The signer that an export takes: the named one, or the only one.
///
/// # Errors
/// When there is none, or there are several and none was named.
pub fn choose(keys: &Keys, named: Option<&str>) -> Result<KeptSigner, Failure> {
    if let Some(name) = named {
        return Ok(keys.find(name)?);
    }
    let mut signers = keys.list()?;
    match signers.len() {
        1 => Ok(signers.remove(0)),
        0 => Err(Failure::new(FailureCode::SignerUnclear, "There is no signer yet.")
            .with_hint("Make one, or export an unsigned draft.")),
        _ => {
            let names: Vec<_> = signers.iter().map(|signer| format!("“{}”", signer.name)).collect();
            Err(Failure::new(
                FailureCode::SignerUnclear,
                format!("There are several signers: {}.", names.join(", ")),
            )
            .with_hint("Name the one who signs."))
        }
    }
}

/// Opens a signer's key.
pub(crate) fn unlock(app: &App, name: &str, ask: &dyn AskPassphrase) -> Result<Box<dyn RawSigner>, Failure> {
    Ok(app.keys()?.unlock(name, ask)?)
}

/// Now, as certificates count time.
pub fn now(app: &App) -> UnixSeconds {
    UnixSeconds(i64::try_from(app.host().now_ms() / 1000).unwrap_or(i64::MAX))
}

/// A signer as the wire and the command line's JSON show it.
pub fn summary(signer: &KeptSigner) -> SignerSummary {
    SignerSummary {
        id: signer.id.clone(),
        name: signer.name.clone(),
        organisation: signer.certificate.organisation.clone().unwrap_or_default(),
        fingerprint: signer.certificate.fingerprint.to_string(),
        expires_at: u64::try_from(signer.certificate.not_after.0).unwrap_or_default(),
        needs_passphrase: signer.protection == Protection::Passphrase,
    }
}
