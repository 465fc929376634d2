//! Ids of what came in: each once, and the same each time the same file is read.

use std::collections::{BTreeMap, BTreeSet};
use studio_course::{PartId, QuestionId};

/// So many characters of a name make an id.
const LONGEST: usize = 40;

/// The ids of questions that are taken.
#[derive(Debug)]
pub(crate) struct QuestionIds {
    taken: BTreeSet<String>,
    /// The next number to try behind each stem, so that a thousand equal names take a thousand steps and not a million.
    next: BTreeMap<String, u32>,
}

impl QuestionIds {
    /// Those of the course.
    pub(crate) fn new(taken: &BTreeSet<QuestionId>) -> Self {
        Self { taken: taken.iter().map(ToString::to_string).collect(), next: BTreeMap::new() }
    }

    /// A free id like the wish, or `q1` and so on where nothing of it can be one; whether it is the wish in small letters.
    pub(crate) fn give(&mut self, wish: &str) -> (QuestionId, bool) {
        let (stem, mut candidate) = match slug(wish) {
            Some(stem) => (stem.clone(), stem),
            None => ("q".to_owned(), "q1".to_owned()),
        };
        loop {
            if !self.taken.contains(&candidate)
                && let Ok(id) = QuestionId::new(candidate.clone())
            {
                let is_like = candidate == stem;
                self.taken.insert(candidate);
                return (id, is_like);
            }
            let next = self.next.entry(stem.clone()).or_insert(2);
            candidate = if stem == "q" { format!("q{next}") } else { format!("{stem}-{next}") };
            *next += 1;
        }
    }
}

/// The text as an id: ASCII letters in lower case, digits, and a hyphen for everything else. What is an id already stays
/// as it is.
fn slug(text: &str) -> Option<String> {
    if QuestionId::new(text).is_ok() {
        return Some(text.to_owned());
    }
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() == LONGEST {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    (!slug.is_empty()).then(|| slug.to_owned())
}

/// The id of the option at a place: `a` to `z`, then `o27` and so on.
pub(crate) fn option_id(at: usize) -> PartId {
    const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
    match LETTERS.get(at) {
        Some(letter) => part_id(&char::from(*letter).to_string()),
        None => part_id(&format!("o{}", at + 1)),
    }
}

/// The id of any other part at a place: `p1` and so on.
pub(crate) fn numbered_id(at: usize) -> PartId {
    part_id(&format!("p{}", at + 1))
}

/// Ids for gaps, none of which stands in the text as words.
pub(crate) fn gap_ids(count: usize, text: &str) -> Vec<PartId> {
    let is_free = |stem: &&str| (1..=count).all(|n| !text.contains(&format!("[[{stem}{n}]]")));
    let stem = ["p", "gap", "blank", "field", "g-1-"].into_iter().find(is_free).unwrap_or("space-");
    (0..count).map(|at| part_id(&format!("{stem}{}", at + 1))).collect()
}

/// The id, which is one, since it was made of letters and digits.
fn part_id(text: &str) -> PartId {
    match PartId::new(text) {
        Ok(id) => id,
        Err(_) => part_id("p"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_given_once() {
        let mut ids = QuestionIds::new(&BTreeSet::from([QuestionId::new("duty").unwrap()]));
        let given: Vec<String> = ["Duty", "duty", "Q 1!", "", "海", "q2"]
            .iter()
            .map(|wish| ids.give(wish).0.to_string())
            .collect();
        assert_eq!(given, ["duty-2", "duty-3", "q-1", "q1", "q2", "q2-2"]);
    }

    #[test]
    fn parts_are_named_by_their_place() {
        assert_eq!((option_id(0).as_str(), option_id(26).as_str()), ("a", "o27"));
        assert_eq!(gap_ids(1, "[[p1]]")[0].as_str(), "gap1");
    }
}
