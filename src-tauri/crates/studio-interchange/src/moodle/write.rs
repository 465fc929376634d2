//! Writing a pool: a category for each quiz, and in it its questions.

use super::out::Out;
use super::question;
use crate::losses;
use crate::media::Going;
use crate::prose::{Dialect, Markup, Parsed, from_markdown, is_legal_text, legal};
use crate::rules;
use crate::telling::{Telling, question_name};
use crate::titles::Titles;
use crate::xml::Xml;
use crate::{Format, Pool, PoolQuiz};
use studio_course::{Place, Question, QuestionKind};

/// Writes the pool; returns the file and how many questions are in it.
pub(crate) fn write(pool: &Pool<'_>, going: Going<'_>, telling: &mut Telling) -> (Vec<u8>, usize) {
    let mut out = Out { xml: Xml::new(), going, telling };
    let mut count = 0;
    let mut titles = Titles::default();
    out.xml.open("quiz", &[]);
    for asked in &pool.quizzes {
        count += quiz(&mut out, pool, asked, &mut titles);
    }
    out.xml.close("quiz");
    (out.xml.into_bytes(), count)
}

fn quiz(out: &mut Out<'_, '_>, pool: &Pool<'_>, asked: &PoolQuiz<'_>, titles: &mut Titles) -> usize {
    let title = titles.free(asked);
    let mut ready: Vec<(usize, &Question)> = Vec::new();
    for (at, question) in asked.quiz.questions.iter().enumerate() {
        about(out.telling, asked, &title, at, question);
        if losses::of_question(question, Format::MoodleXml, out.telling) {
            ready.push((at, question));
        }
    }
    // A hotspot without a picture that can be read is none.
    let mut written = Vec::new();
    for (at, question) in ready {
        about(out.telling, asked, &title, at, question);
        if question::can_be_written(question, out) {
            written.push((at, question));
        }
    }
    if !written.is_empty() {
        category(out, asked, &titles.path(pool, &title));
    }
    for (at, question) in &written {
        about(out.telling, asked, &title, *at, question);
        question::write(question, asked.quiz.shuffles_options, out);
    }
    let place = Place::Lesson { lesson: asked.lesson.clone() };
    out.telling.about(place, &[("quiz", title), ("format", Format::MoodleXml.id().to_owned())]);
    if written.is_empty() {
        losses::of_empty_quiz(out.telling);
        return 0;
    }
    let has_order = |question: &Question| {
        matches!(
            question.answer,
            QuestionKind::SingleChoice { .. }
                | QuestionKind::MultipleResponse { .. }
                | QuestionKind::Matching { .. }
        )
    };
    let mut others = Vec::new();
    if asked.quiz.shuffles_options && !written.iter().any(|(_, question)| has_order(question)) {
        others.push("option-order");
    }
    let introduction = from_markdown(&legal(&asked.quiz.introduction));
    let is_cleaned = introduction.is_cleaned || !is_legal_text(&asked.quiz.introduction);
    if is_cleaned || has_media(&introduction) {
        out.telling.tell(&rules::INTRODUCTION_CHANGED, &[]);
    }
    losses::of_quiz(asked, Format::MoodleXml, &others, out.telling);
    written.len()
}

/// Findings from here on are about the question.
fn about(telling: &mut Telling, asked: &PoolQuiz<'_>, title: &str, at: usize, question: &Question) {
    let place = Place::Question { lesson: asked.lesson.clone(), question: question.id.clone() };
    telling.about(
        place,
        &[
            ("format", Format::MoodleXml.id().to_owned()),
            ("number", (at + 1).to_string()),
            ("question", question_name(question)),
            ("quiz", title.to_owned()),
        ],
    );
}

fn category(out: &mut Out<'_, '_>, asked: &PoolQuiz<'_>, path: &str) {
    // A category has no files of its own.
    let introduction = from_markdown(&legal(&asked.quiz.introduction));
    let (mut media, mut gap) = (|_: &str| None, |_| String::new());
    let html = Markup::new(Dialect::Html, &mut media, &mut gap).blocks(&introduction.blocks);
    out.xml.element("question", &[("type", "category")], |xml| {
        xml.element("category", &[], |xml| xml.leaf("text", &[], path));
        xml.element("info", &[("format", "html")], |xml| xml.marked("text", &html));
        xml.leaf("idnumber", &[], "");
    });
}

fn has_media(parsed: &Parsed) -> bool {
    let mut has_media = false;
    let mut media = |_: &str| {
        has_media = true;
        None
    };
    Markup::new(Dialect::Html, &mut media, &mut |_| String::new()).blocks(&parsed.blocks);
    has_media
}
