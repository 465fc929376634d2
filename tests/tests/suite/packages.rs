//! The packages of every template in each format, once for the course and once for each module, made once for all tests that
//! look at them.

use crate::templates::templates;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use studio_tests::StudioTest;

/// A package and what it is called in a failure.
pub(crate) struct Made {
    /// Such as “new-officer-orientation as cmi5 per module”.
    pub(crate) label: String,
    /// The zip.
    pub(crate) path: PathBuf,
}

static SCORM_12: OnceLock<Vec<Made>> = OnceLock::new();
static SCORM_2004: OnceLock<Vec<Made>> = OnceLock::new();
static CMI5: OnceLock<Vec<Made>> = OnceLock::new();
static HTML: OnceLock<Vec<Made>> = OnceLock::new();

/// The signed packages of all templates in a format.
pub(crate) fn packages(to: &str) -> &'static [Made] {
    let made = match to {
        "scorm12" => &SCORM_12,
        "scorm2004" => &SCORM_2004,
        "cmi5" => &CMI5,
        _ => &HTML,
    };
    made.get_or_init(|| make(to))
}

fn make(to: &str) -> Vec<Made> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages").join(to);
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).unwrap();
    let mut made = Vec::new();
    let mut keep = |label: String, package: &Path| {
        let path = folder.join(format!("{}.zip", made.len()));
        std::fs::copy(package, &path).unwrap();
        made.push(Made { label, path });
    };
    for template in templates() {
        let package = StudioTest::from_template(&template).with_signer("Li Wei").export(to);
        keep(format!("{template} as {to}"), &package.path);
        let package = package.test.export_per_module(to);
        keep(format!("{template} as {to} per module"), &package.path);
    }
    made
}
