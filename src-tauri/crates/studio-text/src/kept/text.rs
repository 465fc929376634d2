//! What is kept, as text, so that it can outlive the process beside a course.
//!
//! A TOML document: `course` and each of `lessons` is a table of `values`, `tables` and `lists`, those that are not
//! empty. An index of lessons by id, as in course text, does not suit: the text is for programs.

use super::{Kept, Unknown, parsed};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use studio_course::LessonId;
use toml_edit::{DocumentMut, InlineTable, Item, TableLike, Value};

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = DocumentMut::new();
        if !self.course.is_empty() {
            text.insert("course", Item::Value(written(&self.course).into()));
        }
        let lessons: InlineTable =
            self.lessons.iter().map(|(id, unknown)| (id.as_str(), Value::from(written(unknown)))).collect();
        if !lessons.is_empty() {
            text.insert("lessons", Item::Value(lessons.into()));
        }
        text.fmt(f)
    }
}

impl FromStr for Kept {
    type Err = String;

    /// Reads what `to_string` wrote, or says that it is something else.
    fn from_str(text: &str) -> Result<Self, String> {
        let text: DocumentMut = text.parse().map_err(|why: toml_edit::TomlError| why.to_string())?;
        let course = text.get("course").and_then(Item::as_table_like).map(read).unwrap_or_default();
        let mut lessons = BTreeMap::new();
        for (id, unknown) in
            text.get("lessons").and_then(Item::as_table_like).into_iter().flat_map(|it| it.iter())
        {
            let id = LessonId::new(id).map_err(|why| why.to_string())?;
            lessons.insert(id, unknown.as_table_like().map(read).unwrap_or_default());
        }
        Ok(Self { course, lessons })
    }
}

fn written(unknown: &Unknown) -> InlineTable {
    let tables = |tables: &BTreeMap<String, Unknown>| -> InlineTable {
        tables.iter().map(|(key, inner)| (key, Value::from(written(inner)))).collect()
    };
    let values: InlineTable = unknown.values.iter().map(|(key, text)| (key, parsed(text))).collect();
    let lists: InlineTable =
        unknown.lists.iter().map(|(key, items)| (key, Value::from(tables(items)))).collect();
    let parts = [("values", values), ("tables", tables(&unknown.tables)), ("lists", lists)];
    parts
        .into_iter()
        .filter(|(_, part)| !part.is_empty())
        .map(|(key, part)| (key, Value::from(part)))
        .collect()
}

fn read(table: &dyn TableLike) -> Unknown {
    let part = |key: &str| table.get(key).and_then(Item::as_table_like).into_iter().flat_map(|it| it.iter());
    let tables = |item: &Item| -> BTreeMap<String, Unknown> {
        let inner = item.as_table_like().into_iter().flat_map(|it| it.iter());
        inner.filter_map(|(key, item)| Some((key.to_owned(), read(item.as_table_like()?)))).collect()
    };
    let mut unknown = Unknown::default();
    for (key, value) in part("values") {
        if let Some(value) = value.as_value() {
            unknown.add(key, value);
        }
    }
    unknown.tables = table.get("tables").map(&tables).unwrap_or_default();
    unknown.lists = part("lists").map(|(key, items)| (key.to_owned(), tables(items))).collect();
    unknown
}
