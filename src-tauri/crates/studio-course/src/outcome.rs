//! What a learner can do afterwards.

use crate::{CompetencyCode, OutcomeId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a learner can do after the course that they could not do before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// Unique within the course.
    pub id: OutcomeId,
    /// One sentence that begins with a verb; plain text.
    pub text: String,
    /// The competencies that it serves.
    pub alignments: Vec<CompetencyCode>,
}
