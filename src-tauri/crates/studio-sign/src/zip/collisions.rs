//! Names that are two in the zip and one on a disk.

use std::collections::BTreeMap;

use crate::reason::{Reason, ReasonCode};
use crate::zip::entry::Entry;
use crate::zip::entry_name::folded;

/// Finds names that come twice, that differ only in capital letters, and files that are used as folders.
pub(crate) fn find_collisions(entries: &[Entry]) -> Vec<Reason> {
    let mut faults = Vec::new();
    let mut seen: BTreeMap<String, &Entry> = BTreeMap::new();
    for entry in entries {
        let key = folded(entry.name.trim_end_matches('/'));
        let Some(earlier) = seen.get(&key) else {
            seen.insert(key, entry);
            continue;
        };
        faults.push(if earlier.name == entry.name {
            Reason::at(ReasonCode::EntryDuplicate, &entry.name)
        } else if earlier.is_folder() == entry.is_folder() {
            Reason::between(ReasonCode::EntryCaseCollision, &entry.name, &earlier.name)
        } else {
            Reason::between(ReasonCode::EntryUnderFile, &entry.name, &earlier.name)
        });
    }
    let mut spellings: BTreeMap<String, &str> = BTreeMap::new();
    for (folder, entry) in all_folders(entries) {
        let key = folded(folder);
        if let Some(file) = seen.get(&key).filter(|other| !other.is_folder()) {
            faults.push(Reason::between(ReasonCode::EntryUnderFile, &entry.name, &file.name));
        }
        // `A/x` and `a/y` are in one folder on Windows and in two elsewhere.
        match spellings.get(&key) {
            Some(other) => faults.push(Reason::between(ReasonCode::EntryCaseCollision, folder, other)),
            None => {
                spellings.insert(key, folder);
            }
        }
    }
    faults
}

/// Every folder that some entry lies in, once, with the first such entry.
fn all_folders(entries: &[Entry]) -> BTreeMap<&str, &Entry> {
    let mut all = BTreeMap::new();
    for entry in entries {
        for folder in folders(&entry.name) {
            if all.contains_key(folder) {
                break;
            }
            all.insert(folder, entry);
        }
    }
    all
}

/// Every folder that a name lies in, innermost first.
pub(crate) fn folders(name: &str) -> impl Iterator<Item = &str> {
    let path = name.trim_end_matches('/');
    path.rmatch_indices('/').map(|(at, _slash)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folders_of_a_name_are_found_from_the_inside() {
        assert_eq!(folders("a/b/c.html").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(folders("a/b/").collect::<Vec<_>>(), ["a"]);
        assert_eq!(folders("c.html").count(), 0);
    }
}
