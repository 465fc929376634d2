//! The words around what was found.

use crate::fold::{fold, folded};

/// How many characters are shown before the first place, and after it.
const BEFORE: usize = 40;
const AFTER: usize = 120;

/// A piece of the text around the first place where one of `terms` stands, in parts; those that were looked for are marked.
pub(crate) fn snippet(text: &str, terms: &[String]) -> Vec<(String, bool)> {
    let folded = folded(text);
    let terms: Vec<Vec<char>> = terms.iter().map(|term| fold(term)).filter(|term| !term.is_empty()).collect();
    let length_at = |at: usize| {
        let stands = |term: &&Vec<char>| {
            folded.len() >= at + term.len() && term.iter().zip(&folded[at..]).all(|(a, (b, ..))| a == b)
        };
        terms.iter().filter(stands).map(Vec::len).max()
    };
    let first = (0..folded.len()).find(|at| length_at(*at).is_some()).unwrap_or(0);
    let (from, to) = (first.saturating_sub(BEFORE), folded.len().min(first + AFTER));
    let mut parts = Parts(Vec::new());
    if from > 0 {
        parts.push("…", false);
    }
    let mut at = from;
    while at < to {
        let marked = length_at(at);
        let end = (at + marked.unwrap_or(1)).min(folded.len());
        let bytes = folded[at].1..folded[end - 1].2;
        parts.push(text.get(bytes).unwrap_or_default(), marked.is_some());
        at = end;
    }
    if at < folded.len() {
        parts.push("…", false);
    }
    parts.0
}

/// Parts, of which two of a kind are one.
struct Parts(Vec<(String, bool)>);

impl Parts {
    fn push(&mut self, text: &str, is_marked: bool) {
        match self.0.last_mut() {
            Some((last, was_marked)) if *was_marked == is_marked => last.push_str(text),
            _ => self.0.push((text.to_owned(), is_marked)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, terms: &[&str]) -> String {
        let terms: Vec<String> = terms.iter().map(|term| (*term).to_owned()).collect();
        let parts = snippet(text, &terms);
        parts
            .into_iter()
            .map(|(text, is_marked)| if is_marked { format!("[{text}]") } else { text })
            .collect()
    }

    #[test]
    fn what_was_looked_for_is_marked_as_it_is_written() {
        assert_eq!(marked("Le Contrôle des douanes", &["controle"]), "Le [Contrôle] des douanes");
        assert_eq!(marked("海关关税", &["关税"]), "海关[关税]");
        assert_eq!(marked("value and duty", &["duty", "val"]), "[val]ue and [duty]");
    }

    #[test]
    fn a_long_text_is_cut_around_the_first_place() {
        let text = format!("{}customs{}", "a ".repeat(200), " b".repeat(200));
        let marked = marked(&text, &["customs"]);
        assert!(marked.starts_with('…') && marked.ends_with('…') && marked.contains("[customs]"), "{marked}");
        assert!(marked.chars().count() < 200);
    }
}
