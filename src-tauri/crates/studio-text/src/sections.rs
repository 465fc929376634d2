//! The body of a role-play's file: Markdown under fixed first-level headings.
//!
//! A line that begins with `# ` divides if it is one of the headings. Within a text, such a line is escaped by one
//! backslash, and so is one that is escaped already, so that every text comes back as it was.

use crate::rules;
use std::collections::BTreeMap;
use studio_course::{Finding, Place, RoleId};

/// What a section is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Heading {
    Scenario,
    Role(RoleId),
    Private(RoleId),
    ModelAnswer,
    Safety,
}

/// A text and its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) heading: Heading,
    /// The line of the heading in its file.
    pub(crate) line: u32,
    pub(crate) text: String,
}

impl Heading {
    /// The heading that a line is, if it is one.
    fn of(line: &str) -> Option<Self> {
        let title = line.strip_prefix("# ")?.trim();
        let role = |prefix: &str| {
            let (before, id) = title.split_once(':')?;
            before.trim().eq_ignore_ascii_case(prefix).then(|| RoleId::new(id.trim()).ok())?
        };
        let fixed =
            [("Scenario", Self::Scenario), ("Model answer", Self::ModelAnswer), ("Safety", Self::Safety)];
        let fixed =
            fixed.into_iter().find(|(name, _)| title.eq_ignore_ascii_case(name)).map(|(_, heading)| heading);
        fixed.or_else(|| role("Role").map(Self::Role)).or_else(|| role("Private").map(Self::Private))
    }
}

impl std::fmt::Display for Heading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Scenario => f.write_str("# Scenario"),
            Self::Role(id) => write!(f, "# Role: {id}"),
            Self::Private(id) => write!(f, "# Private: {id}"),
            Self::ModelAnswer => f.write_str("# Model answer"),
            Self::Safety => f.write_str("# Safety"),
        }
    }
}

/// Divides a body that begins on line `first` of the file at `path`. Each heading comes once in what is returned.
pub(crate) fn split(body: &str, path: &str, first: u32) -> (Vec<Section>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut report = |rule: rules::Rule, line: u32, heading: &str, message: String, hint: &str| {
        let place = Place::File { path: path.to_owned(), line };
        findings.push(rule.at(place, message, hint).with_value("heading", heading));
    };
    let mut rows: Vec<&str> = body.split('\n').collect();
    rows.pop_if(|last| last.is_empty());

    let mut before: Vec<String> = Vec::new();
    let mut parts: Vec<(Heading, u32, Vec<String>)> = Vec::new();
    for (row, line) in rows.into_iter().zip(first..) {
        if let Some(heading) = Heading::of(row) {
            parts.push((heading, line, Vec::new()));
            continue;
        }
        if is_heading(row) {
            let message = format!("“{row}” is not a heading that divides a role-play. It is read as text.");
            let hint = "Use ## within a text, or one of: # Scenario, # Role: ID, # Private: ID, # Model answer, # Safety.";
            report(rules::UNKNOWN_HEADING, line, row, message, hint);
        }
        let row = if is_escaped_heading(row) { &row[1..] } else { row };
        parts.last_mut().map_or(&mut before, |(_, _, rows)| rows).push(row.to_owned());
    }

    let mut sections: Vec<Section> = Vec::new();
    // Where each heading stands in `sections`, so that thousands of headings take thousands of steps.
    let mut places: BTreeMap<Heading, usize> = BTreeMap::new();
    let before = before.join("\n").trim().to_owned();
    if !before.is_empty() {
        let message =
            "There is text before the first heading. It is read as part of the scenario.".to_owned();
        let hint = "Put a line # Scenario before it.";
        report(rules::TEXT_BEFORE_HEADING, first, "# Scenario", message, hint);
        places.insert(Heading::Scenario, 0);
        sections.push(Section { heading: Heading::Scenario, line: 0, text: before });
    }
    let last = parts.len().saturating_sub(1);
    for (index, (heading, line, mut rows)) in parts.into_iter().enumerate() {
        if rows.first().is_some_and(String::is_empty) {
            rows.remove(0);
        }
        if index < last {
            rows.pop_if(|row| row.is_empty());
        }
        let text = rows.join("\n");
        let Some(section) = places.get(&heading).and_then(|place| sections.get_mut(*place)) else {
            places.insert(heading.clone(), sections.len());
            sections.push(Section { heading, line, text });
            continue;
        };
        if section.line > 0 {
            let message = format!("The heading “{heading}” stands twice. Both texts are read as one.");
            let hint = "Put both texts under one heading.";
            report(rules::REPEATED_HEADING, line, &heading.to_string(), message, hint);
        }
        section.line = section.line.max(line);
        section.text.push_str("\n\n");
        section.text.push_str(&text);
    }
    (sections, findings)
}

