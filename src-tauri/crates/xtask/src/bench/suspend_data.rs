//! How much of an LMS's memory a long course takes.

use super::measure::{measured_by_node, said_by, synthetic_course};
use crate::workspace::program;
use serde_json::Value;
use std::path::Path;

/// Prints, for 500 lessons and 300 questions, the worst case as the studio computes it before an export, and the longest memory
/// that the player really writes, over many learners and the fullest state.
pub(super) fn print(folder: &Path) -> Result<(), String> {
    // 470 pages and 30 quizzes of ten questions.
    let course = synthetic_course(folder, 470, 0, Some(300))?;
    println!("\n| suspend data | lessons | questions | worst case by the studio | longest that is written |");
    println!("|---|---|---|---|---|");
    for standard in ["scorm12", "scorm2004"] {
        let package = folder.join(format!("{standard}.zip"));
        let (course, path) = (course.to_string_lossy().into_owned(), package.to_string_lossy().into_owned());
        let export = ["export", &course, "--to", standard, "--unsigned", "--json", "-o", &path];
        let receipt = said_by(&program("release", "studio"), &export)?;
        let measured = measured_by_node("suspend-data.mjs", &[&path])?;
        let number = |name: &str| measured[name].as_u64().unwrap_or_default();
        println!(
            "| {standard} | {} | {} | {} | {} characters |",
            number("lessons"),
            number("questions"),
            worst_case(&receipt)?,
            number("longest")
        );
    }
    Ok(())
}

/// What the receipt says of the memory.
fn worst_case(receipt: &str) -> Result<String, String> {
    let receipt: Value =
        serde_json::from_str(receipt).map_err(|error| format!("the receipt is no JSON: {error}."))?;
    let checks = receipt["preflight"]["checks"].as_array();
    let check = checks.into_iter().flatten().find(|check| check["code"] == "suspend-data-fits");
    check
        .and_then(|check| check["details"][0].as_str())
        .map(|words| words.rsplit(": ").next().unwrap_or(words).trim_end_matches('.').to_owned())
        .ok_or_else(|| "the receipt says nothing of suspend data.".to_owned())
}
