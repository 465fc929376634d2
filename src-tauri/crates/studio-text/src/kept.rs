//! Keys that are not of this format, kept for the next writing.

use std::collections::BTreeMap;
use studio_course::LessonId;
use toml_edit::{InlineTable, Item, Table, TableLike, Value};

/// What an author wrote that the model has no place for: unknown keys with their values, each remembered by what it
/// belongs to. Handed to [`crate::write()`], they stand there again; what belonged to something that has been deleted
/// meanwhile goes with it.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    pub(crate) course: Vec<Unknown>,
    pub(crate) lessons: BTreeMap<LessonId, Vec<Unknown>>,
}

impl Kept {
    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.course.is_empty() && self.lessons.values().all(Vec::is_empty)
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        let texts = |list: &[Unknown]| list.iter().map(Unknown::to_string).collect::<Vec<_>>();
        let lessons = |kept: &Self| -> BTreeMap<LessonId, Vec<String>> {
            kept.lessons.iter().map(|(id, list)| (id.clone(), texts(list))).collect()
        };
        texts(&self.course) == texts(&other.course) && lessons(self) == lessons(other)
    }
}

/// One unknown key.
#[derive(Debug, Clone)]
pub(crate) struct Unknown {
    /// The way to the table that holds it, from the outside.
    pub(crate) path: Vec<Step>,
    pub(crate) key: String,
    pub(crate) value: Value,
}

impl std::fmt::Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {} {}", self.path, self.key, self.value)
    }
}

/// One step on the way to a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    /// The key of the table or of the list of tables.
    pub(crate) key: String,
    /// Which of a list, by what it is known by; `None` for a table.
    pub(crate) item: Option<String>,
}

/// The keys that a table of a list is known by: the first of them that it has.
const IDENTITIES: [&str; 3] = ["id", "name", "language"];

/// Puts unknown keys back where they were.
pub(crate) fn put_back(unknown: &[Unknown], into: &mut Table) {
    for one in unknown {
        if let Some(table) = walk(into, &one.path)
            && !table.contains_key(&one.key)
        {
            table.insert(&one.key, Item::Value(one.value.clone()));
        }
    }
}

fn walk<'t>(table: &'t mut dyn TableLike, path: &[Step]) -> Option<&'t mut dyn TableLike> {
    let Some((step, rest)) = path.split_first() else {
        return Some(table);
    };
    match &step.item {
        None => {
            let inner = table.entry(&step.key).or_insert(Item::Value(Value::InlineTable(InlineTable::new())));
            walk(inner.as_table_like_mut()?, rest)
        }
        Some(known_by) => {
            let list = table.get_mut(&step.key)?.as_array_of_tables_mut()?;
            let is_meant = |table: &&mut Table| {
                let identity = IDENTITIES.iter().find_map(|key| table.get(key)?.as_str());
                identity == Some(known_by.as_str())
            };
            walk(list.iter_mut().find(is_meant)?, rest)
        }
    }
}
