//! What the interactions of an item are here.

use super::asked::Asked;
use super::reading::Reading;
use super::{choices_in, entries_in, hotspot_in};
use crate::taking::Taking;
use roxmltree::Node;
use studio_course::{PartId, QuestionKind};

/// The answer.
pub(super) fn read(
    found: &[Node<'_, '_>],
    asked: Asked,
    ids: &[PartId],
    reading: &mut Reading<'_, '_>,
    taking: &mut Taking<'_>,
) -> Option<QuestionKind> {
    let one = *found.first()?;
    match asked {
        Asked::Choice => choices_in::choice(one, reading, taking),
        Asked::Order => choices_in::order(one, reading, taking),
        Asked::Match => choices_in::matching(one, reading, taking),
        Asked::GapMatch => entries_in::gap_match(one, ids, reading, taking),
        Asked::Hotspot | Asked::Point => hotspot_in::hotspot(one, reading, taking),
        Asked::Number { is_inline } => entries_in::number(one, is_inline, reading, taking),
        Asked::Words => entries_in::words(one, reading, taking),
        Asked::Blanks => entries_in::blanks(found, ids, reading, taking),
    }
}
