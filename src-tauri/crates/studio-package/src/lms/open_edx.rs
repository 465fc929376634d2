//! Open edX.

use crate::lms::choice::Lms;
use crate::lms::preset::{LmsPreset, SeveralUnits, UploadCap};
use crate::standard::Standard;

/// The SCORM XBlock takes both SCORMs and launches the first resource that has a page, whatever the items say. It shows
/// how far a learner is by `cmi.progress_measure`, which SCORM 2004 alone has.
pub(crate) const PRESET: LmsPreset = LmsPreset {
    lms: Lms::OpenEdx,
    title: "Open edX",
    upload_cap: Some(UploadCap {
        bytes: 250_000_000,
        source: "Tutor, which installs Open edX, lets its web server take 250MB in front of Studio (Caddyfile, request_body max_size).",
    }),
    standards: &[Standard::Scorm12, Standard::Scorm2004],
    recommended: Standard::Scorm2004,
    less_well: &[Standard::Scorm12],
    several_units: &[
        (Standard::Scorm12, SeveralUnits::FirstOnly),
        (Standard::Scorm2004, SeveralUnits::FirstOnly),
    ],
};
