//! The time until the first lesson of a long course is shown.

use super::measure::{RUNS, drafted, measured_by_node, median, synthetic_course};
use std::path::Path;

/// Prints the time in Chromium with 500 lessons, and the ratio to the floor: the same page without the player's script. That page
/// shows all lessons at once, so that a player which shows one may well be below it.
pub(super) fn print(folder: &Path) -> Result<(), String> {
    let course = synthetic_course(folder, 470, 0, Some(300))?;
    let package = drafted(folder, &course, "html")?;
    let runs = RUNS.to_string();
    let measured = measured_by_node("first-lesson.mjs", &[&package.to_string_lossy(), &runs])?;
    let times = |name: &str| -> Vec<f64> {
        measured[name].as_array().into_iter().flatten().filter_map(|time| time.as_f64()).collect()
    };
    let (mut shown, mut floors) = (times("shown"), times("floor"));
    if shown.is_empty() || floors.is_empty() {
        return Err("first-lesson.mjs measured nothing.".to_owned());
    }
    let (shown, floor) = (median(&mut shown), median(&mut floors));
    println!("\n| first lesson of 500 | shown, median of {RUNS} | floor | shown ÷ floor |");
    println!("|---|---|---|---|");
    println!("| Chromium | {shown:.0} ms | {floor:.0} ms | {:.2} |", shown / floor.max(1.0));
    Ok(())
}
