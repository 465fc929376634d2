//! Reads a framework file.
//!
//! The file is a JSON object: `format` (1), `id`, `edition`, `title`, `status` (`draft`, `current` or `superseded`),
//! `superseded_by`, `as_of` (the day on which the list was drawn up), `notice`, `rights`, `source`, and `entries`, a list
//! of objects with `code`, `code_origin`, `label`, `kind` (the names of [`EntryKind`] in lower case), `parent`, `level`,
//! `category`, `source`, `confidence`, `source_ordinal`, `related`, `note`, `retired_on` and `replaced_by`. Needed are
//! `id`, `edition` and `as_of`, and `code` and `label` of each entry; a `kind` that is not given is `competency`.

use crate::entry::{EntryKind, FrameworkEntry, Retirement};
use crate::fields::{Fields, Findings};
use crate::framework::{Framework, FrameworkStatus};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use studio_course::{CompetencyCode, Finding, Severity};

/// Reads a framework from the text of a file that is called `path` in the findings. Without an id, an edition and a day
/// there is no framework; whatever else is wrong is left out with a finding.
pub fn read_framework(path: &str, text: &str) -> (Option<Framework>, Vec<Finding>) {
    let mut findings = Findings::new(path);
    let object = match serde_json::from_str(text) {
        Ok(Value::Object(object)) => object,
        Ok(_) => {
            let message = "A framework file is one JSON object, and this one is something else.".to_owned();
            let hint = "Put the framework between { and }.";
            findings.add("framework-not-readable", Severity::Blocker, 0, message, hint);
            return (None, findings.found);
        }
        Err(error) => {
            let message = format!("The framework file cannot be read as JSON: {error}.");
            let line = u32::try_from(error.line()).unwrap_or(0);
            let hint = "Mend the file at that line.";
            findings.add("framework-not-readable", Severity::Blocker, line, message, hint);
            return (None, findings.found);
        }
    };
    let framework = read_object(object, &mut findings);
    (framework, findings.found)
}

fn read_object(object: Map<String, Value>, findings: &mut Findings) -> Option<Framework> {
    let mut fields = Fields::new(object, "the framework", findings);
    let format = fields.number("format");
    let (id, edition, as_of) =
        (fields.optional_text("id"), fields.optional_text("edition"), fields.date("as_of"));
    for (name, is_missing) in
        [("id", id.is_none()), ("edition", edition.is_none()), ("as_of", as_of.is_none())]
    {
        if is_missing {
            fields.missing(name, Severity::Blocker);
        }
    }
    let title = fields.text("title");
    let status = fields.one_of("status", &FrameworkStatus::NAMES).unwrap_or(FrameworkStatus::Current);
    let superseded_by = fields.optional_text("superseded_by");
    let (notice, rights, source) = (fields.text("notice"), fields.text("rights"), fields.text("source"));
    let values = fields.list("entries");
    fields.finish();
    if format != Some(1) {
        let message = "The framework file does not say that it is of format 1.".to_owned();
        findings.warn(
            "framework-format-unknown",
            message,
            "Write “format”: 1, or get a newer Trainer Studio.",
        );
    }
    let (id, edition, as_of) = (id?, edition?, as_of?);
    let title = if title.is_empty() { id.clone() } else { title };
    let entries = read_entries(values, findings);
    Some(Framework { id, edition, title, status, superseded_by, as_of, notice, rights, source, entries })
}

