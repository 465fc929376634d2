//! The fields of a JSON object, taken one by one, with a finding for each that is not as it should be.

use serde_json::{Map, Value};
use studio_course::{CompetencyCode, Date, Finding, Place, Severity};

/// The findings of one file, and where they are.
pub(crate) struct Findings {
    path: String,
    pub(crate) found: Vec<Finding>,
}

impl Findings {
    pub(crate) fn new(path: &str) -> Self {
        Self { path: path.to_owned(), found: Vec::new() }
    }

    /// Adds a finding at a line of the file; 0 is the whole file.
    pub(crate) fn add(&mut self, rule: &str, severity: Severity, line: u32, message: String, hint: &str) {
        let place = Place::File { path: self.path.clone(), line };
        self.found.push(Finding::new(rule, severity, place, message, hint));
    }

    pub(crate) fn warn(&mut self, rule: &str, message: String, hint: &str) {
        self.add(rule, Severity::Warning, 0, message, hint);
    }
}

/// What is left of an object after its known fields were taken.
pub(crate) struct Fields<'f> {
    object: Map<String, Value>,
    /// Whose fields they are, for the sentences: “the framework”, “entry PS19.K.01”.
    pub(crate) owner: String,
    findings: &'f mut Findings,
}

impl<'f> Fields<'f> {
    pub(crate) fn new(object: Map<String, Value>, owner: &str, findings: &'f mut Findings) -> Self {
        Self { object, owner: owner.to_owned(), findings }
    }

    /// A text without the white space around it; empty where the field is absent or null.
    pub(crate) fn text(&mut self, name: &str) -> String {
        match self.object.remove(name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(_) => {
                self.wrong(name, "a text");
                String::new()
            }
        }
    }

    pub(crate) fn optional_text(&mut self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    pub(crate) fn code(&mut self, name: &str) -> Option<CompetencyCode> {
        self.optional_text(name).map(CompetencyCode)
    }

    pub(crate) fn codes(&mut self, name: &str) -> Vec<CompetencyCode> {
        let texts = match self.object.remove(name) {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(values)) => values
                .into_iter()
                .map(|value| value.as_str().map(|text| CompetencyCode(text.trim().to_owned())))
                .collect(),
            Some(_) => None,
        };
        texts.unwrap_or_else(|| {
            self.wrong(name, "a list of codes");
            Vec::new()
        })
    }

    pub(crate) fn number(&mut self, name: &str) -> Option<u32> {
        match self.object.remove(name) {
            None | Some(Value::Null) => None,
            Some(value) => {
                let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
                if number.is_none() {
                    self.wrong(name, "a whole number");
                }
                number
            }
        }
    }

    pub(crate) fn date(&mut self, name: &str) -> Option<Date> {
        let text = self.optional_text(name)?;
        let date = text.parse().ok();
        if date.is_none() {
            self.wrong(name, "a day such as 2026-11-23");
        }
        date
    }

    /// One of several names, or `None` where the field is absent or another.
    pub(crate) fn one_of<T: Copy>(&mut self, name: &str, names: &[(T, &str)]) -> Option<T> {
        let text = self.optional_text(name)?;
        let found = names.iter().find(|(_, known)| *known == text).map(|(value, _)| *value);
        if found.is_none() {
            let known: Vec<&str> = names.iter().map(|(_, known)| *known).collect();
            self.wrong(name, &format!("one of {}", known.join(", ")));
        }
        found
    }

    pub(crate) fn list(&mut self, name: &str) -> Vec<Value> {
        match self.object.remove(name) {
            Some(Value::Array(values)) => values,
            None | Some(Value::Null) => Vec::new(),
            Some(_) => {
                self.wrong(name, "a list");
                Vec::new()
            }
        }
    }

    /// Says that a field was needed.
    pub(crate) fn missing(&mut self, name: &str, severity: Severity) {
        let message = format!("{} has no “{name}”.", capitalised(&self.owner));
        self.findings.add("framework-field-missing", severity, 0, message, "Give the field a value.");
    }

    fn wrong(&mut self, name: &str, expected: &str) {
        let message = format!("The field “{name}” of {} is not {expected}, and was left out.", self.owner);
        self.findings.warn("framework-field-wrong", message, "Mend the field in the framework file.");
    }

    /// Says which fields nobody asked for.
    pub(crate) fn finish(self) {
        for name in self.object.keys() {
            let message = format!("The field “{name}” of {} is not known, and was left out.", self.owner);
            self.findings.add(
                "framework-field-unknown",
                Severity::Advice,
                0,
                message,
                "Check how the field is spelt, or take it out.",
            );
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
