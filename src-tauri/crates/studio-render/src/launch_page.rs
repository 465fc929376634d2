//! The page that an LMS launches, or a learner opens.

use crate::html::{SPRITE, icon, put, text};
use crate::view::View;
use crate::{closing, cover, lesson, outline, player, player_data};

/// The frame, the cover, every lesson, the closing pages and the data for the player.
pub(crate) fn launch_page(view: &View<'_>) -> String {
    let course = view.course;
    // The outline stands before the lessons and is written after them: whether there are sources to name, they show.
    let mut lessons = cover::cover(view);
    for (number, module) in course.modules.iter().enumerate() {
        for one in &module.lessons {
            lessons.push_str(&lesson::lesson(one, module, number + 1, view));
        }
    }
    let direction = if course.language.is_right_to_left() { "rtl" } else { "ltr" };
    let mut out = String::new();
    put!(
        out,
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Trainer Studio\">\n\
         <meta name=\"description\" content=\"{}\">\n<title>{}</title>\n<link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"{}\">\n<script src=\"{}\"></script>\n</head>\n<body>\n{SPRITE}",
        text(course.language.as_str()),
        text(&course.summary),
        text(&course.title),
        player::STYLE_PATH,
        player::SCRIPT_PATH
    );
    out.push_str(&bar(view));
    out.push_str(&outline::outline(view));
    out.push_str("<div class=\"desk\">\n<main id=\"page\" tabindex=\"-1\">\n");
    out.push_str(&lessons);
    out.push_str(&closing::closing(view));
    out.push_str("</main>\n");
    out.push_str(&pager(view));
    put!(
        out,
        "</div>\n<script type=\"application/json\" id=\"course-data\">{}</script>\n</body>\n</html>\n",
        player_data::player_data(view)
    );
    out
}

/// The bar above everything. What only the player can work is hidden until it does.
fn bar(view: &View<'_>) -> String {
    let mut out = String::new();
    put!(
        out,
        "<a class=\"skip\" href=\"#page\">{}</a>\n<header class=\"bar\">\n\
         <button type=\"button\" class=\"bar-button\" id=\"outline-button\" aria-controls=\"outline\" aria-expanded=\"false\" hidden>{}<span>{}</span></button>\n\
         <p class=\"bar-title\">{}</p>\n",
        text(view.say("skip")),
        icon("outline"),
        text(view.say("outline")),
        text(&view.course.title)
    );
    if view.shown.is_draft {
        put!(out, "<p class=\"bar-draft\">{}</p>\n", text(view.say("draft")));
    }
    put!(
        out,
        "<div class=\"bar-progress\" id=\"progress\" hidden><div class=\"meter\" role=\"progressbar\" aria-label=\"{}\" aria-valuemin=\"0\" aria-valuemax=\"100\" aria-valuenow=\"0\"><span></span></div><p></p></div>\n\
         </header>\n<div class=\"saving\" id=\"saving\" role=\"status\"></div>\n",
        text(view.say("progress"))
    );
    out
}

/// The way from page to page, worked by the player.
fn pager(view: &View<'_>) -> String {
    format!(
        "<nav class=\"pager\" id=\"pager\" aria-label=\"{}\" hidden>\
         <a class=\"pager-previous\" href=\"#cover\">{}<span><small>{}</small><b></b></span></a>\
         <button type=\"button\" class=\"button pager-done\" aria-pressed=\"false\">{}<span>{}</span></button>\
         <a class=\"pager-next\" href=\"#cover\"><span><small>{}</small><b></b></span>{}</a></nav>\n\
         <p class=\"visually-hidden\" id=\"said\" role=\"status\"></p>\n",
        text(view.say("pages")),
        icon("back"),
        text(view.say("previous")),
        icon("done"),
        text(view.say("mark-done")),
        text(view.say("next")),
        icon("forward")
    )
}
