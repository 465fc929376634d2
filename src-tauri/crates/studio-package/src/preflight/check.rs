//! What a preflight looks at.

/// One of the things that a preflight looks at, with the sentences for how it can end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckKind {
    /// Its name for programs, in kebab case. The screens translate by it.
    pub code: &'static str,
    /// What is true when it passes.
    pub passed: &'static str,
    /// What is true when it does not.
    pub failed: &'static str,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckState {
    /// All is well.
    Passed,
    /// All is well here; whether it is there as well depends on how the LMS is set up.
    Noted,
    /// The package would not do what it should.
    Failed,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The name of its kind.
    pub code: &'static str,
    /// How it ended.
    pub state: CheckState,
    /// The same as an English sentence.
    pub sentence: &'static str,
    /// What was found, an English sentence for each thing; when there are many, the first and how many more. Where the
    /// check passed there may be one that says how far from its limit the package is.
    pub details: Vec<String>,
}

/// More details than this help nobody.
const MOST_DETAILS: usize = 20;

impl CheckKind {
    /// The check passed when no fault was found.
    pub(super) fn by_faults(&self, faults: Vec<String>) -> Check {
        if faults.is_empty() {
            self.ended(CheckState::Passed, faults)
        } else {
            self.ended(CheckState::Failed, faults)
        }
    }

    /// The check with how it ended.
    pub(super) fn ended(&self, state: CheckState, mut details: Vec<String>) -> Check {
        if let Some(more) = details.len().checked_sub(MOST_DETAILS).filter(|more| *more > 0) {
            details.truncate(MOST_DETAILS);
            details.push(format!("And {more} more."));
        }
        let sentence = if state == CheckState::Passed { self.passed } else { self.failed };
        Check { code: self.code, state, sentence, details }
    }
}

/// Everything that a preflight can look at. What does not concern a standard is left out for it.
pub const PREFLIGHT_CHECKS: &[CheckKind] = &[
    ZIP,
    NAMES,
    SCHEMA,
    RULES,
    HREFS,
    LISTED,
    METADATA,
    LAUNCH_PAGES,
    REFERENCES,
    NETWORK,
    SUSPEND_DATA,
    SIZE,
];

pub(super) const ZIP: CheckKind = CheckKind {
    code: "zip-readable",
    passed: "The zip is in order, and every file in it has its checksum.",
    failed: "The zip is not in order.",
};
pub(super) const NAMES: CheckKind = CheckKind {
    code: "names-portable",
    passed: "Every file name works on every system.",
    failed: "Some file names do not work on every system.",
};
pub(super) const SCHEMA: CheckKind = CheckKind {
    code: "manifest-valid",
    passed: "The manifest is valid by its schema.",
    failed: "The manifest is not valid by its schema.",
};
pub(super) const RULES: CheckKind = CheckKind {
    code: "manifest-consistent",
    passed: "What the manifest says fits together.",
    failed: "What the manifest says does not fit together.",
};
pub(super) const HREFS: CheckKind = CheckKind {
    code: "hrefs-present",
    passed: "Every file that the manifest names is there.",
    failed: "The manifest names files that are not there.",
};
pub(super) const LISTED: CheckKind = CheckKind {
    code: "files-listed",
    passed: "The manifest lists every file.",
    failed: "Some files are not listed in the manifest.",
};
pub(super) const METADATA: CheckKind = CheckKind {
    code: "metadata-valid",
    passed: "The metadata keep the rules of the LOM.",
    failed: "The metadata do not keep the rules of the LOM.",
};
pub(super) const LAUNCH_PAGES: CheckKind = CheckKind {
    code: "launch-pages-present",
    passed: "Every launch unit has its page.",
    failed: "Some launch units have no page.",
};
pub(super) const REFERENCES: CheckKind = CheckKind {
    code: "references-present",
    passed: "Everything that the pages show is in the package.",
    failed: "The pages show things that are not in the package.",
};
pub(super) const NETWORK: CheckKind = CheckKind {
    code: "no-network",
    passed: "Nothing in the package is fetched from the network.",
    failed: "Something in the package is fetched from the network.",
};
pub(super) const SUSPEND_DATA: CheckKind = CheckKind {
    code: "suspend-data-fits",
    passed: "An LMS can keep what a learner does.",
    failed: "An LMS cannot keep all that a learner does.",
};
pub(super) const SIZE: CheckKind = CheckKind {
    code: "size-fits",
    passed: "The size is below what the receiver usually takes.",
    failed: "The size is above what the receiver usually takes.",
};
