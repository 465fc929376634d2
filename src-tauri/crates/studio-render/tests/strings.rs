//! Every sentence that is said is in the tables, and every sentence of the tables is said.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests are sentences, and may stop where they stand"
)]
#![allow(clippy::disallowed_methods, reason = "the test reads the sources")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn sources(folder: &Path, extension: &str, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, extension, into);
        } else if path.extension().is_some_and(|found| found == extension) {
            into.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_sentence_is_said_and_every_one_that_is_said_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    sources(&root.join("src"), "rs", &mut code);
    sources(&root.join("player"), "js", &mut code);
    let table = std::fs::read_to_string(root.join("player/strings/en.json")).unwrap();
    let table: BTreeMap<String, String> = serde_json::from_str(&table).unwrap();
    for key in table.keys().filter(|key| !key.starts_with("callout-")) {
        assert!(code.contains(&format!("\"{key}\"")), "nobody says {key}");
    }
    let said: BTreeSet<&str> = ["say(\"", ".get(\"", "strings.with(\""]
        .iter()
        .flat_map(|call| code.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    for key in said {
        assert!(table.contains_key(key), "{key} has no sentence");
    }
}
