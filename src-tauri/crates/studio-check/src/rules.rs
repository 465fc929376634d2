//! The table of rules. Whoever adds one writes one file and two lines here.

mod course_without_title;

use crate::Rule;

/// Every rule, those about the whole course first.
pub static RULES: &[Rule] = &[course_without_title::RULE];
