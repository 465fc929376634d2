//! Questions of every kind.

use super::id;
use studio_course::*;

pub fn question(name: &str, prompt: &str, points: u32, answer: QuestionKind) -> Question {
    Question {
        id: id(name),
        prompt: prompt.to_owned(),
        answer,
        points,
        feedback: Feedback {
            right: "That is how the law has it.".to_owned(),
            wrong: "Read *What the declaration says* again.".to_owned(),
        },
        difficulty: QuestionDifficulty::default(),
        outcomes: Vec::new(),
        alignments: Vec::new(),
    }
}

pub fn choices(options: &[(&str, bool, &str)]) -> Vec<Choice> {
    let ids = ["a", "b", "c", "d", "e", "f"];
    options
        .iter()
        .zip(ids)
        .map(|((text, is_key, feedback), name)| Choice {
            id: id(name),
            text: (*text).to_owned(),
            is_key: *is_key,
            feedback: (*feedback).to_owned(),
        })
        .collect()
}

/// One question of each kind.
pub fn all_kinds(prefix: &str) -> Vec<Question> {
    let name = |kind: &str| format!("{prefix}-{kind}");
    let region = |part: &str, label: &str, shape: Shape, is_key: bool| Region {
        id: id(part),
        label: label.to_owned(),
        shape,
        is_key,
    };
    vec![
        question(
            &name("single"),
            "A parcel of **low declared value** comes from a new sender. What do you look at first?",
            1,
            QuestionKind::SingleChoice {
                options: choices(&[
                    ("The pre-arrival data", true, "They are there before the parcel is."),
                    ("The colour of the box", false, "Boxes are bought anywhere."),
                    ("The weight on the label", false, ""),
                    ("Nothing: the value is low", false, "Low value is no sign of low risk."),
                ]),
            },
        ),
        question(
            &name("multiple"),
            "Which of these are **risk indicators**? Choose all.",
            2,
            QuestionKind::MultipleResponse {
                options: choices(&[
                    ("A sender that was never seen before", true, ""),
                    ("A description such as “gift”", true, ""),
                    ("A barcode", false, "Every parcel has one."),
                    ("Payment in several small parts", true, ""),
                ]),
            },
        ),
        question(
            &name("true"),
            "An express operator may open a parcel without Customs.",
            1,
            QuestionKind::TrueFalse { is_true: false },
        ),
        question(
            &name("matching"),
            "What does each document show?",
            3,
            QuestionKind::Matching {
                pairs: [
                    ("p1", "CN 23", "What the sender declares"),
                    ("p2", "Invoice", "What was paid"),
                    ("p3", "Air waybill", "Who carries it"),
                    ("p4", "", "Who inspected it"),
                ]
                .map(|(part, left, right)| Pair {
                    id: id(part),
                    left: left.to_owned(),
                    right: right.to_owned(),
                })
                .to_vec(),
            },
        ),
        question(
            &name("ordering"),
            "Put the steps of an inspection in order.",
            2,
            QuestionKind::Ordering {
                elements: [
                    ("e1", "Read the data"),
                    ("e2", "Scan the parcel"),
                    ("e3", "Open it before a witness"),
                    ("e4", "Record what was found"),
                ]
                .map(|(part, text)| Element { id: id(part), text: text.to_owned() })
                .to_vec(),
            },
        ),
        question(
            &name("numeric"),
            "Goods of 1,250 EUR, duty 4.5 %. What is the duty?",
            2,
            QuestionKind::Numeric {
                key: "56.25".parse().unwrap(),
                tolerance: "0.01".parse().unwrap(),
                unit: "EUR".to_owned(),
                is_calculation: true,
            },
        ),
        question(
            &name("short"),
            "What is the form of the postal union called that comes with a parcel?",
            1,
            QuestionKind::ShortAnswer {
                accepted: vec!["CN 23".to_owned(), "CN23".to_owned()],
                is_case_sensitive: false,
            },
        ),
        question(
            &name("blank"),
            "The [[b1]] opens the parcel, and a [[b2]] is present.",
            2,
            QuestionKind::FillBlank {
                blanks: vec![
                    Blank { id: id("b1"), accepted: vec!["officer".to_owned()] },
                    Blank { id: id("b2"), accepted: vec!["witness".to_owned(), "second officer".to_owned()] },
                ],
                is_case_sensitive: false,
            },
        ),
        question(
            &name("hotspot"),
            "Where on this X-ray would you look twice?",
            1,
            QuestionKind::Hotspot {
                picture: Some(id("X-ray 图.png")),
                alt: "X-ray of a parcel with three dense areas".to_owned(),
                regions: vec![
                    region(
                        "r1",
                        "Upper left: coils",
                        Shape::Rectangle { x: 60, y: 100, width: 220, height: 260 },
                        false,
                    ),
                    region(
                        "r2",
                        "Middle: a dense block",
                        Shape::Ellipse { x: 520, y: 500, radius_x: 120, radius_y: 180 },
                        true,
                    ),
                    region(
                        "r3",
                        "Right: cables",
                        Shape::Rectangle { x: 740, y: 200, width: 200, height: 420 },
                        false,
                    ),
                ],
            },
        ),
    ]
}
