//! What was read, in few words.

use std::fmt::Write;
use studio_course::{Place, Question, QuestionKind, Quiz};
use studio_interchange::ReadIn;

/// Every quiz, question, file and finding.
pub(crate) fn outline(read: &ReadIn) -> String {
    let mut out = String::new();
    for quiz in &read.quizzes {
        writeln!(out, "# {}", quiz.title).unwrap();
        settings(&quiz.quiz, &mut out);
        quiz.quiz.questions.iter().for_each(|question| self::question(question, &mut out));
    }
    for (name, bytes) in &read.media {
        writeln!(out, "media {name}: {} bytes", bytes.len()).unwrap();
    }
    for finding in &read.findings {
        let place = match &finding.place {
            Place::File { path, line } => format!("{path}:{line}"),
            place => format!("{place:?}"),
        };
        writeln!(out, "{:?} {} at {place}\n  {}", finding.severity, finding.rule, finding.message).unwrap();
    }
    out
}

fn settings(quiz: &Quiz, out: &mut String) {
    let Quiz { introduction, pass_mark, attempts, shuffles_questions, shuffles_options, draw, .. } = quiz;
    let Quiz { time_limit, feedback_time, .. } = quiz;
    writeln!(
        out,
        "{introduction:?} pass {} attempts {attempts:?} shuffled {shuffles_questions}/{shuffles_options} draw {draw:?} time {time_limit:?} feedback {feedback_time:?}",
        pass_mark.get()
    )
    .unwrap();
}

fn question(question: &Question, out: &mut String) {
    writeln!(out, "\n## {} ({} points, {:?})", question.id, question.points, question.difficulty).unwrap();
    writeln!(out, "{}", question.prompt).unwrap();
    let key = |is_key: bool| if is_key { "+" } else { "-" };
    match &question.answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            let is_single = matches!(question.answer, QuestionKind::SingleChoice { .. });
            writeln!(out, "{}", if is_single { "single choice" } else { "multiple response" }).unwrap();
            for option in options {
                writeln!(out, "{} {}: {} | {}", key(option.is_key), option.id, option.text, option.feedback)
                    .unwrap();
            }
        }
        QuestionKind::Matching { pairs } => {
            pairs
                .iter()
                .for_each(|pair| writeln!(out, "{}: {} = {}", pair.id, pair.left, pair.right).unwrap());
        }
        QuestionKind::Ordering { elements } => {
            elements.iter().for_each(|element| writeln!(out, "{}: {}", element.id, element.text).unwrap());
        }
        QuestionKind::Hotspot { picture, alt, regions } => {
            writeln!(out, "{picture:?} {alt:?}").unwrap();
            for region in regions {
                writeln!(out, "{} {}: {:?} {:?}", key(region.is_key), region.id, region.label, region.shape)
                    .unwrap();
            }
        }
        other => writeln!(out, "{other:?}").unwrap(),
    }
    if !question.feedback.right.is_empty() || !question.feedback.wrong.is_empty() {
        writeln!(out, "right: {:?} wrong: {:?}", question.feedback.right, question.feedback.wrong).unwrap();
    }
    if !question.alignments.is_empty() || !question.outcomes.is_empty() {
        writeln!(out, "{:?} {:?}", question.alignments, question.outcomes).unwrap();
    }
}
