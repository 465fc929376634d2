//! Whether every system can hold the files under their names.

use crate::file_name::is_portable_path;
use crate::plan_error::MAX_PATH;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with the names, a sentence for each.
pub(super) fn faults(names: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    for name in names {
        if !is_portable_path(name) {
            faults.push(format!("“{name}” has characters that some systems change or refuse."));
        }
        if name.chars().count() > MAX_PATH {
            faults.push(format!("“{name}” has more than {MAX_PATH} characters."));
        }
        if let Some(other) = folded.insert(name.to_ascii_lowercase(), name) {
            faults.push(format!("“{other}” and “{name}” differ in capital letters alone."));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_held_to_every_system() {
        let faults_of = |names: &[&str]| faults(&names.iter().map(|name| (*name).to_owned()).collect()).len();
        assert_eq!(faults_of(&["index.html", "META-INF/signature.p7s", "media/a_b-1.png"]), 0);
        assert_eq!(faults_of(&["a.png", "A.png"]), 1);
        assert_eq!(faults_of(&["a b.png"]), 1);
        assert_eq!(faults_of(&[&"a".repeat(181)]), 1);
    }
}
