//! One edition of a framework.

use crate::entry::FrameworkEntry;
use serde::{Deserialize, Serialize};
use studio_course::{CompetencyCode, Date, FrameworkRef};
use ts_rs::TS;

/// A dated list of competencies, as somebody else has published it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Framework {
    /// The framework, the same in all its editions, such as `wco-professional-standards`.
    pub id: String,
    /// The edition, such as `2019`.
    pub edition: String,
    /// What it is called, without the edition.
    pub title: String,
    /// Whether it is in force.
    pub status: FrameworkStatus,
    /// The edition that took its place, if one did.
    pub superseded_by: Option<String>,
    /// The day on which this list was drawn up.
    pub as_of: Date,
    /// What whoever uses the list has to know about it, such as that it is incomplete; may be empty.
    pub notice: String,
    /// Whose it is, and what may be done with it.
    pub rights: String,
    /// Where the edition was found.
    pub source: String,
    /// Its entries, in order.
    pub entries: Vec<FrameworkEntry>,
}

/// Whether an edition is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FrameworkStatus {
    /// Not yet published.
    Draft,
    /// In force.
    Current,
    /// A later edition took its place.
    Superseded,
}

impl FrameworkStatus {
    /// Each status with its name in framework files.
    pub(crate) const NAMES: [(Self, &'static str); 3] =
        [(Self::Draft, "draft"), (Self::Current, "current"), (Self::Superseded, "superseded")];
}

impl Framework {
    /// What a course writes down to adopt this edition.
    pub fn reference(&self) -> FrameworkRef {
        FrameworkRef { id: self.id.clone(), edition: self.edition.clone() }
    }

    /// Whether this is the edition that the reference speaks of.
    pub fn is(&self, reference: &FrameworkRef) -> bool {
        self.id == reference.id && self.edition == reference.edition
    }

    /// The entry with this code, heading or not, retired or not.
    pub fn entry(&self, code: &CompetencyCode) -> Option<&FrameworkEntry> {
        self.entries.iter().find(|entry| entry.code == *code)
    }

    /// The competency with this code: no heading, but perhaps retired.
    pub fn competency(&self, code: &CompetencyCode) -> Option<&FrameworkEntry> {
        self.entry(code).filter(|entry| entry.is_assignable())
    }

    /// What a course can be aligned to: no headings, nothing retired.
    pub fn competencies(&self) -> impl Iterator<Item = &FrameworkEntry> {
        self.entries.iter().filter(|entry| entry.is_assignable() && entry.retired.is_none())
    }
}
