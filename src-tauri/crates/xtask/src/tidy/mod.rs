//! The house rules as checks that can fail.

mod circles;
mod contents;
mod floors;
mod lengths;
mod sources;
mod words;

use sources::Source;

/// Runs every rule and lists everything that breaks one.
pub(crate) fn tidy() -> Result<(), String> {
    let sources = sources::all()?;
    let mut faults = floors::check()?;
    faults.extend(lengths::check(&sources));
    faults.extend(words::check(&sources));
    faults.extend(contents::check(&sources));
    faults.extend(circles::check(&sources));
    if faults.is_empty() {
        println!("tidy: {} files keep the house rules", sources.len());
        return Ok(());
    }
    Err(format!("{}\ntidy: {} faults", faults.join("\n"), faults.len()))
}

/// A fault at a file.
fn fault(source: &Source, sentence: &str) -> String {
    format!("{}: {sentence}", source.path)
}
