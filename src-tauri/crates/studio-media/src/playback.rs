//! What ordinary browsers play: the formats that today's Chrome, Edge, Firefox and Safari have in common (MDN, “Media
//! container formats” and “Web video codec guide”).

use crate::container::Container;
use crate::facts::{Playback, Stream, StreamKind};

/// Judges the first video and the first sound stream, which are the ones that a page plays.
pub(crate) fn playback(container: Container, streams: &[Stream]) -> Playback {
    let video = streams.iter().find(|stream| matches!(stream.kind, StreamKind::Video { .. }));
    let audio = streams.iter().find(|stream| matches!(stream.kind, StreamKind::Audio { .. }));
    let reason = of_container(container)
        .or_else(|| video.and_then(|stream| of_video(container, stream)))
        .or_else(|| audio.and_then(|stream| of_audio(container, stream)));
    reason.map_or(Playback::AsIs, Playback::NeedsConversion)
}

fn of_container(container: Container) -> Option<String> {
    match container {
        Container::Mp4
        | Container::WebM
        | Container::Mp3
        | Container::Wav
        | Container::Flac
        | Container::Aac => None,
        Container::Ogg => Some("Safari on many phones and computers does not play Ogg.".into()),
        other => Some(format!("Browsers do not play {} files.", other.name())),
    }
}

fn of_video(container: Container, stream: &Stream) -> Option<String> {
    let StreamKind::Video { pixel_format, .. } = &stream.kind else {
        return None;
    };
    let codec = stream.codec.as_str();
    let plays = match container {
        Container::Mp4 => codec == "h264",
        Container::WebM => matches!(codec, "vp8" | "vp9"),
        _ => false,
    };
    if !plays {
        let name = container.name();
        return Some(format!("Not every browser plays the video codec {} in {name}.", people_call(codec)));
    }
    // 8 bits, a quarter of the colour samples: what hardware decodes. Unknown is given the benefit of the doubt.
    if !matches!(pixel_format.as_str(), "" | "yuv420p" | "yuvj420p") {
        return Some(format!("Browsers play 8-bit 4:2:0 video only, and this is {pixel_format}."));
    }
    None
}

fn of_audio(container: Container, stream: &Stream) -> Option<String> {
    let codec = stream.codec.as_str();
    let plays = match container {
        Container::Mp4 => matches!(codec, "aac" | "mp3"),
        Container::WebM => matches!(codec, "opus" | "vorbis"),
        Container::Mp3 => codec == "mp3",
        Container::Wav => matches!(codec, "pcm_u8" | "pcm_s16le" | "pcm_s24le" | "pcm_f32le"),
        Container::Flac => codec == "flac",
        Container::Aac => codec == "aac",
        _ => false,
    };
    let name = container.name();
    (!plays).then(|| format!("Not every browser plays the sound codec {} in {name}.", people_call(codec)))
}

/// A codec's name as it stands on the menus of editing programs.
fn people_call(codec: &str) -> &str {
    match codec {
        "h264" => "H.264",
        "hevc" => "H.265 (HEVC)",
        "av1" => "AV1",
        "vp8" => "VP8",
        "vp9" => "VP9",
        "mpeg4" => "MPEG-4 Part 2",
        "mpeg2video" => "MPEG-2",
        "prores" => "ProRes",
        "aac" => "AAC",
        "opus" => "Opus",
        "vorbis" => "Vorbis",
        "ac3" => "AC-3",
        "eac3" => "E-AC-3",
        "alac" => "Apple Lossless",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Size;

    fn video(codec: &str, pixel_format: &str) -> Stream {
        let stored = Size { width: 640, height: 360 };
        let kind = StreamKind::Video { stored, pixel_format: pixel_format.into(), millihertz: Some(25_000) };
        Stream { kind, codec: codec.into(), language: None, bit_rate: None }
    }

    fn audio(codec: &str) -> Stream {
        let kind = StreamKind::Audio { channels: 2, sample_rate: 48_000 };
        Stream { kind, codec: codec.into(), language: None, bit_rate: None }
    }

    #[test]
    fn what_all_browsers_play_needs_no_conversion() {
        let h264 = video("h264", "yuv420p");
        assert!(playback(Container::Mp4, &[h264.clone(), audio("aac")]).is_as_is());
        assert!(playback(Container::Mp4, &[h264]).is_as_is());
        assert!(playback(Container::WebM, &[video("vp9", "yuv420p"), audio("opus")]).is_as_is());
        assert!(playback(Container::WebM, &[video("vp8", "yuv420p"), audio("vorbis")]).is_as_is());
        assert!(playback(Container::Mp3, &[audio("mp3")]).is_as_is());
        assert!(playback(Container::Wav, &[audio("pcm_s16le")]).is_as_is());
    }

    #[test]
    fn what_one_browser_lacks_is_named() {
        let reason = |container, streams: &[Stream]| match playback(container, streams) {
            Playback::NeedsConversion(reason) => reason,
            Playback::AsIs => panic!("{container:?} {streams:?}"),
        };
        assert!(reason(Container::Mp4, &[video("hevc", "yuv420p")]).contains("H.265"));
        assert!(reason(Container::Mp4, &[video("h264", "yuv420p10le")]).contains("8-bit"));
        assert!(reason(Container::Mp4, &[video("h264", "yuv420p"), audio("ac3")]).contains("AC-3"));
        assert!(reason(Container::WebM, &[video("h264", "yuv420p")]).contains("WebM"));
        assert!(reason(Container::Avi, &[video("h264", "yuv420p")]).contains("AVI"));
        assert!(reason(Container::QuickTime, &[video("h264", "yuv420p")]).contains("QuickTime"));
        assert!(reason(Container::Ogg, &[audio("opus")]).contains("Safari"));
        assert!(reason(Container::Wav, &[audio("adpcm_ms")]).contains("adpcm_ms"));
    }
}