/// The body that [`split`] divides into these sections; empty ones are left out.
pub(crate) fn join(sections: &[Section]) -> String {
    let sections = sections.iter().filter(|section| !section.text.is_empty());
    let section = |section: &Section| {
        let rows = section
            .text
            .split('\n')
            .map(|row| if is_heading_like(row) { format!("\\{row}") } else { row.to_owned() });
        format!("{}\n\n{}\n", section.heading, rows.collect::<Vec<_>>().join("\n"))
    };
    sections.map(section).collect::<Vec<_>>().join("\n")
}

fn is_heading(row: &str) -> bool {
    row.strip_prefix('#').is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

fn is_heading_like(row: &str) -> bool {
    is_heading(row.trim_start_matches('\\'))
}

fn is_escaped_heading(row: &str) -> bool {
    row.starts_with('\\') && is_heading_like(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sections as heading and text, and the findings as rule and line.
    type Texts = (Vec<(String, String)>, Vec<(String, u32)>);

    fn texts(body: &str) -> Texts {
        let (sections, findings) = split(body, "role-plays/a.md", 10);
        let line = |finding: &Finding| match finding.place {
            Place::File { line, .. } => line,
            _ => 0,
        };
        let sections =
            sections.into_iter().map(|section| (section.heading.to_string(), section.text)).collect();
        (sections, findings.iter().map(|finding| (finding.rule.clone(), line(finding))).collect())
    }

    #[test]
    fn headings_divide_and_one_empty_line_on_each_side_is_not_of_the_text() {
        let (sections, findings) =
            texts("# Scenario\n\nOne\n\n## Two\n\n#  role: Officer-no\n\n# ROLE:  officer \nKnown\n");
        assert_eq!(sections[0], ("# Scenario".to_owned(), "One\n\n## Two\n\n#  role: Officer-no".to_owned()));
        assert_eq!(sections[1], ("# Role: officer".to_owned(), "Known".to_owned()));
        assert_eq!(findings, [("unknown-heading".to_owned(), 16)]);
    }

    #[test]
    fn text_before_the_first_heading_is_scenario_and_a_heading_that_comes_twice_is_joined() {
        let (sections, findings) = texts("Lost\n# Safety\na\n# Safety\nb\n# Scenario\nc\n");
        let expected =
            [("# Scenario", "Lost\n\nc"), ("# Safety", "a\n\nb")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(sections, expected);
        assert_eq!(findings, [("text-before-heading".to_owned(), 10), ("repeated-heading".to_owned(), 13)]);
    }

    #[test]
    fn a_text_with_headings_comes_back_as_it_was() {
        for text in
            ["# Scenario", "\n", "\n\na\n\n", "\\# a\n\\\\# b\n#", "#\tx", "# \n#", " # not one", "a", " \n"]
        {
            let section = |heading| Section { heading, line: 0, text: text.to_owned() };
            let body = join(&[section(Heading::Scenario), section(Heading::Safety)]);
            let (sections, findings) = texts(&body);
            assert_eq!(findings, [], "{text:?}");
            assert!(
                sections.iter().all(|(_, read)| read == text) && sections.len() == 2,
                "{text:?}: {sections:?}"
            );
        }
    }
}
