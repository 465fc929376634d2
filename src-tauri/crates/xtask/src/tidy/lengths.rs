//! Files are small because they hold one thing.

use super::{Source, fault};

/// The most lines that a file of a kind may have.
const LIMITS: &[(&str, usize)] =
    &[("rs", 600), ("tsx", 300), ("ts", 500), ("js", 500), ("mjs", 500), ("css", 700)];

/// Files over the limit of their kind. What is generated is nobody's to shorten.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let over = |source: &Source| {
        let (_, limit) = LIMITS.iter().find(|(extension, _)| *extension == source.extension())?;
        let lines = source.text.lines().count();
        let is_over = lines > *limit && !source.path.ends_with("generated.ts");
        is_over.then(|| {
            fault(source, &format!("{lines} lines where {limit} are the limit; it holds more than one thing"))
        })
    };
    sources.iter().filter_map(over).collect()
}
