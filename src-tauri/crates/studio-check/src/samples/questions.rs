//! A sound question of each kind.

use super::{code, media_name, outcome_id};
use studio_course::{
    Blank, Choice, Element, Feedback, Pair, PartId, Question, QuestionDifficulty, QuestionId, QuestionKind,
    Region, Shape,
};

/// A question about the value of goods.
pub(super) fn question(id: &str, prompt: &str, answer: QuestionKind) -> Question {
    Question {
        id: QuestionId::new(id).unwrap(),
        prompt: prompt.to_owned(),
        answer,
        points: 1,
        feedback: Feedback { right: "Yes.".to_owned(), wrong: "Look at article 1 again.".to_owned() },
        difficulty: QuestionDifficulty::Medium,
        outcomes: vec![outcome_id("value")],
        alignments: vec![code("TS.K.VAL")],
    }
}

/// A single choice question of three options.
pub(crate) fn single_choice(id: &str) -> Question {
    question(
        id,
        "What is the customs value based on?",
        QuestionKind::SingleChoice { options: options(&["a"]) },
    )
}

/// One question of each kind, with the name of the kind as its id.
pub(super) fn one_of_each_kind() -> Vec<Question> {
    let accepted = || vec!["price".to_owned()];
    let pair =
        |id: &str, left: &str, right: &str| Pair { id: part(id), left: left.into(), right: right.into() };
    let element = |id: &str, text: &str| Element { id: part(id), text: text.into() };
    let region = |id: &str, label: &str, x: u16, is_key: bool| {
        let shape = Shape::Rectangle { x, y: 100, width: 200, height: 200 };
        Region { id: part(id), label: label.into(), shape, is_key }
    };
    let multiple = QuestionKind::MultipleResponse { options: options(&["a", "b"]) };
    let matching = QuestionKind::Matching {
        pairs: vec![
            pair("p1", "CIF", "With freight"),
            pair("p2", "EXW", "At the works"),
            pair("p3", "FOB", "On board"),
        ],
    };
    let ordering = QuestionKind::Ordering { elements: vec![element("p1", "Lodge"), element("p2", "Check")] };
    let numeric = QuestionKind::Numeric {
        key: "12.50".parse().unwrap(),
        tolerance: "0.01".parse().unwrap(),
        unit: "EUR".to_owned(),
        is_calculation: true,
    };
    let blanks = vec![Blank { id: part("b1"), accepted: accepted() }];
    let hotspot = QuestionKind::Hotspot {
        picture: Some(media_name("scan.png")),
        alt: "A parcel".to_owned(),
        regions: vec![region("r1", "Seal", 100, true), region("r2", "Label", 600, false)],
    };
    vec![
        single_choice("single-choice"),
        question("multiple-response", "What is added to the price?", multiple),
        question("true-false", "Freight is part of the value.", QuestionKind::TrueFalse { is_true: true }),
        question("matching", "What does the term mean?", matching),
        question("ordering", "What comes first?", ordering),
        question("numeric", "How much is the duty?", numeric),
        question(
            "short-answer",
            "What is paid for the goods?",
            QuestionKind::ShortAnswer { accepted: accepted(), is_case_sensitive: false },
        ),
        question(
            "fill-blank",
            "The value is the [[b1]] paid.",
            QuestionKind::FillBlank { blanks, is_case_sensitive: false },
        ),
        question("hotspot", "Where is the seal?", hotspot),
    ]
}

fn options(keys: &[&str]) -> Vec<Choice> {
    let texts = [("a", "The price paid"), ("b", "Costs of freight"), ("c", "A list of values")];
    let option = |(id, text): (&str, &str)| Choice {
        id: part(id),
        text: text.to_owned(),
        is_key: keys.contains(&id),
        feedback: String::new(),
    };
    texts.map(option).into()
}

fn part(id: &str) -> PartId {
    PartId::new(id).unwrap()
}
