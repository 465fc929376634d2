//! Goes through the lessons of one kind.

use studio_course::{Body, Course, Delivery, Lesson, LessonId, PlanItemKind, Quiz, Reading, RolePlay, Video};

/// Every reading, in order.
pub(crate) fn readings(course: &Course) -> impl Iterator<Item = (&Lesson, &Reading)> {
    course.lessons().filter_map(|lesson| match &lesson.body {
        Body::Reading(reading) => Some((lesson, reading)),
        _ => None,
    })
}

/// Every video, in order.
pub(crate) fn videos(course: &Course) -> impl Iterator<Item = (&Lesson, &Video)> {
    course.lessons().filter_map(|lesson| match &lesson.body {
        Body::Video(video) => Some((lesson, video)),
        _ => None,
    })
}

/// Every quiz, in order.
pub(crate) fn quizzes(course: &Course) -> impl Iterator<Item = (&Lesson, &Quiz)> {
    course.lessons().filter_map(|lesson| match &lesson.body {
        Body::Quiz(quiz) => Some((lesson, quiz)),
        _ => None,
    })
}

/// Every role-play, in order.
pub(crate) fn role_plays(course: &Course) -> impl Iterator<Item = (&Lesson, &RolePlay)> {
    course.lessons().filter_map(|lesson| match &lesson.body {
        Body::RolePlay(role_play) => Some((lesson, role_play)),
        _ => None,
    })
}

/// The final test, if what the course names is there and is a quiz.
pub(crate) fn final_test(course: &Course) -> Option<(&Lesson, &Quiz)> {
    let id: &LessonId = course.final_test.as_ref()?;
    quizzes(course).find(|(lesson, _)| lesson.id == *id)
}

/// Every lesson that is taken together, in order.
pub(crate) fn facilitated(course: &Course) -> impl Iterator<Item = &Lesson> {
    course.lessons().filter(|lesson| lesson.delivery == Delivery::Facilitated)
}

/// The minutes that the session plan gives to a lesson, or `None` where it does not name it.
pub(crate) fn planned_minutes(course: &Course, lesson: &Lesson) -> Option<u64> {
    let items = course.session_plan.items.iter();
    let minutes = items.filter_map(|item| match &item.what {
        PlanItemKind::Lesson { lesson: id } if *id == lesson.id => Some(u64::from(item.minutes.0)),
        _ => None,
    });
    minutes.reduce(u64::saturating_add)
}
