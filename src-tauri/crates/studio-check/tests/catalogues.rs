//! Every rule, of course text and of courses, is said in every language of the studio's screens.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads the catalogues from the folder of the user interface, and fails where they cannot be read"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const LANGUAGES: [&str; 3] = ["en", "fr", "zh-Hans"];

/// The values that every finding of a rule of course text has. A rule that is not here has none that can be relied on.
const VALUES_OF_TEXT: [(&str, &[&str]); 30] = [
    ("bad-date", &["key"]),
    ("bad-id", &["text"]),
    ("bad-language", &["key", "text"]),
    ("bad-media-name", &["key", "text"]),
    ("bad-number", &["key"]),
    ("bad-time", &["key"]),
    ("bad-type", &["key"]),
    ("colliding-paths", &["file"]),
    ("hostile-path", &["file"]),
    ("id-without-uuid", &["text"]),
    ("kind-in-wrong-file", &["kind"]),
    ("link-not-followed", &["file"]),
    ("missing-file", &["file"]),
    ("missing-key", &["key"]),
    ("missing-media", &["file"]),
    ("more-findings", &["count"]),
    ("not-a-file", &["file"]),
    ("repeated-file", &["file"]),
    ("repeated-heading", &["heading"]),
    ("repeated-id", &["free", "text", "what"]),
    ("repeated-media", &["file"]),
    ("text-before-heading", &["heading"]),
    ("too-large-file", &["file"]),
    ("unknown-format", &["format"]),
    ("unknown-heading", &["heading"]),
    ("unknown-key", &["key"]),
    ("unknown-kind", &["text", "words"]),
    ("unknown-word", &["key", "text", "words"]),
    ("unlisted-file", &["file"]),
    ("unlisted-role", &["id"]),
];

fn catalogue(language: &str) -> BTreeMap<String, String> {
    let messages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/shared/messages");
    let text = std::fs::read_to_string(messages.join(language).join("findings.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The names of the values that a message speaks of, also within the options of its choices.
fn placeholders(message: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = message;
    while let Some((inside, after)) = braced(rest) {
        let (name, choice) = inside.split_once(',').unwrap_or((inside, ""));
        names.insert(name.trim().to_owned());
        let mut options = choice;
        while let Some((option, after)) = braced(options) {
            names.extend(placeholders(option));
            options = after;
        }
        rest = after;
    }
    names
}

/// What stands between the first brace and its partner, and what comes behind.
fn braced(text: &str) -> Option<(&str, &str)> {
    let start = text.find('{')?;
    let mut depth = 0;
    for (at, c) in text[start..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return Some((&text[start + 1..start + at], &text[start + at + 1..])),
            '}' => depth -= 1,
            _ => {}
        }
    }
    panic!("a brace is never closed: {text}")
}

/// Asserts that each language has each sentence of the rules, and that it speaks only of values that there are.
fn assert_said<'a>(rules: impl Iterator<Item = (&'a str, &'a [&'a str], bool)>) {
    let catalogues = LANGUAGES.map(|language| (language, catalogue(language)));
    for (rule, values, has_fix) in rules {
        let parts: &[&str] =
            if has_fix { &["title", "message", "hint", "fix"] } else { &["title", "message", "hint"] };
        for (language, catalogue) in &catalogues {
            for part in parts {
                let key = format!("findings.{rule}.{part}");
                let said = catalogue.get(&key).unwrap_or_else(|| panic!("{language} has no {key}"));
                assert!(!said.trim().is_empty(), "{language} {key}");
                let known = |name: &String| values.contains(&name.as_str());
                assert!(
                    placeholders(said).iter().all(known),
                    "{language} {key} speaks of what the rule does not give"
                );
                assert!(*part != "title" || said.chars().count() <= 40, "{language} {key} is too long");
            }
        }
    }
}

fn names() -> Vec<&'static str> {
    let of_courses = studio_check::RULES.iter().map(|rule| rule.name);
    of_courses.chain(studio_text::RULES.iter().map(|rule| rule.name)).collect()
}

#[test]
fn every_rule_of_courses_is_said_in_every_language() {
    assert_said(studio_check::RULES.iter().map(|rule| (rule.name, rule.values, rule.fix.is_some())));
}

#[test]
fn every_rule_of_course_text_is_said_in_every_language() {
    let values =
        |name| VALUES_OF_TEXT.iter().find(|(rule, _)| *rule == name).map_or(&[][..], |(_, values)| values);
    assert_said(studio_text::RULES.iter().map(|rule| (rule.name, values(rule.name), false)));
}

#[test]
fn no_two_rules_share_a_name() {
    assert_eq!(names().into_iter().collect::<BTreeSet<_>>().len(), names().len());
}

#[test]
fn the_catalogues_speak_of_no_rule_that_there_is_not() {
    let names: BTreeSet<&str> = names().into_iter().collect();
    for language in LANGUAGES {
        for key in catalogue(language).keys() {
            let rule = key.strip_prefix("findings.").and_then(|rest| rest.split('.').next());
            assert!(rule.is_some_and(|rule| names.contains(rule)), "{language} {key}");
        }
    }
}

#[test]
fn placeholders_are_told_from_options() {
    let message =
        "{what, select, film {the {file}} other {none}} {count, plural, one {#} other {# x}} [[{blank}]]";
    assert_eq!(placeholders(message), ["blank", "count", "file", "what"].map(str::to_owned).into());
}
