//! What a learner's browser loads of the player, compressed as a web server would send it.

use super::measure::{drafted, measured_by_node, synthetic_course};
use std::path::Path;

/// The most that script and styles may take together, in bytes.
const GOAL: u64 = 60_000;

/// Prints the size of the player's script and styles in each standard.
pub(super) fn print(folder: &Path) -> Result<(), String> {
    let course = synthetic_course(folder, 10, 0, None)?;
    println!("\n| player | script | styles | together, compressed | goal |");
    println!("|---|---|---|---|---|");
    for standard in ["scorm12", "scorm2004", "cmi5", "html"] {
        let package = drafted(folder, &course, standard)?;
        let sizes = measured_by_node("player-size.mjs", &[&package.to_string_lossy()])?;
        let size = |name: &str| sizes[name].as_u64().unwrap_or_default();
        let both = size("script") + size("styles");
        let verdict = if both < GOAL { "kept" } else { "missed" };
        println!(
            "| {standard} | {:.1} kB | {:.1} kB | {:.1} kB | under {} kB: {verdict} |",
            size("script") as f64 / 1e3,
            size("styles") as f64 / 1e3,
            both as f64 / 1e3,
            GOAL / 1000
        );
    }
    Ok(())
}
