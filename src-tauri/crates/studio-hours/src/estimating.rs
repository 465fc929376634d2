//! Puts the estimate of a course together.

use crate::declared::Declared;
use crate::estimate::{Estimate, FinalTestTime, LessonTime};
use crate::grade::Grade;
use crate::hours::Hours;
use crate::lesson_lines::lesson_lines;
use crate::line::{Line, LineKind};
use crate::missing::Missing;
use crate::policy::{find_policy, policies};
use crate::rates::{RATES_VERSION, rate};
use crate::text_time::Readers;
use crate::time_range::TimeRange;
use studio_course::{BodyKind, Course, Delivery, HoursPolicyId, Lesson, LessonId};

/// Estimates a course under its own policy.
pub fn estimate(course: &Course) -> Estimate {
    estimate_under(course, &course.hours_policy)
}

/// Estimates a course under any policy. An unknown one gives times but no hours, with the reason.
pub fn estimate_under(course: &Course, policy_id: &HoursPolicyId) -> Estimate {
    let policy = find_policy(policy_id);
    let readers = Readers::of(course);
    let final_test = final_test(course);
    let counts_final_test = policy.is_some_and(|policy| policy.counts_final_test);

    let mut sum = Sum::default();
    if policy.is_none() {
        let known: Vec<&str> = policies().iter().map(|policy| policy.id).collect();
        sum.missing.push(Missing::known_policy(policy_id, &known));
    }
    for lesson in course.lessons() {
        sum.add(lesson, &readers, counts_final_test || final_test != Some(&lesson.id));
    }

    let of =
        |delivery| sum.lessons.iter().filter(|l| l.counted && l.delivery == delivery).map(|l| l.time).sum();
    let (online, live): (TimeRange, TimeRange) = (of(Delivery::SelfPaced), of(Delivery::Facilitated));
    let total = online + live;
    let declared = sum
        .lines
        .iter()
        .filter(|line| line.counted && line.what == LineKind::Planned)
        .map(|line| line.time.typical)
        .sum();
    let declared = Declared::of(declared, total.typical);
    let rate = rate(&readers.language);
    let test_time = final_test.and_then(|id| sum.lessons.iter().find(|lesson| lesson.lesson == *id));
    Estimate {
        policy: policy_id.clone(),
        policy_title: policy.map(|policy| policy.title.to_owned()),
        rates_version: RATES_VERSION.to_owned(),
        language: course.language.clone(),
        rate,
        grade: Grade::of(rate.class, declared.exceeds_quarter, sum.missing.is_empty()),
        hours: policy
            .filter(|_| sum.missing.is_empty())
            .map(|policy| Hours::of(total, policy, final_test.is_some())),
        online,
        live,
        total,
        final_test: test_time.map(|lesson| FinalTestTime {
            lesson: lesson.lesson.clone(),
            time: lesson.time,
            counted: lesson.counted,
        }),
        declared,
        missing: sum.missing,
        lessons: sum.lessons,
        lines: sum.lines,
    }
}

/// The final test, if what the course names is there and is a quiz.
fn final_test(course: &Course) -> Option<&LessonId> {
    let lesson = course.lesson(course.final_test.as_ref()?)?;
    (lesson.body.kind() == BodyKind::Quiz).then_some(&lesson.id)
}

#[derive(Default)]
struct Sum {
    missing: Vec<Missing>,
    lessons: Vec<LessonTime>,
    lines: Vec<Line>,
}

impl Sum {
    fn add(&mut self, lesson: &Lesson, readers: &Readers, counted: bool) {
        let (mut lines, missing) = lesson_lines(lesson, readers);
        self.lessons.push(LessonTime {
            lesson: lesson.id.clone(),
            title: lesson.title.clone(),
            delivery: lesson.delivery,
            time: lines.iter().filter(|line| line.counted).map(|line| line.time).sum(),
            counted,
            is_complete: missing.is_none(),
        });
        for line in &mut lines {
            line.counted &= counted;
        }
        self.lines.append(&mut lines);
        self.missing.extend(missing);
    }
}
