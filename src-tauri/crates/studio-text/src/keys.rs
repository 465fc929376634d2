//! A TOML table as it is read: each key is asked for once, and what nobody asked for is unknown.

mod identified;
mod scalars;
mod texts;

pub(crate) use identified::{DefaultId, Naming};

use crate::file_text::{Lines, Parsed};
use crate::kept::Unknown;
use crate::rules::{self, Rule};
use std::collections::BTreeSet;
use studio_course::Finding;
use toml::de::{DeTable, DeValue};
use toml_edit::{Array, InlineTable, Value};

/// A table with the mistakes found in it so far.
pub(crate) struct Keys<'a> {
    table: &'a DeTable<'a>,
    lines: &'a Lines<'a>,
    line: u32,
    asked: BTreeSet<&'static str>,
    known_by: Option<String>,
    findings: Vec<Finding>,
    unknown: Unknown,
}

/// A value and the line on which it begins.
pub(crate) type Found<'a> = (&'a DeValue<'a>, u32);

impl<'a> Keys<'a> {
    /// The outermost table of a file.
    pub(crate) fn of(parsed: &'a Parsed<'a>) -> Self {
        Self::new(&parsed.table, &parsed.lines, 1)
    }

    fn new(table: &'a DeTable<'a>, lines: &'a Lines<'a>, line: u32) -> Self {
        Self {
            table,
            lines,
            line,
            asked: BTreeSet::new(),
            known_by: None,
            findings: Vec::new(),
            unknown: Unknown::default(),
        }
    }

    /// The line on which the table begins.
    pub(crate) fn line(&self) -> u32 {
        self.line
    }

    /// The value of a key.
    pub(crate) fn take(&mut self, key: &'static str) -> Option<Found<'a>> {
        self.asked.insert(key);
        let value = self.table.get(key)?;
        Some((value.get_ref(), self.lines.line(value.span().start)))
    }

    /// Whether a key is there, without asking for it.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Says what is wrong on a line. The values are what a translation of the sentences needs.
    pub(crate) fn report(
        &mut self,
        rule: &Rule,
        line: u32,
        values: &[(&str, &str)],
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let finding = rule.at(self.lines.at(line), message, hint);
        let finding = values.iter().fold(finding, |finding, (name, value)| finding.with_value(name, value));
        self.findings.push(finding);
    }

    /// Says that a key without a default is not there.
    pub(crate) fn report_missing(&mut self, key: &str, example: &str) {
        let (line, message) = (self.line, format!("There is no `{key}` here."));
        self.report(&rules::MISSING_KEY, line, &[("key", key)], message, format!("Write {key} = {example}."));
    }

    /// Says that a value is of another type.
    pub(crate) fn report_type(&mut self, key: &str, found: Found<'_>, expected: &str, example: &str) {
        let (value, line) = found;
        // What the parser could not make out as a date is a mistake of TOML that has been told already.
        if matches!(value, DeValue::Datetime(it) if it.date.is_none() && it.time.is_none()) {
            return;
        }
        let message = format!("`{key}` is {}, and has to be {expected}.", type_name(value));
        self.report(&rules::BAD_TYPE, line, &[("key", key)], message, format!("Write {key} = {example}."));
    }

    /// Reads a table that stands under a key.
    pub(crate) fn table<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Keys<'a>) -> T) -> Option<T> {
        let found = self.take(key)?;
        let DeValue::Table(table) = found.0 else {
            self.report_type(key, found, "a table", "{ … }");
            return None;
        };
        let mut inner = Keys::new(table, self.lines, found.1);
        let value = read(&mut inner);
        let (findings, unknown) = inner.finish();
        self.findings.extend(findings);
        self.unknown.add_table(key, unknown);
        Some(value)
    }

    /// Reads each table of a list.
    pub(crate) fn tables<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Keys<'a>) -> Option<T>,
    ) -> Vec<T> {
        let mut items = Vec::new();
        for (table, line) in self.tables_of(key) {
            let mut inner = Keys::new(table, self.lines, line);
            items.extend(read(&mut inner));
            let known_by = inner.known_by.take();
            let (findings, unknown) = inner.finish();
            self.findings.extend(findings);
            if let Some(known_by) = known_by {
                self.unknown.add_item(key, known_by, unknown);
            }
        }
        items
    }

    /// Remembers what the table is known by among others of its list.
    pub(crate) fn be_known_by(&mut self, name: impl ToString) {
        self.known_by = Some(name.to_string());
    }

    /// What is wrong, in the order of lines, and the keys that nobody asked for.
    pub(crate) fn finish(mut self) -> (Vec<Finding>, Unknown) {
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            if !self.asked.contains(name) {
                let line = self.lines.line(key.span().start);
                let message = format!("`{name}` is not a key of this place. It is kept and has no effect.");
                let known: Vec<&str> = self.asked.iter().copied().collect();
                let hint = format!("Take it out, or write one of: {}.", known.join(", "));
                self.report(&rules::UNKNOWN_KEY, line, &[("key", name)], message, hint);
                self.unknown.add(name, &plain(value.get_ref()));
            }
        }
        (self.findings, self.unknown)
    }

    fn tables_of(&mut self, key: &'static str) -> Vec<(&'a DeTable<'a>, u32)> {
        let Some(found) = self.take(key) else {
            return Vec::new();
        };
        let DeValue::Array(list) = found.0 else {
            self.report_type(
                key,
                found,
                "a list of tables",
                &format!("[{{ … }}], or begin each with [[{key}]]"),
            );
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in list.iter() {
            let line = self.lines.line(item.span().start);
            match item.get_ref() {
                DeValue::Table(table) => tables.push((table, line)),
                other => self.report_type(key, (other, line), "a list of tables", "[{ … }]"),
            }
        }
        tables
    }
}

fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// The value on one line, as it is kept. Numbers that TOML's own integers cannot hold are kept as text.
fn plain(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => crate::sheet::quoted(text),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => number.into(),
            Err(_) => number.to_string().into(),
        },
        DeValue::Float(number) => match number.as_str().parse::<f64>() {
            Ok(number) => number.into(),
            Err(_) => number.as_str().into(),
        },
        DeValue::Boolean(flag) => (*flag).into(),
        DeValue::Datetime(it) if it.date.is_none() && it.time.is_none() => "".into(),
        DeValue::Datetime(it) => (*it).into(),
        DeValue::Array(list) => list.iter().map(|item| plain(item.get_ref())).collect::<Array>().into(),
        DeValue::Table(table) => {
            let mut inner = InlineTable::new();
            for (key, value) in table {
                inner.insert(key.get_ref().as_ref(), plain(value.get_ref()));
            }
            inner.into()
        }
    }
}
