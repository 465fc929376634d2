//! The set of files must be the set of references: nothing changed, added, removed or renamed.

use std::collections::{BTreeMap, BTreeSet};

use crate::manifest::file_digest::FileDigest;
use crate::reason::{Reason, ReasonCode};
use crate::zip::collisions::folders;

/// Compares the signed list with the digests of the files that are there, by name. A missing file whose content is
/// there under a name that nobody signed was renamed.
pub(crate) fn compare(signed: &[FileDigest], found: &BTreeMap<String, [u8; 32]>) -> Vec<Reason> {
    let mut changed = Vec::new();
    let mut missing = Vec::new();
    for file in signed {
        match found.get(&file.name) {
            Some(digest) if *digest == file.sha256 => {}
            Some(_other) => changed.push(Reason::at(ReasonCode::EntryChanged, &file.name)),
            None => missing.push(file),
        }
    }
    let names: BTreeSet<&str> = signed.iter().map(|file| file.name.as_str()).collect();
    let mut added_by_digest: BTreeMap<[u8; 32], Vec<&str>> = BTreeMap::new();
    for (name, digest) in found.iter().rev().filter(|(name, _digest)| !names.contains(name.as_str())) {
        added_by_digest.entry(*digest).or_default().push(name);
    }
    let mut moved = Vec::new();
    let mut removed = Vec::new();
    for file in missing {
        match added_by_digest.get_mut(&file.sha256).and_then(Vec::pop) {
            Some(name) => moved.push(Reason::between(ReasonCode::EntryRenamed, &file.name, name)),
            None => removed.push(Reason::at(ReasonCode::EntryRemoved, &file.name)),
        }
    }
    let mut added: Vec<&str> = added_by_digest.into_values().flatten().collect();
    added.sort_unstable();
    let added = added.into_iter().map(|name| Reason::at(ReasonCode::EntryAdded, name));
    changed.into_iter().chain(moved).chain(removed).chain(added).collect()
}

/// Folder entries have no content to sign. Those are taken in which a signed file or a signature lies.
pub(crate) fn foreign_folders<'a>(
    signed: &[FileDigest],
    folder_entries: impl Iterator<Item = &'a str>,
) -> Vec<Reason> {
    let known: BTreeSet<&str> =
        signed.iter().flat_map(|file| folders(&file.name)).chain(["META-INF"]).collect();
    folder_entries
        .filter(|folder| !known.contains(folder.trim_end_matches('/')))
        .map(|folder| Reason::at(ReasonCode::EntryAdded, folder))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed() -> Vec<FileDigest> {
        [("a", 1), ("b", 2), ("c/d", 3)]
            .map(|(name, byte)| FileDigest { name: name.into(), mime: None, sha256: [byte; 32] })
            .to_vec()
    }

    fn codes(found: &[(&str, u8)]) -> Vec<String> {
        let found = found.iter().map(|&(name, byte)| (name.to_owned(), [byte; 32])).collect();
        let name = |reason: &Reason| reason.other.clone().or_else(|| reason.entry.clone()).unwrap();
        compare(&signed(), &found)
            .iter()
            .map(|reason| format!("{} {}", reason.code.code(), name(reason)))
            .collect()
    }

    #[test]
    fn equal_sets_give_no_reason() {
        assert_eq!(codes(&[("a", 1), ("b", 2), ("c/d", 3)]), [""; 0]);
    }

    #[test]
    fn each_difference_has_its_own_name() {
        assert_eq!(codes(&[("a", 9), ("b", 2), ("c/d", 3)]), ["entry-changed a"]);
        assert_eq!(codes(&[("a", 1), ("b", 2)]), ["entry-removed c/d"]);
        assert_eq!(codes(&[("a", 1), ("b", 2), ("c/d", 3), ("e", 1)]), ["entry-added e"]);
        assert_eq!(codes(&[("a", 1), ("b", 2), ("e", 3)]), ["entry-renamed e"]);
        assert_eq!(
            codes(&[("a", 1), ("e", 2), ("f", 7)]),
            ["entry-renamed e", "entry-removed c/d", "entry-added f"]
        );
    }

    #[test]
    fn two_files_that_swapped_their_content_are_both_changed() {
        assert_eq!(codes(&[("a", 2), ("b", 1), ("c/d", 3)]), ["entry-changed a", "entry-changed b"]);
    }

    #[test]
    fn a_folder_that_holds_no_signed_file_was_added() {
        assert_eq!(foreign_folders(&signed(), ["c/", "META-INF/"].into_iter()), []);
        assert_eq!(foreign_folders(&signed(), ["a/"].into_iter())[0].code, ReasonCode::EntryAdded);
    }
}
