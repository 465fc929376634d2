//! A film with all that belongs to it.

use crate::{Language, MediaName, Millis, PartId, Question};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One film, its captions, chapters and transcript, and the questions that stop it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Video {
    /// The film; none until the author has chosen one.
    pub file: Option<MediaName>,
    /// How long it plays, as it was probed when it was brought in. Without it no learning hours can be given.
    pub duration: Option<Millis>,
    /// The picture that stands before it plays.
    pub poster: Option<MediaName>,
    /// What it is about, above the film; Markdown, may be empty.
    pub introduction: String,
    /// Named places in it, by time.
    pub chapters: Vec<Chapter>,
    /// Captions, one file for each language.
    pub captions: Vec<Captions>,
    /// What is said and shown; Markdown.
    pub transcript: String,
    /// Whether it only reads a page of the course aloud, and so adds no time of its own.
    pub narrates_page: bool,
    /// Questions that stop the film at their second.
    pub questions: Vec<VideoQuestion>,
}

/// A named place in a film.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chapter {
    /// Unique within the video.
    pub id: PartId,
    /// From the beginning of the film.
    pub at: Millis,
    /// One line of plain text.
    pub title: String,
}

/// Captions in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Captions {
    /// The language that they are in.
    pub language: Language,
    /// A WebVTT file.
    pub file: MediaName,
}

/// A question that stops the film.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VideoQuestion {
    /// From the beginning of the film.
    pub at: Millis,
    /// What is asked.
    pub question: Question,
}
