//! Counts plain text in the units that reading speeds are given in.

use crate::script::{Counting, counting};
use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

/// How much there is to read. A text may hold all three kinds: the script of each stretch decides its unit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextUnits {
    /// What stands between spaces and holds a letter or a digit, as a word processor counts.
    #[ts(type = "number")]
    pub words: u64,
    /// Chinese and Japanese characters, punctuation left out.
    #[ts(type = "number")]
    pub characters: u64,
    /// Words of Thai, Lao, Khmer and Burmese, which are written without spaces.
    #[ts(type = "number")]
    pub segmented_words: u64,
    /// The letters and digits of `words`: how a language is timed for which no rate is known.
    #[ts(type = "number")]
    pub letters: u64,
}

/// What a URL adds to `letters`: it is recognised as a word and not spelt out, so it counts as the mean English word
/// of the IReST texts (987 characters in 228 words).
const LETTERS_OF_A_URL: u64 = 4;

impl TextUnits {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.words == 0 && self.characters == 0 && self.segmented_words == 0
    }
}

impl std::ops::Add for TextUnits {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            words: self.words.saturating_add(other.words),
            characters: self.characters.saturating_add(other.characters),
            segmented_words: self.segmented_words.saturating_add(other.segmented_words),
            letters: self.letters.saturating_add(other.letters),
        }
    }
}

impl std::iter::Sum for TextUnits {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |a, b| a + b)
    }
}

/// Counts a plain text.
///
/// The text is brought to NFC and cut at white space. What holds `://` or begins with `www.` is one word. Anything else
/// is cut into runs by script: each letter of a Chinese or Japanese run is a character; a run of Thai, Lao, Khmer or
/// Burmese is cut by ICU4X's LSTM; any other run that holds a letter or a digit is one word. A segment is judged by its
/// letters and not by ICU4X's `is_word_like`, which loses words that end in a combining mark.
pub fn count_text(text: &str) -> TextUnits {
    let text: String = text.nfc().collect();
    text.split_whitespace().map(count_token).sum()
}

fn count_token(token: &str) -> TextUnits {
    if token.contains("://") || token.starts_with("www.") {
        return TextUnits { words: 1, letters: LETTERS_OF_A_URL, ..TextUnits::default() };
    }
    runs(token).map(|(how, run)| count_run(how, run)).sum()
}

/// The token cut wherever the way of counting changes.
fn runs(token: &str) -> impl Iterator<Item = (Counting, &str)> {
    let mut rest = token;
    std::iter::from_fn(move || {
        let mut how = Counting::AsBefore;
        let mut end = rest.len();
        for (i, c) in rest.char_indices() {
            match counting(c) {
                Counting::AsBefore => {}
                own if how == Counting::AsBefore || own == how => how = own,
                _ => {
                    end = i;
                    break;
                }
            }
        }
        let (run, after) = rest.split_at(end);
        rest = after;
        (!run.is_empty()).then_some((how, run))
    })
}

fn count_run(how: Counting, run: &str) -> TextUnits {
    match how {
        Counting::ByCharacter => {
            let is_unit = |c: &char| counting(*c) == Counting::ByCharacter && c.is_alphanumeric();
            TextUnits { characters: run.chars().filter(is_unit).count() as u64, ..TextUnits::default() }
        }
        Counting::BySegment => TextUnits { segmented_words: count_segments(run), ..TextUnits::default() },
        Counting::BySpace | Counting::AsBefore => {
            let letters = run.chars().filter(|c| c.is_alphanumeric()).count() as u64;
            TextUnits { words: u64::from(letters > 0), letters, ..TextUnits::default() }
        }
    }
}

fn count_segments(run: &str) -> u64 {
    let segmenter = WordSegmenter::new_lstm(WordBreakInvariantOptions::default());
    let mut from = 0;
    let mut words = 0;
    for to in segmenter.segment_str(run) {
        words += u64::from(run.get(from..to).is_some_and(|part| part.chars().any(char::is_alphanumeric)));
        from = to;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(text: &str) -> (u64, u64, u64) {
        let units = count_text(text);
        (units.words, units.characters, units.segmented_words)
    }

    #[test]
    fn decomposed_letters_count_as_composed_ones() {
        assert_eq!(counts("cafe\u{301} ferme\u{301}"), (2, 0, 0));
        assert_eq!(counts("か\u{3099}"), (0, 1, 0));
    }

    #[test]
    fn a_word_that_ends_in_a_combining_mark_is_a_word() {
        assert_eq!(counts("كتابًا جديدًا"), (2, 0, 0));
        assert_eq!(counts("বাংলা ভাষা শুল্ক"), (3, 0, 0));
    }

    #[test]
    fn a_url_is_one_word_and_punctuation_is_none() {
        assert_eq!(counts("see www.example.org/a/b — https://example.org/x?y=1&z=2 …"), (3, 0, 0));
        assert_eq!(count_text("https://example.org/very/long").letters, 4);
        assert_eq!(counts("  \u{a0} . , — ! 、。"), (0, 0, 0));
        assert_eq!(counts(""), (0, 0, 0));
    }

    #[test]
    fn thai_lao_khmer_and_burmese_are_cut_into_words() {
        // Department · customs · examines · goods.
        assert_eq!(counts("กรมศุลกากรตรวจสอบสินค้า"), (0, 0, 4));
        for text in ["ພາສາລາວແມ່ນພາສາ", "ភាសាខ្មែរជាភាសា", "မြန်မာဘာသာစကား"]
        {
            let units = count_text(text);
            assert_eq!((units.words, units.characters), (0, 0), "{text}");
            assert!((2..=7).contains(&units.segmented_words), "{text}: {units:?}");
        }
    }

    #[test]
    fn a_zero_width_space_parts_words_where_the_author_put_it() {
        assert_eq!(counts("สินค้า\u{200b}สินค้า").2, 2);
    }

    #[test]
    fn latin_in_thai_is_a_word_of_its_own() {
        assert_eq!(counts("AEOศุลกากร2026").0, 2);
    }

    #[test]
    fn korean_is_counted_by_spaced_word_and_hanja_by_character() {
        assert_eq!(counts("관세 평가"), (2, 0, 0));
        assert_eq!(counts("稅關"), (0, 2, 0));
    }
}
