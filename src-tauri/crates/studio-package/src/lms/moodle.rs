//! Moodle.

use crate::lms::choice::Lms;
use crate::lms::preset::{LmsPreset, SeveralUnits, UploadCap};
use crate::standard::Standard;

/// Moodle's core plays SCORM 1.2 as ADL's conformance suite wants it; of SCORM 2004 it has the run-time data and neither
/// sequencing nor navigation (Moodle documentation, SCORM FAQ, “Supported versions”). It has no cmi5; plug-ins do.
pub(crate) const PRESET: LmsPreset = LmsPreset {
    lms: Lms::Moodle,
    title: "Moodle",
    upload_cap: Some(UploadCap {
        bytes: 200 << 20,
        source: "Moodle takes what PHP takes; the container images of Moodle HQ set upload_max_filesize to 200M, and PHP itself begins at 2M.",
    }),
    standards: &[Standard::Scorm12, Standard::Scorm2004],
    recommended: Standard::Scorm12,
    less_well: &[Standard::Scorm2004],
    several_units: &[(Standard::Scorm12, SeveralUnits::Weak), (Standard::Scorm2004, SeveralUnits::Weak)],
};
