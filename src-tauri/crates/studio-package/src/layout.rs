//! How a package is to be laid out.

use crate::launch_unit::Division;
use crate::lms::Lms;
use crate::standard::Standard;
use std::collections::BTreeMap;

/// How a package is to be laid out: what its author has chosen, and what others have worked out about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The form of the package.
    pub standard: Standard,
    /// Into which launch units the course is cut.
    pub division: Division,
    /// The longest suspend data, in characters, that each launch unit can come to, by its id. A unit that is not here
    /// keeps none.
    pub suspend_worst_cases: BTreeMap<String, usize>,
    /// Where the package will be uploaded.
    pub lms: Lms,
}

impl Layout {
    /// A package of this form for any LMS, with the course as its one launch unit.
    #[must_use]
    pub fn new(standard: Standard) -> Self {
        Self {
            standard,
            division: Division::default(),
            suspend_worst_cases: BTreeMap::new(),
            lms: Lms::default(),
        }
    }
}
