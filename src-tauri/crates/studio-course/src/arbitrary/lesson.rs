//! Lessons with every body.

use super::ids::{any_alignments, any_id, any_outcomes};
use super::role_play::any_role_play;
use super::unique::CourseIds;
use super::units::{any_count, any_minutes, any_percent, any_planned};
use super::video::any_video;
use super::{any_markdown, any_question, any_text};
use crate::{Body, Delivery, Difficulty, FeedbackTime, Lesson, Purpose, Quiz, Reading};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Any lesson. Its questions and checklist lines have ids that are unique in it.
pub fn any_lesson() -> BoxedStrategy<Lesson> {
    (any_id(), any_text(), any_delivery(), any_outcomes(), any_alignments(), any_planned(), any_body())
        .prop_map(|(id, title, delivery, outcomes, alignments, planned, body)| Lesson {
            id,
            title,
            delivery,
            outcomes,
            alignments,
            planned,
            body,
        })
        .boxed()
}

/// Any of the four bodies.
pub fn any_body() -> BoxedStrategy<Body> {
    prop_oneof![
        any_reading().prop_map(Body::Reading),
        any_video().prop_map(Body::Video),
        any_quiz().prop_map(Body::Quiz),
        any_role_play().prop_map(Body::RolePlay),
    ]
    .prop_map(|mut body| {
        CourseIds::default().settle_body(&mut body);
        body
    })
    .boxed()
}

pub(super) fn any_delivery() -> BoxedStrategy<Delivery> {
    select(&[Delivery::SelfPaced, Delivery::Facilitated][..]).boxed()
}

pub(super) fn any_difficulty() -> BoxedStrategy<Difficulty> {
    select(&[Difficulty::Review, Difficulty::Standard, Difficulty::Hard, Difficulty::VeryHard][..]).boxed()
}

pub(super) fn any_purpose() -> BoxedStrategy<Purpose> {
    select(&[Purpose::Skim, Purpose::Understand, Purpose::CloseStudy][..]).boxed()
}

pub(super) fn any_feedback_time() -> BoxedStrategy<FeedbackTime> {
    select(&[FeedbackTime::EachQuestion, FeedbackTime::Submission, FeedbackTime::Never][..]).boxed()
}

fn any_reading() -> BoxedStrategy<Reading> {
    (any_markdown(), any_difficulty(), any_purpose())
        .prop_map(|(markdown, difficulty, purpose)| Reading { markdown, difficulty, purpose })
        .boxed()
}

fn any_quiz() -> BoxedStrategy<Quiz> {
    (
        any_text(),
        vec(any_question(), 0..4),
        any_percent(),
        option::of(any_count()),
        any::<[bool; 2]>(),
        option::of(any_count()),
        option::of(any_minutes()),
        any_feedback_time(),
    )
        .prop_map(
            |(introduction, questions, pass_mark, attempts, shuffles, draw, time_limit, feedback_time)| {
                Quiz {
                    introduction,
                    questions,
                    pass_mark,
                    attempts,
                    shuffles_questions: shuffles[0],
                    shuffles_options: shuffles[1],
                    draw,
                    time_limit,
                    feedback_time,
                }
            },
        )
        .boxed()
}
