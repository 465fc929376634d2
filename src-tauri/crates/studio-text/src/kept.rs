//! Keys that are not of this format, kept for the next writing.

mod text;

use std::collections::BTreeMap;
use studio_course::LessonId;
use toml_edit::{InlineTable, Item, TableLike, Value};

/// What an author wrote that the model has no place for: unknown keys with their values, each remembered by what it
/// belongs to. Handed to [`crate::write()`], they stand there again; what belonged to something that has been deleted
/// meanwhile goes with it.
///
/// It can be kept itself, as text: `to_string` writes it and `parse` reads it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    pub(crate) course: Unknown,
    pub(crate) lessons: BTreeMap<LessonId, Unknown>,
}

impl Kept {
    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.course.is_empty() && self.lessons.values().all(Unknown::is_empty)
    }

    /// What belongs to a lesson.
    pub(crate) fn of(&self, lesson: &LessonId) -> Unknown {
        self.lessons.get(lesson).cloned().unwrap_or_default()
    }
}

/// The unknown keys of a table and of the tables in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Unknown {
    /// The values as TOML, by key.
    values: BTreeMap<String, String>,
    /// The tables in it, by key.
    tables: BTreeMap<String, Unknown>,
    /// The lists of tables in it, by key and by what each table is known by.
    lists: BTreeMap<String, BTreeMap<String, Unknown>>,
}

/// The keys that a table of a list is known by: the first of them that it has.
const IDENTITIES: [&str; 3] = ["id", "name", "language"];

impl Unknown {
    pub(crate) fn is_empty(&self) -> bool {
        self.values.is_empty() && self.tables.is_empty() && self.lists.is_empty()
    }

    /// Keeps a key of the table itself.
    pub(crate) fn add(&mut self, key: &str, value: &Value) {
        self.values.insert(key.to_owned(), value.to_string().trim().to_owned());
    }

    /// Keeps what stands in a table under `key`.
    pub(crate) fn add_table(&mut self, key: &str, inner: Unknown) {
        if !inner.is_empty() {
            self.tables.insert(key.to_owned(), inner);
        }
    }

    /// Keeps what stands in a table of the list under `key`.
    pub(crate) fn add_item(&mut self, key: &str, known_by: String, inner: Unknown) {
        if !inner.is_empty() {
            self.lists.entry(key.to_owned()).or_default().insert(known_by, inner);
        }
    }

    /// Whether something is kept for a table of a list.
    pub(crate) fn speaks_of(&self, list: &str, known_by: &str) -> bool {
        self.lists.get(list).is_some_and(|items| items.contains_key(known_by))
    }

    /// Puts the keys back where they were, as far as that is still there.
    pub(crate) fn put_back(&self, into: &mut dyn TableLike) {
        for (key, value) in &self.values {
            if !into.contains_key(key) {
                into.insert(key, Item::Value(parsed(value)));
            }
        }
        for (key, inner) in &self.tables {
            let item = into.entry(key).or_insert(Item::Value(Value::InlineTable(InlineTable::new())));
            if let Some(table) = item.as_table_like_mut() {
                inner.put_back(table);
            }
        }
        for (key, items) in &self.lists {
            let list = into.get_mut(key).and_then(Item::as_array_of_tables_mut);
            for table in list.into_iter().flat_map(|list| list.iter_mut()) {
                let known_by = IDENTITIES.iter().find_map(|key| table.get(key)?.as_str());
                if let Some(inner) = known_by.and_then(|known_by| items.get(known_by)) {
                    inner.put_back(table);
                }
            }
        }
    }
}

/// A value from its text. Every text in [`Unknown`] was written by `toml_edit` or read by it.
fn parsed(text: &str) -> Value {
    let mut value = text.parse().unwrap_or_else(|_| Value::from(text));
    value.decor_mut().clear();
    value
}
