//! The page of a quiz. Without the player its questions can be read; the player makes an attempt of them.

use crate::html::{put, text};
use crate::question::question;
use crate::view::View;
use studio_course::{Lesson, Quiz};

/// The introduction, the rules and every question of the pool.
pub(crate) fn quiz(quiz: &Quiz, lesson: &Lesson, view: &View<'_>) -> String {
    let mut out = view.prose(&quiz.introduction, &format!("lesson-{}-introduction", lesson.id), 1);
    out.push_str("<dl class=\"rules\">\n");
    let mut rule = |name: &str, value: &str| {
        put!(out, "<div><dt>{}</dt><dd>{}</dd></div>\n", text(view.say(name)), text(value));
    };
    rule("rule-questions", &quiz.asked().to_string());
    rule("rule-pass-mark", &view.strings.with("percent", &[("n", &quiz.pass_mark.get().to_string())]));
    match quiz.attempts {
        Some(attempts) => rule("rule-attempts", &attempts.to_string()),
        None => rule("rule-attempts", view.say("no-limit")),
    }
    if let Some(limit) = quiz.time_limit {
        rule("rule-time-limit", &view.strings.with("minutes", &[("n", &limit.0.to_string())]));
    }
    put!(
        out,
        "</dl>\n<noscript><p class=\"notice\">{}</p></noscript>\n\
         <form class=\"quiz\" data-quiz=\"{}\" novalidate autocomplete=\"off\">\n<ol class=\"questions\">\n",
        text(view.say("needs-scripts")),
        lesson.id
    );
    for (at, one) in quiz.questions.iter().enumerate() {
        let heading = view.strings.with("question", &[("n", &(at + 1).to_string())]);
        out.push_str(&question(one, &heading, view));
    }
    out.push_str("</ol>\n</form>\n");
    out
}
