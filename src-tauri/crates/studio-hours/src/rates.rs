//! How fast people study text, by language.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::time_range::Spread;

/// The version of all figures in this crate. It changes whenever one of them does, and is kept with each result, so
/// that a figure that was given once can be made again.
pub const RATES_VERSION: &str = "2026-11-23";

/// What a reading rate counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TextUnit {
    /// What stands between spaces.
    Word,
    /// A Chinese or Japanese character.
    Character,
    /// A word of a script written without spaces.
    SegmentedWord,
    /// A letter or digit.
    Letter,
}

/// How well a rate is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RateClass {
    /// A: from the same measured texts in each language (IReST), 80 % to 135 %.
    Measured,
    /// B: sources conflict, 70 % to 150 %.
    Conflicting,
    /// C: no norm found, by analogy, 70 % to 150 %.
    Assumed,
}

/// How many units a minute of study takes in: standard difficulty, read to understand, by native readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rate {
    /// What is counted.
    pub unit: TextUnit,
    /// How many in a minute.
    pub per_minute: u32,
    /// How well it is known.
    pub class: RateClass,
}

impl RateClass {
    pub(crate) fn spread(self) -> Spread {
        match self {
            Self::Measured => Spread { low: 80, high: 135 },
            Self::Conflicting | Self::Assumed => Spread { low: 70, high: 150 },
        }
    }
}

/// The rates. English is 180 words a minute, the study rate of the word-count formula of NASBA's continuing education
/// standards and of the cell “understand, some new concepts” of Barre, Brown and Esarey's workload estimator; the other
/// languages of class A are to it as their IReST rates are to the English one, to the nearest 5.
const RATES: &[(&[&str], TextUnit, u32, RateClass)] = {
    use RateClass::{Assumed, Conflicting, Measured};
    use TextUnit::{Character, SegmentedWord, Word};
    &[
        (&["en"], Word, 180, Measured),
        (&["es"], Word, 170, Measured),
        (&["el"], Word, 165, Measured),
        (&["nl"], Word, 160, Measured),
        (&["fr", "sv"], Word, 155, Measured),
        (&["he", "it"], Word, 150, Measured),
        (&["pt", "ru"], Word, 145, Measured),
        (&["de", "sl"], Word, 140, Measured),
        (&["pl", "tr"], Word, 130, Measured),
        (&["fi"], Word, 125, Measured),
        (&["ar"], Word, 110, Measured),
        (&["zh"], Character, 300, Conflicting),
        (&["ja"], Character, 350, Conflicting),
        (&["ko"], Word, 150, Conflicting),
        // Vietnamese writes a space after each syllable.
        (&["vi"], Word, 220, Assumed),
        (&["da", "nb"], Word, 155, Assumed),
        (&["bn", "hi", "id", "ms", "ro"], Word, 150, Assumed),
        (&["be", "bg", "mk", "uk"], Word, 145, Assumed),
        (&["bs", "hr", "ne", "sr", "sw"], Word, 140, Assumed),
        (&["az", "cs", "hy", "ka", "si", "sk", "tk", "uz"], Word, 130, Assumed),
        (&["et", "hu", "kk", "ky", "lt", "lv", "mn"], Word, 125, Assumed),
        (&["am", "fa"], Word, 120, Assumed),
        (&["ur"], Word, 115, Assumed),
        (&["ta"], Word, 110, Assumed),
        (&["lo", "th"], SegmentedWord, 150, Assumed),
        (&["km", "my"], SegmentedWord, 130, Assumed),
    ]
};

/// Languages that have no row: by letters, since the rate in letters hardly differs between alphabets (IReST, 6.1 % over
/// 14 languages).
const BY_LETTERS: Rate = Rate { unit: TextUnit::Letter, per_minute: 700, class: RateClass::Assumed };

/// Tags that the IANA registry has replaced, or that mean a language of the table more narrowly or widely.
fn canonical(language: &str) -> &str {
    match language {
        "cmn" => "zh",
        "in" => "id",
        "iw" => "he",
        "nn" | "no" => "nb",
        other => other,
    }
}

fn listed(language: &str) -> Option<Rate> {
    RATES
        .iter()
        .find(|(languages, ..)| languages.contains(&language))
        .map(|&(_, unit, per_minute, class)| Rate { unit, per_minute, class })
}

/// The rate of a language by its primary subtag in lower case, such as `zh`. A language without one is read by letters.
pub fn rate(language: &str) -> Rate {
    listed(canonical(language)).unwrap_or(BY_LETTERS)
}

/// The rate at which a stretch of `unit` is read within a text in `language`. The script decides the unit and the
/// language the rate; a stretch that is foreign to the language is read as English, Chinese or Thai are.
pub(crate) fn rate_within(language: &str, unit: TextUnit) -> Rate {
    let own = rate(language);
    let foreign = |of: &str| if own.unit == unit { own } else { rate(of) };
    match unit {
        TextUnit::Word if own.unit == TextUnit::Letter => own,
        TextUnit::Word => foreign("en"),
        TextUnit::Character => foreign("zh"),
        TextUnit::SegmentedWord => foreign("th"),
        TextUnit::Letter => BY_LETTERS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_language_has_one_row() {
        let all: Vec<&str> = RATES.iter().flat_map(|(languages, ..)| languages.iter().copied()).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn a_foreign_stretch_is_read_at_the_rate_of_its_script() {
        assert_eq!(rate_within("zh", TextUnit::Word), rate("en"));
        assert_eq!(rate_within("ar", TextUnit::Character), rate("zh"));
        assert_eq!(rate_within("ja", TextUnit::Character), rate("ja"));
        assert_eq!(rate_within("km", TextUnit::SegmentedWord), rate("km"));
        assert_eq!(rate_within("fr", TextUnit::SegmentedWord), rate("th"));
    }

    #[test]
    fn an_unlisted_language_is_read_by_letters() {
        assert_eq!(rate_within("mt", TextUnit::Word), BY_LETTERS);
        assert_eq!(rate_within("mt", TextUnit::Character), rate("zh"));
        assert_eq!(rate("no"), rate("nb"));
    }
}
