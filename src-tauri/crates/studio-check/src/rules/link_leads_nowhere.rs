//! In a package there is nothing beside the media that a link could lead to, so that the player drops every
//! other address.

use crate::names::{lesson_name, shortened};
use crate::texts::{media_name, targets, texts};
use crate::{Facts, Rule};
use std::collections::BTreeSet;
use studio_course::{Course, Finding, Severity};

pub(crate) const RULE: Rule = Rule {
    name: "link-leads-nowhere",
    severity: Severity::Warning,
    reason: "In a package there is nothing beside the media that a link could lead to, so that the player drops every other address.",
    values: &["lesson", "link"],
    fix: None,
    check,
};

fn check(course: &Course, _: &Facts<'_>, findings: &mut Vec<Finding>) {
    let mut told = BTreeSet::new();
    for text in texts(course) {
        let links = targets(text.markdown).into_iter().filter(|target| !target.is_picture);
        for link in
            links.filter(|target| media_name(&target.address).is_none() && !is_followed(&target.address))
        {
            let (lesson, link) = (lesson_name(text.lesson), shortened(&link.address));
            if told.insert((text.place(), link.clone())) {
                let message = format!("The link “{link}” in “{lesson}” leads nowhere.");
                let hint = "Link to an address that begins with https://, or to a file among the media.";
                let finding = RULE.at(text.place(), message, hint);
                findings.push(finding.with_value("lesson", lesson).with_value("link", link));
            }
        }
    }
}

/// Whether the player lets a learner follow the address.
fn is_followed(address: &str) -> bool {
    let scheme = address.trim().split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| ["http", "https", "mailto", "tel"].contains(&scheme.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::*;

    #[test]
    fn a_link_leads_to_the_web_to_mail_or_to_media() {
        let set = |text: &'static str| after(&RULE, |course| reading(course).markdown = text.into());
        assert_eq!(set("[a](https://a.b) [b](mailto:a@b.c) <a@b.cd> [d](media/scan.png)\n"), []);
        assert_eq!(set("[a](lesson-2.html) [b](#part) [c](javascript:alert)\n").len(), 3);
    }
}
