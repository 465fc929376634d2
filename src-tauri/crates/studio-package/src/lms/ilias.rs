//! ILIAS.

use crate::lms::choice::Lms;
use crate::lms::preset::{LmsPreset, SeveralUnits, UploadCap};
use crate::standard::Standard;

/// ILIAS was certified for SCORM 1.2 and for the third edition of SCORM 2004. Its cmi5 object takes a single assignable
/// unit (ILIAS Feature Wiki, “xAPI: Support of multiple Assignable Units”).
pub(crate) const PRESET: LmsPreset = LmsPreset {
    lms: Lms::Ilias,
    title: "ILIAS",
    upload_cap: Some(UploadCap {
        bytes: 256 << 20,
        source: "The installation guide of ILIAS sets PHP's upload_max_filesize to 256M.",
    }),
    standards: &[Standard::Scorm12, Standard::Scorm2004, Standard::Cmi5],
    recommended: Standard::Scorm12,
    less_well: &[Standard::Scorm2004],
    several_units: &[(Standard::Cmi5, SeveralUnits::FirstOnly)],
};
