//! The figures of this crate are those of the vectors.

use super::vectors;
use crate::policy::policies;
use crate::question_time::Asked;
use crate::rates::{RateClass, TextUnit, rate};
use crate::role_play_time::{BRIEFING_MINUTES, CHANGE_OVER_MINUTES, DEBRIEF_PERCENT};
use crate::text_time::{Demand, Readers, text_times};
use crate::text_units::TextUnits;
use studio_course::{Difficulty, Millis, Purpose, ReaderProfile};

#[test]
fn every_rate_has_its_unit_speed_and_range() {
    let vectors = vectors();
    let rates = vectors["parameters"]["rates"].as_object().unwrap();
    assert_eq!(rates.len(), 59);
    for (language, expected) in rates {
        let found = rate(language);
        let unit = match found.unit {
            TextUnit::Word => "word",
            TextUnit::Character => "cjk_char",
            TextUnit::SegmentedWord => "sea_word",
            TextUnit::Letter => "letter",
        };
        let certainty = match found.class {
            RateClass::Measured => "A",
            RateClass::Conflicting => "B",
            RateClass::Assumed => "C",
        };
        assert_eq!(expected["unit"], unit, "{language}");
        assert_eq!(expected["study_units_per_min"], found.per_minute, "{language}");
        assert_eq!(expected["certainty"], certainty, "{language}");
        let range = &vectors["parameters"]["range_pct"][expected["range"].as_str().unwrap()];
        assert_eq!(range["low"], found.class.spread().low, "{language}");
        assert_eq!(range["high"], found.class.spread().high, "{language}");
    }
    assert_eq!(vectors["parameters"]["fallback_letters_per_min"], rate("xx").per_minute);
}

#[test]
fn every_factor_is_as_given() {
    let parameters = vectors()["parameters"].clone();
    let percent = |difficulty, purpose, profile| {
        let readers = Readers { language: "en".into(), profile };
        let text = TextUnits { words: 180, ..TextUnits::default() };
        text_times(text, Demand { difficulty, purpose }, &readers)[0].time.typical.0 / 600
    };
    let native = ReaderProfile::Native;
    for (name, difficulty) in [
        ("review", Difficulty::Review),
        ("standard", Difficulty::Standard),
        ("hard", Difficulty::Hard),
        ("very_hard", Difficulty::VeryHard),
    ] {
        let expected = &parameters["difficulty_pct"][name];
        assert_eq!(*expected, percent(difficulty, Purpose::Understand, native), "{name}");
    }
    for (name, purpose) in
        [("skim", Purpose::Skim), ("understand", Purpose::Understand), ("close_study", Purpose::CloseStudy)]
    {
        assert_eq!(parameters["purpose_pct"][name], percent(Difficulty::Standard, purpose, native), "{name}");
    }
    for (name, reader) in [
        ("native", ReaderProfile::Native),
        ("fluent_second_language", ReaderProfile::FluentSecondLanguage),
        ("limited_second_language", ReaderProfile::Limited),
    ] {
        let found = percent(Difficulty::Standard, Purpose::Understand, reader);
        assert_eq!(parameters["reader_pct"][name], found, "{name}");
    }
}

#[test]
fn every_question_and_role_play_has_its_times() {
    let parameters = vectors()["parameters"].clone();
    for (name, asked) in [
        ("true_false", Asked::TrueFalse),
        ("mcq_single", Asked::SingleChoice),
        ("mcq_multiple", Asked::MultipleResponse),
        ("matching_pair", Asked::MatchingPair),
        ("ordering_element", Asked::OrderingElement),
        ("fill_blank", Asked::FillBlank),
        ("fill_blank", Asked::Number),
        ("hotspot", Asked::Hotspot),
        ("numeric_calculation", Asked::Calculation),
        ("short_answer", Asked::ShortAnswer),
    ] {
        assert_eq!(
            parameters["quiz_seconds_low_typ_high"][name],
            serde_json::json!(asked.seconds()),
            "{name}"
        );
    }
    let role_play = &parameters["roleplay_low_typ_high"];
    assert_eq!(role_play["brief_min"], serde_json::json!(BRIEFING_MINUTES));
    assert_eq!(role_play["transition_min"], serde_json::json!(CHANGE_OVER_MINUTES));
    assert_eq!(role_play["debrief_pct_of_enactment"], serde_json::json!(DEBRIEF_PERCENT));
}

#[test]
fn films_pictures_and_planned_minutes_have_their_spread() {
    let parameters = vectors()["parameters"].clone();
    let planned =
        studio_course::PlannedTime { minutes: studio_course::Minutes(100), reason: "A visit.".into() };
    for (name, time) in [
        ("video_pct", crate::film_time::film_time(Millis(6_000_000)).time),
        ("planned_pct", crate::planned_time::planned_time(&planned).time),
    ] {
        for (scenario, found) in [("low", time.low), ("typical", time.typical), ("high", time.high)] {
            assert_eq!(parameters[name][scenario], found.0 / 60_000, "{name} {scenario}");
        }
    }
    let pictures = crate::picture_time::picture_time(10).time;
    assert_eq!(parameters["image_pct"]["low"], pictures.low.0 / 750);
    assert_eq!(parameters["image_pct"]["high"], pictures.high.0 / 750);
}

#[test]
fn the_policy_of_china_customs_is_the_preset() {
    let preset = vectors()["presets"]["cn_customs"].clone();
    let policy = &policies()[0];
    assert_eq!(preset["minutes_per_hour"], policy.minutes_per_hour);
    assert_eq!(preset["hours_per_credit"], policy.hours_per_credit);
    assert_eq!(preset["credit_requires_test_pass"], policy.needs_passed_test);
    assert_eq!(preset["final_test_counts_toward_hours"], policy.counts_final_test);
}
