//! The conformance lists: each requirement of a standard names the test that shows it, or says why it is not ours.

use std::collections::BTreeSet;
use studio_tests::workspace_root;
use toml::{Table, Value};

const LISTS: [&str; 3] = ["scorm12", "scorm2004", "cmi5"];

fn list(standard: &str) -> Vec<Table> {
    let path = workspace_root().join(format!("tests/conformance/{standard}.toml"));
    requirements(&std::fs::read_to_string(path).unwrap())
}

fn requirements(text: &str) -> Vec<Table> {
    let list: Table = toml::from_str(text).unwrap();
    let entries = list["requirements"].as_array().unwrap();
    entries.iter().map(|entry| entry.as_table().unwrap().clone()).collect()
}

/// What is wrong with the entries of a list, one sentence each.
fn faults(entries: &[Table], has_test: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in entries {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        let id = text("id").unwrap_or("an entry without id");
        if !ids.insert(id.to_owned()) {
            faults.push(format!("{id} stands twice"));
        }
        if text("id").is_none() || text("text").is_none() {
            faults.push(format!("{id} has no id or no text"));
        }
        if text("test").is_some() == text("not_ours").is_some() {
            faults.push(format!("{id} needs either a test or a reason why it is not ours"));
        }
        let known = ["id", "text", "test", "judge", "not_ours"];
        if let Some(key) = entry.keys().find(|key| !known.contains(&key.as_str())) {
            faults.push(format!("{id} has “{key}”, which nobody reads"));
        }
        for named in [text("test"), text("judge")].into_iter().flatten() {
            if !has_test(named) {
                faults.push(format!("{id} names “{named}”, and there is no such test"));
            }
        }
    }
    faults
}

/// Whether `file::name` is a test in the checkout. In a Rust file the name is that of a function below `#[test]`, in a file
/// of Node.js it stands in quotes as the sentence of a test.
fn is_test(named: &str) -> bool {
    let Some((file, name)) = named.split_once("::") else { return false };
    let Ok(text) = std::fs::read_to_string(workspace_root().join(file)) else { return false };
    if file.ends_with(".rs") {
        let function = format!("fn {name}(");
        text.split("#[test]").skip(1).any(|test| test.trim_start().starts_with(&function))
    } else {
        let is_sentence = |quote: char| text.contains(&format!("{quote}{name}{quote}"));
        file.ends_with(".test.mjs") && (is_sentence('"') || is_sentence('`'))
    }
}

#[test]
fn each_requirement_of_a_standard_has_a_test_or_a_reason_why_it_is_not_ours() {
    for standard in LISTS {
        let entries = list(standard);
        let found = faults(&entries, &is_test);
        assert!(found.is_empty(), "{standard}:\n{}", found.join("\n"));
        let ours = entries.iter().filter(|entry| entry.contains_key("test")).count();
        println!("{standard}: {} requirements, {ours} with a test", entries.len());
    }
}

#[test]
fn no_requirement_of_cmi5_is_left_out() {
    let path = workspace_root().join("../shared/reference/schemas/cmi5/requirements.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: the list of cmi5's requirements is not here");
        return;
    };
    let known: serde_json::Value = serde_json::from_str(&text).unwrap();
    let known: BTreeSet<&str> = known.as_object().unwrap().keys().map(String::as_str).collect();
    let entries = list("cmi5");
    let listed: BTreeSet<&str> = entries.iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    assert_eq!(known.difference(&listed).collect::<Vec<_>>(), Vec::<&&str>::new(), "left out");
    assert_eq!(listed.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "made up");
}

#[test]
fn an_entry_with_neither_with_both_or_with_a_test_that_is_not_there_is_found() {
    let entry =
        |id: &str, rest: &str| format!("[[requirements]]\nid = \"{id}\"\ntext = \"It works.\"\n{rest}\n");
    let text = entry("neither", "")
        + &entry("both", "test = \"there\"\nnot_ours = \"the LMS's part\"")
        + &entry("empty", "not_ours = \"\"")
        + &entry("gone", "test = \"gone\"")
        + &entry("judged", "test = \"there\"\njudge = \"gone\"")
        + &entry("twice", "test = \"there\"")
        + &entry("twice", "test = \"there\"")
        + &entry("odd", "test = \"there\"\nprio = \"high\"");
    let found = faults(&requirements(&text), &|named| named == "there");
    let begins: Vec<&str> = found.iter().filter_map(|fault| fault.split(' ').next()).collect();
    assert_eq!(begins, ["neither", "both", "empty", "gone", "judged", "twice", "odd"], "{found:#?}");
}

#[test]
fn a_named_test_has_to_be_one() {
    let here = "tests/tests/suite/conformance.rs";
    assert!(is_test(&format!("{here}::a_named_test_has_to_be_one")));
    assert!(!is_test(&format!("{here}::is_test")), "a function that is no test");
    assert!(!is_test("tests/tests/suite/nowhere.rs::a_named_test_has_to_be_one"));
    assert!(is_test("tests/browser/cmi5/lms.test.mjs::a well-behaved AU is accepted in all it does"));
    assert!(!is_test("tests/browser/cmi5/lms.test.mjs::a well-behaved AU"));
}
