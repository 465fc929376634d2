//! A rule for packages.

use studio_course::{Finding, Place, Severity};

/// Something that a package is held to before it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanRule {
    /// The fact that it finds, in kebab case.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Why it matters, in one sentence, with the source where there is one.
    pub reason: &'static str,
    /// The names of the values that each of its findings has, in alphabetical order: what translations may use. Sizes
    /// are in megabytes of a million bytes, lengths in characters.
    pub values: &'static [&'static str],
}

impl PlanRule {
    /// A finding of this rule, still without values.
    pub(crate) fn at(&self, place: Place, message: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding::new(self.name, self.severity, place, message, hint)
    }
}
