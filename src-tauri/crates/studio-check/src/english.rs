//! Says findings by the English catalogue of the studio's screens, so that tests can hold it against the sentences here.
//!
//! The catalogue is ICU MessageFormat, of which findings use plain values, `plural` with `one` and `other`, and `select`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../ui/src/shared/messages/en/findings.json")).unwrap()
});

/// The sentence of a rule, `message`, `hint` or `fix`, with these values in it.
pub(crate) fn say(rule: &str, part: &str, values: &BTreeMap<String, String>) -> String {
    let key = format!("findings.{rule}.{part}");
    let pattern = CATALOGUE.get(&key).unwrap_or_else(|| panic!("the English catalogue has no {key}"));
    format(pattern, values, "")
}

fn format(pattern: &str, values: &BTreeMap<String, String>, count: &str) -> String {
    let mut said = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find(['{', '#']) {
        said.push_str(&rest[..at]);
        if let Some(after) = rest[at..].strip_prefix('#') {
            said.push_str(if count.is_empty() { "#" } else { count });
            rest = after;
        } else {
            let (inside, after) = braced(&rest[at..]);
            said.push_str(&argument(inside, values));
            rest = after;
        }
    }
    said + rest
}

fn argument(inside: &str, values: &BTreeMap<String, String>) -> String {
    let value = |name: &str| values.get(name.trim()).unwrap_or_else(|| panic!("no value “{name}”")).clone();
    let Some((name, choice)) = inside.split_once(',') else { return value(inside) };
    let (kind, mut options) = choice.split_once(',').unwrap();
    let value = value(name);
    let wanted = match kind.trim() {
        "plural" if value == "1" => "one",
        "plural" => "other",
        _ => value.as_str(),
    };
    let mut other = None;
    while let Some((key, rest)) = options.split_once('{') {
        let (option, after) = braced(&options[options.len() - rest.len() - 1..]);
        if key.trim() == wanted {
            return format(option, values, &value);
        }
        if key.trim() == "other" {
            other = Some(option);
        }
        options = after;
    }
    format(other.unwrap(), values, &value)
}

/// What stands between the brace that begins the text and its partner, and what comes behind.
fn braced(text: &str) -> (&str, &str) {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return (&text[1..at], &text[at + 1..]),
            '}' => depth -= 1,
            _ => {}
        }
    }
    panic!("a brace is never closed: {text}")
}
