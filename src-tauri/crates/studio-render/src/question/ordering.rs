//! Elements to be put in order.

use crate::html::{put, text};
use crate::keys::hash;
use crate::view::View;
use studio_course::Element;

/// The elements, in an order that is not the key; the player orders them anew for each attempt.
pub(super) fn ordering(elements: &[Element], view: &View<'_>) -> String {
    let mut mixed: Vec<&Element> = elements.iter().collect();
    mixed.sort_by_key(|element| hash(&element.text));
    let mut out =
        format!("<p class=\"hint\">{}</p>\n<ol class=\"ordering\">\n", text(view.say("ordering-hint")));
    for element in mixed {
        put!(
            out,
            "<li data-part=\"{}\"><span class=\"ordering-text\">{}</span></li>\n",
            element.id,
            text(&element.text)
        );
    }
    out.push_str("</ol>\n");
    out
}
