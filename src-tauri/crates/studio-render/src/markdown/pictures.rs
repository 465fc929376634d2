//! Pictures, and the films and sounds that are written like pictures.

use super::Scope;
use crate::html::{put, text};
use pulldown_cmark::{Event, Tag, TagEnd};

/// The alternative text of the image that starts at `at`, and where the events go on behind it.
pub(super) fn alternative(events: &[Event<'_>], at: usize) -> (String, usize) {
    let mut alt = String::new();
    let mut depth = 0;
    for (offset, event) in events[at..].iter().enumerate() {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            Event::Text(words) | Event::Code(words) | Event::InlineMath(words) => alt.push_str(words),
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            _ => {}
        }
        if depth == 0 {
            return (alt, at + offset + 1);
        }
    }
    (alt, events.len())
}

/// A picture inside a text.
pub(super) fn inline(target: &str, title: &str, alt: &str, scope: &Scope<'_>) -> String {
    let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", text(title)) };
    element(target, alt, &title, scope)
}

/// A picture on its own, with its title as a caption.
pub(super) fn figure(target: &str, title: &str, alt: &str, scope: &Scope<'_>) -> String {
    let mut out = format!("<figure>{}", element(target, alt, "", scope));
    if !title.is_empty() {
        put!(out, "<figcaption>{}</figcaption>", text(title));
    }
    out.push_str("</figure>\n");
    out
}

/// The media element. A picture that is not among the course's media is never fetched from elsewhere: its
/// alternative text takes its place.
fn element(target: &str, alt: &str, title: &str, scope: &Scope<'_>) -> String {
    let media = studio_course::markdown::media_target(target).and_then(|name| scope.media.take_text(&name));
    let Some((name, path)) = media else {
        let words = if alt.is_empty() { scope.strings.get("picture-missing") } else { alt };
        return format!("<span class=\"missing\">{}</span>", text(words));
    };
    let kind = name.mime().split('/').next().unwrap_or_default();
    match kind {
        "video" | "audio" => format!(
            "<{kind} controls preload=\"none\" playsinline src=\"{}\" aria-label=\"{}\"{title}></{kind}>",
            text(path),
            text(if alt.is_empty() { name.as_str() } else { alt })
        ),
        _ => format!(
            "<img src=\"{}\" alt=\"{}\"{title} loading=\"lazy\" decoding=\"async\">",
            text(path),
            text(alt)
        ),
    }
}
