//! What the measures share.

use crate::run::output;
use crate::workspace::{program, root};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// How often each thing is timed; the median is what is printed.
pub(super) const RUNS: usize = 5;

/// Makes a synthetic course of so many pages, with a film of so many MiB if it is not 0. `questions` are as many as pages
/// where they are not given.
pub(super) fn synthetic_course(
    folder: &Path,
    pages: u64,
    film_mib: u64,
    questions: Option<u64>,
) -> Result<PathBuf, String> {
    let questions = questions.unwrap_or(pages);
    let course = folder.join(format!("course-{pages}-{film_mib}-{questions}"));
    let path = course.to_string_lossy().into_owned();
    let numbers = [pages, film_mib, questions].map(|number| number.to_string());
    let arguments: Vec<&str> =
        std::iter::once(path.as_str()).chain(numbers.iter().map(String::as_str)).collect();
    said_by(&program("release", "synthetic-course"), &arguments)?;
    Ok(course)
}

/// The arguments that export a course as an unsigned draft.
pub(super) fn draft<'a>(course: &'a str, to: &'a str, package: &'a str) -> [&'a str; 7] {
    ["export", course, "--to", to, "--unsigned", "-o", package]
}

/// Exports a course as an unsigned draft and returns where the package is.
pub(super) fn drafted(folder: &Path, course: &Path, to: &str) -> Result<PathBuf, String> {
    let package = folder.join(format!("{to}.zip"));
    let (course, path) = (course.to_string_lossy().into_owned(), package.to_string_lossy().into_owned());
    said_by(&program("release", "studio"), &draft(&course, to, &path))?;
    Ok(package)
}

/// What a measure of the browser tests prints as JSON; it is one file of `tests/browser/bench`.
pub(super) fn measured_by_node(file: &str, arguments: &[&str]) -> Result<Value, String> {
    let file = root().join("tests/browser/bench").join(file);
    let path = file.to_string_lossy().into_owned();
    let all: Vec<&str> = std::iter::once(path.as_str()).chain(arguments.iter().copied()).collect();
    let said = said_by(Path::new("node"), &all)?;
    serde_json::from_str(&said).map_err(|error| format!("{path} said something else than JSON: {error}."))
}

/// What a program prints, or a sentence that it failed.
pub(super) fn said_by(tool: &Path, arguments: &[&str]) -> Result<String, String> {
    let tool = tool.to_string_lossy();
    output(&root(), &tool, arguments)
        .ok_or_else(|| format!("“{tool} {}” failed; run it by itself to see why.", arguments.join(" ")))
}

/// Turns an error into a sentence that begins with what could not be done.
pub(super) fn sentence(what: &str) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{what}: {error}.")
}

/// The number in the middle.
pub(super) fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
