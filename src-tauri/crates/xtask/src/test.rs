//! Every test, in the order in which a failure is cheapest.

use crate::run::{run, run_with};
use crate::workspace::{root, ui};
use crate::{codegen, setup, tidy};

/// What a person runs before handing work on.
pub(crate) fn test() -> Result<(), String> {
    setup::setup()?;
    codegen::write()?;
    screens()?;
    rust()
}

/// What CI runs: the same, with the house rules first and generated files checked instead of written.
pub(crate) fn ci() -> Result<(), String> {
    setup::setup()?;
    tidy::tidy()?;
    run(&root(), "cargo", &["fmt", "--all", "--check"])?;
    codegen::check()?;
    screens()?;
    run(&root(), "cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    rust()
}

/// The screens: types, boundary rules, unit tests, and the build that the shell embeds.
fn screens() -> Result<(), String> {
    for script in ["types", "lint", "test", "build"] {
        run(&ui(), "npm", &["run", "--silent", script])?;
    }
    Ok(())
}

/// Every Rust test, among them the packages in a browser and the window under a display without a screen.
fn rust() -> Result<(), String> {
    run(&root(), "cargo", &["build", "--workspace"])?;
    run_with(&root(), "cargo", &["test", "--workspace"], &[("STUDIO_TESTS_ALL", "1")])
}
