//! What a chosen file is, whether it serves its purpose, and what is brought in of it.

use crate::failure::{Failure, FailureCode};
use crate::wire::MediaPurpose;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use studio_course::Millis;
use studio_media::{Facts, Kind, Playback};

/// A caption file is text; one above this is something else.
const MOST_CAPTIONS: u64 = 4 * 1024 * 1024;

/// What is brought in.
pub(super) struct Incoming {
    /// The files, the chosen one first.
    pub(super) files: Vec<IncomingFile>,
    /// How long a film plays.
    pub(super) duration: Option<Millis>,
    /// What the author should know.
    pub(super) remarks: Vec<String>,
}

/// One file.
pub(super) struct IncomingFile {
    /// The name that it would like to have.
    pub(super) name: String,
    /// Its bytes.
    pub(super) source: Source,
}

/// Where bytes come from.
pub(super) enum Source {
    /// The disk.
    File(PathBuf),
    /// They were made here.
    Bytes(Vec<u8>),
}

/// Looks into a file.
pub(super) fn look_into(path: &Path, purpose: &MediaPurpose) -> Result<Incoming, Failure> {
    if let MediaPurpose::Captions { .. } = purpose {
        return captions(path);
    }
    let facts = studio_media::probe(path)?;
    let name = named(path, facts.extension);
    let mut files = vec![IncomingFile { name: name.clone(), source: Source::File(path.to_owned()) }];
    let mut remarks = Vec::new();
    match purpose {
        MediaPurpose::Film { .. } => {
            expect(&facts, &[Kind::Video], "a film")?;
            if let Playback::NeedsConversion(sentence) = &facts.playback {
                remarks.push(sentence.clone());
            }
            // A film without a poster still plays, so its absence is no reason to refuse the film.
            if let Ok(still) = studio_media::poster(path, None) {
                let name = format!("{}-poster.{}", stem(&name), still.extension);
                files.push(IncomingFile { name, source: Source::Bytes(still.bytes) });
            }
        }
        MediaPurpose::Cover => {
            expect(&facts, &[Kind::Picture], "a picture")?;
            let still = studio_media::thumbnail(path, 1280)?;
            let name = format!("{}.{}", stem(&name), still.extension);
            files = vec![IncomingFile { name, source: Source::Bytes(still.bytes) }];
        }
        MediaPurpose::Listed if facts.kind == Kind::Captions => return captions(path),
        MediaPurpose::Listed | MediaPurpose::Captions { .. } => {
            if let Playback::NeedsConversion(sentence) = &facts.playback {
                remarks.push(sentence.clone());
            }
        }
    }
    Ok(Incoming { files, duration: facts.duration_ms.map(Millis), remarks })
}

/// Captions become canonical WebVTT, which is what browsers read.
fn captions(path: &Path) -> Result<Incoming, Failure> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST_CAPTIONS).read_to_end(&mut bytes));
    read.map_err(|error| {
        Failure::new(FailureCode::Disk, format!("“{}” cannot be read: {error}.", path.display()))
            .with_hint("Check that the file is still there and that you may read it.")
    })?;
    let captions = studio_media::captions::read(&bytes)?;
    let remarks = captions
        .problems
        .iter()
        .map(|problem| format!("Line {}: {}", problem.line, problem.sentence))
        .collect();
    let text = studio_media::captions::write_webvtt(&captions.cues);
    let files = vec![IncomingFile { name: named(path, "vtt"), source: Source::Bytes(text.into_bytes()) }];
    Ok(Incoming { files, duration: None, remarks })
}

fn expect(facts: &Facts, kinds: &[Kind], what: &str) -> Result<(), Failure> {
    if kinds.contains(&facts.kind) {
        return Ok(());
    }
    Err(Failure::new(
        FailureCode::BadMedia,
        format!("This is not {what}: the file holds {}.", facts.container),
    )
    .with_hint("Choose another file."))
}

/// The file's own name with the extension of what is really in it, since servers go by it.
fn named(path: &Path, extension: &str) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    format!("{}.{extension}", stem(&name))
}

fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    }
}
