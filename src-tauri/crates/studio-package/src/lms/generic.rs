//! Any LMS.

use crate::lms::choice::Lms;
use crate::lms::preset::LmsPreset;
use crate::standard::Standard;

/// Nothing is known of it, so nothing is held against a package. SCORM 1.2 is what every LMS in use imports.
pub(crate) const PRESET: LmsPreset = LmsPreset {
    lms: Lms::Generic,
    title: "Any LMS",
    upload_cap: None,
    standards: &[Standard::Scorm12, Standard::Scorm2004, Standard::Cmi5],
    recommended: Standard::Scorm12,
    less_well: &[],
    several_units: &[],
};
