//! Whole courses, from their text to their credits.

use super::sample::{calculation, course, lesson, matching, quiz, reading, role_play, single_choice};
use super::{example, thousandths};
use crate::estimate::Estimate;
use crate::estimating::{estimate, estimate_under};
use crate::explain::explain;
use crate::grade::Grade;
use crate::hours::CreditCondition;
use crate::line::LineKind;
use crate::missing::MissingKind;
use crate::time_range::TimeRange;
use serde_json::Value;
use studio_course::{
    Body, Course, Delivery, Difficulty, HoursPolicyId, LessonId, MediaName, Millis, Minutes, PlannedTime,
    QuestionKind, Reading, Video,
};

fn id(text: &str) -> LessonId {
    LessonId::new(text).unwrap()
}

fn film(milliseconds: u64) -> Video {
    let file = MediaName::new("film.mp4").unwrap();
    Video { file: Some(file), duration: Some(Millis(milliseconds)), ..Video::default() }
}

fn final_test(questions: usize) -> Body {
    Body::Quiz(quiz(vec![single_choice(); questions]))
}

fn of_kinds(estimate: &Estimate, kinds: &[LineKind]) -> TimeRange {
    let is_one = |what| kinds.contains(what);
    estimate.lines.iter().filter(|line| line.counted && is_one(&line.what)).map(|line| line.time).sum()
}

fn assert_range(expected: &Value, found: TimeRange, what: &str) {
    for (scenario, time) in [("low", found.low), ("typical", found.typical), ("high", found.high)] {
        assert_eq!(expected[scenario], time.0, "{what}, {scenario}");
    }
}

fn assert_hours(expected: &Value, found: &Estimate) {
    let hours = found.hours.unwrap();
    assert_eq!(thousandths(&expected["learning_hours"]["low"]), hours.low.0);
    assert_eq!(thousandths(&expected["learning_hours"]["typical"]), hours.typical.0);
    assert_eq!(thousandths(&expected["learning_hours"]["high"]), hours.high.0);
    assert_eq!(thousandths(&expected["learning_hours_exact_2dp"]), hours.exact_hundredths * 10);
    assert_eq!(thousandths(&expected["credits_if_test_passed"]), hours.credits.0);
}

fn english_course() -> Course {
    let mut answers = vec![single_choice(); 6];
    answers.extend(vec![QuestionKind::TrueFalse { is_true: true }; 4]);
    answers.push(matching(6));
    let mut course = course(
        "en",
        vec![
            lesson("page-1", Body::Reading(reading("value", 1800, 4))),
            lesson("page-2", Body::Reading(reading("value", 1800, 2))),
            lesson("page-3", Body::Reading(reading("value", 1800, 0))),
            lesson("film", Body::Video(film(390_000))),
            lesson("check", Body::Quiz(quiz(answers))),
            lesson("test", final_test(20)),
        ],
    );
    course.final_test = Some(id("test"));
    course
}

#[test]
fn an_english_course_of_text_film_and_questions_is_worth_what_the_example_says() {
    let expected = &example("EX1-cn-english-text-course")["expected"];
    let found = estimate(&english_course());
    assert_range(&expected["reading_ms"], of_kinds(&found, &[LineKind::Text]), "reading");
    assert_range(&expected["images_ms"], of_kinds(&found, &[LineKind::Pictures]), "pictures");
    assert_range(&expected["video_ms"], of_kinds(&found, &[LineKind::Film]), "film");
    assert_range(&expected["self_check_ms"], of_kinds(&found, &[LineKind::Questions]), "self-check");
    assert_range(&expected["total_ms"], found.total, "total");
    assert_hours(expected, &found);
    assert_eq!(found.grade, Grade::B);
    assert_eq!((found.online, found.live), (found.total, TimeRange::default()));
    let test = found.final_test.as_ref().unwrap();
    assert_eq!((test.time.typical, test.counted), (Millis(1_200_000), false));
}

