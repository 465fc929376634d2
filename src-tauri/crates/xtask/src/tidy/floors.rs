//! Arrows between crates point down only, and pure crates depend on what is pure.

use crate::run::output;
use crate::workspace::root;
use serde_json::Value;

/// Each crate with its floor, and for a pure one the outside crates that it may use. Whatever is not listed here may not
/// exist, so that a new crate is a decision.
const HOUSE: &[(&str, u8, Option<&[&str]>)] = &[
    ("trainer-studio", 5, None),
    ("studio-cli", 5, None),
    ("studio-host", 4, None),
    ("studio-app", 4, None),
    ("studio-check", 3, Some(&["pulldown-cmark"])),
    (
        "studio-hours",
        2,
        Some(&[
            "icu_segmenter",
            "pulldown-cmark",
            "serde",
            "ts-rs",
            "unicode-normalization",
            "unicode-script",
        ]),
    ),
    ("studio-competency", 2, Some(&["serde", "serde_json", "thiserror", "ts-rs"])),
    (
        "studio-interchange",
        2,
        Some(&[
            "ammonia",
            "base64",
            "chardetng",
            "encoding_rs",
            "image",
            "pulldown-cmark",
            "roxmltree",
            "thiserror",
            "zip",
        ]),
    ),
    ("studio-text", 2, Some(&["thiserror", "toml", "toml_edit"])),
    (
        "studio-render",
        2,
        Some(&[
            "ammonia",
            "latex2mathml",
            "math-core",
            "pulldown-cmark",
            "pulldown-latex",
            "serde",
            "serde_json",
            "thiserror",
        ]),
    ),
    (
        "studio-package",
        2,
        Some(&[
            "base64",
            "crc32fast",
            "fastxml",
            "miniz_oxide",
            "quick-xml",
            "roxmltree",
            "sha2",
            "thiserror",
        ]),
    ),
    ("studio-store", 2, None),
    ("studio-keys", 2, None),
    ("studio-course", 1, Some(&["proptest", "pulldown-cmark", "serde", "thiserror", "ts-rs"])),
    (
        "studio-sign",
        1,
        Some(&[
            "base64",
            "crc32fast",
            "der",
            "miniz_oxide",
            "p256",
            "pkcs8",
            "ring",
            "roxmltree",
            "rustls-pki-types",
            "rustls-webpki",
            "sha2",
            "spki",
            "thiserror",
            "unicode-normalization",
            "x509-cert",
        ]),
    ),
    ("studio-media", 1, None),
    ("studio-tests", 6, None),
    ("xtask", 0, None),
];

/// Dependencies that point up or sideways, and impure ones of pure crates.
pub(super) fn check() -> Result<Vec<String>, String> {
    let metadata = output(&root(), "cargo", &["metadata", "--format-version", "1", "--no-deps", "--locked"])
        .ok_or("`cargo metadata --locked` failed: is Cargo.lock up to date?")?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let mut faults = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, floor, allowed)) = HOUSE.iter().find(|(known, ..)| *known == name) else {
            faults.push(format!(
                "{name}: has no floor; give it one in xtask's tidy/floors.rs and in ARCHITECTURE.md"
            ));
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            // What only tests or build scripts use does not ship.
            if dependency["kind"].is_string() {
                continue;
            }
            let used = dependency["name"].as_str().unwrap_or_default();
            match HOUSE.iter().find(|(known, ..)| *known == used) {
                Some((_, lower, _)) if lower < floor => {}
                Some((_, other, _)) => {
                    faults.push(format!(
                        "{name} (floor {floor}) depends on {used} (floor {other}); arrows point down only"
                    ));
                }
                None if allowed.is_some_and(|allowed| !allowed.contains(&used)) => {
                    faults.push(format!(
                        "{name} is pure and may not depend on {used}; see xtask's tidy/floors.rs"
                    ));
                }
                None => {}
            }
        }
    }
    Ok(faults)
}
