//! What the player knows of the course, as it is written into the page.
//!
//! A package outlives the program that wrote it, so nothing of the model is serialised as it is: the words of
//! this format stand here, once, and `player/course-data.js` reads them. A change that an older player could
//! not read raises `FORMAT`.

use crate::keys::lesson_keys;
use crate::question::Matching;
use crate::shape::{film_shape, quiz_shape};
use crate::view::{View, final_test, gates};
use serde::Serialize;
use std::collections::BTreeMap;
use studio_course::{Body, FeedbackTime, Lesson, OutcomeId, Question, QuestionKind};

/// The version of the format.
const FORMAT: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    format: u32,
    standard: &'static str,
    /// The launch unit.
    unit: &'a str,
    id: &'a str,
    iri: String,
    title: &'a str,
    language: &'a str,
    final_test: Option<&'a str>,
    hours: Option<HoursData>,
    outcomes: Vec<OutcomeData<'a>>,
    lessons: Vec<LessonData<'a>>,
    strings: &'a BTreeMap<String, String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HoursData {
    learning_hours: String,
    credits: String,
}

#[derive(Serialize)]
struct OutcomeData<'a> {
    id: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LessonData<'a> {
    id: &'a str,
    key: String,
    title: &'a str,
    kind: &'static str,
    gates: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outcomes: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quiz: Option<QuizData<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    film: Option<FilmData<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checks: Option<usize>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct QuizData<'a> {
    shape: String,
    pass_mark: u8,
    attempts: Option<u32>,
    asked: usize,
    shuffles_questions: bool,
    shuffles_options: bool,
    time_limit_seconds: Option<u64>,
    feedback_time: &'static str,
    questions: Vec<QuestionData<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FilmData<'a> {
    shape: String,
    /// Milliseconds from the beginning of the film, one for each question.
    at: Vec<u64>,
    questions: Vec<QuestionData<'a>>,
}

#[derive(Serialize)]
struct QuestionData<'a> {
    id: &'a str,
    points: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outcomes: Vec<&'a str>,
    #[serde(flatten)]
    answer: AnswerData<'a>,
}

