//! What answers look like, in two digits.
//!
//! The player keeps answers as places. When an edit changes what stands at a place, what was given before means something
//! else, and then the shape is another one: attempts and results stay, the answers are forgotten.

use crate::keys::{digits, hash};
use crate::question::{Matching, asks_for_several};
use studio_course::{PartId, Question, QuestionKind, Quiz};

/// How many digits a shape has.
pub(crate) const SHAPE: usize = 2;

/// The shape of attempts at a quiz: which questions are drawn in which order, and how an answer to each is read.
pub(crate) fn quiz_shape(quiz: &Quiz) -> String {
    let order = if quiz.shuffles_questions { "shuffled" } else { "in order" };
    shape(&format!("{} {order}\n{}", quiz.asked(), question_shapes(quiz.questions.iter())))
}

/// The shape of answers to the questions of a film, which all are asked.
pub(crate) fn film_shape<'a>(questions: impl Iterator<Item = &'a Question>) -> String {
    shape(&question_shapes(questions))
}

fn shape(words: &str) -> String {
    let wide = hash(words);
    digits((wide ^ (wide >> 12) ^ (wide >> 24)) & 0xfff, SHAPE)
}

fn question_shapes<'a>(questions: impl Iterator<Item = &'a Question>) -> String {
    questions.map(|question| format!("{}:{}\n", question.id, answer_shape(&question.answer))).collect()
}

/// How an answer is read: as places of which parts, and as one place or several.
fn answer_shape(answer: &QuestionKind) -> String {
    let (kind, parts): (&str, Vec<&PartId>) = match answer {
        QuestionKind::SingleChoice { options } => ("one", options.iter().map(|option| &option.id).collect()),
        QuestionKind::MultipleResponse { options } => {
            ("several", options.iter().map(|option| &option.id).collect())
        }
        QuestionKind::TrueFalse { .. } => ("claim", Vec::new()),
        // The right sides stand in the order of what they say, so a corrected word can move one.
        QuestionKind::Matching { pairs } => {
            let sides = Matching::of(pairs);
            ("pairs", sides.lefts.iter().chain(&sides.rights).map(|pair| &pair.id).collect())
        }
        QuestionKind::Ordering { elements } => {
            ("order", elements.iter().map(|element| &element.id).collect())
        }
        QuestionKind::Numeric { .. } => ("number", Vec::new()),
        QuestionKind::ShortAnswer { .. } => ("words", Vec::new()),
        QuestionKind::FillBlank { blanks, .. } => ("blanks", blanks.iter().map(|blank| &blank.id).collect()),
        QuestionKind::Hotspot { regions, .. } => {
            let kind = if asks_for_several(regions) { "several" } else { "one" };
            (kind, regions.iter().map(|region| &region.id).collect())
        }
    };
    let parts: Vec<&str> = parts.into_iter().map(PartId::as_str).collect();
    format!("{kind} {}", parts.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{Choice, Feedback, Pair, QuestionDifficulty, QuestionId, Region, Shape};

    fn part(id: &str) -> PartId {
        PartId::new(id).unwrap()
    }

    fn question(answer: QuestionKind) -> Question {
        Question {
            id: QuestionId::new("q").unwrap(),
            prompt: String::new(),
            answer,
            points: 1,
            feedback: Feedback::default(),
            difficulty: QuestionDifficulty::default(),
            outcomes: Vec::new(),
            alignments: Vec::new(),
        }
    }

    fn options() -> Vec<Choice> {
        ["a", "b"]
            .map(|id| Choice { id: part(id), text: String::new(), is_key: false, feedback: String::new() })
            .to_vec()
    }

    fn shape_of(answer: QuestionKind) -> String {
        film_shape([question(answer)].iter())
    }

    #[test]
    fn a_quiz_that_draws_otherwise_has_another_shape() {
        let answer = QuestionKind::TrueFalse { is_true: true };
        let quiz = Quiz { questions: vec![question(answer); 3], ..Quiz::default() };
        let fewer = Quiz { draw: Some(2), ..quiz.clone() };
        let shuffled = Quiz { shuffles_questions: true, ..quiz.clone() };
        let shapes = [&quiz, &fewer, &shuffled].map(quiz_shape);
        assert!(shapes[0] != shapes[1] && shapes[1] != shapes[2] && shapes[0] != shapes[2], "{shapes:?}");
        let corrected = Quiz { shuffles_options: true, attempts: Some(3), draw: Some(3), ..quiz.clone() };
        assert_eq!(quiz_shape(&corrected), shapes[0], "what moves no answer changes nothing");
    }

    #[test]
    fn a_question_of_another_kind_has_another_shape() {
        assert_ne!(
            shape_of(QuestionKind::SingleChoice { options: options() }),
            shape_of(QuestionKind::MultipleResponse { options: options() })
        );
    }

    #[test]
    fn a_second_key_on_a_picture_changes_how_its_answer_is_read() {
        let regions = |keys: [bool; 2]| {
            let region = |(id, is_key)| Region {
                id: part(id),
                label: String::new(),
                shape: Shape::Rectangle { x: 0, y: 0, width: 1, height: 1 },
                is_key,
            };
            shape_of(QuestionKind::Hotspot {
                picture: None,
                alt: String::new(),
                regions: ["a", "b"].into_iter().zip(keys).map(region).collect(),
            })
        };
        assert_ne!(regions([true, false]), regions([true, true]));
        assert_eq!(regions([true, false]), regions([false, true]));
    }

    #[test]
    fn a_corrected_word_that_moves_a_right_side_changes_the_shape_and_any_other_does_not() {
        let pairs = |first: &str, second: &str| {
            let pair = |id, right: &str| Pair { id: part(id), left: "x".to_owned(), right: right.to_owned() };
            shape_of(QuestionKind::Matching { pairs: vec![pair("p1", first), pair("p2", second)] })
        };
        assert_ne!(pairs("Duty", "Value"), pairs("Tax", "Origin"));
        assert_eq!(pairs("Duty", "Value"), pairs("Duties", "Value"));
    }
}
