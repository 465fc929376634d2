//! A TOML table to be, filled key by key in the order of the format.

use crate::kept::Unknown;
use crate::word::Word;
use studio_course::Date;
use toml_edit::{Array, ArrayOfTables, Datetime, DocumentMut, Item, Table, Value};

/// A table that leaves out what is empty.
#[derive(Debug, Default)]
pub(crate) struct Sheet(Table);

impl Sheet {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A text, left out when it is empty.
    pub(crate) fn text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.text_always(key, text);
        }
    }

    /// A text, also when it is empty.
    pub(crate) fn text_always(&mut self, key: &str, text: impl std::fmt::Display) {
        self.put(key, quoted(&text.to_string()));
    }

    /// A text where there is one.
    pub(crate) fn optional_text(&mut self, key: &str, text: Option<impl std::fmt::Display>) {
        if let Some(text) = text {
            self.text_always(key, text);
        }
    }

    /// A list of texts on one line, left out when it is empty.
    pub(crate) fn texts<T: std::fmt::Display>(&mut self, key: &str, texts: &[T]) {
        if !texts.is_empty() {
            let list: Array = texts.iter().map(|text| quoted(&text.to_string())).collect();
            self.put(key, list.into());
        }
    }

    /// A list of texts, each on a line of its own, left out when it is empty.
    pub(crate) fn text_lines(&mut self, key: &str, texts: &[String]) {
        if texts.is_empty() {
            return;
        }
        let mut list: Array = texts.iter().map(|text| quoted(text).decorated("\n  ", "")).collect();
        list.set_trailing_comma(true);
        list.set_trailing("\n");
        self.put(key, list.into());
    }

    /// A whole number. Above what TOML can hold, the largest that it can.
    pub(crate) fn number(&mut self, key: &str, number: impl Into<u64>) {
        self.put(key, i64::try_from(number.into()).unwrap_or(i64::MAX).into());
    }

    /// A whole number where there is one.
    pub(crate) fn optional_number(&mut self, key: &str, number: Option<impl Into<u64>>) {
        if let Some(number) = number {
            self.number(key, number);
        }
    }

    /// Whole numbers on one line.
    pub(crate) fn numbers(&mut self, key: &str, numbers: [u16; 4]) {
        self.put(key, numbers.into_iter().map(i64::from).collect::<Array>().into());
    }

    /// A claim, left out when it is false.
    pub(crate) fn flag(&mut self, key: &str, flag: bool) {
        if flag {
            self.flag_always(key, flag);
        }
    }

    /// A claim, also when it is false.
    pub(crate) fn flag_always(&mut self, key: &str, flag: bool) {
        self.put(key, flag.into());
    }

    /// A word, left out when it is the default.
    pub(crate) fn word<W: Word + Default>(&mut self, key: &str, value: W) {
        if value != W::default() {
            self.text_always(key, value.word());
        }
    }

    /// A day.
    pub(crate) fn date(&mut self, key: &str, date: Date) {
        let date = toml_edit::Date { year: date.year(), month: date.month(), day: date.day() };
        self.put(key, Datetime { date: Some(date), time: None, offset: None }.into());
    }

    /// A table of a few texts and numbers: on one line, or below a heading if a text of it has lines.
    pub(crate) fn small_table(&mut self, key: &str, sheet: Sheet) {
        let has_lines = |item: &Item| item.as_str().is_some_and(|text| text.contains('\n'));
        if sheet.0.iter().any(|(_, item)| has_lines(item)) {
            self.table(key, sheet);
        } else {
            self.put(key, sheet.0.into_inline_table().into());
        }
    }

    /// A table below a heading of its own, left out when it is empty.
    pub(crate) fn table(&mut self, key: &str, sheet: Sheet) {
        if !sheet.0.is_empty() {
            self.0.insert(key, Item::Table(sheet.0));
        }
    }

    /// A list of tables, each below a heading of its own, left out when it is empty.
    pub(crate) fn tables(&mut self, key: &str, sheets: impl IntoIterator<Item = Sheet>) {
        let list: ArrayOfTables = sheets.into_iter().map(|sheet| sheet.0).collect();
        if !list.is_empty() {
            self.0.insert(key, Item::ArrayOfTables(list));
        }
    }

    /// The table as the text of a file, with the keys that were kept for it.
    pub(crate) fn into_text(mut self, unknown: &Unknown) -> String {
        unknown.put_back(&mut self.0);
        DocumentMut::from(self.0).to_string()
    }

    fn put(&mut self, key: &str, value: Value) {
        self.0.insert(key, Item::Value(value));
    }
}

/// The text as TOML writes it best. A line that begins with `+++` would end front matter, so a text that holds one is
/// written on a single line.
pub(crate) fn quoted(text: &str) -> Value {
    if !text.split('\n').any(|line| line.starts_with("+++")) {
        return Value::from(text);
    }
    let mut escaped = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => escaped.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => escaped.push(c),
        }
    }
    escaped.push('"');
    let mut value = escaped.parse().unwrap_or_else(|_| Value::from(text));
    value.decor_mut().clear();
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_a_fence_stays_on_one_line_and_is_the_same() {
        for text in ["+++", "a\n+++\nb", "a\n+++ \"\\\u{7f}\u{1}\r\n", "\\u000A\n+++"] {
            let value = quoted(text);
            assert_eq!(value.as_str(), Some(text));
            let line = value.to_string();
            assert!(!line.contains('\n'), "{line}");
            assert_eq!(line.trim().parse::<Value>().unwrap().as_str(), Some(text));
        }
    }
}
