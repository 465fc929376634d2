//! Text made safe to stand in HTML.

use std::fmt::{self, Display, Write as _};

/// Plain text that is escaped where it is written: fit for element content and for quoted attributes
/// (HTML Living Standard §13.1.2.3, §13.1.4).
pub(crate) struct Text<'a>(&'a str);

/// `text`, escaped where it is written.
pub(crate) fn text(text: &str) -> Text<'_> {
    Text(text)
}

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                // Neither may stand in HTML, and a browser would show a replacement character.
                '\0' => {}
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// Appends formatted HTML. Writing to a `String` cannot fail, so there is no error to pass on.
macro_rules! put {
    ($out:expr, $($argument:tt)*) => {{
        use std::fmt::Write as _;
        let _ = write!($out, $($argument)*);
    }};
}
pub(crate) use put;

/// An icon of the sprite in [`SPRITE`]. It says nothing to a screen reader: words stand beside it.
pub(crate) fn icon(name: &str) -> String {
    format!("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#icon-{name}\"/></svg>")
}

/// The icons of the pages, on a grid of 24, drawn with the colour of the text.
pub(crate) const SPRITE: &str = include_str!("../player/icons.svg");

/// Plain text of several paragraphs, divided by empty lines, as HTML paragraphs; a single line feed is a line
/// break.
pub(crate) fn paragraphs(plain: &str) -> String {
    let mut out = String::new();
    for paragraph in plain.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(|line| text(line).to_string()).collect();
        put!(out, "<p>{}</p>", lines.join("<br>"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_element_or_attribute() {
        assert_eq!(text("<a b=\"c\" d='e'>&\0").to_string(), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
    }

    #[test]
    fn plain_text_keeps_its_paragraphs_and_lines() {
        assert_eq!(paragraphs("a <b>\nc\n\n\nd\n"), "<p>a &lt;b&gt;<br>c</p><p>d</p>");
        assert_eq!(paragraphs(" \n"), "");
    }
}
