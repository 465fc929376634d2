//! Questions of every kind.

use super::ids::{any_alignments, any_id, any_outcomes};
use super::text::any_texts;
use super::unique::UniqueIds;
use super::units::{any_count, any_decimal};
use super::{any_media_name, any_text};
use crate::{
    Blank, Choice, Element, Feedback, Pair, PartId, Question, QuestionDifficulty, QuestionKind, Region, Shape,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Any question. Its parts have ids that are unique in it.
pub fn any_question() -> BoxedStrategy<Question> {
    let difficulty = proptest::sample::select(
        &[QuestionDifficulty::Easy, QuestionDifficulty::Medium, QuestionDifficulty::Hard][..],
    );
    let feedback = (any_text(), any_text()).prop_map(|(right, wrong)| Feedback { right, wrong });
    (
        any_id(),
        any_text(),
        any_question_kind(),
        prop_oneof![2 => Just(1), 1 => any_count()],
        feedback,
        difficulty,
        any_outcomes(),
        any_alignments(),
    )
        .prop_map(|(id, prompt, answer, points, feedback, difficulty, outcomes, alignments)| Question {
            id,
            prompt,
            answer,
            points,
            feedback,
            difficulty,
            outcomes,
            alignments,
        })
        .boxed()
}

/// Any of the nine ways to answer. Parts have ids that are unique among themselves.
pub fn any_question_kind() -> BoxedStrategy<QuestionKind> {
    prop_oneof![
        choices().prop_map(|options| QuestionKind::SingleChoice { options }),
        choices().prop_map(|options| QuestionKind::MultipleResponse { options }),
        any::<bool>().prop_map(|is_true| QuestionKind::TrueFalse { is_true }),
        pairs().prop_map(|pairs| QuestionKind::Matching { pairs }),
        elements().prop_map(|elements| QuestionKind::Ordering { elements }),
        (any_decimal(), any_decimal(), any_text(), any::<bool>()).prop_map(
            |(key, tolerance, unit, is_calculation)| QuestionKind::Numeric {
                key,
                tolerance,
                unit,
                is_calculation
            }
        ),
        (any_texts(), any::<bool>()).prop_map(|(accepted, is_case_sensitive)| QuestionKind::ShortAnswer {
            accepted,
            is_case_sensitive
        }),
        (blanks(), any::<bool>())
            .prop_map(|(blanks, is_case_sensitive)| QuestionKind::FillBlank { blanks, is_case_sensitive }),
        (proptest::option::of(any_media_name()), any_text(), regions())
            .prop_map(|(picture, alt, regions)| QuestionKind::Hotspot { picture, alt, regions }),
    ]
    .boxed()
}

/// A list of parts whose ids are unique in it.
pub(super) fn parts<T: Clone + std::fmt::Debug + 'static>(
    part: impl Strategy<Value = T> + 'static,
    id: fn(&mut T) -> &mut PartId,
) -> BoxedStrategy<Vec<T>> {
    vec(part, 0..4)
        .prop_map(move |mut parts| {
            let mut ids = UniqueIds::default();
            parts.iter_mut().for_each(|part| ids.settle(id(part)));
            parts
        })
        .boxed()
}

fn choices() -> BoxedStrategy<Vec<Choice>> {
    let choice = (any_id(), any_text(), any::<bool>(), any_text())
        .prop_map(|(id, text, is_key, feedback)| Choice { id, text, is_key, feedback });
    parts(choice, |choice| &mut choice.id)
}

fn pairs() -> BoxedStrategy<Vec<Pair>> {
    let pair = (any_id(), any_text(), any_text()).prop_map(|(id, left, right)| Pair { id, left, right });
    parts(pair, |pair| &mut pair.id)
}

fn elements() -> BoxedStrategy<Vec<Element>> {
    let element = (any_id(), any_text()).prop_map(|(id, text)| Element { id, text });
    parts(element, |element| &mut element.id)
}

fn blanks() -> BoxedStrategy<Vec<Blank>> {
    let blank = (any_id(), any_texts()).prop_map(|(id, accepted)| Blank { id, accepted });
    parts(blank, |blank| &mut blank.id)
}

fn regions() -> BoxedStrategy<Vec<Region>> {
    let shape = (any::<bool>(), any::<[u16; 4]>()).prop_map(|(is_rectangle, [x, y, a, b])| {
        if is_rectangle {
            Shape::Rectangle { x, y, width: a, height: b }
        } else {
            Shape::Ellipse { x, y, radius_x: a, radius_y: b }
        }
    });
    let region = (any_id(), any_text(), shape, any::<bool>()).prop_map(|(id, label, shape, is_key)| Region {
        id,
        label,
        shape,
        is_key,
    });
    parts(region, |region| &mut region.id)
}
