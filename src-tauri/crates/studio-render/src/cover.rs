//! The first page: what the course is, what it gives, and who teaches it.

use crate::html::{paragraphs, put, text};
use crate::view::{View, final_test};

/// The cover. It is the one page that is shown before the player has started.
pub(crate) fn cover(view: &View<'_>) -> String {
    let course = view.course;
    let mut out = String::from(
        "<article class=\"page cover is-shown\" id=\"cover\" aria-labelledby=\"cover-title\">\n",
    );
    if let Some(path) = course.cover.as_ref().and_then(|name| view.media.take(name)) {
        put!(out, "<img class=\"cover-picture\" src=\"{}\" alt=\"\" decoding=\"async\">\n", text(path));
    }
    if view.shown.is_draft {
        put!(
            out,
            "<p class=\"draft\"><strong>{}</strong> {}</p>\n",
            text(view.say("draft")),
            text(view.say("draft-note"))
        );
    }
    out.push_str("<header class=\"cover-head\">\n");
    if view.is_part() {
        put!(out, "<p class=\"eyebrow\">{}</p>\n", text(&view.whole.title));
    }
    put!(
        out,
        "<h1 id=\"cover-title\" tabindex=\"-1\">{}</h1>\n<div class=\"lead\">{}</div>\n\
         <p class=\"cover-start\" hidden><a class=\"button is-main\" id=\"start\" href=\"#cover\">{}</a></p>\n</header>\n",
        text(&course.title),
        paragraphs(&course.summary),
        text(view.say("begin"))
    );
    out.push_str(&figures(view));
    out.push_str(&outcomes(view));
    out.push_str(&contents(view));
    out.push_str(&instructors(view));
    out.push_str(&competencies(view));
    out.push_str("<footer class=\"cover-foot\">");
    out.push_str(&paragraphs(&course.rights));
    put!(out, "<p>{}</p></footer>\n</article>\n", view.released());
    out
}

/// The numbers that matter, large and exact.
fn figures(view: &View<'_>) -> String {
    let mut out = String::from("<dl class=\"figures\">\n");
    let mut figure = |name: &str, number: &str, note: &str| {
        put!(out, "<div><dt>{}</dt><dd class=\"figure\">{}</dd>", text(view.say(name)), text(number));
        if !note.is_empty() {
            put!(out, "<dd class=\"figure-note\">{}</dd>", text(note));
        }
        out.push_str("</div>\n");
    };
    // Hours and credits are those of the whole course, so a page of a part does not claim them.
    if let Some(hours) = view.shown.hours.as_ref().filter(|_| !view.is_part()) {
        let note = view.strings.with(
            "hours-note",
            &[("exact", &view.number(hours.exact_hours)), ("minutes", &hours.hour.0.to_string())],
        );
        figure("learning-hours", &view.number(hours.learning_hours), &note);
        if final_test(view.course).is_some() {
            figure("credits", &view.number(hours.credits), view.say("credits-note"));
        }
    }
    figure("lessons", &view.course.lessons().count().to_string(), "");
    out.push_str("</dl>\n");
    out
}

fn outcomes(view: &View<'_>) -> String {
    if view.course.outcomes.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<section aria-labelledby=\"outcomes-title\"><h2 id=\"outcomes-title\">{}</h2>\n<ol class=\"outcomes\">\n",
        text(view.say("outcomes"))
    );
    for outcome in &view.course.outcomes {
        put!(out, "<li>{}</li>\n", text(&outcome.text));
    }
    out.push_str("</ol></section>\n");
    out
}

fn contents(view: &View<'_>) -> String {
    let mut out = format!(
        "<section aria-labelledby=\"contents-title\"><h2 id=\"contents-title\">{}</h2>\n<ol class=\"contents\">\n",
        text(view.say("contents"))
    );
    for module in &view.course.modules {
        put!(out, "<li><h3>{}</h3>\n{}<ul>\n", text(&module.title), paragraphs(&module.summary));
        for lesson in &module.lessons {
            put!(
                out,
                "<li><a href=\"#lesson-{}\">{}</a> <span class=\"contents-kind\">{}</span>",
                lesson.id,
                text(&lesson.title),
                text(view.kind(lesson))
            );
            if let Some(minutes) = view.minutes(lesson) {
                put!(out, " <span class=\"contents-minutes\">{}</span>", text(&minutes));
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ul></li>\n");
    }
    out.push_str("</ol></section>\n");
    out
}

fn instructors(view: &View<'_>) -> String {
    if view.course.instructors.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<section aria-labelledby=\"instructors-title\"><h2 id=\"instructors-title\">{}</h2>\n<ul class=\"instructors\">\n",
        text(view.say("instructors"))
    );
    for instructor in &view.course.instructors {
        put!(
            out,
            "<li><p class=\"instructor-kind\">{}</p><p class=\"instructor-name\">{}</p>",
            text(view.instructor_kind(instructor)),
            text(&instructor.name)
        );
        if !instructor.affiliation.is_empty() {
            put!(out, "<p class=\"instructor-office\">{}</p>", text(&instructor.affiliation));
        }
        put!(out, "{}</li>\n", paragraphs(&instructor.about));
    }
    out.push_str("</ul></section>\n");
    out
}

fn competencies(view: &View<'_>) -> String {
    let codes = view.course.competencies_used();
    if codes.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<section aria-labelledby=\"competencies-title\"><h2 id=\"competencies-title\">{}</h2>\n<ul class=\"competencies\">\n",
        text(view.say("competencies"))
    );
    for code in codes {
        let label = view.competency(code);
        put!(out, "<li>{}", text(label));
        if label != code.0 {
            put!(out, " <span class=\"code\">{}</span>", text(&code.0));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul></section>\n");
    out
}
