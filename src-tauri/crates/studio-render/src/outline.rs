//! The outline beside the pages.

use crate::certificate;
use crate::html::{icon, put, text};
use crate::view::View;

/// The outline: every page of the course, in order. The player adds what is done.
pub(crate) fn outline(view: &View<'_>) -> String {
    let mut out = format!(
        "<nav class=\"outline\" id=\"outline\" aria-label=\"{}\">\n<ul class=\"outline-pages\">{}</ul>\n<ol class=\"outline-modules\">\n",
        text(view.say("outline")),
        entry("cover", view.say("cover"), "", "")
    );
    for module in &view.course.modules {
        put!(out, "<li><p class=\"outline-module\">{}</p>\n<ol>\n", text(&module.title));
        for lesson in &module.lessons {
            let minutes = view.minutes(lesson).unwrap_or_default();
            out.push_str(&entry(
                &format!("lesson-{}", lesson.id),
                &lesson.title,
                view.kind(lesson),
                &minutes,
            ));
        }
        out.push_str("</ol></li>\n");
    }
    out.push_str("</ol>\n<ul class=\"outline-pages\">\n");
    if !view.course.glossary.is_empty() {
        out.push_str(&entry("glossary", view.say("glossary"), "", ""));
    }
    if crate::closing::has_sources(view) {
        out.push_str(&entry("sources", view.say("sources"), "", ""));
    }
    out.push_str(&entry("results", view.say("results"), "", ""));
    if certificate::has_certificate(view) {
        out.push_str(&entry("certificate", certificate::name(view), "", ""));
    }
    out.push_str("</ul>\n");
    out.push_str(&foot(view));
    out.push_str("</nav>\n");
    out
}

/// What can be done with every page, and how without a mouse. The player makes the buttons work, and without it
/// there is no outline.
fn foot(view: &View<'_>) -> String {
    let mut out = String::from("<div class=\"outline-foot\">\n");
    for what in ["print-page", "print-all"] {
        put!(
            out,
            "<button type=\"button\" class=\"outline-button\" id=\"{what}\">{}{}</button>\n",
            icon("print"),
            text(view.say(what))
        );
    }
    put!(out, "<details class=\"outline-help\"><summary>{}</summary>\n<ul>\n", text(view.say("help")));
    for line in ["help-pages", "help-lines", "help-close", "help-swipe"] {
        put!(out, "<li>{}</li>\n", text(view.say(line)));
    }
    out.push_str("</ul></details>\n</div>\n");
    out
}

fn entry(page: &str, title: &str, kind: &str, minutes: &str) -> String {
    let mut out = format!(
        "<li><a href=\"#{page}\"><span class=\"outline-mark\" aria-hidden=\"true\"></span><span class=\"outline-title\">{}</span>",
        text(title)
    );
    let facts: Vec<&str> = [kind, minutes].into_iter().filter(|fact| !fact.is_empty()).collect();
    if !facts.is_empty() {
        put!(out, "<span class=\"outline-facts\">{}</span>", text(&facts.join(" · ")));
    }
    out.push_str("<span class=\"visually-hidden outline-state\"></span></a></li>\n");
    out
}
