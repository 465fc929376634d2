//! The worked examples of the learning-hours model, run against this crate.

mod counting;
mod courses;
mod parameters;
mod parts;
mod sample;

use serde_json::Value;

/// The committed vectors; where they come from is in `data/PROVENANCE.md`.
fn vectors() -> Value {
    serde_json::from_str(include_str!("../data/learning-hours-vectors.json")).unwrap()
}

/// The worked example with this id.
fn example(id: &str) -> Value {
    let all = vectors();
    all["vectors"].as_array().unwrap().iter().find(|vector| vector["id"] == id).unwrap().clone()
}

/// A JSON number such as 2.5 in thousandths, exactly: by its decimal text, since a float would round.
fn thousandths(number: &Value) -> u64 {
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}{fraction:0<3}").parse().unwrap()
}

fn list(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect()
}
