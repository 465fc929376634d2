//! Feedback of an item: which of it is said after what.

use crate::xml_in::children;
use roxmltree::Node;

/// After what feedback is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum After {
    Right,
    Wrong,
    /// After anything.
    Any,
    /// After the choice of an option.
    Option(String),
    /// After something that there is no place for.
    Other,
}

/// After what the feedback of an identifier is said: by names of ours, by the rules of the item, or by what it is called.
pub(super) fn after(item: Node<'_, '_>, outcome: &str, identifier: &str, options: &[String]) -> After {
    match identifier {
        "right" => return After::Right,
        "wrong" => return After::Wrong,
        _ => {}
    }
    if let Some(option) = identifier.strip_prefix("option-")
        && options.iter().any(|known| known == option)
    {
        return After::Option(option.to_owned());
    }
    let ruled =
        children(item, "responseProcessing").next().and_then(|rules| by_rules(rules, outcome, identifier));
    if let Some(after) = ruled {
        return after;
    }
    if options.iter().any(|known| known == identifier) {
        return After::Option(identifier.to_owned());
    }
    let name = identifier.to_ascii_lowercase();
    if name.contains("incorrect") || name.contains("wrong") {
        After::Wrong
    } else if name.contains("correct") || name.contains("right") {
        After::Right
    } else if name.contains("general") {
        After::Any
    } else {
        After::Other
    }
}

/// After what a rule says it: the branch that gives the outcome this value tells.
fn by_rules(rules: Node<'_, '_>, outcome: &str, identifier: &str) -> Option<After> {
    let gives = |node: &Node<'_, '_>| {
        node.tag_name().name() == "setOutcomeValue"
            && node.attribute("identifier") == Some(outcome)
            && node.descendants().any(|value| {
                value.tag_name().name() == "baseValue"
                    && value.text().is_some_and(|text| text.trim() == identifier)
            })
    };
    let rule = rules.descendants().find(gives)?;
    let branch = rule.ancestors().find(|node| {
        matches!(
            node.tag_name().name(),
            "responseIf" | "responseElseIf" | "responseElse" | "responseProcessing"
        )
    })?;
    match branch.tag_name().name() {
        "responseProcessing" => Some(After::Any),
        "responseElse" => {
            let first = branch.parent()?.children().find(|node| node.tag_name().name() == "responseIf")?;
            (test(first)? == After::Right).then_some(After::Wrong)
        }
        _ => test(branch),
    }
}

/// What a branch waits for.
fn test(branch: Node<'_, '_>) -> Option<After> {
    let test = branch.children().find(Node::is_element)?;
    let has = |name: &str| test.descendants().any(|node| node.tag_name().name() == name);
    let option = || {
        let value = test.descendants().find(|node| {
            node.tag_name().name() == "baseValue" && node.attribute("baseType") == Some("identifier")
        })?;
        Some(After::Option(value.text()?.trim().to_owned()))
    };
    match test.tag_name().name() {
        "match" | "equal" | "stringMatch" if has("correct") => Some(After::Right),
        "match" | "member" => option(),
        "not" if has("correct") => Some(After::Wrong),
        "gt" | "gte" if has("mapResponse") => Some(After::Right),
        _ => None,
    }
}
