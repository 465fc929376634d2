//! What a preflight has found, to be shown and to be kept beside the package.

use crate::launch_unit::LaunchUnit;
use crate::lms::Lms;
use crate::preflight::check::{Check, CheckState};
use crate::standard::Standard;
use std::fmt::Write;
use studio_course::Sha256;

/// What was found in a finished package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preflight {
    /// The form of the package.
    pub standard: Standard,
    /// Where it will be uploaded.
    pub lms: Lms,
    /// What an LMS will launch, in order.
    pub units: Vec<LaunchUnit>,
    /// Whether it is a draft.
    pub is_draft: bool,
    /// The bytes of the whole file.
    pub bytes: u64,
    /// The SHA-256 of the whole file.
    pub sha256: Sha256,
    /// What was looked at, in the order of [`PREFLIGHT_CHECKS`](crate::PREFLIGHT_CHECKS) as far as it concerns the
    /// standard. When a zip cannot be opened there is nothing else to look at.
    pub checks: Vec<Check>,
}

impl Preflight {
    /// Whether the package will do what it should: no check failed.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.checks.iter().all(|check| check.state != CheckState::Failed)
    }

    /// The receipt to be kept beside a package of this name, in English. The same package gives the same receipt, so
    /// no time stands in it.
    #[must_use]
    pub fn receipt_text(&self, package_name: &str) -> String {
        let mut text = String::new();
        let mut line = |words: std::fmt::Arguments<'_>| {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{words}");
        };
        line(format_args!("{package_name}"));
        line(format_args!("{} bytes", self.bytes));
        line(format_args!("SHA-256 {}", self.sha256));
        line(format_args!("{}{}", self.standard.title(), if self.is_draft { ", draft" } else { "" }));
        if self.standard.is_tracked() {
            line(format_args!("For {}", self.lms.preset().title));
        }
        line(format_args!("\nLaunch units"));
        for unit in &self.units {
            let pass_mark = unit.pass_mark.map(|mark| format!(", pass mark {} %", mark.get()));
            line(format_args!("- {} ({}{})", unit.title, unit.page, pass_mark.unwrap_or_default()));
        }
        line(format_args!("\nChecks"));
        for check in &self.checks {
            let mark = match check.state {
                CheckState::Passed => '✓',
                CheckState::Noted => '!',
                CheckState::Failed => '✗',
            };
            line(format_args!("{mark} {}", check.sentence));
            for detail in &check.details {
                line(format_args!("    {detail}"));
            }
        }
        text
    }
}
