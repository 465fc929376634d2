//! A question at rest.

use crate::stored::form::{stored_kinds, stored_names, stored_struct};
use studio_course::{
    Blank, Choice, Element, Feedback, Pair, Question, QuestionDifficulty, QuestionKind, Region, Shape,
};

stored_struct!(Question {
    id as "id",
    prompt as "prompt",
    answer as "answer",
    points as "points",
    feedback as "feedback",
    difficulty as "difficulty",
    outcomes as "outcomes",
    alignments as "alignments",
});

stored_struct!(Feedback {
    right as "right",
    wrong as "wrong",
});

stored_names!(QuestionDifficulty {
    Easy as "easy",
    Medium as "medium",
    Hard as "hard",
});

stored_kinds!(QuestionKind by "kind" {
    SingleChoice as "single-choice" { options as "options" },
    MultipleResponse as "multiple-response" { options as "options" },
    TrueFalse as "true-false" { is_true as "is-true" },
    Matching as "matching" { pairs as "pairs" },
    Ordering as "ordering" { elements as "elements" },
    Numeric as "numeric" {
        key as "key",
        tolerance as "tolerance",
        unit as "unit",
        is_calculation as "is-calculation",
    },
    ShortAnswer as "short-answer" { accepted as "accepted", is_case_sensitive as "is-case-sensitive" },
    FillBlank as "fill-blank" { blanks as "blanks", is_case_sensitive as "is-case-sensitive" },
    Hotspot as "hotspot" { picture as "picture", alt as "alt", regions as "regions" },
});

stored_struct!(Choice {
    id as "id",
    text as "text",
    is_key as "is-key",
    feedback as "feedback",
});

stored_struct!(Pair {
    id as "id",
    left as "left",
    right as "right",
});

stored_struct!(Element {
    id as "id",
    text as "text",
});

stored_struct!(Blank {
    id as "id",
    accepted as "accepted",
});

stored_struct!(Region {
    id as "id",
    label as "label",
    shape as "shape",
    is_key as "is-key",
});

stored_kinds!(Shape by "kind" {
    Rectangle as "rectangle" { x as "x", y as "y", width as "width", height as "height" },
    Ellipse as "ellipse" { x as "x", y as "y", radius_x as "radius-x", radius_y as "radius-y" },
});
