//! How much of an LMS's memory a long course takes.

use super::measure::{drafted, measured_by_node, synthetic_course};
use std::path::Path;

/// Prints, for 500 lessons and 300 questions, the longest memory that the player writes, and what the two limits are.
pub(super) fn print(folder: &Path) -> Result<(), String> {
    // 470 pages and 30 quizzes of ten questions.
    let course = synthetic_course(folder, 470, 0, Some(300))?;
    let package = drafted(folder, &course, "scorm2004")?;
    let measured = measured_by_node("suspend-data.mjs", &[&package.to_string_lossy()])?;
    let number = |name: &str| measured[name].as_u64().unwrap_or_default();
    println!(
        "\n| suspend data | lessons | questions | longest that is written | SCORM 1.2 keeps | SCORM 2004 export allows |"
    );
    println!("|---|---|---|---|---|---|");
    println!(
        "| fullest state | {} | {} | {} characters | 4096 | 48000 |",
        number("lessons"),
        number("questions"),
        number("longest")
    );
    Ok(())
}
