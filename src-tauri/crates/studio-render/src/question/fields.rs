//! Fields to type into.

use crate::html::{put, text};
use crate::view::View;

/// What a browser must not do to an answer: remember it, correct it, or begin it with a capital.
const PLAIN: &str =
    "autocomplete=\"off\" autocorrect=\"off\" autocapitalize=\"off\" spellcheck=\"false\" disabled";

/// A field for a number, with its unit behind it.
pub(super) fn number(id: &str, unit: &str, view: &View<'_>) -> String {
    let mut out = format!(
        "<p class=\"field\"><label for=\"{id}-answer\">{}</label><input type=\"text\" inputmode=\"decimal\" id=\"{id}-answer\" {PLAIN}",
        text(view.say("your-number"))
    );
    if unit.trim().is_empty() {
        out.push_str("></p>\n");
    } else {
        put!(
            out,
            " aria-describedby=\"{id}-unit\"><span class=\"unit\" id=\"{id}-unit\">{}</span></p>\n",
            text(unit)
        );
    }
    out
}

/// A field for a few words.
pub(super) fn words(id: &str, view: &View<'_>) -> String {
    format!(
        "<p class=\"field is-wide\"><label for=\"{id}-answer\">{}</label><input type=\"text\" id=\"{id}-answer\" maxlength=\"200\" {PLAIN}></p>\n",
        text(view.say("your-answer"))
    )
}

/// A gap in a prompt. All are equally wide, since their width must not give the answer away.
pub(super) fn blank(part: &str, number: usize, view: &View<'_>) -> String {
    format!(
        "<input type=\"text\" class=\"blank\" data-part=\"{part}\" aria-label=\"{}\" maxlength=\"200\" {PLAIN}>",
        text(&view.strings.with("blank", &[("n", &number.to_string())]))
    )
}
