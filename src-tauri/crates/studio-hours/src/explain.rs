//! The sum as a plain text table.

use crate::estimate::{Estimate, LessonTime};
use crate::exact::{grouped, hundredths};
use crate::hours::CreditCondition;
use crate::line::{Line, LineKind};
use crate::rates::{RateClass, TextUnit};
use crate::time_range::TimeRange;
use std::fmt::Write;
use studio_course::{Delivery, LessonId, Place};

/// The whole sum in English, one component a line, for a terminal of any width: what was counted, low, typical and high
/// in milliseconds, and the sum that led to the typical value.
pub fn explain(estimate: &Estimate) -> String {
    let mut out = String::new();
    write_head(&mut out, estimate);
    for lesson in &estimate.lessons {
        write_lesson(
            &mut out,
            lesson,
            estimate.lines.iter().filter(|line| lesson_of(line) == Some(&lesson.lesson)),
        );
    }
    write_totals(&mut out, estimate);
    write_result(&mut out, estimate);
    out
}

/// Writing to a `String` cannot fail.
macro_rules! say {
    ($out:expr, $($text:tt)*) => { let _ = writeln!($out, $($text)*); };
}

fn write_head(out: &mut String, estimate: &Estimate) {
    let policy = estimate.policy_title.as_deref().unwrap_or("unknown policy");
    say!(out, "Learning hours under {} ({policy})", estimate.policy);
    let unit = match estimate.rate.unit {
        TextUnit::Word => "words",
        TextUnit::Character => "characters",
        TextUnit::SegmentedWord => "segmented words",
        TextUnit::Letter => "letters",
    };
    let class = match estimate.rate.class {
        RateClass::Measured => "measured",
        RateClass::Conflicting => "sources conflict",
        RateClass::Assumed => "assumed",
    };
    say!(
        out,
        "Language {}: {} {unit} a minute ({class}). Rates of {}.",
        estimate.language,
        estimate.rate.per_minute,
        estimate.rates_version
    );
    say!(out, "Times are in milliseconds.");
    say!(out, "");
    say!(out, "{:<14}{:>14}{:>14}{:>14}   how", "", "low", "typical", "high");
}

fn write_lesson<'a>(out: &mut String, lesson: &LessonTime, lines: impl Iterator<Item = &'a Line>) {
    let delivery = match lesson.delivery {
        Delivery::SelfPaced => "online",
        Delivery::Facilitated => "live",
    };
    say!(out, "{} “{}”, {delivery}", lesson.lesson, lesson.title);
    let mut is_empty = true;
    for line in lines {
        is_empty = false;
        let remark = if line.counted { "" } else { " — not counted" };
        write_row(out, name(line.what), line.time, &format!("{}{remark}", line.inputs));
    }
    if is_empty {
        let why = if lesson.is_complete { "nothing in it takes time" } else { "its time is not known" };
        say!(out, "  {why}");
    }
}

fn write_row(out: &mut String, name: &str, time: TimeRange, how: &str) {
    let [low, typical, high] = [time.low, time.typical, time.high].map(|time| grouped(time.0));
    say!(out, "  {name:<12}{low:>14}{typical:>14}{high:>14}   {how}");
}

fn write_totals(out: &mut String, estimate: &Estimate) {
    say!(out, "");
    say!(out, "Sum");
    let minutes = |time: TimeRange| {
        format!("{} min", hundredths(crate::exact::round_half_up(u128::from(time.typical.0), 600)))
    };
    write_row(out, "online", estimate.online, &minutes(estimate.online));
    write_row(out, "live", estimate.live, &minutes(estimate.live));
    write_row(out, "counted", estimate.total, &minutes(estimate.total));
    if let Some(test) = &estimate.final_test {
        let remark = if test.counted { "counted above" } else { "not counted by this policy" };
        write_row(out, "final test", test.time, &format!("{}, {remark}", minutes(test.time)));
    }
    let declared = estimate.declared;
    if declared.time.0 > 0 {
        let warning = if declared.exceeds_half { ": more than half, so a reviewer will ask why" } else { "" };
        say!(out, "  {} % of it is declared by the author{warning}", declared.percent);
    }
}

fn write_result(out: &mut String, estimate: &Estimate) {
    say!(out, "");
    match &estimate.hours {
        Some(hours) => {
            let exact = hundredths(hours.exact_hundredths);
            say!(out, "Learning hours: {} (exactly {exact}; {} to {})", hours.typical, hours.low, hours.high);
            let condition = match hours.credit_condition {
                CreditCondition::Taken => "to whoever takes the course",
                CreditCondition::PassedFinalTest => "to whoever passes the final test, else 0",
                CreditCondition::NoFinalTest => {
                    "because the policy asks for a passed final test, and there is none"
                }
            };
            say!(out, "Credits: {}, {condition}", hours.credits);
        }
        None => {
            say!(out, "No learning hours can be given:");
            for missing in &estimate.missing {
                say!(out, "  - {}", missing.message);
            }
        }
    }
    say!(out, "Confidence grade: {:?}", estimate.grade);
}

fn lesson_of(line: &Line) -> Option<&LessonId> {
    match &line.place {
        Place::Lesson { lesson } => Some(lesson),
        _ => None,
    }
}

fn name(what: LineKind) -> &'static str {
    match what {
        LineKind::Text => "text",
        LineKind::Pictures => "pictures",
        LineKind::CodeLines => "code",
        LineKind::Formulas => "formulas",
        LineKind::Film => "film",
        LineKind::Narration => "narration",
        LineKind::Questions => "questions",
        LineKind::LongPrompts => "long prompts",
        LineKind::Feedback => "feedback",
        LineKind::RolePlay => "role-play",
        LineKind::Planned => "planned",
    }
}
