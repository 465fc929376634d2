//! Looking at a finished package.

use crate::package_error::PackageError;
use crate::plan::PackagePlan;
use crate::preflight::report::Preflight;
use crate::preflight::{in_zip, single_page};
use crate::progress::Progress;
use crate::standard::Standard;
use crate::watched::Watched;
use sha2::{Digest, Sha256 as Hasher};
use std::io::{self, Read, Seek};
use std::ops::ControlFlow;
use studio_course::Sha256;

/// How much of the package is in memory at a time while it is hashed.
const CHUNK: usize = 256 * 1024;

/// Opens a finished package again and looks at it as an LMS and its learners will: nothing that was written is taken for
/// granted. `plan` is what it was written by. The package is read twice; `progress` counts both and can stop it.
///
/// # Errors
/// When the package cannot be read, or somebody stopped it. That something is wrong with it is no error: the checks say
/// so.
pub fn preflight<R: Read + Seek>(
    package: R,
    plan: &PackagePlan,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Preflight, PackageError> {
    let mut source = Watched::new(package, 2, progress).map_err(PackageError::Unreadable)?;
    let looked = look(&mut source, plan);
    if source.is_stopped() { Err(PackageError::Cancelled) } else { looked.map_err(PackageError::Unreadable) }
}

fn look<R: Read + Seek>(source: &mut Watched<'_, R>, plan: &PackagePlan) -> io::Result<Preflight> {
    let (sha256, bytes) = digest(source)?;
    source.rewind()?;
    let checks = match plan.standard() {
        Standard::HtmlSingle => single_page::checks(source, bytes)?,
        _ => in_zip::checks(source, plan, bytes)?,
    };
    Ok(Preflight {
        standard: plan.standard(),
        lms: plan.layout().lms,
        units: plan.units().to_vec(),
        is_draft: plan.is_draft(),
        bytes,
        sha256,
        checks,
    })
}

fn digest(source: &mut impl Read) -> io::Result<(Sha256, u64)> {
    let mut hasher = Hasher::new();
    let mut bytes = 0;
    let mut buffer = vec![0; CHUNK];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok((Sha256(hasher.finalize().into()), bytes)),
            Ok(count) => {
                hasher.update(buffer.get(..count).unwrap_or(&buffer));
                bytes += count as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
