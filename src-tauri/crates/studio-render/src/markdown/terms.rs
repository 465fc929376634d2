//! Terms of the glossary, marked where a text first uses each.

use super::is_written_without_spaces;
use crate::html::{put, text};
use studio_course::GlossaryEntry;

/// The terms that a text has not used yet, the longest first, so that “risk profile” is not taken for “risk”.
pub(super) struct Terms<'a> {
    unused: Vec<&'a GlossaryEntry>,
}

impl<'a> Terms<'a> {
    pub(super) fn of(glossary: &'a [GlossaryEntry]) -> Self {
        let mut unused: Vec<&GlossaryEntry> =
            glossary.iter().filter(|entry| !entry.term.trim().is_empty()).collect();
        unused.sort_by_key(|entry| std::cmp::Reverse(entry.term.trim().chars().count()));
        Self { unused }
    }

    /// Writes words as HTML. The first use of each term becomes a link to its entry, which the player turns into a
    /// definition on the spot.
    pub(super) fn mark(&mut self, words: &str, out: &mut String) {
        let mut plain = 0;
        let mut at = 0;
        while let Some(next) = words[at..].chars().next() {
            // Most places of a text are inside a word, where no term can begin.
            let is_inside = runs_on(words[..at].chars().next_back(), Some(next));
            let mut terms = self.unused.iter().enumerate().filter(|_| !is_inside);
            let found =
                terms.find_map(|(place, entry)| Some((place, used_at(words, at, entry.term.trim())?)));
            let Some((place, end)) = found else {
                at += next.len_utf8();
                continue;
            };
            let entry = self.unused.remove(place);
            put!(
                out,
                "{}<a class=\"term\" href=\"#term-{}\">{}</a>",
                text(&words[plain..at]),
                entry.id,
                text(&words[at..end])
            );
            at = end;
            plain = end;
        }
        put!(out, "{}", text(&words[plain..]));
    }
}

/// Where `term` ends, if `words` use it at `at`, where a word can begin: as a whole word, but for scripts that put no spaces
/// between words. Its case does not matter unless it is written in capitals alone, as abbreviations are.
fn used_at(words: &str, at: usize, term: &str) -> Option<usize> {
    let mut rest = words[at..].chars();
    let mut end = at;
    for expected in term.chars() {
        let found = rest.next()?;
        let is_same = found == expected
            || found.to_lowercase().eq(expected.to_lowercase()) && term.chars().any(char::is_lowercase);
        if !is_same {
            return None;
        }
        end += found.len_utf8();
    }
    (!runs_on(term.chars().next_back(), rest.next())).then_some(end)
}

/// Whether two characters stand in one word.
fn runs_on(left: Option<char>, right: Option<char>) -> bool {
    let is_part = |c: char| c.is_alphanumeric() && !is_written_without_spaces(c);
    left.is_some_and(is_part) && right.is_some_and(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::PartId;

    fn marked(terms: &[&str], words: &[&str]) -> String {
        let glossary: Vec<GlossaryEntry> = terms
            .iter()
            .enumerate()
            .map(|(at, term)| GlossaryEntry {
                id: PartId::new(format!("g{at}")).unwrap(),
                term: (*term).to_owned(),
                meaning: String::new(),
            })
            .collect();
        let mut terms = Terms::of(&glossary);
        let mut out = String::new();
        words.iter().for_each(|words| terms.mark(words, &mut out));
        out.replace("<a class=\"term\" href=\"#term-", "[").replace("\">", ":").replace("</a>", "]")
    }

    #[test]
    fn a_term_is_marked_where_it_is_first_used() {
        assert_eq!(
            marked(&["Selectivity"], &["On selectivity. ", "Selectivity again."]),
            "On [g0:selectivity]. Selectivity again."
        );
    }

    #[test]
    fn a_term_is_a_whole_word_and_the_longest_wins() {
        assert_eq!(
            marked(&["risk", "risk profile"], &["brisk risks: a Risk profile of risk<"]),
            "brisk risks: a [g1:Risk profile] of [g0:risk]&lt;"
        );
        assert_eq!(marked(&["CN 23"], &["CN 230, cn 23, CN 23"]), "CN 230, cn 23, [g0:CN 23]");
        assert_eq!(marked(&["RED"], &["red RED"]), "red [g0:RED]");
    }

    #[test]
    fn a_chinese_term_needs_no_spaces_around_it() {
        assert_eq!(
            marked(&["预先数据"], &["为什么要看预先数据？预先数据"]),
            "为什么要看[g0:预先数据]？预先数据"
        );
        assert_eq!(marked(&["CN 23"], &["填写CN 23申报单"]), "填写[g0:CN 23]申报单");
    }

    #[test]
    fn case_is_folded_in_every_script() {
        assert_eq!(marked(&["таможня", "Île"], &["Таможня, île"]), "[g0:Таможня], [g1:île]");
    }

    #[test]
    fn an_empty_term_is_nowhere() {
        assert_eq!(marked(&[" ", ""], &["a b"]), "a b");
    }
}
