//! A text to be read.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text in the Markdown dialect of [`crate::markdown`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The text. It ends with a line feed unless it is empty, and holds no carriage returns
    /// ([`crate::Lesson::in_normal_form`]).
    pub markdown: String,
    /// How hard it is (learning-hours model, part A, factor D).
    pub difficulty: Difficulty,
    /// What it is read for (part A, factor P).
    pub purpose: Purpose,
}

/// How hard a text is to its readers: known matter, 75 %; standard, 100 %; hard, 125 %; very hard, 150 %.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Difficulty {
    /// Known matter, read again.
    Review,
    /// Some new concepts.
    #[default]
    Standard,
    /// Many new concepts.
    Hard,
    /// Law or technique that is read line by line.
    VeryHard,
}

/// What a text is read for: to skim, 50 %; to understand, 100 %; to study closely, 200 %.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Purpose {
    /// To know what is there.
    Skim,
    /// To understand.
    #[default]
    Understand,
    /// To work with closely.
    CloseStudy,
}
