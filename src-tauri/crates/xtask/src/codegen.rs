//! Writes the TypeScript side of the wire from the command table.

use crate::run::output;
use crate::workspace::{root, ui};
use std::path::PathBuf;

/// Writes `ui/src/api/generated.ts` where it is not up to date.
pub(crate) fn write() -> Result<(), String> {
    let text = generate()?;
    if std::fs::read_to_string(file()).ok().as_deref() == Some(&text) {
        return Ok(());
    }
    println!("Writing ui/src/api/generated.ts");
    std::fs::write(file(), text).map_err(|error| format!("{} cannot be written: {error}.", file().display()))
}

/// Says whether `ui/src/api/generated.ts` is what the command table gives.
pub(crate) fn check() -> Result<(), String> {
    let written = std::fs::read_to_string(file())
        .map_err(|error| format!("{} cannot be read: {error}.", file().display()))?;
    if written.replace("\r\n", "\n") == generate()? {
        Ok(())
    } else {
        Err("ui/src/api/generated.ts is not up to date: run `cargo xtask codegen` and commit it.".to_owned())
    }
}

fn file() -> PathBuf {
    ui().join("src").join("api").join("generated.ts")
}

/// The example program prints the file, so that this one need not depend on the core.
fn generate() -> Result<String, String> {
    println!("› cargo run --package studio-app --example typescript");
    output(&root(), "cargo", &["run", "--quiet", "--package", "studio-app", "--example", "typescript"])
        .ok_or_else(|| {
            "The command table does not compile: run `cargo check -p studio-app` to see why.".to_owned()
        })
}
