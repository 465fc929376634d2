//! Writing a pool: a category for each quiz, and in it its questions.

use super::question;
use crate::losses;
use crate::telling::{Telling, question_name};
use crate::titles::Titles;
use crate::{Format, Pool, PoolQuiz};
use studio_course::{Place, Question};

/// Writes the pool; returns the file and how many questions are in it.
pub(crate) fn write(pool: &Pool<'_>, telling: &mut Telling) -> (Vec<u8>, usize) {
    let mut text = String::new();
    let mut count = 0;
    let mut titles = Titles::default();
    for asked in &pool.quizzes {
        let title = titles.free(asked);
        let mut questions = Vec::new();
        for (at, question) in asked.quiz.questions.iter().enumerate() {
            about(telling, asked, &title, at, question);
            if losses::of_question(question, Format::Gift, telling) {
                questions.extend(question::written(question, telling));
            }
        }
        let place = Place::Lesson { lesson: asked.lesson.clone() };
        telling.about(place, &[("quiz", title.clone()), ("format", Format::Gift.id().to_owned())]);
        if questions.is_empty() {
            losses::of_empty_quiz(telling);
            continue;
        }
        losses::of_quiz(asked, Format::Gift, &[], telling);
        let path = titles.path(pool, &title).replace('\\', "\\\\");
        text.push_str(&format!("$CATEGORY: {path}\n\n"));
        count += questions.len();
        questions.iter().for_each(|question| text.push_str(&format!("{question}\n\n")));
    }
    (text.into_bytes(), count)
}

fn about(telling: &mut Telling, asked: &PoolQuiz<'_>, title: &str, at: usize, question: &Question) {
    let place = Place::Question { lesson: asked.lesson.clone(), question: question.id.clone() };
    telling.about(
        place,
        &[
            ("format", Format::Gift.id().to_owned()),
            ("number", (at + 1).to_string()),
            ("question", question_name(question)),
            ("quiz", title.to_owned()),
        ],
    );
}
