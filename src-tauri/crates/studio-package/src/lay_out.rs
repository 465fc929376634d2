//! From a course and its files to a plan.

use crate::cmi5::{course_facts, course_structure};
use crate::facts::Facts;
use crate::file_name::check_paths;
use crate::launch_unit::{LaunchUnit, launch_units};
use crate::layout::Layout;
use crate::metadata::lom;
use crate::metadata::said::Said;
use crate::plan::{DRAFT_MARKER, DRAFT_TEXT, PackagePlan, page_text};
use crate::plan_error::PlanError;
use crate::room::check_room;
use crate::standard::Standard;
use crate::{scorm12, scorm2004, single_html};
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
    // One page says itself that it is a draft, and cannot be signed anyway.
    if facts.is_draft && standard != Standard::HtmlSingle {
        files.push(planned(DRAFT_MARKER, DRAFT_TEXT.as_bytes()));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let added = added_by(standard, course, &Said::of(course, facts), &units, &paths);
    files.extend(added);
    files.sort_by(|a, b| {
        let rank = |file: &PlannedFile| file.path != standard.rootfile();
        rank(a).cmp(&rank(b)).then_with(|| a.path.cmp(&b.path))
    });
    match (standard, files.first()) {
        (Standard::HtmlSingle, Some(page)) => {
            let text = page_text(page).ok_or_else(|| PlanError::PageUnreadable(page.path.clone()))?;
            single_html::room::check_room(&single_html::pieces::pieces(text, &files))?;
        }
        _ => check_room(&files)?,
    }
    Ok(PackagePlan { layout, units, files, is_draft: facts.is_draft })
}

/// The files that a standard wants beside those of the course, which are at `paths`.
fn added_by(
    standard: Standard,
    course: &Course,
    said: &Said,
    units: &[LaunchUnit],
    paths: &[&str],
) -> Vec<PlannedFile> {
    let rootfile = |bytes: Vec<u8>| planned(standard.rootfile(), &bytes);
    let schemas = |files: &[(&str, &[u8])]| -> Vec<PlannedFile> {
        files.iter().map(|(path, bytes)| planned(path, bytes)).collect()
    };
    match standard {
        Standard::Scorm12 => {
            let mut added = schemas(scorm12::schemas::FILES);
            added.push(rootfile(scorm12::manifest::write(course, said, units, paths)));
            added
        }
        Standard::Scorm2004 => {
            let mut added = schemas(scorm2004::schemas::FILES);
            added.push(rootfile(scorm2004::manifest::write(course, said, units, paths)));
            added.push(planned(lom::PATH, &lom::write(said)));
            added
        }
        Standard::Cmi5 => vec![
            rootfile(course_structure::write(course, said, units)),
            planned(course_facts::SCHEMA_PATH, course_facts::SCHEMA),
        ],
        Standard::Html | Standard::HtmlSingle => Vec::new(),
    }
}

fn planned(path: &str, bytes: &[u8]) -> PlannedFile {
    PlannedFile { path: path.to_owned(), source: FileSource::Bytes(bytes.to_vec()) }
}
