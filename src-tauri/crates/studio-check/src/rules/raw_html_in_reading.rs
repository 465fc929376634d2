//! Raw HTML is sanitised before it reaches a learner, so that not all of it stays, and the editor cannot
//! show it as it will look.

use crate::lessons::readings;
use crate::names::lesson_name;
use crate::texts::is_html;
use crate::{Facts, Rule};
use pulldown_cmark::Event;
use studio_course::markdown;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "raw-html-in-reading",
    severity: Severity::Advice,
    reason: "Raw HTML is sanitised before it reaches a learner, so that not all of it stays, and the editor cannot show it as it will look.",
    values: &["lesson"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (lesson, reading) in readings(course) {
        let has_html = markdown::parse(&reading.markdown).any(|event| match event {
            Event::Html(html) | Event::InlineHtml(html) => is_html(&html),
            _ => false,
        });
        if has_html {
            let message =
                format!("“{}” holds raw HTML, of which only harmless tags are kept.", lesson_name(lesson));
            findings.push(RULE.at_lesson(lesson, message, "Write it with the editor’s own means."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn tags_are_told_and_comments_and_addresses_are_not() {
        let set = |text: &'static str| after(&RULE, |course| reading(course).markdown = text.into());
        assert_eq!(set("Fine <https://example.org> <!-- note -->.\n\n<!-- note -->\n\n`<b>`\n"), []);
        assert_eq!(set("A <u>b</u>.\n\n<div>\n</div>\n").len(), 1);
    }
}
