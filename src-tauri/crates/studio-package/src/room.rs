//! Whether a package fits into a zip that every LMS reads: one without zip64.

use crate::plan::content_bytes;
use crate::plan_error::PlanError;
use crate::sealing::seal_room;
use crate::zip::record::{END_BYTES, RECORD_BYTES};
use studio_course::PlannedFile;
use studio_sign::{Limits, Role};

/// Refuses files that could not be written, signed by their author and signed again by a reviewer within the limits of
/// a zip without zip64 (APPNOTE 6.3.10 §4.3.9.2, §4.4.1.4).
///
/// # Errors
/// [`PlanError::TooManyFiles`] or [`PlanError::TooLarge`].
pub(crate) fn check_room(files: &[PlannedFile]) -> Result<(), PlanError> {
    let limits = Limits::default();
    let entries = limits.entries - 2 * Role::ALL.len();
    if files.len() > entries {
        return Err(PlanError::TooManyFiles(files.len(), entries));
    }
    let bytes = files
        .iter()
        .map(|file| content_bytes(&file.source).saturating_add(RECORD_BYTES + 2 * file.path.len() as u64))
        .fold(END_BYTES + seal_room(files.iter().map(|file| file.path.len())), u64::saturating_add);
    if bytes > limits.archive_bytes {
        let (largest_bytes, largest) = files
            .iter()
            .map(|file| (content_bytes(&file.source), file.path.clone()))
            .max()
            .unwrap_or_default();
        return Err(PlanError::TooLarge { bytes, largest, largest_bytes });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{FileSource, Sha256};

    fn media(path: &str, bytes: u64) -> PlannedFile {
        PlannedFile { path: path.to_owned(), source: FileSource::Media { sha256: Sha256([0; 32]), bytes } }
    }

    #[test]
    fn a_package_that_would_need_zip64_is_refused_and_its_largest_file_named() {
        assert_eq!(check_room(&[media("a.mp4", 4_000_000_000)]), Ok(()));
        let files = [media("a.mp4", 3_000_000_000), media("b.mp4", 2_000_000_000)];
        let Err(PlanError::TooLarge { largest, largest_bytes, .. }) = check_room(&files) else {
            panic!("5 GB were taken");
        };
        assert_eq!((largest.as_str(), largest_bytes), ("a.mp4", 3_000_000_000));
        assert!(check_room(&[media("a", u64::MAX), media("b", u64::MAX)]).is_err());
    }

    #[test]
    fn a_package_with_more_files_than_a_zip_lists_is_refused() {
        let files = |count: usize| (0..count).map(|i| media(&i.to_string(), 0)).collect::<Vec<_>>();
        assert_eq!(check_room(&files(65_530)), Ok(()));
        assert_eq!(check_room(&files(65_531)), Err(PlanError::TooManyFiles(65_531, 65_530)));
    }
}
