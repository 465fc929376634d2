//! What others have worked out about a course and a package tells.

use std::collections::BTreeMap;
use studio_course::{CompetencyCode, Millis};

/// What the package says of the course that is not in the course itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The estimated learning time, which becomes the `typicallearningtime` of the metadata.
    pub typical_learning_time: Millis,
    /// The same in words and in the course's language, with hours, policy and credits; may be empty.
    pub hours_in_words: String,
    /// The title and edition of the adopted framework, such as “WCO Professional Standards, 2019”; empty without one.
    pub framework_title: String,
    /// What the framework calls the competencies that the course uses. A code that is not here stands by itself.
    pub competency_titles: BTreeMap<CompetencyCode, String>,
    /// Whether this is a draft: it may have blockers, says so, and cannot be signed.
    pub is_draft: bool,
}
