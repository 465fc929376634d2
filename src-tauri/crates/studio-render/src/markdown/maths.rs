//! Formulas: LaTeX as MathML Core, which browsers draw and screen readers speak without a library.

use super::Scope;
use crate::html::text;
use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

/// A converter that recurses must not be handed more than people write.
const MOST_BYTES: usize = 4_000;
const MOST_NESTED: usize = 40;

/// A formula in running text.
pub(super) fn inline(latex: &str) -> String {
    convert(latex, MathDisplay::Inline)
}

/// A formula on a line of its own; one that is too wide is scrolled, also by keyboard.
pub(super) fn display(latex: &str, scope: &Scope<'_>) -> String {
    format!(
        "<span class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">{}</span>",
        text(scope.strings.get("formula")),
        convert(latex, MathDisplay::Block)
    )
}

/// The formula, or the LaTeX itself where it cannot be read: the author sees it in the preview.
fn convert(latex: &str, display: MathDisplay) -> String {
    let is_readable = latex.len() <= MOST_BYTES && nesting(latex) <= MOST_NESTED;
    is_readable
        .then(|| LatexToMathML::new(MathCoreConfig::default()).ok())
        .flatten()
        .and_then(|converter| converter.convert_with_local_state(latex.trim(), display).ok())
        .map(|result| result.mathml)
        .unwrap_or_else(|| format!("<code class=\"formula-source\">{}</code>", text(latex)))
}

/// How deep groups, roots, fractions and environments can be inside each other at most.
fn nesting(latex: &str) -> usize {
    let opening = latex.matches(['{', '[', '^', '_']).count();
    opening + latex.matches("\\left").count() + latex.matches("\\begin").count()
}
