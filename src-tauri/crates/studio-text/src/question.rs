//! Questions, of quizzes and of videos.

mod kind;
mod parts;

use crate::keys::{DefaultId, Keys, Naming};
use crate::sheet::Sheet;
use crate::unique::Ids;
use studio_course::{Feedback, Question, QuestionId};

const QUESTION: Naming = Naming { what: "question", default: DefaultId::Asked("q") };

/// Reads a list of questions; `read` adds what stands around each.
pub(crate) fn read_list<'a, T>(
    keys: &mut Keys<'a>,
    ids: &mut Ids,
    mut read: impl FnMut(&mut Keys<'a>, Question) -> T,
) -> Vec<T> {
    keys.identified_among("questions", &QUESTION, ids, |keys, id| {
        let question = read_question(keys, id);
        read(keys, question)
    })
}

fn read_question(keys: &mut Keys<'_>, id: QuestionId) -> Question {
    let feedback = |keys: &mut Keys<'_>| Feedback { right: keys.text("right"), wrong: keys.text("wrong") };
    Question {
        id,
        answer: kind::read(keys),
        prompt: keys.text("prompt"),
        points: keys.count("points").unwrap_or(1),
        difficulty: keys.word("difficulty"),
        outcomes: keys.references("outcomes"),
        alignments: keys.codes("alignments"),
        feedback: keys.table("feedback", feedback).unwrap_or_default(),
    }
}

/// Writes a question behind what already stands in its sheet.
pub(crate) fn write(question: &Question, sheet: &mut Sheet) {
    sheet.text_always("id", &question.id);
    sheet.text_always("kind", kind::word(&question.answer));
    sheet.text("prompt", &question.prompt);
    if question.points != 1 {
        sheet.number("points", question.points);
    }
    sheet.word("difficulty", question.difficulty);
    sheet.texts("outcomes", &question.outcomes);
    sheet.texts("alignments", &question.alignments);
    if question.feedback != Feedback::default() {
        let mut feedback = Sheet::new();
        feedback.text("right", &question.feedback.right);
        feedback.text("wrong", &question.feedback.wrong);
        sheet.small_table("feedback", feedback);
    }
    kind::write(&question.answer, sheet);
}
