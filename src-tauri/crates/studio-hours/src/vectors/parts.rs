//! Single parts of the model, roundings and calibration.

use super::{example, list, thousandths};
use crate::calibration::calibrate;
use crate::exact::round_half_up;
use crate::picture_time::picture_seconds;
use crate::policy::{Policy, find_policy, policies};
use crate::text_time::{Demand, Readers, text_times};
use crate::text_units::TextUnits;
use studio_course::{Difficulty, HoursPolicyId, Millis, Purpose, ReaderProfile};

fn policy(id: &str) -> &'static Policy {
    find_policy(&HoursPolicyId::new(id).unwrap()).unwrap()
}

fn minutes(minutes: u64) -> Millis {
    Millis(minutes * 60_000)
}

#[test]
fn iacet_units_are_rounded_to_the_nearest_tenth() {
    let vector = example("EX5-iacet-ceu");
    let cases = list(&vector["inputs"]["cases_minutes"]);
    for (i, case) in cases.into_iter().enumerate() {
        let time = minutes(case);
        assert_eq!(
            policy("iacet-ceu").credits(time).0,
            thousandths(&vector["expected"]["ceu"][i]),
            "{case} min"
        );
        // The example gives four decimals, the hours two.
        let hours = vector["expected"]["contact_hours"][i].to_string().replace('.', "");
        let expected: u128 = format!("{hours:0<5}").parse().unwrap();
        assert_eq!(policy("iacet-ceu").exact_hundredths(time), round_half_up(expected, 100), "{case} min");
    }
}

#[test]
fn close_study_and_the_credits_of_a_blended_course_are_as_given() {
    let vector = example("EX6-ects-blended");
    let words = vector["inputs"]["body_words"].as_u64().unwrap();
    let readers = Readers { language: "en".into(), profile: ReaderProfile::Native };
    let demand = Demand { difficulty: Difficulty::Standard, purpose: Purpose::CloseStudy };
    let reading = &text_times(TextUnits { words, ..TextUnits::default() }, demand, &readers)[0];
    assert_eq!(vector["expected"]["reading_ms"], reading.time.typical.0);
    let total = minutes(vector["expected"]["total_minutes"].as_u64().unwrap());
    assert_eq!(policy("ects").credits(total).0, thousandths(&vector["expected"]["ects_at_25h"]));
    let at_30 = Policy { hours_per_credit: 30, ..policy("ects").clone() };
    assert_eq!(at_30.credits(total).0, thousandths(&vector["expected"]["ects_at_30h"]));
    let uk = policy("uk-credit").credits(total).0;
    assert_eq!(uk, thousandths(&vector["expected"]["uk_credits_at_10h_floor"]));
    assert_eq!(policy("ects").exact_hundredths(total), 3767);
}

#[test]
fn pilots_move_the_estimate_by_their_number() {
    let vector = example("EX7-calibration");
    let expected = &vector["expected"];
    let estimate = Millis(vector["inputs"]["estimate_ms"].as_u64().unwrap());
    let runs = |name: &str| list(&vector["inputs"][name]).into_iter().map(minutes).collect::<Vec<_>>();
    let a = calibrate(estimate, &runs("pilot_minutes_a")).unwrap();
    let b = calibrate(estimate, &runs("pilot_minutes_b")).unwrap();
    assert_eq!(expected["median_ms"], a.median.0);
    assert_eq!(expected["median_ms"], b.median.0);
    assert_eq!(expected["calibrated_ms_a"], a.calibrated.0);
    assert_eq!(expected["calibrated_ms_b"], b.calibrated.0);
    assert_eq!(expected["factor_a"].to_string(), "1.077933");
    assert_eq!(a.factor_millionths, 1_077_933);
    assert_eq!(policies()[0].hours(a.calibrated).0, thousandths(&expected["learning_hours_a"]));
}

#[test]
fn hours_change_at_the_millisecond() {
    let vector = example("EX11-cn-rounding-boundaries");
    for (i, time) in list(&vector["inputs"]["ms"]).into_iter().map(Millis).enumerate() {
        let (hours, credits) = (policies()[0].hours(time), policies()[0].credits(time));
        assert_eq!(hours.0, thousandths(&vector["expected"]["learning_hours"][i]), "{time:?}");
        assert_eq!(credits.0, thousandths(&vector["expected"]["credits_if_passed"][i]), "{time:?}");
    }
}

#[test]
fn pictures_of_a_page_are_a_series() {
    let vector = example("EX13-image-series");
    let seconds: Vec<u64> = list(&vector["inputs"]["n"]).into_iter().map(picture_seconds).collect();
    assert_eq!(seconds, list(&vector["expected"]["seconds"]));
}

#[test]
fn seventeen_languages_take_their_time() {
    let vector = example("EX16-rates-17-irest-languages");
    let units = vector["inputs"]["units"].as_u64().unwrap();
    let expected = vector["expected"]["typical_ms"].as_object().unwrap();
    assert_eq!(expected.len(), 17);
    for (language, time) in expected {
        let text = match language.as_str() {
            "zh" | "ja" => TextUnits { characters: units, ..TextUnits::default() },
            _ => TextUnits { words: units, ..TextUnits::default() },
        };
        let readers = Readers { language: language.clone(), profile: ReaderProfile::Native };
        assert_eq!(*time, text_times(text, Demand::default(), &readers)[0].time.typical.0, "{language}");
    }
}
