//! Gives every id once, and a free one in place of one that cannot be given.

use std::collections::{BTreeMap, BTreeSet};

/// The ids of one scope, such as the questions of a course.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// Those that stand somewhere in the text: an id that is made up must not take one of them away.
    written: BTreeSet<String>,
    given: BTreeSet<String>,
    /// The next number to try behind each stem, so that a thousand equal ids take a thousand steps and not a million.
    next: BTreeMap<String, u32>,
}

impl Ids {
    /// A scope in which these ids are written.
    pub(crate) fn among(written: impl IntoIterator<Item = String>) -> Self {
        Self { written: written.into_iter().collect(), ..Self::default() }
    }

    /// Gives an id to the first that asks for it.
    pub(crate) fn give(&mut self, id: &str) -> bool {
        self.given.insert(id.to_owned())
    }

    /// Gives a free id that is like `wish`.
    pub(crate) fn make_up(&mut self, wish: &str) -> String {
        let stem: String = wish.chars().take(53).collect();
        let mut candidate = stem.clone();
        while self.given.contains(&candidate) || self.written.contains(&candidate) {
            let next = self.next.entry(stem.clone()).or_insert(2);
            candidate = format!("{stem}-{next}");
            *next += 1;
        }
        self.given.insert(candidate.clone());
        candidate
    }
}

/// The text as an id: ASCII letters in lower case, digits, and a hyphen for everything else. `None` if nothing is left.
pub(crate) fn slug(text: &str) -> Option<String> {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() == 64 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    (!slug.is_empty()).then(|| slug.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_is_made_up_takes_none_that_is_written() {
        let mut ids = Ids::among(["a".to_owned(), "a-2".to_owned()]);
        assert!(ids.give("a") && !ids.give("a"));
        assert_eq!(ids.make_up("a"), "a-3");
        assert_eq!(ids.make_up("b"), "b");
        assert_eq!(ids.make_up("a"), "a-4");
        assert!(ids.give("a-2"));
    }

    #[test]
    fn a_title_becomes_an_id() {
        assert_eq!(slug("Select Parcels!").as_deref(), Some("select-parcels"));
        assert_eq!(slug("_Élan 2 "), Some("lan-2".to_owned()));
        assert_eq!(slug("海关"), None);
        assert!(slug(&"A b".repeat(99)).unwrap().len() <= 64);
    }
}
