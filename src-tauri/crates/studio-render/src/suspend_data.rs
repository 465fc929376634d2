//! How long the player's memory can become.
//!
//! An LMS of SCORM 1.2 keeps 4,096 characters for a course (Run-Time Environment 1.2 §3.4.3,
//! `cmi.suspend_data`), one of SCORM 2004 64,000, and what is longer is lost in silence. The player's
//! encoding (`player/suspend-data.js`) has a fixed width for everything that it keeps, so the worst case can
//! be computed from the course. A test holds the two against each other.
//!
//! ```text
//! 1 DONE . QUIZ,… . FILM,… . CHECKS,… . ANSWERS . DAY
//! DONE     the key of each lesson that is done
//! QUIZ     key, shape, attempts, best score, flags, seed, seconds, one digit for each question asked
//! FILM     key, what was watched; with questions also shape and one digit for each
//! CHECKS   key, one bit for each line that was ticked
//! ANSWERS  key and answers of the quiz that was last worked on; typed words are never kept
//! DAY      when the final test was passed or, without one, the last lesson done: days since 1 January 2020
//! ```
//!
//! The last part, with the point before it, is missing until there is such a day. It came later than the others, and the
//! version is still 1: a player that does not know it leaves it out, one that does reads a memory without it, and neither
//! takes anything for what it is not. A new version is for a memory that an older player would misread.

use crate::LaunchPage;
use crate::course_part::course_part;
use crate::keys::LESSON_KEY;
use crate::question::{Matching, asks_for_several};
use crate::shape::SHAPE;
use studio_course::{Body, Course, Question, QuestionKind, Quiz};

/// The version digit and the five points between the parts.
const FRAME: usize = 1 + 5;
/// On which day the course was reached.
const DAY: usize = 3;
/// Attempts, best score, flags, seed of the attempt, seconds of the attempt.
const ATTEMPT: usize = 2 + 2 + 1 + 3 + 3;
/// Which thirtieths of a film were watched.
const WATCHED: usize = 5;
/// What ends a record.
const END: usize = 1;
/// How many bits a digit holds.
const DIGIT_BITS: usize = 6;
/// How many options one digit can tell apart; one digit means “no answer”.
const DIGIT_OPTIONS: usize = 63;

/// The most characters that the player can ever keep for a learner of this course, in any state of it. All of
/// them are ASCII.
pub fn suspend_worst_case(course: &Course) -> usize {
    let records: usize = course
        .lessons()
        .map(|lesson| match &lesson.body {
            Body::Reading(_) => LESSON_KEY,
            Body::Quiz(quiz) => LESSON_KEY + LESSON_KEY + SHAPE + ATTEMPT + quiz.asked() + END,
            // A film that asks nothing is either done, or has a record of what was watched.
            Body::Video(video) if video.questions.is_empty() => LESSON_KEY + WATCHED + END,
            Body::Video(video) => LESSON_KEY + LESSON_KEY + WATCHED + SHAPE + video.questions.len() + END,
            Body::RolePlay(guide) if guide.checklist.is_empty() => LESSON_KEY,
            Body::RolePlay(guide) => {
                LESSON_KEY + LESSON_KEY + guide.checklist.len().div_ceil(DIGIT_BITS) + END
            }
        })
        .sum();
    let answers = course
        .lessons()
        .filter_map(|lesson| match &lesson.body {
            Body::Quiz(quiz) => Some(LESSON_KEY + widest_answers(quiz)),
            _ => None,
        })
        .max();
    FRAME + records + answers.unwrap_or_default() + DAY
}

/// The same for one launch page of the course, which keeps its own memory.
pub fn suspend_worst_case_of(course: &Course, page: &LaunchPage) -> usize {
    suspend_worst_case(&course_part(course, page))
}

/// The answers of the attempt that draws the widest questions.
fn widest_answers(quiz: &Quiz) -> usize {
    let mut widths: Vec<usize> = quiz.questions.iter().map(answer_width).collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    widths.iter().take(quiz.asked()).sum()
}

/// How many digits an answer takes.
fn answer_width(question: &Question) -> usize {
    let index = |options: usize| if options > DIGIT_OPTIONS { 2 } else { 1 };
    let bits = |options: usize| options.div_ceil(DIGIT_BITS);
    match &question.answer {
        QuestionKind::SingleChoice { options } => index(options.len()),
        QuestionKind::MultipleResponse { options } => bits(options.len()),
        QuestionKind::TrueFalse { .. } => 1,
        QuestionKind::Matching { pairs } => {
            let sides = Matching::of(pairs);
            sides.lefts.len() * index(sides.rights.len())
        }
        QuestionKind::Ordering { elements } => elements.len() * index(elements.len()),
        QuestionKind::Hotspot { regions, .. } => {
            if asks_for_several(regions) {
                bits(regions.len())
            } else {
                index(regions.len())
            }
        }
        QuestionKind::Numeric { .. } | QuestionKind::ShortAnswer { .. } | QuestionKind::FillBlank { .. } => 0,
    }
}
