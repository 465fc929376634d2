//! The learner's side of a role-play: what everybody may know before and after.
//!
//! Nothing here reads a private brief, a facilitator's prompt or the model answer.

use crate::html::{icon, put, text};
use crate::view::View;
use studio_course::{Lesson, PhaseKind, Prop, RolePlay};

/// The discussion guide.
pub(crate) fn role_play(guide: &RolePlay, lesson: &Lesson, view: &View<'_>) -> String {
    let id = format!("lesson-{}", lesson.id);
    let mut out = String::new();
    let safety = view.prose(&guide.safety_notes, &format!("{id}-safety"), 2);
    if !safety.is_empty() {
        let title = text(view.say("safety")).to_string();
        put!(
            out,
            "<div class=\"callout callout-important\" role=\"note\" aria-label=\"{title}\"><p class=\"callout-title\">{}{title}</p>{safety}</div>\n",
            icon("important")
        );
    }
    let mut section = |name: &str, body: &str| {
        if !body.is_empty() {
            put!(
                out,
                "<section class=\"guide-{name}\" aria-labelledby=\"{id}-{name}\"><h2 id=\"{id}-{name}\">{}</h2>\n{body}</section>\n",
                text(view.say(name))
            );
        }
    };
    section("scenario", &view.prose(&guide.scenario, &format!("{id}-scenario-text"), 2));
    section("roles", &roles(guide, &id, view));
    section("props", &props(guide, &id, view));
    section("phases", &phases(guide, view));
    section("checklist", &checklist(guide, lesson, view));
    section("debrief", &debrief(guide));
    out
}

fn roles(guide: &RolePlay, id: &str, view: &View<'_>) -> String {
    if guide.roles.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ul class=\"roles\">\n");
    for role in &guide.roles {
        put!(
            out,
            "<li><h3>{}</h3>\n{}</li>\n",
            text(&role.name),
            view.prose(&role.public_brief, &format!("{id}-role-{}", role.id), 3)
        );
    }
    put!(out, "</ul>\n<p class=\"hint\">{}</p>\n", text(view.say("roles-hint")));
    out
}

fn props(guide: &RolePlay, id: &str, view: &View<'_>) -> String {
    let mut out = String::new();
    for prop in &guide.props {
        put!(
            out,
            "<div class=\"prop\"><h3>{}</h3>\n{}{}</div>\n",
            text(&prop.title),
            view.prose(&prop.text, &format!("{id}-prop-{}", prop.id), 3),
            prop_file(prop, view)
        );
    }
    out
}

/// A prop that is a picture is shown; any other file is there to be opened.
fn prop_file(prop: &Prop, view: &View<'_>) -> String {
    let Some(name) = &prop.file else { return String::new() };
    let Some(path) = view.media.take(name) else { return String::new() };
    if name.mime().starts_with("image/") {
        format!(
            "<figure><img src=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\"></figure>\n",
            text(path),
            text(&prop.title)
        )
    } else {
        format!(
            "<p><a class=\"outward\" href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a></p>\n",
            text(path),
            text(&view.strings.with("open-file", &[("name", name.as_str())]))
        )
    }
}

fn phases(guide: &RolePlay, view: &View<'_>) -> String {
    if guide.phases.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ol class=\"phases\">\n");
    for phase in &guide.phases {
        let kind = match phase.kind {
            PhaseKind::Briefing => "phase-briefing",
            PhaseKind::Enactment => "phase-enactment",
            PhaseKind::Debrief => "phase-debrief",
        };
        let minutes = phase.minutes.0.to_string();
        let time = if phase.rounds > 1 {
            view.strings.with("rounds", &[("rounds", &phase.rounds.to_string()), ("minutes", &minutes)])
        } else {
            view.strings.with("minutes", &[("n", &minutes)])
        };
        put!(
            out,
            "<li><span class=\"phase-kind\">{}</span> <span class=\"phase-title\">{}</span> <span class=\"phase-minutes\">{}</span></li>\n",
            text(view.say(kind)),
            text(&phase.title),
            text(&time)
        );
    }
    out.push_str("</ol>\n");
    out
}

/// The observer's list. The player lets the learner tick it as a check of their own; no one else sees it.
fn checklist(guide: &RolePlay, lesson: &Lesson, view: &View<'_>) -> String {
    if guide.checklist.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<p class=\"hint\">{}</p>\n<ul class=\"checklist\" data-checklist=\"{}\">\n",
        text(view.say("checklist-hint")),
        lesson.id
    );
    for line in &guide.checklist {
        put!(
            out,
            "<li><label><input type=\"checkbox\" disabled><span>{}</span></label></li>\n",
            text(&line.text)
        );
    }
    out.push_str("</ul>\n");
    out
}

fn debrief(guide: &RolePlay) -> String {
    if guide.debrief_questions.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ol class=\"debrief\">\n");
    for question in &guide.debrief_questions {
        put!(out, "<li>{}</li>\n", text(&question.text));
    }
    out.push_str("</ol>\n");
    out
}
