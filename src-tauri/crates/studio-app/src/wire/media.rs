//! Bringing media in and showing them.

use crate::wire::Parts;
use crate::wire::course::History;
use serde::{Deserialize, Serialize};
use studio_course::{CourseId, LessonId, MediaName};
use ts_rs::TS;

/// Brings a file into a course: a job, whose outcome is a [`MediaAdded`].
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MediaAdd {
    /// Into which course.
    pub course: CourseId,
    /// The file.
    pub path: String,
    /// What for.
    pub purpose: MediaPurpose,
}

/// What a file is brought in for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum MediaPurpose {
    /// To be listed, and used later: a picture in a reading, a prop.
    Listed,
    /// As the course's cover.
    Cover,
    /// As the film of a video lesson: length and poster frame are set with it.
    Film {
        /// The lesson.
        lesson: LessonId,
    },
    /// As captions of a video lesson (WebVTT or SubRip).
    Captions {
        /// The lesson.
        lesson: LessonId,
        /// The language that they are in.
        language: String,
    },
}

/// The file is in the course.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MediaAdded {
    /// Its name in the course.
    pub name: MediaName,
    /// What is to be shown anew.
    pub parts: Parts,
    /// Where the course stands now.
    pub history: History,
    /// What the author should know of the file, such as that browsers do not play it; empty where all is well.
    pub remarks: Vec<String>,
}

/// Asks where a media file is served.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MediaLocate {
    /// The course.
    pub course: CourseId,
    /// The file.
    pub name: MediaName,
}

/// Where a media file is served.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MediaAddress {
    /// An address on this machine, good until the studio is closed.
    pub url: String,
}
