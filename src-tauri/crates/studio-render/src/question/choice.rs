//! Options to choose from.

use crate::html::{put, text};
use crate::markdown;
use crate::view::View;
use studio_course::Choice;

/// Options of which one (`radio`) or several (`checkbox`) can be chosen.
pub(super) fn options(id: &str, input: &str, options: &[Choice], view: &View<'_>) -> String {
    let mut out = String::from("<div class=\"options\">\n");
    for option in options {
        let words = markdown::line(&option.text, &view.scope(&format!("{id}-{}", option.id), 3));
        out.push_str(&one(id, input, option.id.as_str(), &words));
    }
    out.push_str("</div>\n");
    out
}

/// The two options of a statement.
pub(super) fn true_or_false(id: &str, view: &View<'_>) -> String {
    let mut out = String::from("<div class=\"options\">\n");
    for value in ["true", "false"] {
        out.push_str(&one(id, "radio", value, &text(view.say(value)).to_string()));
    }
    out.push_str("</div>\n");
    out
}

fn one(id: &str, input: &str, value: &str, words: &str) -> String {
    let mut out = String::new();
    put!(
        out,
        "<div class=\"option\" data-part=\"{value}\"><label><input type=\"{input}\" name=\"{id}\" value=\"{value}\" disabled><span class=\"option-text\">{words}</span></label></div>\n"
    );
    out
}
