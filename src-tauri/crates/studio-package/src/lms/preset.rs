//! What is known of an LMS.

use crate::lms::choice::Lms;
use crate::standard::Standard;

/// What is known of an LMS before a package is uploaded to it.
#[derive(Debug)]
pub struct LmsPreset {
    /// Which.
    pub lms: Lms,
    /// Its name.
    pub title: &'static str,
    /// The largest package that it takes as it is usually set up; `None` where nobody says.
    pub upload_cap: Option<UploadCap>,
    /// The tracked standards that it takes without a plug-in.
    pub standards: &'static [Standard],
    /// The one of them that it handles best.
    pub recommended: Standard,
    /// Those of them that it handles less well.
    pub less_well: &'static [Standard],
    /// What it does with several launch units, where that is not what they are for.
    pub several_units: &'static [(Standard, SeveralUnits)],
}

/// The largest package that an LMS takes as it is usually set up. Each is a setting of the site, which its
/// administrator can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadCap {
    /// Bytes of the zip.
    pub bytes: u64,
    /// Where the figure comes from, in one sentence.
    pub source: &'static str,
}

/// What an LMS does with a package of several launch units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeveralUnits {
    /// It launches the first and nothing else.
    FirstOnly,
    /// It launches all, but moving between them and adding up their results is a known weak spot.
    Weak,
}

impl LmsPreset {
    /// What it does with several launch units of this standard; `None` where it does well.
    #[must_use]
    pub fn with_several_units(&self, standard: Standard) -> Option<SeveralUnits> {
        self.several_units.iter().find(|(known, _)| *known == standard).map(|(_, does)| *does)
    }
}
