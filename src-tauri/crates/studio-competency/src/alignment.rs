//! What a code on something in a course means under the framework that the course has adopted.

use crate::embedded::lookup;
use crate::framework::Framework;
use serde::{Deserialize, Serialize};
use studio_course::{CompetencyCode, Date};
use ts_rs::TS;

/// Whether an alignment holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "state")]
pub enum AlignmentState {
    /// A competency of the adopted edition.
    Known,
    /// In no framework that is known.
    Unknown,
    /// Withdrawn from the adopted edition.
    Retired {
        /// Since when.
        on: Date,
        /// What took its place; may be empty.
        replaced_by: Vec<CompetencyCode>,
    },
    /// Not in the adopted edition, but in this other edition or framework.
    ForeignEdition {
        /// The other framework, or the same one.
        framework: String,
        /// Its edition.
        edition: String,
    },
    /// A heading of the adopted edition, which nothing can be aligned to.
    NotAssignable,
}

impl AlignmentState {
    /// The state of `code` under `adopted`; the other `frameworks` are where it may have come from instead.
    pub fn of(code: &CompetencyCode, adopted: &Framework, frameworks: &[Framework]) -> Self {
        if let Some(entry) = adopted.entry(code) {
            return match &entry.retired {
                Some(retired) => Self::Retired { on: retired.on, replaced_by: retired.replaced_by.clone() },
                None if entry.is_assignable() => Self::Known,
                None => Self::NotAssignable,
            };
        }
        match lookup(code, frameworks).next() {
            Some((other, _)) => {
                Self::ForeignEdition { framework: other.id.clone(), edition: other.edition.clone() }
            }
            None => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded::{find, frameworks};
    use crate::reading::read_framework;

    fn state(code: &str) -> AlignmentState {
        let adopted = find("wco-professional-standards", "2019").unwrap();
        AlignmentState::of(&CompetencyCode(code.into()), adopted, frameworks())
    }

    #[test]
    fn a_code_is_known_unknown_foreign_or_a_heading() {
        assert_eq!(state("PS19.X.03"), AlignmentState::Known);
        assert_eq!(state("TS.K.VAL"), AlignmentState::Known);
        assert_eq!(state("PS19.X.99"), AlignmentState::Unknown);
        assert_eq!(state("ps19.x.03"), AlignmentState::Unknown);
        for heading in ["PS19", "PS19.OM", "PS19.K", "TS.K"] {
            assert_eq!(state(heading), AlignmentState::NotAssignable, "{heading}");
        }
        let foreign = |framework: &str, edition: &str| AlignmentState::ForeignEdition {
            framework: framework.into(),
            edition: edition.into(),
        };
        assert_eq!(state("PS08.K.01"), foreign("wco-professional-standards", "2008"));
        assert_eq!(state("EUC.OP.04"), foreign("eu-custcomp-private-operational", "2014"));
    }

    #[test]
    fn a_retired_code_names_its_successor() {
        let text = r#"{"format": 1, "id": "x", "edition": "2", "as_of": "2026-11-23", "entries": [
            {"code": "A", "label": "Old", "retired_on": "2025-01-01", "replaced_by": ["B"]},
            {"code": "B", "label": "New"}]}"#;
        let adopted = read_framework("x.json", text).0.unwrap();
        assert_eq!(
            AlignmentState::of(&CompetencyCode("A".into()), &adopted, frameworks()),
            AlignmentState::Retired {
                on: "2025-01-01".parse().unwrap(),
                replaced_by: vec![CompetencyCode("B".into())]
            }
        );
    }
}
