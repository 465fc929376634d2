//! Programs from outside that a test needs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Whether a program can be started. Where it is missing the test is skipped and says so, unless `STUDIO_TESTS_ALL` is
/// set, which makes a missing program a failure.
pub fn has_tool(program: &str, version: &str) -> bool {
    let found =
        Command::new(program).arg(version).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    let must = std::env::var_os("STUDIO_TESTS_ALL").is_some_and(|all| !all.is_empty());
    assert!(
        found || !must,
        "“{program}” is missing, and STUDIO_TESTS_ALL asks for every test: run `cargo xtask setup`"
    );
    if !found {
        use std::io::Write;
        let said = writeln!(std::io::stderr(), "skipped: “{program}” is not installed");
        drop(said);
    }
    found
}

/// The workspace's root.
pub fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}