#[test]
fn a_hard_chinese_course_is_worth_what_the_example_says() {
    let mut words = ["海关估价成交价格税则归类"; 2000].join("，");
    words.push_str(&" CIF".repeat(120));
    let body = Reading { markdown: words, difficulty: Difficulty::Hard, ..Reading::default() };
    let mut answers = vec![single_choice(); 15];
    answers.extend(vec![calculation(); 3]);
    let mut course = course(
        "zh-Hans",
        vec![lesson("text", Body::Reading(body)), lesson("check", Body::Quiz(quiz(answers)))],
    );
    course.modules[0].lessons.push(lesson("test", final_test(10)));
    course.final_test = Some(id("test"));
    let found = estimate(&course);
    assert_eq!(found.total.typical, Millis(7_490_000));
    let hours = found.hours.unwrap();
    assert_eq!((hours.low.0, hours.typical.0, hours.high.0), (2000, 3000, 4500));
    assert_eq!((hours.exact_hundredths, hours.credits.0, found.grade), (312, 1500, Grade::C));
}

#[test]
fn an_arabic_role_play_session_is_worth_what_the_example_says() {
    let expected = &example("EX3-cn-arabic-roleplay-session")["expected"];
    let mut play = lesson("play", Body::RolePlay(role_play(8, 3)));
    play.delivery = Delivery::Facilitated;
    play.planned = Some(PlannedTime { minutes: Minutes(30), reason: "Discussion in the room.".into() });
    let mut text = lesson("text", Body::Reading(reading("جمارك", 1650, 0)));
    text.delivery = Delivery::Facilitated;
    let mut course = course("ar", vec![text, play, lesson("test", final_test(5))]);
    course.final_test = Some(id("test"));
    let found = estimate(&course);
    assert_range(&expected["reading_ms"], of_kinds(&found, &[LineKind::Text]), "reading");
    assert_range(&expected["roleplay_ms"], of_kinds(&found, &[LineKind::RolePlay]), "role-play");
    assert_range(&expected["discussion_ms"], of_kinds(&found, &[LineKind::Planned]), "discussion");
    assert_range(&expected["total_ms"], found.total, "total");
    assert_hours(expected, &found);
    assert_eq!((found.live, found.online), (found.total, TimeRange::default()));
    assert_eq!((found.declared.percent, found.declared.exceeds_quarter), (28, true));
    assert_eq!(found.grade, Grade::C);
}

#[test]
fn without_a_final_test_nobody_earns_credits() {
    let mut course = english_course();
    course.final_test = Some(id("page-1"));
    let found = estimate(&course);
    let hours = found.hours.unwrap();
    assert_eq!((hours.credits.0, hours.credit_condition), (0, CreditCondition::NoFinalTest));
    assert_eq!(found.final_test, None);
}

#[test]
fn a_film_of_unknown_length_leaves_no_number_for_the_course() {
    let mut course = english_course();
    course.modules[0].lessons.push(lesson("late", Body::Video(Video::default())));
    let found = estimate(&course);
    assert_eq!((found.hours, found.grade), (None, Grade::D));
    assert_eq!(found.missing.len(), 1);
    assert_eq!(found.missing[0].kind, MissingKind::VideoDuration);
    assert!(found.missing[0].message.contains("“Lesson late”"));
    let narration = Video { narrates_page: true, ..Video::default() };
    course.modules[0].lessons[6].body = Body::Video(narration);
    assert!(estimate(&course).hours.is_some());
}

#[test]
fn a_film_that_reads_the_page_aloud_is_shown_and_not_counted() {
    let mut course = english_course();
    let before = estimate(&course).total;
    course.modules[0]
        .lessons
        .push(lesson("aloud", Body::Video(Video { narrates_page: true, ..film(1_200_000) })));
    let found = estimate(&course);
    assert_eq!(found.total, before);
    let line = found.lines.iter().find(|line| line.what == LineKind::Narration).unwrap();
    assert_eq!((line.time.typical, line.counted), (Millis(1_200_000), false));
}

#[test]
fn a_role_play_without_an_enactment_leaves_no_number() {
    let course = course("en", vec![lesson("play", Body::RolePlay(role_play(0, 3)))]);
    let found = estimate(&course);
    assert_eq!((found.hours, found.missing[0].kind), (None, MissingKind::EnactmentMinutes));
}

#[test]
fn an_unknown_policy_leaves_no_number_and_says_which_are_known() {
    let policy = HoursPolicyId::new("moon-hours").unwrap();
    let found = estimate_under(&english_course(), &policy);
    assert_eq!((found.hours, found.policy_title.as_ref()), (None, None));
    assert_eq!(found.missing[0].kind, MissingKind::KnownPolicy);
    assert!(found.missing[0].message.contains("cn-customs, iacet-ceu"));
    assert_eq!(found.total, estimate(&english_course()).total);
}

