//! A quiz.

use crate::keys::Keys;
use crate::question;
use crate::sheet::Sheet;
use crate::unique::Ids;
use studio_course::{Minutes, Percent, Quiz};

pub(crate) fn read(keys: &mut Keys<'_>, questions: &mut Ids) -> Quiz {
    Quiz {
        introduction: keys.text("introduction"),
        pass_mark: keys.percent("pass_mark").unwrap_or(Percent::USUAL_PASS_MARK),
        attempts: keys.count("attempts"),
        shuffles_questions: keys.flag("shuffles_questions"),
        shuffles_options: keys.flag("shuffles_options"),
        draw: keys.count("draw"),
        time_limit: keys.minutes("time_limit_minutes"),
        feedback_time: keys.word("feedback_time"),
        questions: question::read_list(keys, questions, |_, question| question),
    }
}

pub(crate) fn write(quiz: &Quiz, sheet: &mut Sheet) {
    sheet.text("introduction", &quiz.introduction);
    if quiz.pass_mark != Percent::USUAL_PASS_MARK {
        sheet.number("pass_mark", quiz.pass_mark.get());
    }
    sheet.optional_number("attempts", quiz.attempts);
    sheet.flag("shuffles_questions", quiz.shuffles_questions);
    sheet.flag("shuffles_options", quiz.shuffles_options);
    sheet.optional_number("draw", quiz.draw);
    sheet.optional_number("time_limit_minutes", quiz.time_limit.map(|Minutes(minutes)| minutes));
    sheet.word("feedback_time", quiz.feedback_time);
    sheet.tables(
        "questions",
        quiz.questions.iter().map(|question| {
            let mut sheet = Sheet::new();
            question::write(question, &mut sheet);
            sheet
        }),
    );
}
