//! Writes WebVTT, one cue always in the same way.

use super::cue::Cue;
use super::format::Format;
use super::{settings, stamp, words};

/// Writes cues as WebVTT, in the order in which they are handed over: hours always written, one blank line between
/// cues, a line end at the end. What WebVTT cannot hold is made to fit, so the result is valid whatever the cues hold;
/// a cue that nobody could see, without text or time, is left out.
pub fn write_webvtt(cues: &[Cue]) -> String {
    let mut written = String::from("WEBVTT\n");
    for cue in cues {
        let (text, _) = words::clean(&cue.text, Format::WebVtt);
        if text.is_empty() || cue.end_ms <= cue.start_ms {
            continue;
        }
        written.push('\n');
        if let Some(id) = cue.id.as_deref().map(on_one_line).filter(|id| !id.is_empty()) {
            written.push_str(&id);
            written.push('\n');
        }
        written.push_str(&format!("{} --> {}", stamp::write(cue.start_ms), stamp::write(cue.end_ms)));
        let (settings, _) = settings::read(&cue.settings);
        if !settings.is_empty() {
            written.push(' ');
            written.push_str(&settings);
        }
        written.push('\n');
        written.push_str(&text);
        written.push('\n');
    }
    written
}

/// An identifier has no line ends and no arrow (WebVTT §4.1), and must not pass for a comment.
fn on_one_line(id: &str) -> String {
    let words: Vec<&str> =
        id.split(|c: char| c.is_whitespace() || c == '\0').filter(|w| !w.is_empty()).collect();
    words.join(" ").replace("-->", "→")
}
