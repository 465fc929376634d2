//! Writing a pool as a content package: a test for each quiz, an item for each question, their media and the manifest.

use super::item::{self, Item};
use super::manifest::{self, Listed, ListedItem};
use super::out::Out;
use super::test;
use crate::losses;
use crate::media::Going;
use crate::prose::{is_legal_text, legal};
use crate::rules;
use crate::telling::{Telling, question_name};
use crate::titles::Titles;
use crate::{Fault, Format, Pool, PoolQuiz};
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use studio_course::{MediaName, Place, Question, QuestionKind};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writes the pool; returns the file and how many questions are in it.
pub(crate) fn write(
    pool: &Pool<'_>,
    going: Going<'_>,
    telling: &mut Telling,
) -> Result<(Vec<u8>, usize), Fault> {
    let mut out = Out { going, telling, files: BTreeMap::new(), shown: Vec::new() };
    let mut titles = Titles::default();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut tests = Vec::new();
    for asked in &pool.quizzes {
        let title = titles.free(asked);
        let items = items(pool, asked, &title, &mut out);
        let place = Place::Lesson { lesson: asked.lesson.clone() };
        out.telling.about(place, &[("quiz", title.clone()), ("format", Format::Qti22.id().to_owned())]);
        if items.is_empty() {
            losses::of_empty_quiz(out.telling);
            continue;
        }
        let questions: Vec<&Question> = items.iter().map(|(question, ..)| *question).collect();
        losses::of_quiz(asked, Format::Qti22, &others(asked, &questions), out.telling);
        let id = format!("test-{}", tests.len() + 1);
        let path = format!("{id}.xml");
        files.push((path.clone(), test::write(&id, &title, asked.quiz, &questions, &mut out)));
        let media = std::mem::take(&mut out.shown);
        let listed = items.into_iter().map(|(question, item, competencies)| {
            files.push((item.path.clone(), item.bytes));
            ListedItem { question, path: item.path, media: item.media, competencies }
        });
        tests.push(Listed { id, path, media, items: listed.collect() });
    }
    out.tell_renamed();
    let count = tests.iter().map(|test| test.items.len()).sum();
    files.insert(0, ("imsmanifest.xml".to_owned(), manifest::write(&tests, pool.language)));
    let media: Vec<(MediaName, String)> =
        out.files.iter().map(|(name, path)| (name.clone(), path.clone())).collect();
    for (name, path) in media {
        if let Some(bytes) = out.going.bytes(&name) {
            files.push((path, bytes.to_vec()));
        }
    }
    zipped(files).map(|bytes| (bytes, count)).map_err(|error| Fault::Unwritable(error.to_string()))
}

/// The items of a quiz, each with the competencies that can be said of it.
fn items<'a>(
    pool: &Pool<'_>,
    asked: &PoolQuiz<'a>,
    title: &str,
    out: &mut Out<'_, '_>,
) -> Vec<(&'a Question, Item, Vec<String>)> {
    let mut items = Vec::new();
    for (at, question) in asked.quiz.questions.iter().enumerate() {
        let place = Place::Question { lesson: asked.lesson.clone(), question: question.id.clone() };
        out.telling.about(
            place,
            &[
                ("format", Format::Qti22.id().to_owned()),
                ("number", (at + 1).to_string()),
                ("question", question_name(question)),
                ("quiz", title.to_owned()),
            ],
        );
        if !losses::of_question(question, Format::Qti22, out.telling) {
            continue;
        }
        let Some(item) = item::write(question, asked.quiz.shuffles_options, pool.language, out) else {
            continue;
        };
        items.push((question, item, competencies(question, out.telling)));
    }
    items
}

/// The competencies as they can stand in an element; what cannot is told.
fn competencies(question: &Question, telling: &mut Telling) -> Vec<String> {
    let (said, others): (Vec<String>, Vec<String>) =
        question.alignments.iter().map(ToString::to_string).partition(|code| {
            let line = code.split_whitespace().collect::<Vec<_>>().join(" ");
            is_legal_text(code) && !code.is_empty() && *code == line
        });
    for tag in others {
        telling.tell(&rules::TAG_NOT_CARRIED, &[("tag", legal(&tag))]);
    }
    said
}

/// Settings that the format has and that this quiz cannot be written with.
fn others(asked: &PoolQuiz<'_>, written: &[&Question]) -> Vec<&'static str> {
    let has_order = written.iter().any(|question| {
        matches!(
            question.answer,
            QuestionKind::SingleChoice { .. }
                | QuestionKind::MultipleResponse { .. }
                | QuestionKind::Matching { .. }
        )
    });
    let mut others = Vec::new();
    if asked.quiz.shuffles_options && !has_order {
        others.push("option-order");
    }
    let asks_fewer = asked.quiz.asked() < asked.quiz.questions.len();
    if asks_fewer && test::drawn(asked.quiz, written.len()).is_none() {
        others.push("draw");
    }
    others
}

/// The files in a zip that is the same each time: stored, since another version of the packer may pack otherwise, and at
/// the first hour that a zip can say.
fn zipped(files: Vec<(String, Vec<u8>)>) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(path, options)?;
        zip.write_all(&bytes)?;
    }
    zip.finish().map(Cursor::into_inner)
}
