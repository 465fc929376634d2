//! Formulas in running text, between the marks that LMSs typeset: `\(…\)`, `\[…\]` and `$$…$$`.

use super::model::Inline;
use pulldown_cmark::{Event, TagEnd};
use studio_course::markdown;

const MARKS: [(&str, &str, bool); 3] = [("\\(", "\\)", false), ("\\[", "\\]", true), ("$$", "$$", true)];

/// So many formulas are looked for in one run of words.
const MAX_FORMULAS: usize = 1_000;

/// Words with their formulas taken out.
pub(super) fn split(words: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut rest = words;
    for _ in 0..MAX_FORMULAS {
        let Some((at, open, close, is_display)) = first(rest) else { break };
        let Some(end) = rest[at + open.len()..].find(close) else { break };
        let tex = &rest[at + open.len()..at + open.len() + end];
        let after = &rest[at + open.len() + end + close.len()..];
        if !is_formula(tex.trim(), is_display) {
            out.push(Inline::Text(rest[..at + open.len()].to_owned()));
            rest = &rest[at + open.len()..];
            continue;
        }
        out.push(Inline::Text(rest[..at].to_owned()));
        out.push(Inline::Math { tex: tex.trim().to_owned(), is_display });
        rest = after;
    }
    out.push(Inline::Text(rest.to_owned()));
    out.retain(|inline| !matches!(inline, Inline::Text(words) if words.is_empty()));
    out
}

/// Whether Markdown can hold these words as a formula: it wants balanced braces, for one.
fn is_formula(tex: &str, is_display: bool) -> bool {
    let mark = if is_display { "$$" } else { "$" };
    let marked = format!("{mark}{tex}{mark}");
    let mut events = markdown::parse(&marked);
    let formula = events.nth(1);
    let is_whole = matches!(events.next(), Some(Event::End(TagEnd::Paragraph))) && events.next().is_none();
    let read = match &formula {
        Some(Event::InlineMath(read)) if !is_display => read,
        Some(Event::DisplayMath(read)) if is_display => read,
        _ => return false,
    };
    is_whole && !tex.is_empty() && read.as_ref() == tex
}

/// The first mark that has a partner.
fn first(text: &str) -> Option<(usize, &'static str, &'static str, bool)> {
    MARKS
        .into_iter()
        .filter_map(|(open, close, is_display)| {
            let at = text.find(open)?;
            text[at + open.len()..].contains(close).then_some((at, open, close, is_display))
        })
        .min_by_key(|(at, ..)| *at)
}

/// A formula in its marks; whether something in it would be taken for the closing one.
pub(super) fn marked(tex: &str, is_display: bool) -> (String, bool) {
    let (open, close) = if is_display { ("\\[", "\\]") } else { ("\\(", "\\)") };
    (format!("{open}{tex}{close}"), tex.contains(close))
}

/// The formula in an element that holds nothing else.
pub(super) fn unmarked(words: &str) -> Option<Inline> {
    MARKS.into_iter().find_map(|(open, close, is_display)| {
        let tex = words.trim().strip_prefix(open)?.strip_suffix(close)?.trim();
        is_formula(tex, is_display).then(|| Inline::Math { tex: tex.to_owned(), is_display })
    })
}

/// The places in words at which a formula would begin or end, behind the first character of the mark.
pub(super) fn false_marks(words: &str) -> Vec<usize> {
    let pairs: Vec<(usize, char)> = words.char_indices().collect();
    pairs
        .windows(2)
        .filter(|two| matches!((two[0].1, two[1].1), ('\\', '(' | ')' | '[' | ']') | ('$', '$')))
        .map(|two| two[1].0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_taken_out_of_words() {
        let text = |words: &str| Inline::Text(words.to_owned());
        let math = |tex: &str, is_display| Inline::Math { tex: tex.to_owned(), is_display };
        assert_eq!(
            split("a \\(x\\) b $$y$$ \\[ z \\]"),
            [text("a "), math("x", false), text(" b "), math("y", true), text(" "), math("z", true)]
        );
        assert_eq!(split("\\(\\) $$ 5"), [text("\\("), text("\\) $$ 5")]);
        assert_eq!(unmarked("\\(a\\)b\\)"), Some(math("a\\)b", false)));
        assert_eq!(false_marks("a\\(b $$ \\"), [2, 6]);
    }
}
