//! A lesson's page.

use crate::html::{icon, put, text};
use crate::view::{View, gates};
use crate::{quiz, role_play, video};
use studio_course::{Body, Lesson, Module};

/// The page of a lesson of the module with this number.
pub(crate) fn lesson(lesson: &Lesson, module: &Module, number: usize, view: &View<'_>) -> String {
    let id = format!("lesson-{}", lesson.id);
    let kind = match lesson.body {
        Body::Video(_) => "video",
        Body::Reading(_) => "reading",
        Body::Quiz(_) => "quiz",
        Body::RolePlay(_) => "role-play",
    };
    let mut out = format!(
        "<article class=\"page lesson\" id=\"{id}\" data-kind=\"{kind}\" aria-labelledby=\"{id}-title\">\n\
         <header class=\"lesson-head\">\n<p class=\"eyebrow\">{number} · {}</p>\n<h1 id=\"{id}-title\" tabindex=\"-1\">{}</h1>\n\
         <ul class=\"facts\"><li>{}</li>",
        text(&module.title),
        text(&lesson.title),
        text(view.kind(lesson))
    );
    if let Some(minutes) = view.minutes(lesson) {
        put!(out, "<li>{}</li>", text(&minutes));
    }
    if !gates(lesson) {
        put!(out, "<li class=\"is-live\">{}</li>", text(view.say("facilitated")));
    }
    out.push_str("</ul>\n</header>\n");
    if !gates(lesson) {
        put!(
            out,
            "<p class=\"live-note\">{}<span>{}</span></p>\n",
            icon("together"),
            text(view.say("facilitated-note"))
        );
    }
    out.push_str(&match &lesson.body {
        Body::Reading(reading) => view.reading(&reading.markdown, &id),
        Body::Video(video) => video::video(video, lesson, view),
        Body::Quiz(quiz) => quiz::quiz(quiz, lesson, view),
        Body::RolePlay(role_play) => role_play::role_play(role_play, lesson, view),
    });
    out.push_str(&foot(lesson, view));
    out.push_str("</article>\n");
    out
}

/// What the lesson is for, in the words of the framework.
fn foot(lesson: &Lesson, view: &View<'_>) -> String {
    if lesson.alignments.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = lesson.alignments.iter().map(|code| view.competency(code)).collect();
    format!(
        "<footer class=\"lesson-foot\"><p><b>{}</b> {}</p></footer>\n",
        text(view.say("competencies")),
        text(&names.join(" · "))
    )
}
