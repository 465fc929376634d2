//! The page that states what a learner reached.
//!
//! It is written once for everybody; name, score and day come from the player, and until the course is reached it
//! shows nothing of this. It states what was recorded and claims no more: not who sat before the screen, and no
//! credits without a passed final test.

use crate::html::{icon, put, text};
use crate::view::{View, final_test, gates};
use studio_course::Course;

/// Whether the pages have a certificate: the one with the final test has, and where the whole course has no such
/// test, each has a record of completion, unless everything on it is held live and completed by nobody here.
pub(crate) fn has_certificate(view: &View<'_>) -> bool {
    has_test(view.course) || !has_test(view.whole) && view.course.lessons().any(gates)
}

/// What the page is called.
pub(crate) fn name<'a>(view: &'a View<'_>) -> &'a str {
    view.say(if has_test(view.course) { "certificate" } else { "completion" })
}

fn has_test(course: &Course) -> bool {
    final_test(course).is_some()
}

/// The page, hidden until the player shows it.
pub(crate) fn certificate(view: &View<'_>) -> String {
    if !has_certificate(view) {
        return String::new();
    }
    let is_tested = has_test(view.course);
    // A test that stands on a page of its own is the whole course's, and so are its hours and credits.
    let course = if is_tested { view.whole } else { view.course };
    let mut out = format!(
        "<article class=\"page certificate\" id=\"certificate\" aria-labelledby=\"certificate-title\" hidden>\n\
         <h1 id=\"certificate-title\" tabindex=\"-1\">{}</h1>\n<div id=\"certificate-open\"></div>\n\
         <div class=\"sheet\" id=\"certificate-sheet\" hidden>\n",
        text(name(view))
    );
    if view.shown.is_draft {
        put!(
            out,
            "<p class=\"draft\"><strong>{}</strong> {}</p>\n",
            text(view.say("draft")),
            text(view.say("draft-note"))
        );
    }
    if !is_tested && view.is_part() {
        put!(out, "<p class=\"eyebrow\">{}</p>\n", text(&view.whole.title));
    }
    put!(
        out,
        "<h2 class=\"sheet-course\">{}</h2>\n<h3 class=\"sheet-label\">{}</h3>\n<div class=\"sheet-name\" id=\"certificate-name\"></div>\n\
         <p class=\"sheet-result\">{}{}</p>\n",
        text(&course.title),
        text(view.say("learner")),
        icon("done"),
        text(view.say(if is_tested { "certificate-passed" } else { "completion-done" }))
    );
    out.push_str(&figures(view, is_tested));
    out.push_str(&facts(view, course, is_tested));
    put!(
        out,
        "<p class=\"sheet-note\">{}<br>{}</p>\n</div>\n</article>\n",
        view.released(),
        text(view.say(if is_tested { "certificate-note" } else { "completion-note" }))
    );
    out
}

/// Hours, credits and score, large and exact.
fn figures(view: &View<'_>, is_tested: bool) -> String {
    let mut out = String::new();
    // Hours are those of the whole course, so a page of a part does not claim them.
    if let Some(hours) = view.shown.hours.as_ref().filter(|_| is_tested || !view.is_part()) {
        let note = view.strings.with("hour-note", &[("minutes", &hours.hour.0.to_string())]);
        put!(
            out,
            "<div><dt>{}</dt><dd class=\"figure\">{}</dd><dd class=\"figure-note\">{}</dd></div>\n",
            text(view.say("learning-hours")),
            text(&view.number(hours.learning_hours)),
            text(&note)
        );
        if is_tested {
            put!(
                out,
                "<div><dt>{}</dt><dd class=\"figure\">{}</dd></div>\n",
                text(view.say("credits")),
                text(&view.number(hours.credits))
            );
        }
    }
    if is_tested {
        put!(
            out,
            "<div><dt>{}</dt><dd class=\"figure\" id=\"certificate-score\"></dd></div>\n",
            text(view.say("score"))
        );
    }
    if out.is_empty() { out } else { format!("<dl class=\"figures\">\n{out}</dl>\n") }
}

/// When, with whom, and what for.
fn facts(view: &View<'_>, course: &Course, is_tested: bool) -> String {
    let mut out = format!(
        "<dl class=\"sheet-facts\">\n<div id=\"certificate-day-fact\"><dt>{}</dt><dd id=\"certificate-day\"></dd></div>\n",
        text(view.say(if is_tested { "passed-on" } else { "completed-on" }))
    );
    let mut fact = |name: &str, values: Vec<String>| {
        if !values.is_empty() {
            put!(out, "<div><dt>{}</dt>", text(view.say(name)));
            for value in values {
                put!(out, "<dd>{}</dd>", text(&value));
            }
            out.push_str("</div>\n");
        }
    };
    let instructors = course.instructors.iter();
    fact(
        "instructors",
        instructors
            .map(|instructor| format!("{} · {}", instructor.name, view.instructor_kind(instructor)))
            .collect(),
    );
    let competencies: Vec<&str> =
        course.competencies_used().into_iter().map(|code| view.competency(code)).collect();
    // In one run of text: a sheet has no room for a line each. A line never begins with the point between two.
    let all = (!competencies.is_empty()).then(|| competencies.join("\u{a0}· "));
    fact("competencies", all.into_iter().collect());
    out.push_str("</dl>\n");
    out
}
