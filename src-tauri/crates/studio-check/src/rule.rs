//! A rule.

use crate::Facts;
use studio_course::{Course, Finding, Place, Severity};

/// Something that a course is held to.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The fact that it finds, in kebab case, such as `video-without-captions`.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Why it matters, in one sentence, with the source where there is one.
    pub reason: &'static str,
    /// The names of the values that each of its findings has, which translations may use.
    pub values: &'static [&'static str],
    /// What its fix does, in English, where it offers one.
    pub fix: Option<&'static str>,
    /// Looks at a course and adds what it finds.
    pub check: fn(&Course, &Facts<'_>, &mut Vec<Finding>),
}

impl Rule {
    /// A finding of this rule, still without values and without a fix.
    pub(crate) fn at(&self, place: Place, message: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding::new(self.name, self.severity, place, message, hint)
    }
}
