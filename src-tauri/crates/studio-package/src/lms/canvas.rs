//! Canvas.

use crate::lms::choice::Lms;
use crate::lms::preset::{LmsPreset, SeveralUnits, UploadCap};
use crate::standard::Standard;

/// The SCORM tool of Canvas takes both SCORMs, tells file names apart by capital letters, and shows one entry in the
/// course for a package however many launch units it has.
pub(crate) const PRESET: LmsPreset = LmsPreset {
    lms: Lms::Canvas,
    title: "Canvas",
    upload_cap: Some(UploadCap {
        bytes: 500_000_000,
        source: "An import has to be smaller than the course's quota, which is 500 MB unless an administrator changes it (Canvas File Quotas).",
    }),
    standards: &[Standard::Scorm12, Standard::Scorm2004],
    recommended: Standard::Scorm12,
    less_well: &[],
    several_units: &[(Standard::Scorm12, SeveralUnits::Weak), (Standard::Scorm2004, SeveralUnits::Weak)],
};
