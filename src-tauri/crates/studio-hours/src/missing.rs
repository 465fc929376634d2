//! Why there is no number.

use serde::{Deserialize, Serialize};
use studio_course::{HoursPolicyId, Lesson, Place};
use ts_rs::TS;

/// Something without which no learning hours can be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    /// What is missing. The studio's screens translate by it.
    pub kind: MissingKind,
    /// Where.
    pub place: Place,
    /// An English sentence with the next step.
    pub message: String,
}

/// What can be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MissingKind {
    /// A video lesson without a film, or a film whose duration is not known.
    VideoDuration,
    /// A role-play in which nothing is enacted for any time.
    EnactmentMinutes,
    /// The course names a policy that is not known here.
    KnownPolicy,
}

impl Missing {
    pub(crate) fn video_duration(lesson: &Lesson, has_file: bool) -> Self {
        let message = if has_file {
            format!(
                "The duration of the film in “{}” is not known. Bring the film in again, so that it is measured.",
                lesson.title
            )
        } else {
            format!("“{}” has no film yet. Choose one, or take the lesson out.", lesson.title)
        };
        Self { kind: MissingKind::VideoDuration, place: place(lesson), message }
    }

    pub(crate) fn enactment_minutes(lesson: &Lesson) -> Self {
        let message = format!(
            "“{}” has no enactment with minutes and rounds. Give the enactment its minutes and at least one round.",
            lesson.title
        );
        Self { kind: MissingKind::EnactmentMinutes, place: place(lesson), message }
    }

    pub(crate) fn known_policy(id: &HoursPolicyId, known: &[&str]) -> Self {
        let message = format!("“{id}” is not a known hours policy. Choose one of {}.", known.join(", "));
        Self { kind: MissingKind::KnownPolicy, place: Place::Course, message }
    }
}

fn place(lesson: &Lesson) -> Place {
    Place::Lesson { lesson: lesson.id.clone() }
}
