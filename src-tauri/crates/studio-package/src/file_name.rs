//! Which paths a file of a package may have: ASCII, as LMSs want them, and the same file on every system.

use crate::cmi5::course_facts;
use crate::metadata::lom;
use crate::plan::DRAFT_MARKER;
use crate::plan_error::{MAX_PATH, PlanError};
use crate::{scorm12, scorm2004};
use std::collections::BTreeMap;

/// Checks the paths that were planned, each for itself and all together.
///
/// # Errors
/// The first path that breaks a rule, in the order given.
pub(crate) fn check_paths<'a>(paths: impl Iterator<Item = &'a str>) -> Result<(), PlanError> {
    let mut files: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        check_path(path)?;
        if let Some(other) = files.insert(path.to_ascii_lowercase(), path) {
            return Err(PlanError::NameTwice(other.to_owned(), path.to_owned()));
        }
    }
    for (folded, path) in &files {
        let folders = folded.match_indices('/').filter_map(|(end, _)| folded.get(..end));
        if let Some(file) = folders.filter_map(|folder| files.get(folder)).next() {
            return Err(PlanError::UnderFile((*path).to_owned(), (*file).to_owned()));
        }
    }
    Ok(())
}

fn check_path(path: &str) -> Result<(), PlanError> {
    if !is_portable_path(path) {
        return Err(PlanError::Name(path.to_owned()));
    }
    if path.len() > MAX_PATH {
        return Err(PlanError::NameTooLong(path.to_owned()));
    }
    if is_reserved(&path.to_ascii_lowercase()) {
        return Err(PlanError::Reserved(path.to_owned()));
    }
    Ok(())
}

/// Whether every system stores a file at this path, and under this very path.
pub(crate) fn is_portable_path(path: &str) -> bool {
    path.split('/').all(is_portable)
}

/// Whether every system stores a file or a folder of this name, and under this name: no device of Windows, nothing that
/// a shell takes for an option, nothing that is hidden.
fn is_portable(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
    let is_device = ["con", "prn", "aux", "nul"].contains(&stem.as_str())
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|last: char| last.is_ascii_digit()));
    !part.is_empty()
        && !part.starts_with(['.', '-'])
        && !part.ends_with('.')
        && !is_device
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// Names, in small letters, that an LMS gives a meaning of its own: a manifest anywhere, the container's own folder,
/// the course structures of cmi5, of Tin Can and of AICC, by which an LMS would take the package for one of another
/// standard, and scripts that Chamilo refuses to unpack; and the names that a package of any standard puts there itself.
fn is_reserved(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let mut schemas = scorm12::schemas::FILES.iter().chain(scorm2004::schemas::FILES);
    ["imsmanifest.xml", "cmi5.xml", "tincan.xml"].contains(&name)
        || ["mimetype", lom::PATH, course_facts::SCHEMA_PATH].contains(&path)
        || path == DRAFT_MARKER.to_ascii_lowercase()
        || path == "meta-inf"
        || path.starts_with("meta-inf/")
        || schemas.any(|(schema, _)| path == schema.to_ascii_lowercase())
        || ["cst", "phtml"].contains(&extension)
        || extension.starts_with("php")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(paths: &[&str]) -> Result<(), PlanError> {
        check_paths(paths.iter().copied())
    }

    #[test]
    fn plain_paths_are_taken() {
        assert_eq!(
            check(&["index.html", "lessons/1-why.html", "media/film_2.mp4", "com.js", "a/console"]),
            Ok(())
        );
    }

    #[test]
    fn a_path_that_some_system_cannot_hold_is_refused() {
        for bad in [
            "", "/a", "a/", "a//b", "../a", "./a", "a b", "ä.html", "con.txt", "a/COM1", "a.", "-rf", ".git",
            "a\\b",
        ] {
            assert_eq!(check(&[bad]), Err(PlanError::Name(bad.to_owned())), "{bad}");
        }
    }

    #[test]
    fn a_path_that_windows_could_not_unpack_is_refused() {
        let fits = "a".repeat(MAX_PATH);
        assert_eq!(check(&[&fits]), Ok(()));
        let long = "a".repeat(MAX_PATH + 1);
        assert_eq!(check(&[&long]), Err(PlanError::NameTooLong(long.clone())));
    }

    #[test]
    fn two_files_never_become_one() {
        assert!(matches!(check(&["a/B.html", "A/b.html"]), Err(PlanError::NameTwice(..))));
        assert!(matches!(check(&["a/b", "A"]), Err(PlanError::UnderFile(..))));
        assert_eq!(check(&["a/b", "a.b", "ab"]), Ok(()));
    }

    #[test]
    fn a_name_that_an_lms_would_misunderstand_is_refused() {
        for bad in [
            "imsmanifest.xml",
            "media/IMSmanifest.xml",
            "META-INF/a.txt",
            "Meta-Inf",
            "media/a.cst",
            "media/a.php5",
            "imscp_rootv1p1p2.xsd",
            "IMSCP_v1p1.xsd",
            "xmlschema.dtd",
            "course-facts.xsd",
            "metadata.xml",
            "media/cmi5.xml",
            "tincan.xml",
            "draft.txt",
            "mimetype",
        ] {
            assert_eq!(check(&[bad]), Err(PlanError::Reserved(bad.to_owned())), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_is_short_ascii_and_never_leaves_its_folder(path in "\\PC{0,40}|[a-zA-Z./_-]{1,40}") {
            if check(&[&path]).is_ok() {
                prop_assert!(path.len() <= MAX_PATH && path.is_ascii() && !path.contains([' ', '\\', ':', '%']));
                prop_assert!(path.split('/').all(|part| !part.is_empty() && !part.starts_with('.')));
            }
        }
    }
}
