//! The lines of one lesson.

use crate::film_time::film_time;
use crate::line::{Line, LineKind};
use crate::missing::Missing;
use crate::page_lines::page_lines;
use crate::planned_time::planned_time;
use crate::question_lines::{Asking, question_lines};
use crate::role_play_time::role_play_time;
use crate::text_time::{Demand, Readers};
use studio_course::{Body, FeedbackTime, Lesson, Millis, Place, Question, Quiz, Video};

/// Every component of the lesson's time, and what could not be timed.
///
/// The title is no line: titles are the table of contents, which credit schemes leave out.
pub(crate) fn lesson_lines(lesson: &Lesson, readers: &Readers) -> (Vec<Line>, Option<Missing>) {
    let place = Place::Lesson { lesson: lesson.id.clone() };
    let mut missing = None;
    let mut lines = match &lesson.body {
        Body::Reading(reading) => {
            let demand = Demand { difficulty: reading.difficulty, purpose: reading.purpose };
            page_lines(&reading.markdown, demand, readers, &place)
        }
        Body::Video(video) => {
            let known = video.duration.filter(|duration| *duration != Millis(0));
            if known.is_none() && !video.narrates_page {
                missing = Some(Missing::video_duration(lesson, video.file.is_some()));
            }
            video_lines(video, known, readers, &place)
        }
        Body::Quiz(quiz) => quiz_lines(quiz, readers, &place),
        Body::RolePlay(role_play) => match role_play_time(role_play) {
            Some(timed) => vec![timed.line(LineKind::RolePlay, &place)],
            None => {
                missing = Some(Missing::enactment_minutes(lesson));
                Vec::new()
            }
        },
    };
    if let Some(planned) = lesson.planned.as_ref().filter(|planned| planned.minutes.0 > 0) {
        lines.push(planned_time(planned).line(LineKind::Planned, &place));
    }
    (lines, missing)
}

/// The introduction, the film and its questions. The transcript is the film once more and takes no time of its own.
fn video_lines(video: &Video, duration: Option<Millis>, readers: &Readers, place: &Place) -> Vec<Line> {
    let mut lines = page_lines(&video.introduction, Demand::default(), readers, place);
    if let Some(duration) = duration {
        let what = if video.narrates_page { LineKind::Narration } else { LineKind::Film };
        let mut line = film_time(duration).line(what, place);
        line.counted = !video.narrates_page;
        lines.push(line);
    }
    let questions: Vec<&Question> = video.questions.iter().map(|asked| &asked.question).collect();
    let asking = Asking { drawn: questions.len(), shows_feedback: true };
    lines.extend(question_lines(&questions, asking, readers, place));
    lines
}

fn quiz_lines(quiz: &Quiz, readers: &Readers, place: &Place) -> Vec<Line> {
    let mut lines = page_lines(&quiz.introduction, Demand::default(), readers, place);
    let questions: Vec<&Question> = quiz.questions.iter().collect();
    let asking = Asking { drawn: quiz.asked(), shows_feedback: quiz.feedback_time != FeedbackTime::Never };
    lines.extend(question_lines(&questions, asking, readers, place));
    lines
}
