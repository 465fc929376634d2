//! Moodle's “select missing words” and “drag and drop into text”, which become blanks to type into.

use super::field::Field;
use super::frame::{combined, question};
use crate::ids::gap_ids;
use crate::prose::{clean, marks};
use crate::rules;
use crate::taking::Taking;
use crate::words::spaced;
use crate::xml_in::{child_text, children};
use roxmltree::Node;
use studio_course::{Blank, Question, QuestionKind};

pub(super) fn read(node: Node<'_, '_>, kind: &str, taking: &mut Taking<'_>) -> Option<Question> {
    let choice = if kind == "gapselect" { "selectoption" } else { "dragbox" };
    let choices: Vec<String> =
        children(node, choice).map(|choice| spaced(&child_text(choice, "text"))).collect();
    let field = Field::named(node, "questiontext");
    let raw = field.raw();
    let (text, mark, numbers) = split(&raw, choices.len());
    if numbers.is_empty() {
        taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", "it-has-no-answers".to_owned())]);
        return None;
    }
    taking.telling.tell(&rules::KIND_CHANGED, &[("as", "fill-blank".to_owned()), ("kind", kind.to_owned())]);
    let ids = gap_ids(numbers.len(), &raw);
    let blanks = numbers.iter().zip(&ids).map(|(number, id)| Blank {
        id: id.clone(),
        accepted: choices.get(*number).cloned().into_iter().collect(),
    });
    let answer = QuestionKind::FillBlank { blanks: blanks.collect(), is_case_sensitive: false };
    let blocks = taking.tags(marks::find(clean(&text), mark));
    let names: Vec<&str> = ids.iter().map(studio_course::PartId::as_str).collect();
    let prompt = field.with_files(blocks, &names, taking);
    let feedback = combined(node, taking);
    Some(question(node, prompt, answer, feedback, taking))
}

/// The HTML with marks where `[[1]]` and the like stood, and which choice is right for each.
fn split(html: &str, choices: usize) -> (String, char, Vec<usize>) {
    let mark = marks::free_mark(html);
    let (mut text, mut numbers) = (String::new(), Vec::new());
    let mut rest = html;
    while let Some((before, tail)) = rest.split_once("[[") {
        text.push_str(before);
        let gap = tail.split_once("]]").and_then(|(number, after)| {
            let number = number.trim().parse::<usize>().ok()?.checked_sub(1)?;
            (number < choices).then_some((number, after))
        });
        match gap {
            Some((number, after)) => {
                text.push_str(&marks::marked(mark, numbers.len()));
                numbers.push(number);
                rest = after;
            }
            None => {
                text.push_str("[[");
                rest = tail;
            }
        }
    }
    text.push_str(rest);
    (text, mark, numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_found_by_the_number_of_their_choice() {
        let (text, mark, numbers) = split("a [[2]] b [[9]] c [[1]]", 2);
        assert_eq!(numbers, [1, 0]);
        assert_eq!(text, format!("a {mark}0{mark} b [[9]] c {mark}1{mark}"));
    }
}
