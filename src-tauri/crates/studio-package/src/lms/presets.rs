//! The table of what is known.

use crate::lms::choice::Lms;
use crate::lms::preset::LmsPreset;
use crate::lms::{canvas, generic, ilias, moodle, open_edx, scorm_cloud};

impl Lms {
    /// What is known of it.
    #[must_use]
    pub const fn preset(self) -> &'static LmsPreset {
        match self {
            Self::Generic => &generic::PRESET,
            Self::Moodle => &moodle::PRESET,
            Self::Canvas => &canvas::PRESET,
            Self::OpenEdx => &open_edx::PRESET,
            Self::ScormCloud => &scorm_cloud::PRESET,
            Self::Ilias => &ilias::PRESET,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_is_that_of_its_lms_and_recommends_what_it_takes() {
        for lms in Lms::ALL {
            let preset = lms.preset();
            assert_eq!(preset.lms, lms);
            assert_eq!(Lms::from_id(lms.id()), Some(lms));
            assert!(preset.standards.contains(&preset.recommended), "{}", preset.title);
            assert!(preset.standards.iter().all(|standard| standard.is_tracked()));
            assert!(
                preset.less_well.iter().all(|it| preset.standards.contains(it) && *it != preset.recommended)
            );
            assert!(preset.several_units.iter().all(|(standard, _)| preset.standards.contains(standard)));
            if let Some(cap) = preset.upload_cap {
                assert!((50_000_000..4_000_000_000).contains(&cap.bytes) && cap.source.ends_with('.'));
            }
        }
    }
}
