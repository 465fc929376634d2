//! `studio media`

use crate::arguments::MediaCommand;
use crate::output::{Answer, Output};
use serde_json::json;
use studio_app::Failure;
use studio_media::{Facts, Kind, Playback, StreamKind};

/// Says what a media file is.
pub(crate) fn run(command: &MediaCommand, output: Output) -> Result<Answer, Failure> {
    let MediaCommand::Probe { file } = command;
    let facts = studio_media::probe(file)?;
    output.report(report(&facts), || text(&facts));
    Ok(Answer::Yes)
}

fn kind(facts: &Facts) -> &'static str {
    match facts.kind {
        Kind::Video => "video",
        Kind::Audio => "audio",
        Kind::Picture => "picture",
        Kind::Captions => "captions",
        Kind::Document => "document",
    }
}

fn report(facts: &Facts) -> serde_json::Value {
    let streams: Vec<_> = facts
        .streams
        .iter()
        .map(|stream| {
            let kind = match stream.kind {
                StreamKind::Video { .. } => "video",
                StreamKind::Audio { .. } => "audio",
                StreamKind::Subtitle => "subtitle",
                StreamKind::Cover => "cover",
            };
            json!({ "kind": kind, "codec": stream.codec, "language": stream.language })
        })
        .collect();
    let why_not = match &facts.playback {
        Playback::AsIs => None,
        Playback::NeedsConversion(why) => Some(why),
    };
    json!({
        "kind": kind(facts), "container": facts.container, "mime": facts.mime, "bytes": facts.bytes,
        "durationMs": facts.duration_ms, "width": facts.size.map(|size| size.width),
        "height": facts.size.map(|size| size.height), "streams": streams,
        "playsInBrowsers": facts.playback.is_as_is(), "whyNot": why_not,
    })
}

fn text(facts: &Facts) -> String {
    let mut parts = vec![format!("{} ({})", facts.container, kind(facts))];
    if let Some(ms) = facts.duration_ms {
        parts.push(format!("{}:{:02}.{:03}", ms / 60_000, ms / 1000 % 60, ms % 1000));
    }
    if let Some(size) = facts.size {
        parts.push(format!("{} × {}", size.width, size.height));
    }
    parts.extend(facts.streams.iter().map(|stream| stream.codec.clone()));
    let mut text = parts.join(", ");
    if let Playback::NeedsConversion(why) = &facts.playback {
        text.push('\n');
        text.push_str(why);
    }
    text
}
