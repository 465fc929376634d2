//! The smallest thing that a learner starts and finishes.

use crate::{CompetencyCode, LessonId, Minutes, OutcomeId, Question, Quiz, Reading, RolePlay, Video};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lesson {
    /// Unique within the course, so that a move to another module keeps it.
    pub id: LessonId,
    /// One line of plain text.
    pub title: String,
    /// Alone or together with a facilitator.
    pub delivery: Delivery,
    /// The outcomes of the course that the lesson teaches or assesses.
    pub outcomes: Vec<OutcomeId>,
    /// The competencies that it teaches.
    pub alignments: Vec<CompetencyCode>,
    /// Time declared by the author beside what the content itself takes, such as a discussion in the room.
    pub planned: Option<PlannedTime>,
    /// What the lesson is.
    pub body: Body,
}

/// Whether learners take a lesson alone or together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Delivery {
    /// Taken alone, in the LMS.
    #[default]
    SelfPaced,
    /// Taken together, live, led by a facilitator.
    Facilitated,
}

/// Time that the author declares, which no content shows, with the reason that an auditor would ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedTime {
    /// How long.
    pub minutes: Minutes,
    /// Why it takes that long; plain text.
    pub reason: String,
}

/// What a lesson is: one of four.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Body {
    /// A film.
    Video(Video),
    /// A text.
    Reading(Reading),
    /// Questions.
    Quiz(Quiz),
    /// A guide to act a situation out.
    RolePlay(RolePlay),
}

/// The kind of a body without what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BodyKind {
    /// A film.
    Video,
    /// A text.
    Reading,
    /// Questions.
    Quiz,
    /// A guide to act a situation out.
    RolePlay,
}

impl Body {
    /// Which of the four it is.
    pub fn kind(&self) -> BodyKind {
        match self {
            Self::Video(_) => BodyKind::Video,
            Self::Reading(_) => BodyKind::Reading,
            Self::Quiz(_) => BodyKind::Quiz,
            Self::RolePlay(_) => BodyKind::RolePlay,
        }
    }
}

impl Lesson {
    /// A self-paced lesson with nothing but its body.
    pub fn new(id: LessonId, title: impl Into<String>, body: Body) -> Self {
        Self {
            id,
            title: title.into(),
            delivery: Delivery::default(),
            outcomes: Vec::new(),
            alignments: Vec::new(),
            planned: None,
            body,
        }
    }

    /// Every question of the lesson, in order.
    pub fn questions(&self) -> Box<dyn Iterator<Item = &Question> + '_> {
        match &self.body {
            Body::Quiz(quiz) => Box::new(quiz.questions.iter()),
            Body::Video(video) => Box::new(video.questions.iter().map(|asked| &asked.question)),
            Body::Reading(_) | Body::RolePlay(_) => Box::new(std::iter::empty()),
        }
    }

    /// Every competency code on the lesson, its questions and its checklist lines, in order, with repetitions.
    pub fn all_alignments(&self) -> impl Iterator<Item = &CompetencyCode> {
        let lines = match &self.body {
            Body::RolePlay(role_play) => role_play.checklist.as_slice(),
            _ => &[],
        };
        self.alignments
            .iter()
            .chain(self.questions().flat_map(|question| &question.alignments))
            .chain(lines.iter().flat_map(|line| &line.alignments))
    }
}
