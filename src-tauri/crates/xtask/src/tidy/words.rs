//! Words that have no place in the checkout.

use super::{Source, fault};

/// Loose ends, ways around a check, and paths of somebody's machine. Each is written in two pieces, so that this file
/// does not break its own rule.
const REFUSED: &[(&str, &str, &str)] = &[
    ("TO", "DO", "is a loose end; do it or leave it out"),
    ("FIX", "ME", "is a loose end; mend it"),
    ("@ts-", "ignore", "hides a type error; mend it"),
    ("#[ig", "nore", "skips a test; mend it or take it out"),
    ("/ro", "ot/", "is a path of a machine"),
    ("/home/", "user", "is a path of a machine"),
    ("C:\\Us", "ers\\", "is a path of a machine"),
];

/// Lines with a refused word, in sources and documents but not in locks and in data.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let is_ours = |source: &&Source| {
        matches!(source.extension(), "rs" | "ts" | "tsx" | "js" | "mjs" | "css" | "md" | "toml" | "html")
    };
    let mut faults = Vec::new();
    for source in sources.iter().filter(is_ours) {
        for (number, line) in source.text.lines().enumerate() {
            for (head, tail, why) in REFUSED {
                if line.contains(&format!("{head}{tail}")) {
                    faults.push(fault(source, &format!("line {}: “{head}{tail}” {why}", number + 1)));
                }
            }
        }
    }
    faults
}
