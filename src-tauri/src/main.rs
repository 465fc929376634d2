//! The desktop shell: it opens the window, serves media and the preview to it, and passes one `rpc` command to the app.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the shell is where the app meets the system, and the tables that Tauri generates are its own"
)]

mod arguments;
mod desktop;
mod rpc;
mod server;
mod window;

fn main() -> std::process::ExitCode {
    let arguments = match arguments::Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(sentence) => return fail(&sentence),
    };
    match window::run(&arguments) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(sentence) => fail(&sentence),
    }
}

#[allow(clippy::print_stderr, reason = "without a window there is nowhere else to say it")]
fn fail(sentence: &str) -> std::process::ExitCode {
    eprintln!("{sentence}");
    std::process::ExitCode::from(2)
}
