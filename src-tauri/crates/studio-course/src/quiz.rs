//! Questions that are asked and scored together.

use crate::{Minutes, Percent, Question};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A quiz. Which quiz is the final test is said by the course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quiz {
    /// What stands before the first question; Markdown, may be empty.
    pub introduction: String,
    /// The questions, or the pool that they are drawn from.
    pub questions: Vec<Question>,
    /// Percent of the points to pass.
    pub pass_mark: Percent,
    /// How often it may be submitted; `None` without limit.
    pub attempts: Option<u32>,
    /// Whether the questions come in another order each time.
    pub shuffles_questions: bool,
    /// Whether the options of a question come in another order each time.
    pub shuffles_options: bool,
    /// How many questions are drawn from the pool; `None` asks all.
    pub draw: Option<u32>,
    /// The time for one attempt; `None` without limit.
    pub time_limit: Option<Minutes>,
    /// When the learner sees what was right.
    pub feedback_time: FeedbackTime,
}

/// When the learner sees feedback.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FeedbackTime {
    /// After each question.
    #[default]
    EachQuestion,
    /// After the quiz was submitted.
    Submission,
    /// Only the score is shown.
    Never,
}

impl Default for Quiz {
    fn default() -> Self {
        Self {
            introduction: String::new(),
            questions: Vec::new(),
            pass_mark: Percent::USUAL_PASS_MARK,
            attempts: None,
            shuffles_questions: false,
            shuffles_options: false,
            draw: None,
            time_limit: None,
            feedback_time: FeedbackTime::default(),
        }
    }
}

impl Quiz {
    /// How many questions one attempt asks.
    pub fn asked(&self) -> usize {
        match self.draw {
            Some(draw) => self.questions.len().min(usize::try_from(draw).unwrap_or(usize::MAX)),
            None => self.questions.len(),
        }
    }
}
