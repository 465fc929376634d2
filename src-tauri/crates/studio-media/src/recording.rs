//! The facts of video and sound.

use crate::container::Container;
use crate::deadline::Deadline;
use crate::error::MediaError;
use crate::facts::{Facts, Kind, Size, Stream, StreamKind};
use crate::ffmpeg::{self, Shape};
use crate::playback::playback;
use crate::rotation::{is_sideways, orientation};
use crate::whole::{self, Wholeness};
use ffmpeg_next::format::context::Input;
use ffmpeg_next::format::stream::Disposition;
use ffmpeg_next::{Error, Packet, Rational, media};
use std::fs::File;

/// Below this score FFmpeg itself warns that it may have taken one thing for another (`AVPROBE_SCORE_RETRY`): random
/// bytes look a little like MP3.
const LEAST_SCORE: i32 = 26;

/// The facts of a file whose first bytes are `head`.
pub(crate) fn facts(mut file: File, head: &[u8], length: u64) -> Result<Facts, MediaError> {
    let wholeness = whole::recording(head, &mut file, length)?;
    let mut input = ffmpeg::open(file, Deadline::from_now()).map_err(|error| unopened(error, head))?;
    let container = Container::of_demuxer(input.format().name(), head)
        .filter(|_| input.probe_score() >= LEAST_SCORE)
        .ok_or(MediaError::NotMedia { found: "a file of an unknown kind" })?;
    let streams: Vec<Stream> = input.streams().filter_map(|stream| described(&stream)).collect();
    let kind = kind(&streams).ok_or(MediaError::Broken)?;
    let unknown = input.streams().filter(is_main).map(|s| ffmpeg::shape(&s)).find(|shape| !shape.is_known);
    if let Some(Shape { codec, .. }) = unknown {
        return Err(MediaError::NoDecoder { codec });
    }
    let size = shown(&input);
    let duration_ms = duration_ms(&mut input, kind, wholeness)?;
    let bit_rate = match (u64::try_from(input.bit_rate()), duration_ms) {
        (Ok(rate), _) if rate > 0 => Some(rate),
        (_, Some(ms)) if ms > 0 => Some(length.saturating_mul(8_000) / ms),
        _ => None,
    };
    let (mime, extension) = container.mime_and_extension(kind == Kind::Video);
    Ok(Facts {
        kind,
        container: container.name(),
        mime,
        extension,
        bytes: length,
        duration_ms,
        size,
        bit_rate,
        playback: playback(container, &streams),
        streams,
    })
}

/// FFmpeg could not make anything of the bytes: a file that begins like a known container is broken, any other is
/// something else.
fn unopened(error: MediaError, head: &[u8]) -> MediaError {
    let begins_like_media = matches!(head.get(4..8), Some(b"ftyp" | b"moov" | b"mdat"))
        || [&b"\x1A\x45\xDF\xA3"[..], b"RIFF", b"OggS", b"ID3", b"fLaC", b"FLV\x01", b"\x30\x26\xB2\x75"]
            .iter()
            .any(|signature| head.starts_with(signature));
    match error {
        MediaError::Broken if !begins_like_media => {
            MediaError::NotMedia { found: "a file of an unknown kind" }
        }
        other => other,
    }
}

/// Moving pictures and sound, as opposed to covers and text.
pub(crate) fn is_main(stream: &ffmpeg_next::Stream<'_>) -> bool {
    match stream.parameters().medium() {
        media::Type::Video => !stream.disposition().contains(Disposition::ATTACHED_PIC),
        media::Type::Audio => true,
        _ => false,
    }
}

fn described(stream: &ffmpeg_next::Stream<'_>) -> Option<Stream> {
    let shape = ffmpeg::shape(stream);
    let kind = match stream.parameters().medium() {
        media::Type::Video if !is_main(stream) => StreamKind::Cover,
        media::Type::Video => StreamKind::Video {
            stored: Size { width: shape.width, height: shape.height },
            pixel_format: shape.pixel_format,
            millihertz: millihertz(stream.avg_frame_rate()),
        },
        media::Type::Audio => StreamKind::Audio { channels: shape.channels, sample_rate: shape.sample_rate },
        media::Type::Subtitle => StreamKind::Subtitle,
        _ => return None,
    };
    let language = ffmpeg::metadata(stream, c"language").filter(|said| !said.is_empty() && said != "und");
    Some(Stream { kind, codec: shape.codec, language, bit_rate: shape.bit_rate })
}

fn millihertz(rate: Rational) -> Option<u32> {
    let (frames, seconds) = (u64::try_from(rate.0).ok()?, u64::try_from(rate.1).ok()?);
    u32::try_from((frames * 1000).checked_div(seconds)?).ok().filter(|rate| *rate > 0)
}

