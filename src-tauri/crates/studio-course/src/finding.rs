//! A fact about a course that its author should know.

use crate::{ChecklistLineId, Edit, LessonId, MediaName, ModuleId, OutcomeId, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What is wrong, where, and what to do. An author's mistake is always one of these and never an error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule's name, a fact in kebab case such as `video-without-captions`. The studio's screens translate by it.
    pub rule: String,
    /// How much it matters.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What the sentences speak of, by name: the values that a translation of them needs.
    pub values: BTreeMap<String, String>,
    /// The fact as an English sentence.
    pub message: String,
    /// What to do, as an English sentence.
    pub hint: String,
    /// An edit that mends it, where there is one.
    pub fix: Option<Fix>,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// A signed package is refused until it is mended.
    Blocker,
    /// Learners or reviewers will be hurt by it.
    Warning,
    /// The course would be better with it mended.
    Advice,
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Place {
    /// The course as a whole.
    Course,
    /// A module.
    Module {
        /// Which.
        module: ModuleId,
    },
    /// A lesson.
    Lesson {
        /// Which.
        lesson: LessonId,
    },
    /// A question.
    Question {
        /// The lesson that asks it.
        lesson: LessonId,
        /// Which.
        question: QuestionId,
    },
    /// A line of an observer checklist.
    ChecklistLine {
        /// The role-play lesson.
        lesson: LessonId,
        /// Which.
        line: ChecklistLineId,
    },
    /// An outcome.
    Outcome {
        /// Which.
        outcome: OutcomeId,
    },
    /// A media file.
    Media {
        /// Which.
        media: MediaName,
    },
    /// A line of a file of the course folder.
    File {
        /// The path in the folder, with `/`.
        path: String,
        /// The line, from 1; 0 for the whole file.
        line: u32,
    },
}

/// An edit that mends what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// What the button says, in English; the screens translate it by the rule.
    pub label: String,
    /// What it does.
    pub edit: Edit,
}

impl Finding {
    /// A finding of `rule` at `place`, without values and without a fix.
    pub fn new(
        rule: &str,
        severity: Severity,
        place: Place,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            rule: rule.to_owned(),
            severity,
            place,
            values: BTreeMap::new(),
            message: message.into(),
            hint: hint.into(),
            fix: None,
        }
    }

    /// The same finding with a named value for translations.
    #[must_use]
    pub fn with_value(mut self, name: &str, value: impl ToString) -> Self {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    /// The same finding with an edit that mends it.
    #[must_use]
    pub fn with_fix(mut self, label: impl Into<String>, edit: Edit) -> Self {
        self.fix = Some(Fix { label: label.into(), edit });
        self
    }
}
