//! The use cases of the studio without a window.
//!
//! Exit 0 means done and clean, 1 that the answer is no, 2 that it could not be done, with one sentence on standard
//! error. With `--json` every report is JSON on standard output, and every failure is JSON on standard error.
#![allow(clippy::disallowed_methods, reason = "a command line reads the disk and its environment")]

mod arguments;
mod commands;
mod host;
mod output;

use arguments::{Arguments, Command};
use clap::Parser;
use output::{Answer, Output};
use std::process::ExitCode;
use std::sync::Arc;
use studio_app::{App, Failure, FailureCode};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let output = Output { is_json: arguments.json };
    let app = App::new(Arc::new(host::CommandLine { library: arguments.library.clone() }));
    match answer(&app, &arguments, output) {
        Ok(Answer::Yes) => ExitCode::SUCCESS,
        Ok(Answer::No) => ExitCode::from(1),
        Err(failure) => {
            output.failure(&failure);
            // What blocks a package is an answer and no failure to answer.
            ExitCode::from(if failure.code == FailureCode::Blocked { 1 } else { 2 })
        }
    }
}

fn answer(app: &App, arguments: &Arguments, output: Output) -> Result<Answer, Failure> {
    use commands::{
        check, coverage, export, hours, library, media, new, quiz, sign, signer, templates, verify,
    };
    match &arguments.command {
        Command::Templates => templates::run(app, output),
        Command::New(new) => new::run(app, new, output),
        Command::Check(check) => check::run(app, check, output),
        Command::Hours(hours) => hours::run(app, hours, output),
        Command::Coverage(coverage) => coverage::run(app, coverage, output),
        Command::Export(export) => export::run(app, export, output),
        Command::Verify(verify) => verify::run(app, verify, output),
        Command::Sign(sign) => sign::run(app, sign, output),
        Command::Quiz { command } => quiz::run(app, command, output),
        Command::Signer { command } => signer::run(app, command, output),
        Command::Library { command } => library::run(app, command, output),
        Command::Media { command } => media::run(command, output),
    }
}

/// Help and version go to standard output with 0; a wrong usage is one sentence, in JSON where it was asked for.
fn usage(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        drop(error.print());
        return ExitCode::SUCCESS;
    }
    let is_json = std::env::args().any(|argument| argument == "--json");
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let failure = Failure::new(FailureCode::BadRequest, format!("{first}."))
        .with_hint("Run `studio help` to see what there is.");
    Output { is_json }.failure(&failure);
    ExitCode::from(2)
}
