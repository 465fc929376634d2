//! The project's own commands: `cargo xtask studio | test | ci | setup | tidy | codegen [--check] | bench`.
//!
//! This program installs what the rest needs in order to compile, so it depends on nothing of ours and on no system
//! library.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "it runs tools and tells a person what it does"
)]

mod bench;
mod codegen;
mod run;
mod setup;
mod studio;
mod test;
mod tidy;
mod workspace;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND
  studio             build the studio and open it with a sample library
  test               every test: Rust, screens, packages in a browser, the window
  ci                 what CI runs: tidy, lints, codegen --check, test
  setup              install what is missing (Debian and Ubuntu), or say what to install
  tidy               the house rules: floors, pure crates, file lengths, words
  codegen [--check]  write ui/src/api/generated.ts from the command table, or say whether it is up to date
  bench              sizes of player and memory, time to the first lesson, export time and memory";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["studio", rest @ ..] => studio::studio(rest),
        ["test"] => test::test(),
        ["ci"] => test::ci(),
        ["setup"] => setup::setup(),
        ["tidy"] => tidy::tidy(),
        ["codegen"] => codegen::write(),
        ["codegen", "--check"] => codegen::check(),
        ["bench"] => bench::bench(),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
