//! SCORM Cloud.

use crate::lms::choice::Lms;
use crate::lms::preset::LmsPreset;
use crate::standard::Standard;

/// It takes every standard, sequencing and several launch units included. How much can be stored is a matter of the
/// account's plan; no limit on one package is published.
pub(crate) const PRESET: LmsPreset = LmsPreset {
    lms: Lms::ScormCloud,
    title: "SCORM Cloud",
    upload_cap: None,
    standards: &[Standard::Scorm12, Standard::Scorm2004, Standard::Cmi5],
    recommended: Standard::Scorm2004,
    less_well: &[],
    several_units: &[],
};