/// The key of a question, with the parts that an answer names by their places.
#[derive(Serialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
enum AnswerData<'a> {
    SingleChoice { parts: Vec<&'a str>, keys: Vec<usize> },
    MultipleResponse { parts: Vec<&'a str>, keys: Vec<usize> },
    TrueFalse { is_true: bool },
    Matching { lefts: Vec<&'a str>, rights: Vec<&'a str>, key: Vec<usize> },
    Ordering { parts: Vec<&'a str> },
    Numeric { key: String, tolerance: String },
    ShortAnswer { accepted: Vec<&'a str>, is_case_sensitive: bool },
    FillBlank { parts: Vec<&'a str>, accepted: Vec<Vec<&'a str>>, is_case_sensitive: bool },
    Hotspot { parts: Vec<&'a str>, keys: Vec<usize> },
}

/// The data as JSON that can stand in a `script` element.
pub(crate) fn player_data(view: &View<'_>) -> String {
    let course = view.course;
    let keys = lesson_keys(course);
    let data = Data {
        format: FORMAT,
        standard: view.standard.word(),
        unit: &view.page.unit,
        id: course.id.as_str(),
        iri: course.id.iri(),
        title: &course.title,
        language: course.language.as_str(),
        final_test: final_test(course).map(|test| test.id.as_str()),
        hours: view.shown.hours.as_ref().map(|hours| HoursData {
            learning_hours: view.number(hours.learning_hours),
            credits: view.number(hours.credits),
        }),
        outcomes: course
            .outcomes
            .iter()
            .map(|outcome| OutcomeData { id: outcome.id.as_str(), text: &outcome.text })
            .collect(),
        lessons: course
            .lessons()
            .map(|lesson| lesson_data(lesson, keys.get(&lesson.id).cloned().unwrap_or_default()))
            .collect(),
        strings: view.strings.table(),
    };
    // Nothing in these types can fail to be written. Without `<` the text can end neither the element nor
    // begin a comment (HTML Living Standard §4.12.1.3).
    serde_json::to_string(&data).unwrap_or_default().replace('<', "\\u003c")
}

fn lesson_data(lesson: &Lesson, key: String) -> LessonData<'_> {
    let mut data = LessonData {
        id: lesson.id.as_str(),
        key,
        title: &lesson.title,
        kind: "reading",
        gates: gates(lesson),
        outcomes: ids(&lesson.outcomes),
        quiz: None,
        film: None,
        checks: None,
    };
    match &lesson.body {
        Body::Reading(_) => {}
        Body::Video(video) => {
            data.kind = "video";
            data.film = Some(FilmData {
                shape: film_shape(lesson.questions()),
                at: video.questions.iter().map(|asked| asked.at.0).collect(),
                questions: lesson.questions().map(question_data).collect(),
            });
        }
        Body::Quiz(quiz) => {
            data.kind = "quiz";
            data.quiz = Some(QuizData {
                shape: quiz_shape(quiz),
                pass_mark: quiz.pass_mark.get(),
                attempts: quiz.attempts,
                asked: quiz.asked(),
                shuffles_questions: quiz.shuffles_questions,
                shuffles_options: quiz.shuffles_options,
                time_limit_seconds: quiz.time_limit.map(|limit| u64::from(limit.0) * 60),
                feedback_time: match quiz.feedback_time {
                    FeedbackTime::EachQuestion => "each-question",
                    FeedbackTime::Submission => "submission",
                    FeedbackTime::Never => "never",
                },
                questions: lesson.questions().map(question_data).collect(),
            });
        }
        Body::RolePlay(guide) => {
            data.kind = "role-play";
            data.checks = Some(guide.checklist.len());
        }
    }
    data
}

fn question_data(question: &Question) -> QuestionData<'_> {
    let answer = match &question.answer {
        QuestionKind::SingleChoice { options } => AnswerData::SingleChoice {
            parts: options.iter().map(|option| option.id.as_str()).collect(),
            keys: places(options.iter().map(|option| option.is_key)),
        },
        QuestionKind::MultipleResponse { options } => AnswerData::MultipleResponse {
            parts: options.iter().map(|option| option.id.as_str()).collect(),
            keys: places(options.iter().map(|option| option.is_key)),
        },
        QuestionKind::TrueFalse { is_true } => AnswerData::TrueFalse { is_true: *is_true },
        QuestionKind::Matching { pairs } => {
            let sides = Matching::of(pairs);
            AnswerData::Matching {
                lefts: sides.lefts.iter().map(|pair| pair.id.as_str()).collect(),
                rights: sides.rights.iter().map(|pair| pair.id.as_str()).collect(),
                key: sides.key(),
            }
        }
        QuestionKind::Ordering { elements } => {
            AnswerData::Ordering { parts: elements.iter().map(|element| element.id.as_str()).collect() }
        }
        QuestionKind::Numeric { key, tolerance, .. } => {
            AnswerData::Numeric { key: key.to_string(), tolerance: tolerance.to_string() }
        }
        QuestionKind::ShortAnswer { accepted, is_case_sensitive } => AnswerData::ShortAnswer {
            accepted: accepted.iter().map(String::as_str).collect(),
            is_case_sensitive: *is_case_sensitive,
        },
        QuestionKind::FillBlank { blanks, is_case_sensitive } => AnswerData::FillBlank {
            parts: blanks.iter().map(|blank| blank.id.as_str()).collect(),
            accepted: blanks
                .iter()
                .map(|blank| blank.accepted.iter().map(String::as_str).collect())
                .collect(),
            is_case_sensitive: *is_case_sensitive,
        },
        QuestionKind::Hotspot { regions, .. } => AnswerData::Hotspot {
            parts: regions.iter().map(|region| region.id.as_str()).collect(),
            keys: places(regions.iter().map(|region| region.is_key)),
        },
    };
    QuestionData {
        id: question.id.as_str(),
        points: question.points,
        outcomes: ids(&question.outcomes),
        answer,
    }
}

fn ids(outcomes: &[OutcomeId]) -> Vec<&str> {
    outcomes.iter().map(OutcomeId::as_str).collect()
}

/// The places at which something is so.
fn places(claims: impl Iterator<Item = bool>) -> Vec<usize> {
    claims.enumerate().filter_map(|(place, is_so)| is_so.then_some(place)).collect()
}
