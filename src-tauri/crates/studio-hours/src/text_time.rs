//! Part A: reading.

use crate::exact::grouped;
use crate::line::Timed;
use crate::rates::{TextUnit, rate_within};
use crate::text_units::TextUnits;
use crate::time_range::TimeRange;
use studio_course::{Course, Difficulty, Purpose, ReaderProfile};

/// Who reads, and in which language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Readers {
    /// A primary language subtag.
    pub(crate) language: String,
    pub(crate) profile: ReaderProfile,
}

impl Readers {
    pub(crate) fn of(course: &Course) -> Self {
        Self { language: course.language.primary(), profile: course.reader }
    }
}

/// What a text asks of its reader.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Demand {
    pub(crate) difficulty: Difficulty,
    pub(crate) purpose: Purpose,
}

/// Percent of the time for a standard text, and what to call it: known matter 75, many new concepts 125, line by line 150
/// (factors 1.0, 1.25 and 1.5 of the Texas Department of Insurance, 28 TAC 19.1010).
fn difficulty_percent(difficulty: Difficulty) -> (u32, &'static str) {
    match difficulty {
        Difficulty::Review => (75, "review"),
        Difficulty::Standard => (100, "standard"),
        Difficulty::Hard => (125, "hard"),
        Difficulty::VeryHard => (150, "very hard"),
    }
}

/// Percent of the time to understand: 350, 180 and 90 words a minute in Barre, Brown and Esarey's estimator.
fn purpose_percent(purpose: Purpose) -> (u32, &'static str) {
    match purpose {
        Purpose::Skim => (50, "skimmed"),
        Purpose::Understand => (100, "to understand"),
        Purpose::CloseStudy => (200, "close study"),
    }
}

/// Percent of a native reader's time. The two others are assumptions of ours.
fn reader_percent(reader: ReaderProfile) -> (u32, &'static str) {
    match reader {
        ReaderProfile::Native => (100, "native readers"),
        ReaderProfile::FluentSecondLanguage => (130, "fluent in a second language"),
        ReaderProfile::Limited => (160, "limited in the language"),
    }
}

/// How long the text takes: one time for each unit that it holds,
/// `units × 60 000 ms × difficulty × purpose × reader × spread ÷ rate`, rounded half up once.
pub(crate) fn text_times(text: TextUnits, demand: Demand, readers: &Readers) -> Vec<Timed> {
    let by_unit = [
        (TextUnit::Word, text.words),
        (TextUnit::Character, text.characters),
        (TextUnit::SegmentedWord, text.segmented_words),
    ];
    by_unit
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(unit, count)| {
            let rate = rate_within(&readers.language, unit);
            let (count, name) = match rate.unit {
                TextUnit::Word => (count, "words"),
                TextUnit::Character => (count, "characters"),
                TextUnit::SegmentedWord => (count, "segmented words"),
                TextUnit::Letter => (text.letters, "letters"),
            };
            let mut inputs = format!("{} {name} × 60 000 ms ÷ {}", grouped(count), rate.per_minute);
            let mut numerator = u128::from(count).saturating_mul(60_000);
            let mut denominator = u128::from(rate.per_minute);
            let factors = [
                difficulty_percent(demand.difficulty),
                purpose_percent(demand.purpose),
                reader_percent(readers.profile),
            ];
            for (percent, why) in factors.into_iter().filter(|(percent, _)| *percent != 100) {
                inputs.push_str(&format!(" × {percent} % ({why})"));
                numerator = numerator.saturating_mul(u128::from(percent));
                denominator *= 100;
            }
            let spread = rate.class.spread();
            inputs.push_str(&format!("; {} % to {} %", spread.low, spread.high));
            Timed { inputs, time: TimeRange::spread(numerator, denominator, spread) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::Millis;

    fn readers(language: &str, profile: ReaderProfile) -> Readers {
        Readers { language: language.to_owned(), profile }
    }

    #[test]
    fn the_sum_is_written_out() {
        let text = TextUnits { words: 1800, ..TextUnits::default() };
        let demand = Demand { difficulty: Difficulty::Hard, purpose: Purpose::Understand };
        let [timed] = &text_times(text, demand, &readers("en", ReaderProfile::Limited))[..] else {
            panic!("one unit, one time")
        };
        assert_eq!(
            timed.inputs,
            "1 800 words × 60 000 ms ÷ 180 × 125 % (hard) × 160 % (limited in the language); 80 % to 135 %"
        );
        assert_eq!(timed.time.typical, Millis(1_200_000));
        assert_eq!(timed.time.low, Millis(960_000));
    }

    #[test]
    fn latin_words_in_chinese_are_read_as_english() {
        let text = TextUnits { words: 120, characters: 24_000, letters: 500, ..TextUnits::default() };
        let demand = Demand { difficulty: Difficulty::Hard, purpose: Purpose::Understand };
        let times = text_times(text, demand, &readers("zh", ReaderProfile::Native));
        let typical: Vec<u64> = times.iter().map(|timed| timed.time.typical.0).collect();
        assert_eq!(typical, [50_000, 6_000_000]);
    }

    #[test]
    fn a_language_without_a_rate_is_timed_by_its_letters() {
        let text = TextUnits { words: 200, letters: 1400, ..TextUnits::default() };
        let times = text_times(text, Demand::default(), &readers("mt", ReaderProfile::Native));
        assert_eq!(times[0].time.typical, Millis(120_000));
        assert!(times[0].inputs.starts_with("1 400 letters × 60 000 ms ÷ 700"));
    }

    #[test]
    fn nothing_to_read_takes_no_line() {
        assert_eq!(
            text_times(TextUnits::default(), Demand::default(), &readers("en", ReaderProfile::Native)),
            []
        );
    }
}
