//! The page of a film.

use crate::html::{put, text};
use crate::question::question;
use crate::view::View;
use crate::{Standard, markdown};
use studio_course::{Captions, Lesson, Millis, Video};

/// The film with captions, the questions that stop it, what is said in it, and its chapters. A question stands next
/// to the film, since the film waits for it.
pub(crate) fn video(video: &Video, lesson: &Lesson, view: &View<'_>) -> String {
    let id = format!("lesson-{}", lesson.id);
    let mut out = view.prose(&video.introduction, &format!("{id}-introduction"), 1);
    put!(
        out,
        "<div class=\"film\">\n<div class=\"film-stage\">\n{}</div>\n{}{}</div>\n{}",
        element(video, lesson, view),
        questions(video, &id, view),
        transcript(video, &id, view),
        chapters(video, &id, view)
    );
    out
}

fn questions(video: &Video, id: &str, view: &View<'_>) -> String {
    if video.questions.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<section class=\"film-questions\" aria-labelledby=\"{id}-questions\"><h2 id=\"{id}-questions\">{}</h2><ol class=\"questions\">\n",
        text(view.say("film-questions"))
    );
    for asked in &video.questions {
        let when = view.strings.with("film-question", &[("clock", &clock(asked.at))]);
        out.push_str(&question(&asked.question, &when, view));
    }
    out.push_str("</ol></section>\n");
    out
}

fn chapters(video: &Video, id: &str, view: &View<'_>) -> String {
    if video.chapters.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<section class=\"chapters\" aria-labelledby=\"{id}-chapters\"><h2 id=\"{id}-chapters\">{}</h2><ol>\n",
        text(view.say("chapters"))
    );
    for chapter in &video.chapters {
        put!(
            out,
            "<li><button type=\"button\" data-at=\"{}\" disabled><span class=\"clock\">{}</span> <span>{}</span></button></li>\n",
            chapter.at.0,
            clock(chapter.at),
            text(&chapter.title)
        );
    }
    out.push_str("</ol></section>\n");
    out
}

/// The place beside the film for what is said in it: the author's own text, and the lines of the captions, which
/// the player puts there. Without scripts there are no lines, so a place for them alone is hidden.
fn transcript(video: &Video, id: &str, view: &View<'_>) -> String {
    let has_text = !video.transcript.trim().is_empty();
    if !has_text && video.captions.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<section class=\"transcript\" aria-labelledby=\"{id}-transcript\"{}>\n\
         <div class=\"transcript-head\"><h2 id=\"{id}-transcript\">{}</h2></div>\n",
        if has_text { "" } else { " hidden" },
        text(view.say("transcript"))
    );
    if has_text {
        // It is scrolled by keyboard too (WCAG 2.2, 2.1.1).
        put!(
            out,
            "<div class=\"transcript-text prose\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{id}-transcript\">{}</div>\n",
            markdown::blocks(&video.transcript, &view.scope(&format!("{id}-transcript"), 2))
        );
    }
    out.push_str("</section>\n");
    out
}

fn element(video: &Video, lesson: &Lesson, view: &View<'_>) -> String {
    let Some(path) = video.file.as_ref().and_then(|name| view.media.take(name)) else {
        return format!("<p class=\"missing\">{}</p>\n", text(view.say("film-missing")));
    };
    let mut out = format!(
        "<video controls playsinline preload=\"none\" src=\"{}\" aria-label=\"{}\"",
        text(path),
        text(&lesson.title)
    );
    if let Some(poster) = video.poster.as_ref().and_then(|name| view.media.take(name)) {
        put!(out, " poster=\"{}\"", text(poster));
    }
    out.push_str(">\n");
    let mut has_default = false;
    for captions in &video.captions {
        let Some(source) = caption_source(captions, view) else { continue };
        let is_default = !has_default && captions.language.primary() == view.course.language.primary();
        has_default |= is_default;
        put!(
            out,
            "<track kind=\"captions\" srclang=\"{0}\" label=\"{0}\" src=\"{1}\"{2}>\n",
            text(captions.language.as_str()),
            text(&source),
            if is_default { " default" } else { "" }
        );
    }
    put!(out, "<a href=\"{}\">{}</a></video>\n", text(path), text(view.say("film-download")));
    out
}

/// Where the captions come from: the file in the package, or for pages that are opened from a disk, where a
/// browser reads no caption file, the text itself (RFC 2397).
fn caption_source(captions: &Captions, view: &View<'_>) -> Option<String> {
    let path = view.media.take(&captions.file)?;
    match view.shown.caption_texts.get(&captions.file) {
        Some(words) if view.standard == Standard::Html => {
            let mut url = String::from("data:text/vtt;charset=utf-8,");
            for byte in words.bytes() {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                        url.push(char::from(byte))
                    }
                    _ => put!(url, "%{byte:02X}"),
                }
            }
            Some(url)
        }
        _ => Some(path.to_owned()),
    }
}

/// A place in a film, such as `1:05` or `1:00:05`.
fn clock(at: Millis) -> String {
    let seconds = at.whole_seconds();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_film_is_read_like_a_clock() {
        assert_eq!(clock(Millis(65_999)), "1:05");
        assert_eq!(clock(Millis(3_605_000)), "1:00:05");
    }
}