fn read_entries(values: Vec<Value>, findings: &mut Findings) -> Vec<FrameworkEntry> {
    let mut entries: Vec<FrameworkEntry> = Vec::new();
    let mut codes = BTreeSet::new();
    for (i, value) in values.into_iter().enumerate() {
        let number = i + 1;
        let Value::Object(object) = value else {
            let message = format!("Entry number {number} is not an object, and was left out.");
            findings.warn("framework-field-wrong", message, "Put the entry between { and }.");
            continue;
        };
        let Some(entry) = read_entry(object, number, findings) else { continue };
        if !codes.insert(entry.code.clone()) {
            let message =
                format!("The code {} stands there twice; the second entry was left out.", entry.code);
            findings.warn("framework-code-twice", message, "Give each entry its own code.");
            continue;
        }
        entries.push(entry);
    }
    mend_parents(&mut entries, findings);
    for entry in &entries {
        for code in entry.retired.iter().flat_map(|retired| &retired.replaced_by) {
            if !codes.contains(code) {
                let message = format!("{} is replaced by {code}, which is not in the framework.", entry.code);
                findings.warn("framework-replacement-unknown", message, "Name an entry of the same edition.");
            }
        }
    }
    entries
}

fn read_entry(object: Map<String, Value>, number: usize, findings: &mut Findings) -> Option<FrameworkEntry> {
    let mut fields = Fields::new(object, &format!("entry number {number}"), findings);
    let code = fields.code("code");
    let Some(code) = code else {
        fields.missing("code", Severity::Warning);
        return None;
    };
    fields.owner = format!("entry {code}");
    let label = fields.text("label");
    if label.is_empty() {
        fields.missing("label", Severity::Warning);
    }
    let (retired_on, replaced_by) = (fields.date("retired_on"), fields.codes("replaced_by"));
    let entry = FrameworkEntry {
        code_origin: fields.text("code_origin"),
        label: if label.is_empty() { code.0.clone() } else { label },
        kind: fields.one_of("kind", &EntryKind::NAMES).unwrap_or(EntryKind::Competency),
        parent: fields.code("parent"),
        level: fields.optional_text("level"),
        category: fields.optional_text("category"),
        source: fields.text("source"),
        confidence: fields.text("confidence"),
        source_ordinal: fields.number("source_ordinal"),
        related: fields.codes("related"),
        note: fields.text("note"),
        retired: retired_on.map(|on| Retirement { on, replaced_by }),
        code,
    };
    fields.finish();
    Some(entry)
}

/// Takes away parents that are not there, and those that would make an entry stand under itself.
fn mend_parents(entries: &mut [FrameworkEntry], findings: &mut Findings) {
    let mut parents: BTreeMap<CompetencyCode, Option<CompetencyCode>> =
        entries.iter().map(|entry| (entry.code.clone(), entry.parent.clone())).collect();
    for entry in entries {
        let Some(parent) = &entry.parent else { continue };
        let problem = if !parents.contains_key(parent) {
            Some(("framework-parent-unknown", "which is not in the framework"))
        } else if ancestors(parent, &parents).any(|code| *code == entry.code) {
            Some(("framework-parent-circle", "which stands under it in turn"))
        } else {
            None
        };
        if let Some((rule, why)) = problem {
            let message = format!("{} stands under {parent}, {why}; it was put at the top.", entry.code);
            findings.warn(rule, message, "Name another parent, or none.");
            parents.insert(entry.code.clone(), None);
            entry.parent = None;
        }
    }
}

