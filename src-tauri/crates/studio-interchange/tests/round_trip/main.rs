//! Quizzes through each format and back: what does not come back as it was, a finding must have said.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "what cannot be made or read has failed the test, and the table of losses is there to be read"
)]

mod compared;
mod made;
mod schemas;
mod seen;

use compared::{Difference, differences};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use studio_course::{Finding, Language, LessonId, MediaName, Place, Quiz};
use studio_interchange::{Carried, Format, Incoming, Pool, PoolQuiz, REASONS, Written, carried, read, write};

/// So many quizzes go through each format.
const QUIZZES: usize = 200;

fn written(quiz: &Quiz, format: Format) -> Written {
    let language = Language::new("zh-Hans").unwrap();
    let lesson = LessonId::new("quiz-1").unwrap();
    let quizzes = vec![PoolQuiz { lesson: &lesson, title: "Duties / 税", quiz }];
    let pool = Pool { title: "Course", language: &language, quizzes };
    write(&pool, format, &mut made::open_media).unwrap()
}

/// What is lost, each with how often it was.
type Table = BTreeMap<(&'static str, String), usize>;

fn round_trip(quiz: &Quiz, format: Format, table: &mut Table) {
    let out = written(quiz, format);
    assert_eq!(out, written(quiz, format), "the same pool gives the same bytes");
    if out.questions == 0 {
        let rules: BTreeSet<&str> = out.findings.iter().map(|finding| finding.rule.as_str()).collect();
        assert!(rules.contains("nothing-written"));
        return;
    }
    let incoming = Incoming {
        file_name: "quiz.xml",
        bytes: &out.bytes,
        taken_questions: &BTreeSet::new(),
        taken_media: &BTreeSet::new(),
    };
    let back = read(&incoming, format).unwrap_or_else(|fault| panic!("{fault}\n{}", shown(&out.bytes)));
    let empty = Quiz::default();
    let read_quiz = back.quizzes.first().map_or(&empty, |read| &read.quiz);
    assert!(back.quizzes.len() <= 1);
    assert_eq!(read_quiz.questions.len(), out.questions, "{format:?} {:?}", back.findings);
    if let Some(read) = back.quizzes.first() {
        assert_eq!(read.title, "Duties / 税");
    }
    let reasons = out.findings.iter().chain(&back.findings).filter_map(|finding| finding.values.get("why"));
    reasons.for_each(|why| assert!(REASONS.contains(&why.as_str()), "{why}"));
    for difference in differences(quiz, read_quiz) {
        let told: Vec<&Finding> =
            out.findings.iter().filter(|finding| is_about(finding, &difference)).collect();
        let rule = told.iter().find(|finding| difference.is_explained_by(finding));
        match rule {
            Some(finding) => {
                // What is told of any text is no loss of a part.
                let texts = ["html-cleaned", "characters-not-carried", "nothing-written", "feedback-moved"];
                let is_whole = difference.part().is_some_and(|part| carried(format, part) == Carried::Whole);
                let is_of_text = texts.contains(&finding.rule.as_str()) || finding.rule.starts_with("media-");
                assert!(!is_whole || is_of_text, "{format:?} {difference:?} {}", finding.rule);
                *table.entry((format.id(), finding.rule.clone())).or_default() += 1;
            }
            None => panic!(
                "{format:?}: {difference:#?}\nwas lost, and all that was told is {:?}\n{:?}\n{}",
                told.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(),
                back.findings.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(),
                shown(&out.bytes),
            ),
        }
    }
}

fn is_about(finding: &Finding, difference: &Difference) -> bool {
    match (&finding.place, &difference.question) {
        (Place::Question { question, .. }, Some(id)) => question == id,
        (Place::Lesson { .. } | Place::Media { .. }, _) => true,
        _ => false,
    }
}

fn show(table: &Table) {
    println!("{:12} {:28} {:>6}", "format", "told as", "times");
    for ((format, rule), times) in table {
        println!("{format:12} {rule:28} {times:>6}");
    }
}

#[test]
fn what_two_hundred_quizzes_lose_is_told() {
    let mut table = Table::new();
    for quiz in made::quizzes(QUIZZES) {
        for format in Format::ALL.into_iter().filter(|format| format.can_write()) {
            round_trip(&quiz, format, &mut table);
        }
    }
    show(&table);
}

#[test]
fn what_quizzes_of_pure_chance_lose_is_told() {
    let mut table = Table::new();
    for quiz in made::wild_quizzes(100) {
        for format in Format::ALL.into_iter().filter(|format| format.can_write()) {
            round_trip(&quiz, format, &mut table);
        }
    }
    show(&table);
}

/// The file as text, without what is none.
fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

/// An error that media of no name have.
pub(crate) fn missing(name: &MediaName) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, name.to_string())
}
