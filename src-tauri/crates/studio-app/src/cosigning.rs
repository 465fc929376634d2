//! Adds a signature to a package that is finished already.

use crate::failure::{Failure, FailureCode};
use crate::writing::replace_file;
use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;
use studio_package::{AddSignatureError, Receipt};
use studio_sign::{RawSigner, Role, UnixSeconds};

/// Signs `package` in a role and writes it to `to`, which may be the package itself: it is replaced when the new one is
/// whole. Drafts are refused.
pub fn add_signature(
    package: &Path,
    role: Role,
    signer: &dyn RawSigner,
    at: UnixSeconds,
    to: &Path,
) -> Result<Receipt, Failure> {
    let file = File::open(package).map_err(|error| {
        Failure::new(FailureCode::Disk, format!("“{}” cannot be read: {error}.", package.display()))
            .with_hint("Check the path, and that you may read the file.")
    })?;
    replace_file(to, |out| {
        studio_package::add_signature(file, role, signer, at, &mut |_| ControlFlow::Continue(()), out)
            .map_err(|error| {
                let code = match &error {
                    AddSignatureError::Unreadable(_) | AddSignatureError::Unwritable(_) => FailureCode::Disk,
                    AddSignatureError::Cancelled => FailureCode::Cancelled,
                    _ => FailureCode::Refused,
                };
                Failure::new(code, error.to_string())
            })
    })
}
