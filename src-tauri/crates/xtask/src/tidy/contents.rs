//! `lib.rs` is a table of contents.

use super::{Source, fault};

/// Files named `lib.rs` that define something.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let defines = |line: &str| {
        let line = line.trim_start_matches("pub ").trim_start_matches("pub(crate) ");
        ["fn ", "struct ", "enum ", "trait ", "impl ", "const ", "static ", "macro_rules!"]
            .iter()
            .any(|word| line.starts_with(word))
    };
    let is_contents = |source: &&Source| {
        source.path.starts_with("src-tauri/crates/") && source.path.ends_with("/src/lib.rs")
    };
    sources
        .iter()
        .filter(is_contents)
        .filter_map(|source| {
            let line = source.text.lines().position(defines)?;
            Some(fault(
                source,
                &format!("line {} defines something; lib.rs is a table of contents", line + 1),
            ))
        })
        .collect()
}
