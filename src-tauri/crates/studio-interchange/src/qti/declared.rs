//! What an item declares of its responses: what is right, and what it is worth.

use crate::xml_in::{child, child_text, children, text};
use roxmltree::Node;

/// Values differ by less than this if they are the same.
const NEAR: f64 = 0.001;

/// So many parts has a question; what is more than anybody could choose from is not looked at.
pub(super) const MAX_PARTS: usize = 2_000;

/// A response of an item.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Declared {
    pub(super) name: String,
    pub(super) is_single: bool,
    pub(super) is_number: bool,
    /// The right values.
    pub(super) correct: Vec<String>,
    /// What values are worth.
    pub(super) mapping: Vec<Mapped>,
}

/// What a value is worth.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mapped {
    pub(super) key: String,
    pub(super) value: f64,
    pub(super) is_case_sensitive: bool,
}

/// The responses of an item.
pub(super) fn responses(item: Node<'_, '_>) -> Vec<Declared> {
    children(item, "responseDeclaration").take(MAX_PARTS).map(declared).collect()
}

fn declared(node: Node<'_, '_>) -> Declared {
    let words = |node: Node<'_, '_>| text(node).split_whitespace().collect::<Vec<_>>().join(" ");
    let correct = child(node, "correctResponse")
        .map(|correct| children(correct, "value").take(MAX_PARTS).map(words).collect())
        .unwrap_or_default();
    let mapping = child(node, "mapping")
        .map(|mapping| {
            children(mapping, "mapEntry")
                .take(MAX_PARTS)
                .map(|entry| Mapped {
                    key: entry.attribute("mapKey").unwrap_or_default().trim().to_owned(),
                    value: number(entry.attribute("mappedValue")).unwrap_or_default(),
                    is_case_sensitive: entry.attribute("caseSensitive") != Some("false"),
                })
                .collect()
        })
        .unwrap_or_default();
    Declared {
        name: node.attribute("identifier").unwrap_or_default().to_owned(),
        is_single: node.attribute("cardinality") == Some("single"),
        is_number: matches!(node.attribute("baseType"), Some("float" | "integer")),
        correct,
        mapping,
    }
}

fn number(text: Option<&str>) -> Option<f64> {
    text?.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// The points of the item, as somebody wrote them; nothing where nobody did.
pub(super) fn points(item: Node<'_, '_>, responses: &[Declared]) -> Option<String> {
    let outcome = |name: &str| {
        children(item, "outcomeDeclaration").find(|outcome| outcome.attribute("identifier") == Some(name))
    };
    let most = outcome("MAXSCORE").and_then(|outcome| child(outcome, "defaultValue"));
    let most = most.map(|value| child_text(value, "value")).filter(|value| !value.is_empty());
    most.or_else(|| outcome("SCORE")?.attribute("normalMaximum").map(str::to_owned)).or_else(|| {
        let best = |declared: &Declared| {
            let worth = declared.mapping.iter().map(|entry| entry.value).filter(|value| *value > 0.0);
            if declared.is_single { worth.fold(0.0, f64::max) } else { worth.sum() }
        };
        let all: f64 = responses.iter().map(best).sum();
        (all > 0.0).then(|| all.to_string())
    })
}

impl Declared {
    /// Whether the value is right, be it by itself or by what it is worth.
    pub(super) fn is_right(&self, value: &str) -> bool {
        let best = self.mapping.iter().map(|entry| entry.value).fold(0.0, f64::max);
        let worth = self.mapping.iter().find(|entry| entry.key == value).map_or(0.0, |entry| entry.value);
        let is_worth = if self.is_single { worth > best - NEAR } else { true };
        self.correct.iter().any(|correct| correct == value) || worth > 0.0 && is_worth
    }

    /// Whether points are given for single values as the player gives them: in a choice of several, each key the same and
    /// each other option as much less; in other questions, the same for each part and nothing for anything else.
    pub(super) fn is_usual(&self, keys: usize, others: &[&str], takes_away: bool) -> bool {
        if self.is_single {
            // One value is wholly right or wrong.
            let best = self.mapping.iter().map(|entry| entry.value).fold(0.0, f64::max);
            return self.mapping.iter().all(|entry| entry.value.abs() < NEAR || entry.value > best - NEAR);
        }
        let rights: Vec<f64> =
            self.mapping.iter().map(|entry| entry.value).filter(|value| *value > 0.0).collect();
        let Some(worth) = rights.first().copied() else { return keys == 1 && others.is_empty() };
        let wrong = if takes_away { -worth } else { 0.0 };
        let worth_of =
            |key: &str| self.mapping.iter().find(|entry| entry.key == key).map_or(0.0, |entry| entry.value);
        rights.len() == keys
            && rights.iter().all(|value| (value - worth).abs() < NEAR)
            && others.iter().all(|other| (worth_of(other) - wrong).abs() < NEAR)
    }
}
