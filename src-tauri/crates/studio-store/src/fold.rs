//! Text as a search compares it: without case and without accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The characters of a text folded, each with the bytes of the text that it comes from.
pub(crate) fn folded(text: &str) -> Vec<(char, usize, usize)> {
    let mut folded: Vec<(char, usize, usize)> = Vec::with_capacity(text.len());
    for (at, original) in text.char_indices() {
        let end = at + original.len_utf8();
        let before = folded.len();
        for c in std::iter::once(original).nfd().filter(|c| !is_combining_mark(*c)) {
            folded.extend(c.to_lowercase().map(|c| (c, at, end)));
        }
        if folded.len() == before
            && let Some(last) = folded.last_mut()
        {
            // A mark belongs to the character that it stands on.
            last.2 = end;
        }
    }
    folded
}

/// The characters of a text folded.
pub(crate) fn fold(text: &str) -> Vec<char> {
    folded(text).into_iter().map(|(c, ..)| c).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_are_folded_and_scripts_are_not() {
        assert_eq!(fold("Contrôlé"), fold("controle"));
        assert_eq!(fold("Controle\u{301}"), fold("CONTROLE"));
        assert_ne!(fold("关税"), fold("关口"));
    }

    #[test]
    fn a_folded_character_knows_where_it_comes_from() {
        assert_eq!(folded("e\u{301}a"), [('e', 0, 3), ('a', 3, 4)]);
    }
}