#[test]
fn a_policy_that_counts_the_final_test_has_it_in_the_sum() {
    let found = estimate_under(&english_course(), &HoursPolicyId::new("iacet-ceu").unwrap());
    assert_eq!(found.total.typical, Millis(2_855_000 + 1_200_000));
    assert!(found.final_test.unwrap().counted);
}

#[test]
fn a_drawn_quiz_takes_the_average_of_its_pool() {
    let mut pool = quiz(vec![single_choice(), calculation(), QuestionKind::TrueFalse { is_true: false }]);
    pool.draw = Some(2);
    let found = estimate(&course("en", vec![lesson("quiz", Body::Quiz(pool.clone()))]));
    assert_eq!(found.total.typical, Millis((60_000 + 180_000 + 30_000) * 2 / 3));
    pool.draw = Some(9);
    let all = estimate(&course("en", vec![lesson("quiz", Body::Quiz(pool))]));
    assert_eq!(all.total.typical, Millis(270_000));
}

#[test]
fn long_prompts_and_feedback_are_read() {
    let mut asked = quiz(vec![single_choice()]);
    asked.questions[0].prompt = ["word"; 60 + 18].join(" ");
    asked.questions[0].feedback.right = ["word"; 9].join(" ");
    asked.questions[0].feedback.wrong = ["word"; 18].join(" ");
    if let QuestionKind::SingleChoice { options } = &mut asked.questions[0].answer {
        options[0].feedback = ["word"; 36].join(" ");
        options[1].feedback = "word".into();
    }
    let found = estimate(&course("en", vec![lesson("quiz", Body::Quiz(asked.clone()))]));
    assert_eq!(of_kinds(&found, &[LineKind::LongPrompts]).typical, Millis(6_000));
    assert_eq!(of_kinds(&found, &[LineKind::Feedback]).typical, Millis(18_000));
    asked.feedback_time = studio_course::FeedbackTime::Never;
    let silent = estimate(&course("en", vec![lesson("quiz", Body::Quiz(asked))]));
    assert_eq!(of_kinds(&silent, &[LineKind::Feedback]).typical, Millis(0));
}

#[test]
fn questions_inside_a_film_count_as_questions() {
    let question = super::sample::question(1, single_choice());
    let asked = studio_course::VideoQuestion { at: Millis(1000), question };
    let video = Video { questions: vec![asked], introduction: "Watch.\n".into(), ..film(60_000) };
    let found = estimate(&course("en", vec![lesson("film", Body::Video(video))]));
    assert_eq!(of_kinds(&found, &[LineKind::Questions]).typical, Millis(60_000));
    assert_eq!(of_kinds(&found, &[LineKind::Text]).typical, Millis(333));
}

#[test]
fn lines_add_up_to_the_total_and_lessons_to_their_lines() {
    for course in [english_course(), course("ar", vec![lesson("play", Body::RolePlay(role_play(8, 3)))])] {
        let found = estimate(&course);
        let lines: TimeRange = found.lines.iter().filter(|line| line.counted).map(|line| line.time).sum();
        assert_eq!(lines, found.total);
        let lessons: TimeRange = found.lessons.iter().filter(|l| l.counted).map(|l| l.time).sum();
        assert_eq!(lessons, found.total);
        assert_eq!(found.lesson_times().len(), found.lessons.len());
    }
}

#[test]
fn the_explanation_shows_the_sum() {
    let text = explain(&estimate(&english_course()));
    for line in [
        "Learning hours under cn-customs (China Customs knowledge credits)",
        "Language en: 180 words a minute (measured). Rates of 2026-11-23.",
        "page-1 “Lesson page-1”, online",
        "  text               480 000       600 000       810 000   1 800 words × 60 000 ms ÷ 180; 80 % to 135 %",
        "  questions           90 000       120 000       180 000   6 pairs to match × 20 s; 15 s to 30 s",
        "  questions          800 000     1 200 000     1 800 000   20 single choice × 60 s; 40 s to 90 s — not counted",
        "  counted          2 292 000     2 855 000     3 905 250   47.58 min",
        "Learning hours: 1.0 (exactly 1.19; 0.5 to 1.5)",
        "Credits: 0.5, to whoever passes the final test, else 0",
        "Confidence grade: B",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
}

#[test]
fn the_explanation_says_why_there_is_no_number() {
    let text = explain(&estimate(&course("en", vec![lesson("film", Body::Video(Video::default()))])));
    assert!(text.contains("No learning hours can be given:\n  - “Lesson film” has no film yet."), "{text}");
}
