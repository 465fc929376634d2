//! Builds the studio and opens it.

use crate::run::{run, run_with};
use crate::workspace::{program, root, target, ui};
use crate::{codegen, setup};

/// Builds everything and opens the window on a sample library; on a machine without a display it says so.
pub(crate) fn studio(arguments: &[&str]) -> Result<(), String> {
    setup::system_packages()?;
    setup::node_modules()?;
    codegen::write()?;
    build_screens()?;
    run(&root(), "cargo", &["build", "-p", "trainer-studio", "-p", "studio-cli"])?;
    let library = target().join("sample-library");
    let library =
        library.to_str().ok_or("The path of the checkout is not valid Unicode; move it and try again.")?;
    let cli = program("debug", "studio");
    if !has_display() {
        println!(
            "This machine has no display, so no window is opened. The same use cases without a window: {} --help",
            cli.display()
        );
        println!(
            "For example: {} export course-templates/express-mail-inspection --to scorm12 --unsigned -o course.zip",
            cli.display()
        );
        return Ok(());
    }
    let window = program("debug", "trainer-studio");
    let window = window.to_string_lossy();
    let mut with_library = vec!["--sample-library", library];
    with_library.extend(arguments);
    run_with(&root(), &window, &with_library, &[])
}

/// Builds the screens into `ui/dist`, which the shell embeds.
pub(crate) fn build_screens() -> Result<(), String> {
    run(&ui(), "npm", &["run", "--silent", "build"])
}

fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
