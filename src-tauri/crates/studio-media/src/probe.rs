//! From a path to the facts.

use crate::captions::{self, Format};
use crate::error::MediaError;
use crate::facts::{Facts, Kind, Playback};
use crate::sniff::{Document, Guess, guess};
use crate::{file, picture, recording};
use std::path::Path;

/// Says what a file is. It is read, never run, and its name is not looked at.
///
/// # Errors
/// A [`MediaError`] for whatever is not a usable video, sound, picture, captions file or hand-out.
pub fn probe(path: &Path) -> Result<Facts, MediaError> {
    let (mut file, length) = file::open(path)?;
    let head = file::head(&mut file)?;
    let tail = file::tail(&mut file, length)?;
    let guess = guess(&head, &tail);
    if let Some(refusal) = guess.refusal() {
        return Err(refusal);
    }
    match guess {
        Guess::Picture(format) => picture::facts(&file::all(&mut file, length, picture::MOST_BYTES)?, format),
        Guess::Captions => of_captions(&file::all(&mut file, length, captions::MOST_BYTES)?),
        Guess::Document(document) => Ok(of_document(document, length)),
        _ => recording::facts(file, &head, length),
    }
}

fn of_captions(bytes: &[u8]) -> Result<Facts, MediaError> {
    let read = captions::read(bytes)?;
    let duration_ms = read.cues.iter().map(|cue| cue.end_ms).max();
    let (container, mime, extension, playback) = match read.format {
        Format::WebVtt => ("WebVTT", "text/vtt", "vtt", Playback::AsIs),
        Format::SubRip => (
            "SubRip",
            "application/x-subrip",
            "srt",
            Playback::NeedsConversion("Browsers read captions as WebVTT only.".into()),
        ),
    };
    if read.cues.is_empty() && read.format == Format::SubRip {
        return Err(MediaError::NotMedia { found: "plain text" });
    }
    let empty = of_document(Document { name: container, mime, extension }, bytes.len() as u64);
    Ok(Facts { kind: Kind::Captions, duration_ms, playback, ..empty })
}

fn of_document(document: Document, length: u64) -> Facts {
    let playback = if document.mime == "application/pdf" {
        Playback::AsIs
    } else {
        let name = document.name;
        Playback::NeedsConversion(format!("Browsers hand a {name} to another program instead of showing it."))
    };
    Facts {
        kind: Kind::Document,
        container: document.name,
        mime: document.mime,
        extension: document.extension,
        bytes: length,
        duration_ms: None,
        size: None,
        bit_rate: None,
        streams: Vec::new(),
        playback,
    }
}
