//! A package stays below 4 GiB, which is what a zip can hold that every LMS can read.

use crate::{Facts, Rule};
use std::collections::BTreeMap;
use studio_course::{Course, Finding, Place, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "package-too-large",
    severity: Severity::Blocker,
    reason: "A package stays below 4 GiB, which is what a zip can hold that every LMS can read.",
    values: &["size"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let media: BTreeMap<_, u64> = course.media.iter().map(|media| (media.sha256, media.bytes)).collect();
    let bytes = media.values().fold(0, |sum: u64, bytes| sum.saturating_add(*bytes));
    if bytes >= LIMIT {
        let size = bytes >> 20;
        let message =
            format!("The media of the course come to {size} MiB, and a package holds less than 4096 MiB.");
        let hint = "Make the largest films smaller, or divide the course.";
        findings.push(RULE.at(Place::Course, message, hint).with_value("size", size));
    }
}

/// Four GiB, less what the pages, the player and the zip itself may take.
const LIMIT: u64 = (4 << 30) - (16 << 20);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn four_gibibytes_are_too_much_and_the_same_bytes_count_once() {
        let set = |first: u64, same: bool| {
            after(&RULE, |course| {
                course.media.truncate(2);
                course.media[0].bytes = first;
                course.media[1].bytes = 1;
                if same {
                    course.media[1] = studio_course::Media {
                        name: course.media[1].name.clone(),
                        ..course.media[0].clone()
                    };
                }
            })
        };
        assert_eq!(set(LIMIT - 1, false).len(), 1);
        assert_eq!(set(LIMIT - 2, false), []);
        assert_eq!(set(LIMIT - 1, true), []);
        assert_eq!(set(u64::MAX, false).len(), 1);
    }
}