fn kind(streams: &[Stream]) -> Option<Kind> {
    let any = |wanted: fn(&StreamKind) -> bool| streams.iter().any(|stream| wanted(&stream.kind));
    if any(|kind| matches!(kind, StreamKind::Video { .. })) {
        Some(Kind::Video)
    } else if any(|kind| matches!(kind, StreamKind::Audio { .. })) {
        Some(Kind::Audio)
    } else {
        None
    }
}

/// What a learner sees of the first video stream.
fn shown(input: &Input) -> Option<Size> {
    let stream = input.streams().find(|s| is_main(s) && s.parameters().medium() == media::Type::Video)?;
    let shape = ffmpeg::shape(&stream);
    let upright = square(shape.width, shape.height, shape.pixel_aspect);
    let is_sideways = is_sideways(orientation(&ffmpeg::display_matrix(&stream)));
    let turned = Size { width: upright.height, height: upright.width };
    Some(if is_sideways { turned } else { upright }).filter(|size| size.width > 0 && size.height > 0)
}

/// The size with square pixels: the height stays, as in players.
pub(crate) fn square(width: u32, height: u32, (across, down): (u32, u32)) -> Size {
    let stretched = u64::from(width) * u64::from(across) / u64::from(down.max(1));
    // A pixel that is a hundred times as wide as high is a broken header, not a lens.
    let is_sane = across / down.max(1) < 100 && down / across.max(1) < 100 && stretched > 0;
    let width = if is_sane { u32::try_from(stretched).unwrap_or(width) } else { width };
    Size { width, height }
}

/// The playing time. It decides the learning hours, so a guess is replaced by reading on to the last packet, and a
/// promise that the file does not keep is an error.
fn duration_ms(input: &mut Input, kind: Kind, wholeness: Wholeness) -> Result<Option<u64>, MediaError> {
    let said = u64::try_from(input.duration()).ok().map(|us| us.div_ceil(1000)).filter(|ms| *ms > 0);
    match said {
        None => last_packet_ms(input, None),
        Some(_) if ffmpeg::is_duration_guessed(input) && kind == Kind::Audio => last_packet_ms(input, None),
        Some(ms) if wholeness == Wholeness::Unsaid && !ffmpeg::is_duration_guessed(input) => {
            let from = ms.saturating_sub(10_000);
            match last_packet_ms(input, Some(from))? {
                Some(last) if last.saturating_add(1_000) < ms - ms / 20 => {
                    Err(MediaError::Truncated { bytes: None })
                }
                _ => Ok(Some(ms)),
            }
        }
        Some(ms) => Ok(Some(ms)),
    }
}

/// The end of the last packet, in milliseconds from the file's start, reading on from `from_ms`.
fn last_packet_ms(input: &mut Input, from_ms: Option<u64>) -> Result<Option<u64>, MediaError> {
    let start_us = ffmpeg::start_us(input);
    if let Some(ms) = from_ms {
        let target = i64::try_from(ms.saturating_mul(1000)).unwrap_or(i64::MAX).saturating_add(start_us);
        if input.seek(target, ..target).is_err() {
            return Ok(None);
        }
    }
    let bases: Vec<Rational> = input.streams().map(|stream| stream.time_base()).collect();
    let (mut last, mut broken) = (None, 0);
    let mut packet = Packet::empty();
    loop {
        match packet.read(input) {
            Ok(()) => {
                let ended = packet.pts().or(packet.dts()).map(|pts| pts.saturating_add(packet.duration()));
                if let (Some(ended), Some(base)) = (ended, bases.get(packet.stream())) {
                    last = last.max(microseconds(ended, *base).map(|us| us - i128::from(start_us)));
                }
            }
            Err(Error::Exit) => return Err(MediaError::TookTooLong),
            // One bad packet is skipped, as players do; a thousand are no recording.
            Err(Error::InvalidData) if broken < 1000 => broken += 1,
            Err(_) => break,
        }
    }
    Ok(last.and_then(|us| u64::try_from(us / 1000).ok()).filter(|ms| *ms > 0))
}

fn microseconds(stamp: i64, base: Rational) -> Option<i128> {
    (i128::from(stamp) * i128::from(base.0) * 1_000_000).checked_div(i128::from(base.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_pixels_make_a_wide_picture() {
        assert_eq!(square(720, 576, (64, 45)), Size { width: 1024, height: 576 });
        assert_eq!(square(640, 480, (1, 1)), Size { width: 640, height: 480 });
        assert_eq!(square(640, 480, (u32::MAX, 1)), Size { width: 640, height: 480 });
        assert_eq!(square(640, 480, (1, u32::MAX)), Size { width: 640, height: 480 });
    }

    #[test]
    fn a_time_base_of_zero_is_no_trouble() {
        assert_eq!(microseconds(i64::MAX, Rational(1, 0)), None);
        assert_eq!(microseconds(90_000, Rational(1, 90_000)), Some(1_000_000));
        assert_eq!(millihertz(Rational(30_000, 1001)), Some(29_970));
        assert_eq!(millihertz(Rational(0, 0)), None);
    }
}
