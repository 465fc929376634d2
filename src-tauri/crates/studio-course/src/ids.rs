//! Ids are types, so that a lesson's can never be handed in for a module's.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// Why a text cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{text}” cannot be an id: use 1 to 64 of the letters a to z, digits and hyphens, beginning with a letter or digit"
)]
pub struct BadId {
    /// The refused text.
    pub text: String,
}

/// Whether `text` is 1 to 64 of `a-z`, `0-9` and `-`, beginning with a letter or a digit: what stays the same as
/// a file name on every system, as part of an IRI and as an XML name after a letter.
fn is_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    (1..=64).contains(&bytes.len())
        && bytes[0] != b'-'
        && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
}

macro_rules! define_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(type = "string")]
        pub struct $name(String);

        impl $name {
            /// The id with this text, or the reason why it cannot be one.
            pub fn new(text: impl Into<String>) -> Result<Self, BadId> {
                let text = text.into();
                if is_id(&text) { Ok(Self(text)) } else { Err(BadId { text }) }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

define_id! {
    /// A course, unique in the world: a UUID in lower case, handed in by whoever makes the course.
    CourseId,
    /// A module, unique within its course.
    ModuleId,
    /// A lesson, unique within its course (not only within its module, so that a move keeps it).
    LessonId,
    /// A question, unique within its course.
    QuestionId,
    /// An outcome, unique within its course.
    OutcomeId,
    /// An instructor, unique within the course.
    InstructorId,
    /// A contributor, unique within the course.
    ContributorId,
    /// A role of a role-play, unique within it.
    RoleId,
    /// A line of an observer checklist, unique within the course.
    ChecklistLineId,
    /// A part of a question or guide (an option, a pair, a blank, a region, a phase, …), unique within its owner.
    PartId,
    /// The name of an hours policy, such as `cn-customs`.
    HoursPolicyId,
}

impl Default for CourseId {
    /// The nil UUID (RFC 9562 §5.9), for hosts that cannot make one.
    fn default() -> Self {
        Self("00000000-0000-0000-0000-000000000000".to_owned())
    }
}

impl CourseId {
    /// The course's IRI, `urn:uuid:<course>` (RFC 9562 §4).
    pub fn iri(&self) -> String {
        format!("urn:uuid:{self}")
    }

    /// The IRI of something in the course, such as `urn:uuid:…/outcome/read-a-manifest`: a URN keeps what stands behind
    /// `/` in its name (RFC 8141 §2.2), and ids are ASCII. `kind` is one of `launch-unit`, `module`, `outcome`,
    /// `question` and `film`.
    pub fn inner_iri(&self, kind: &str, id: &str) -> String {
        format!("{}/{kind}/{id}", self.iri())
    }
}

impl Default for HoursPolicyId {
    /// The policy of China Customs, 40 minutes to the hour.
    fn default() -> Self {
        Self("cn-customs".to_owned())
    }
}

/// A competency's code in somebody else's framework, such as `EUC.OP.04`. Any text is kept: whether the adopted
/// edition knows it is a finding, not an error.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct CompetencyCode(pub String);

impl fmt::Display for CompetencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_hold_what_every_system_can_hold() {
        assert!(LessonId::new("customs-value-1").is_ok());
        for bad in ["", "-a", "A", "a b", "é", "a/b", &"a".repeat(65)] {
            assert!(LessonId::new(bad).is_err(), "{bad}");
        }
    }
}
