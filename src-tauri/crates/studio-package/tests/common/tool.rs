//! Programs that other people wrote, as judges.

use std::io::ErrorKind;
use std::process::{Command, Output};

/// Runs a program, or returns `None` where it is not installed. On Linux that is a failure, since `cargo xtask test`
/// installs it there.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == ErrorKind::NotFound && !cfg!(target_os = "linux") => {
            println!("skipped: {program} is not installed");
            None
        }
        Err(error) => panic!("{program}: {error}; run `cargo xtask setup`"),
    }
}
