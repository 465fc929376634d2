//! The findings of one file as an author meets them: in the order of lines, and no more than can be looked at.

use crate::rules;
use studio_course::{Finding, Place};

/// So many findings of one file are told.
const MAX_TOLD: usize = 100;

/// Sorts the findings of the file at `path` by line, and tells only how many there are of what is too much. What is said
/// of the whole file comes last.
pub(crate) fn in_order(path: &str, mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| match finding.place {
        Place::File { line: 0, .. } => u32::MAX,
        Place::File { line, .. } => line,
        _ => 0,
    });
    if findings.len() > MAX_TOLD {
        let more = findings.len() - MAX_TOLD;
        findings.truncate(MAX_TOLD);
        let place = Place::File { path: path.to_owned(), line: 0 };
        let message = format!("There are {more} more findings in this file.");
        let hint = "Mend the first ones and open it again.";
        findings.push(rules::MORE_FINDINGS.at(place, message, hint).with_value("count", more));
    }
    findings
}
