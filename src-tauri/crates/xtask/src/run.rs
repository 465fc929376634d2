//! Runs a tool, says what it runs, and turns its failure into a sentence.

use std::path::Path;
use std::process::{Command, Stdio};

/// Runs `program` in `folder` with its output shown.
pub(crate) fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    run_with(folder, program, arguments, &[])
}

/// The same with environment variables set.
pub(crate) fn run_with(
    folder: &Path,
    program: &str,
    arguments: &[&str],
    environment: &[(&str, &str)],
) -> Result<(), String> {
    println!("› {program} {}", arguments.join(" "));
    let status =
        command(program).args(arguments).envs(environment.iter().copied()).current_dir(folder).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => {
            Err(format!("“{program} {}” failed ({status}); see above for why.", arguments.join(" ")))
        }
        Err(error) => Err(format!("“{program}” cannot be started ({error}). Is it installed?")),
    }
}

/// What `program` prints on its standard output, or `None` when it fails or is not there.
pub(crate) fn output(folder: &Path, program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).current_dir(folder).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command for a tool. On Windows npm is a batch file, which has to be named with its ending.
fn command(program: &str) -> Command {
    if cfg!(windows) && program == "npm" { Command::new("npm.cmd") } else { Command::new(program) }
}
