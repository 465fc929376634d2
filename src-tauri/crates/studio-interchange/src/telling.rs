//! The findings of one file as they are found.

use crate::prose::{one_line, plain, with_gaps};
use crate::rules::{self, Rule};
use std::collections::BTreeMap;
use studio_course::{Finding, Place, Question, QuestionKind};

/// So many findings of one file are told.
const MAX_TOLD: usize = 500;

/// What was found, and what is being looked at.
#[derive(Debug)]
pub(crate) struct Telling {
    found: Vec<Finding>,
    more: usize,
    place: Place,
    values: BTreeMap<&'static str, String>,
    /// Where the findings of what is being looked at begin.
    from: usize,
}

impl Telling {
    /// Nothing found yet.
    pub(crate) fn new() -> Self {
        Self { found: Vec::new(), more: 0, place: Place::Course, values: BTreeMap::new(), from: 0 }
    }

    /// From here on, findings are about this. Values that a rule does not have are left out.
    pub(crate) fn about(&mut self, place: Place, values: &[(&'static str, String)]) {
        self.place = place;
        self.values = values.iter().cloned().collect();
        self.from = self.found.len();
    }

    /// A value that the findings from here on have.
    pub(crate) fn with(&mut self, name: &'static str, value: String) {
        self.values.insert(name, value);
    }

    /// Adds a finding about what is being looked at, once.
    pub(crate) fn tell(&mut self, rule: &Rule, values: &[(&'static str, String)]) {
        let mut all = self.values.clone();
        all.extend(values.iter().cloned());
        let finding = rule.at(self.place.clone(), &all);
        if self.found[self.from..].contains(&finding) {
            return;
        }
        if self.found.len() >= MAX_TOLD {
            self.more += 1;
        } else {
            self.found.push(finding);
        }
    }

    /// All that was found.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        if self.more > 0 {
            let values = BTreeMap::from([("count", self.more.to_string())]);
            self.found.push(rules::MORE_FINDINGS.at(Place::Course, &values));
        }
        self.found
    }
}

/// So many characters of a prompt tell which question is meant.
const LONGEST_NAME: usize = 60;

/// How findings call a question: by the beginning of its prompt.
pub(crate) fn question_name(question: &Question) -> String {
    let ids: Vec<&str> = match &question.answer {
        QuestionKind::FillBlank { blanks, .. } => blanks.iter().map(|blank| blank.id.as_str()).collect(),
        _ => Vec::new(),
    };
    let words = one_line(&plain(&with_gaps(&question.prompt, &ids).blocks), LONGEST_NAME);
    if words.is_empty() { question.id.to_string() } else { words }
}
