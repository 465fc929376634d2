//! A course with which nothing is wrong, and what holds of every finding: for the tests of the rules.

mod questions;
mod sound;

pub(crate) use questions::single_choice;
pub(crate) use sound::sound;

use crate::{Facts, Rule, english};
use studio_competency::{Framework, frameworks};
use studio_course::{
    Body, CompetencyCode, Course, Finding, Lesson, LessonId, MediaName, OutcomeId, Question, Quiz, Reading,
    RolePlay, Video,
};

/// What the rule finds after a change to a course with which nothing was wrong.
pub(crate) fn after(rule: &Rule, change: impl FnOnce(&mut Course)) -> Vec<Finding> {
    let mut course = sound();
    assert_eq!(found(rule, &course), [], "before the change");
    change(&mut course);
    let findings = found(rule, &course);
    hold(rule, &course, frameworks(), &findings);
    findings
}

/// What one rule finds.
pub(crate) fn found(rule: &Rule, course: &Course) -> Vec<Finding> {
    found_under(rule, course, frameworks(), 0)
}

/// What one rule finds with these facts.
pub(crate) fn found_under(
    rule: &Rule,
    course: &Course,
    frameworks: &[Framework],
    suspend_worst_case: u32,
) -> Vec<Finding> {
    let estimate = studio_hours::estimate(course);
    let facts = Facts { estimate: &estimate, frameworks, suspend_worst_case };
    let mut findings = Vec::new();
    (rule.check)(course, &facts, &mut findings);
    findings
}

/// Asserts what holds of every finding of a rule: it is the rule's, it has the rule's values, the English catalogue of
/// the screens says the same, and its fix mends it.
pub(crate) fn hold(rule: &Rule, course: &Course, frameworks: &[Framework], findings: &[Finding]) {
    for finding in findings {
        assert_eq!((finding.rule.as_str(), finding.severity), (rule.name, rule.severity));
        assert!(finding.values.keys().eq(rule.values), "{finding:?}");
        assert_eq!(english::say(rule.name, "message", &finding.values), finding.message);
        assert_eq!(english::say(rule.name, "hint", &finding.values), finding.hint);
        let Some(fix) = &finding.fix else { continue };
        assert_eq!(Some(fix.label.as_str()), rule.fix, "{finding:?}");
        assert_eq!(english::say(rule.name, "fix", &finding.values), fix.label);
        let mut mended = course.clone();
        mended.apply(fix.edit.clone()).unwrap();
        let is_same = |left: &Finding| (&left.place, &left.values) == (&finding.place, &finding.values);
        assert!(!found_under(rule, &mended, frameworks, 0).iter().any(is_same), "{finding:?}");
    }
}

pub(crate) fn code(text: &str) -> CompetencyCode {
    CompetencyCode(text.to_owned())
}

pub(crate) fn lesson_id(text: &str) -> LessonId {
    LessonId::new(text).unwrap()
}

pub(crate) fn outcome_id(text: &str) -> OutcomeId {
    OutcomeId::new(text).unwrap()
}

pub(crate) fn media_name(text: &str) -> MediaName {
    MediaName::new(text).unwrap()
}

/// A lesson of the course, by its id.
pub(crate) fn lesson<'a>(course: &'a mut Course, id: &str) -> &'a mut Lesson {
    let mut lessons = course.modules.iter_mut().flat_map(|module| &mut module.lessons);
    lessons.find(|lesson| lesson.id.as_str() == id).unwrap()
}

/// The reading `text`.
pub(crate) fn reading(course: &mut Course) -> &mut Reading {
    match &mut lesson(course, "text").body {
        Body::Reading(reading) => reading,
        _ => panic!("it is a reading"),
    }
}

/// The video `film`.
pub(crate) fn video(course: &mut Course) -> &mut Video {
    match &mut lesson(course, "film").body {
        Body::Video(video) => video,
        _ => panic!("it is a video"),
    }
}

/// The quiz `check`, which asks one question, `choice`.
pub(crate) fn quiz(course: &mut Course) -> &mut Quiz {
    quiz_of(lesson(course, "check"))
}

/// The final test, `test`, which asks one question of each kind. Their ids are the names of the kinds.
pub(crate) fn test(course: &mut Course) -> &mut Quiz {
    quiz_of(lesson(course, "test"))
}

fn quiz_of(lesson: &mut Lesson) -> &mut Quiz {
    match &mut lesson.body {
        Body::Quiz(quiz) => quiz,
        _ => panic!("it is a quiz"),
    }
}

/// The role-play `play`.
pub(crate) fn play(course: &mut Course) -> &mut RolePlay {
    match &mut lesson(course, "play").body {
        Body::RolePlay(role_play) => role_play,
        _ => panic!("it is a role-play"),
    }
}

/// A question of one of the quizzes, by its id.
pub(crate) fn question<'a>(course: &'a mut Course, id: &str) -> &'a mut Question {
    let quiz = if id == "choice" { quiz(course) } else { test(course) };
    quiz.questions.iter_mut().find(|question| question.id.as_str() == id).unwrap()
}

/// Takes a file off the list of media.
pub(crate) fn remove_media(course: &mut Course, name: &str) {
    course.media.retain(|media| media.name.as_str() != name);
}