/// The code and everything that it stands under. No longer than there are entries, so that a circle ends.
fn ancestors<'p>(
    code: &'p CompetencyCode,
    parents: &'p BTreeMap<CompetencyCode, Option<CompetencyCode>>,
) -> impl Iterator<Item = &'p CompetencyCode> {
    std::iter::successors(Some(code), |code| parents.get(*code)?.as_ref()).take(parents.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(findings: &[Finding]) -> Vec<&str> {
        findings.iter().map(|finding| finding.rule.as_str()).collect()
    }

    fn with_entries(entries: &str) -> (Framework, Vec<Finding>) {
        let text = format!(
            r#"{{"format": 1, "id": "x", "edition": "1", "as_of": "2026-11-23", "entries": [{entries}]}}"#
        );
        let (framework, findings) = read_framework("x.json", &text);
        (framework.unwrap(), findings)
    }

    #[test]
    fn a_small_file_is_enough() {
        let (framework, findings) = with_entries(r#"{"code": "A", "label": "First"}"#);
        assert_eq!(findings, []);
        assert_eq!(framework.entries[0].kind, EntryKind::Competency);
        assert_eq!((framework.title.as_str(), framework.status), ("x", FrameworkStatus::Current));
    }

    #[test]
    fn a_retired_entry_says_since_when_and_what_took_its_place() {
        let (framework, findings) = with_entries(
            r#"{"code": "A", "label": "Old", "retired_on": "2025-01-01", "replaced_by": ["B", "C"]},
               {"code": "B", "label": "New"}"#,
        );
        let retired = framework.entries[0].retired.as_ref().unwrap();
        assert_eq!(retired.on.to_string(), "2025-01-01");
        assert_eq!(retired.replaced_by, [CompetencyCode("B".into()), CompetencyCode("C".into())]);
        assert_eq!(rules(&findings), ["framework-replacement-unknown"]);
        assert_eq!(framework.competencies().count(), 1);
    }

    #[test]
    fn what_is_no_framework_is_refused_with_its_line() {
        let (framework, findings) = read_framework("x.json", "{\n\"id\": \n}");
        assert_eq!((framework, rules(&findings)), (None, vec!["framework-not-readable"]));
        assert_eq!(findings[0].place, studio_course::Place::File { path: "x.json".into(), line: 3 });
        assert_eq!(rules(&read_framework("x.json", "[]").1), ["framework-not-readable"]);
        let (framework, findings) = read_framework("x.json", r#"{"format": 1, "id": "x"}"#);
        assert_eq!((framework, findings.len()), (None, 2));
        assert!(
            findings.iter().all(|f| f.rule == "framework-field-missing" && f.severity == Severity::Blocker)
        );
        assert!(read_framework("x.json", &"[".repeat(100_000)).0.is_none());
    }

    #[test]
    fn mistakes_in_entries_are_findings_and_the_rest_is_kept() {
        let (framework, findings) = with_entries(
            r#"{"code": "A", "label": "First", "kind": "skill", "colour": "red"},
               {"code": "A", "label": "Again"},
               {"label": "Nameless"},
               {"code": "B", "source_ordinal": -1, "related": [1], "retired_on": "soon"},
               7"#,
        );
        assert_eq!(framework.entries.len(), 2);
        assert_eq!(framework.entries[1].label, "B");
        assert_eq!(
            rules(&findings),
            [
                "framework-field-wrong",
                "framework-field-unknown",
                "framework-code-twice",
                "framework-field-missing",
                "framework-field-missing",
                "framework-field-wrong",
                "framework-field-wrong",
                "framework-field-wrong",
                "framework-field-wrong",
            ]
        );
    }

    #[test]
    fn nothing_stands_under_itself_or_under_what_is_not_there() {
        let (framework, findings) = with_entries(
            r#"{"code": "A", "label": "a", "parent": "C"}, {"code": "B", "label": "b", "parent": "A"},
               {"code": "C", "label": "c", "parent": "B"}, {"code": "D", "label": "d", "parent": "D"},
               {"code": "E", "label": "e", "parent": "Z"}, {"code": "F", "label": "f", "parent": "C"}"#,
        );
        let circle = "framework-parent-circle";
        assert_eq!(rules(&findings), [circle, circle, "framework-parent-unknown"]);
        let parents: Vec<_> =
            framework.entries.iter().map(|e| e.parent.as_ref().map(|p| p.0.as_str())).collect();
        assert_eq!(parents, [None, Some("A"), Some("B"), None, None, Some("C")]);
    }

    #[test]
    fn an_unknown_format_is_said() {
        let text = r#"{"format": 2, "id": "x", "edition": "1", "as_of": "2026-11-23"}"#;
        assert_eq!(rules(&read_framework("x.json", text).1), ["framework-format-unknown"]);
    }
}
