//! From a course and its files to a plan.

use crate::facts::Facts;
use crate::file_name::check_paths;
use crate::launch_unit::launch_units;
use crate::layout::Layout;
use crate::plan::{DRAFT_MARKER, DRAFT_TEXT, PackagePlan};
use crate::plan_error::PlanError;
use crate::room::check_room;
use crate::scorm12::{manifest, schemas};
use crate::standard::Standard;
use studio_course::{Course, FileSource, PlannedFile};

/// Lays the files of a course out as a package: adds what the standard wants, puts the file that an LMS begins with
/// first and the others in the order of their bytes, and checks names, number and size.
///
/// # Errors
/// When the files cannot stand in one package; the sentence names the file.
pub fn lay_out(
    course: &Course,
    mut files: Vec<PlannedFile>,
    facts: &Facts,
    layout: Layout,
) -> Result<PackagePlan, PlanError> {
    let standard = layout.standard;
    check_paths(files.iter().map(|file| file.path.as_str()))?;
    let units = launch_units(course, standard, layout.division);
    if let Some(unit) = units.iter().find(|unit| !files.iter().any(|file| file.path == unit.page)) {
        return Err(PlanError::PageMissing(unit.page.clone()));
    }
    if facts.is_draft {
        files.push(planned(DRAFT_MARKER, DRAFT_TEXT.as_bytes().to_vec()));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    match standard {
        Standard::Scorm12 => {
            let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
            let manifest = manifest::write(course, facts, &units, &paths);
            files.push(planned(standard.rootfile(), manifest));
            files.extend(schemas::FILES.iter().map(|(path, bytes)| planned(path, bytes.to_vec())));
        }
        Standard::Scorm2004 | Standard::Cmi5 | Standard::Html | Standard::HtmlSingle => {}
    }
    files.sort_by(|a, b| {
        let rank = |file: &PlannedFile| file.path != standard.rootfile();
        rank(a).cmp(&rank(b)).then_with(|| a.path.cmp(&b.path))
    });
    check_room(&files)?;
    Ok(PackagePlan { layout, units, files, is_draft: facts.is_draft })
}

fn planned(path: &str, bytes: Vec<u8>) -> PlannedFile {
    PlannedFile { path: path.to_owned(), source: FileSource::Bytes(bytes) }
}
