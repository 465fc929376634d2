//! Screen-reader users go from heading to heading, and a level that is skipped looks like a part that is
//! missing (WCAG 2.2, 1.3.1).

use crate::lessons::readings;
use crate::names::{lesson_name, shortened};
use crate::{Facts, Rule};
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use studio_course::markdown;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "reading-skips-heading-level",
    severity: Severity::Advice,
    reason: "Screen-reader users go from heading to heading, and a level that is skipped looks like a part that is missing (WCAG 2.2, 1.3.1).",
    values: &["heading", "lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, reading) in readings(course) {
        for heading in skipping(&reading.markdown) {
            let message = format!("The heading “{heading}” in “{}” skips a level.", lesson_name(lesson));
            let hint = "Give it the level just below the heading before it.";
            findings.push(RULE.at_lesson(lesson, message, hint).with_value("heading", heading));
        }
    }
}

/// The headings that are more than one level below the one before. A text may begin with a first or a second level,
/// since the title of the lesson stands above it.
fn skipping(text: &str) -> Vec<String> {
    let (mut found, mut words) = (Vec::new(), String::new());
    let (mut before, mut is_skipping) = (HeadingLevel::H1, false);
    for event in markdown::parse(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                is_skipping = level as usize > before as usize + 1;
                before = level;
                words.clear();
            }
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::End(TagEnd::Heading(_)) if is_skipping => found.push(shortened(&words)),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_level_may_go_down_by_one_and_up_by_many() {
        let set = |text: &'static str| after(&RULE, |course| reading(course).markdown = text.into());
        assert_eq!(set("## A\n\n### B\n\n#### C\n\n## D\n"), []);
        assert_eq!(set("# A\n\n### *B* c\n\n### D\n")[0].values["heading"], "B c");
        assert_eq!(set("### A\n").len(), 1);
    }
}
