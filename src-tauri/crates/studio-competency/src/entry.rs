//! An entry of a framework: a competency, or a heading over some.

use serde::{Deserialize, Serialize};
use studio_course::{CompetencyCode, Date};
use ts_rs::TS;

/// One line of a framework, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkEntry {
    /// Unique within the edition.
    pub code: CompetencyCode,
    /// Who made the code, such as `ours`; empty where that is not said.
    pub code_origin: String,
    /// What it is called.
    pub label: String,
    /// What it is.
    pub kind: EntryKind,
    /// The entry that it stands under.
    pub parent: Option<CompetencyCode>,
    /// The framework's own level, such as `OM`.
    pub level: Option<String>,
    /// The framework's own category, such as `K` for knowledge.
    pub category: Option<String>,
    /// Where the entry was found: an address, or `ours`.
    pub source: String,
    /// How sure it is that the framework says so, in words.
    pub confidence: String,
    /// The running number in the source, where it has one.
    pub source_ordinal: Option<u32>,
    /// Entries of other frameworks that mean nearly the same.
    pub related: Vec<CompetencyCode>,
    /// What else is to be known of it; may be empty.
    pub note: String,
    /// When it was withdrawn, if it was.
    pub retired: Option<Retirement>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EntryKind {
    /// The framework itself.
    Framework,
    /// A level, such as that of operational managers.
    Level,
    /// A category, such as knowledge.
    Category,
    /// Any other heading.
    Group,
    /// A competency as the framework lists it.
    Competency,
    /// A theme that was announced for the edition, in words that may differ from the published ones.
    Theme,
    /// What drove the revision that led to the edition.
    Driver,
    /// A demonstration topic of Trainer Studio's, which the framework does not have.
    Demo,
}

/// An entry was withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Retirement {
    /// Since when.
    pub on: Date,
    /// What took its place; may be empty.
    pub replaced_by: Vec<CompetencyCode>,
}

impl EntryKind {
    /// Each kind with its name in framework files.
    pub(crate) const NAMES: [(Self, &'static str); 8] = [
        (Self::Framework, "framework"),
        (Self::Level, "level"),
        (Self::Category, "category"),
        (Self::Group, "group"),
        (Self::Competency, "competency"),
        (Self::Theme, "theme"),
        (Self::Driver, "driver"),
        (Self::Demo, "demo"),
    ];

    /// Whether courses may be aligned to it. Headings only order a list: whoever aligns to one claims everything under it.
    pub fn is_assignable(self) -> bool {
        match self {
            Self::Framework | Self::Level | Self::Category | Self::Group => false,
            Self::Competency | Self::Theme | Self::Driver | Self::Demo => true,
        }
    }
}

impl FrameworkEntry {
    /// Whether courses may be aligned to it, if it is not retired.
    pub fn is_assignable(&self) -> bool {
        self.kind.is_assignable()
    }
}
