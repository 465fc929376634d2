//! The owner of the framework has withdrawn the competency, and a reviewer will not count it.

use crate::alignments::{framework_name, strays};
use crate::{Facts, Rule};
use studio_competency::AlignmentState;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "retired-competency",
    severity: Severity::Blocker,
    reason: "The owner of the framework has withdrawn the competency, and a reviewer will not count it.",
    values: &["code", "framework", "on", "replacements"],
    fix: Some("Put its successor in its place"),
    check,
};

fn check(course: &Course, facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (alignment, framework) in strays(course, facts) {
        let AlignmentState::Retired { on, replaced_by } = &alignment.state else { continue };
        let (code, name) = (alignment.code, framework_name(framework));
        let replacements = replaced_by.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let message = format!("“{code}” was withdrawn from {name} on {on}.");
        let hint = if replaced_by.is_empty() {
            "Choose another competency: nothing took its place.".to_owned()
        } else {
            format!("Choose what took its place: {replacements}.")
        };
        let replacements = if replaced_by.is_empty() { "none".to_owned() } else { replacements };
        let finding = RULE
            .at(alignment.place(), message, hint)
            .with_value("code", code)
            .with_value("framework", name)
            .with_value("on", on)
            .with_value("replacements", replacements);
        findings.push(match replaced_by.as_slice() {
            [one] if one != code => RULE.mended_by(finding, alignment.replaced_by(course, one)),
            _ => finding,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_withdrawn_code_is_told_and_its_successor_put_in_its_place() {
        let text = r#"{"format": 1, "id": "x", "edition": "2", "as_of": "2026-11-23", "entries": [
            {"code": "A", "label": "Old", "retired_on": "2025-01-01", "replaced_by": ["B"]},
            {"code": "C", "label": "Older", "retired_on": "2025-01-01"},
            {"code": "B", "label": "New"}]}"#;
        let framework = studio_competency::read_framework("x.json", text).0.unwrap();
        let mut course = sound();
        course.framework = Some(framework.reference());
        let frameworks = [framework];
        course.outcomes[0].alignments = vec![code("A"), code("B")];
        lesson(&mut course, "text").alignments = vec![code("A")];
        question(&mut course, "choice").alignments = vec![code("A")];
        play(&mut course).checklist[0].alignments = vec![code("A"), code("C")];
        let found = found_under(&RULE, &course, &frameworks, 0);
        hold(&RULE, &course, &frameworks, &found);
        assert_eq!(found.iter().filter(|finding| finding.fix.is_some()).count(), 4);
        assert_eq!(found.len(), 5);
    }
}
