//! The quiz.

use studio_course::{
    Blank, Choice, CompetencyCode, Element, Feedback, FeedbackTime, MediaName, Minutes, OutcomeId, Pair,
    PartId, Percent, Question, QuestionDifficulty, QuestionId, QuestionKind, Quiz, Region, Shape,
};

fn part(id: &str) -> PartId {
    PartId::new(id).unwrap()
}

fn question(id: &str, prompt: &str, answer: QuestionKind) -> Question {
    Question {
        id: QuestionId::new(id).unwrap(),
        prompt: prompt.to_owned(),
        answer,
        points: 1,
        feedback: Feedback::default(),
        difficulty: QuestionDifficulty::default(),
        outcomes: Vec::new(),
        alignments: Vec::new(),
    }
}

fn option(id: &str, text: &str, is_key: bool, feedback: &str) -> Choice {
    Choice { id: part(id), text: text.to_owned(), is_key, feedback: feedback.to_owned() }
}

fn feedback(right: &str, wrong: &str) -> Feedback {
    Feedback { right: right.to_owned(), wrong: wrong.to_owned() }
}

fn choices() -> Vec<Question> {
    let single = QuestionKind::SingleChoice {
        options: vec![
            option("a", "The *declared* value", true, ""),
            option("b", "The weight < 1 kg & size", false, ""),
        ],
    };
    let multiple = QuestionKind::MultipleResponse {
        options: vec![
            option("a", "Invoice", true, "It shows the **price**."),
            option("b", "Postcard", false, ""),
            option("c", "Licence", true, ""),
        ],
    };
    vec![
        Question {
            feedback: feedback("Right.", "Look at the form again."),
            points: 2,
            difficulty: QuestionDifficulty::Hard,
            outcomes: vec![OutcomeId::new("select-parcels").unwrap()],
            alignments: vec![CompetencyCode("TS.K.RISK".to_owned())],
            ..question("value", "What does the form CN 23 show?\n\n![The form](media/x-ray.png)", single)
        },
        Question {
            feedback: feedback("Both.", "Two are right."),
            ..question("papers", "Which papers count?", multiple)
        },
        Question {
            feedback: feedback("It is.", "It is not free."),
            ..question(
                "free",
                "Gifts are free of duty up to a value.",
                QuestionKind::TrueFalse { is_true: true },
            )
        },
    ]
}

fn orders() -> Vec<Question> {
    let pair = |id: &str, left: &str, right: &str| Pair {
        id: part(id),
        left: left.to_owned(),
        right: right.to_owned(),
    };
    let matching = QuestionKind::Matching {
        pairs: vec![
            pair("p1", "CN 22", "up to 300 SDR"),
            pair("p2", "CN 23", "above 300 SDR"),
            pair("p3", "", "letters"),
        ],
    };
    let element = |id: &str, text: &str| Element { id: part(id), text: text.to_owned() };
    let ordering = QuestionKind::Ordering {
        elements: vec![element("p1", "Scan"), element("p2", "Open"), element("p3", "Seal")],
    };
    vec![
        question("forms", "Which form for which value?", matching),
        question("steps", "In which order?", ordering),
    ]
}

fn fields() -> Vec<Question> {
    let numeric = QuestionKind::Numeric {
        key: "12.50".parse().unwrap(),
        tolerance: "0.05".parse().unwrap(),
        unit: "€".to_owned(),
        is_calculation: true,
    };
    let short = QuestionKind::ShortAnswer {
        accepted: vec!["ad valorem".to_owned(), "5 * 3".to_owned()],
        is_case_sensitive: true,
    };
    let blank = |id: &str, form: &str| Blank { id: part(id), accepted: vec![form.to_owned()] };
    let fill = QuestionKind::FillBlank {
        blanks: vec![blank("office", "post"), blank("form", "CN 22/23")],
        is_case_sensitive: false,
    };
    vec![
        Question {
            feedback: feedback("$100 \\times 0.125 = 12.50$", "Multiply."),
            ..question("duty", "The duty on goods of 100 € at $12.5\\,\\%$?", numeric)
        },
        question("latin", "What is a duty by value called?", short),
        Question {
            feedback: feedback("Yes.", "No."),
            points: 4,
            ..question("gaps", "The [[office]] office takes the form [[form]].", fill)
        },
    ]
}

fn places() -> Question {
    let region = |id: &str, label: &str, shape, is_key| Region {
        id: part(id),
        label: label.to_owned(),
        shape,
        is_key,
    };
    let regions = vec![
        region("r1", "The battery", Shape::Rectangle { x: 100, y: 200, width: 300, height: 400 }, true),
        region("r2", "A book", Shape::Ellipse { x: 800, y: 500, radius_x: 60, radius_y: 150 }, false),
    ];
    let picture = Some(MediaName::new("x-ray.png").unwrap());
    question(
        "find",
        "Find the battery.",
        QuestionKind::Hotspot { picture, alt: "An x-ray".to_owned(), regions },
    )
}

/// A quiz with a question of each kind.
pub(crate) fn quiz() -> Quiz {
    Quiz {
        introduction: "Nine questions about **parcels**.".to_owned(),
        questions: [choices(), orders(), fields(), vec![places()]].concat(),
        pass_mark: Percent::new(70).unwrap(),
        attempts: Some(2),
        shuffles_questions: true,
        shuffles_options: true,
        draw: Some(5),
        time_limit: Some(Minutes(20)),
        feedback_time: FeedbackTime::Submission,
    }
}
