//! What honest files are.

use crate::made::{Folder, H264, PICTURES, TONE, turn};
use studio_media::{Facts, Kind, MediaError, Playback, Size, StreamKind, probe};

fn about(ms: Option<u64>, expected: u64) -> bool {
    ms.is_some_and(|ms| ms.abs_diff(expected) <= 100)
}

fn needs_conversion(facts: &Facts, word: &str) -> bool {
    matches!(&facts.playback, Playback::NeedsConversion(reason) if reason.contains(word))
}

#[test]
fn an_mp4_is_described_stream_by_stream() {
    let folder = Folder::new();
    std::fs::write(folder.path("c.srt"), "1\n00:00:00,000 --> 00:00:02,000\nx\n").unwrap();
    let path = folder.ffmpeg(
        "v.mp4",
        &format!(
            "{PICTURES} {TONE} -i c.srt {H264} -c:a aac -ac 2 -c:s mov_text -metadata:s:a:0 language=chi -metadata:s:s:0 language=fra"
        ),
    );
    let facts = probe(&path).unwrap();
    assert_eq!((facts.kind, facts.container), (Kind::Video, "MP4"));
    assert_eq!((facts.mime, facts.extension), ("video/mp4", "mp4"));
    assert_eq!(facts.size, Some(Size { width: 320, height: 180 }));
    assert!(about(facts.duration_ms, 3000), "{facts:?}");
    assert_eq!(facts.bytes, std::fs::metadata(&path).unwrap().len());
    assert!(facts.bit_rate.unwrap() > 10_000);
    assert!(facts.playback.is_as_is(), "{facts:?}");
    let [video, audio, text] = &facts.streams[..] else { panic!("{facts:?}") };
    let stored = Size { width: 320, height: 180 };
    let pixel_format = "yuv420p".to_owned();
    assert_eq!(video.kind, StreamKind::Video { stored, pixel_format, millihertz: Some(25_000) });
    assert_eq!((video.codec.as_str(), &video.language), ("h264", &None));
    assert!(matches!(audio.kind, StreamKind::Audio { channels: 2, .. }));
    assert_eq!((audio.codec.as_str(), audio.language.as_deref()), ("aac", Some("chi")));
    assert_eq!((&text.kind, text.language.as_deref()), (&StreamKind::Subtitle, Some("fra")));
}

#[test]
fn a_file_is_known_by_its_bytes_and_not_by_its_name() {
    let folder = Folder::new();
    let mp4 = folder.mp4("v.mp4");
    let webm = folder.path("really-mp4.webm");
    std::fs::copy(&mp4, &webm).unwrap();
    assert_eq!(probe(&webm).unwrap().mime, "video/mp4");
    let png = folder.ffmpeg("p.png", "-f lavfi -i testsrc2=size=40x30 -frames:v 1");
    let jpg = folder.path("really-png.jpg");
    std::fs::copy(&png, &jpg).unwrap();
    assert_eq!(probe(&jpg).unwrap().extension, "png");
}

#[test]
fn names_in_any_script_work() {
    let folder = Folder::new();
    let mp4 = folder.mp4("v.mp4");
    let names = [
        "海关 培训.mp4",
        "التفتيش الجمركي.mp4",
        "http: 127.0.0.1.mp4",
        "-y.mp4",
        "é\u{301}%20#.mp4",
        "concat=a.mp4",
    ];
    for name in names {
        let path = folder.path(name);
        std::fs::copy(&mp4, &path).unwrap();
        assert_eq!(probe(&path).unwrap().kind, Kind::Video, "{name}");
        assert!(studio_media::poster(&path, None).is_ok(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_works() {
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new();
    let path = folder.path("x").with_file_name(std::ffi::OsStr::from_bytes(b"caf\xE9.mp4"));
    // macOS takes no such name, so there is nothing to read there.
    if std::fs::copy(folder.mp4("v.mp4"), &path).is_ok() {
        assert_eq!(probe(&path).unwrap().kind, Kind::Video);
    }
}

#[test]
fn a_phone_video_is_described_as_the_learner_sees_it() {
    let folder = Folder::new();
    let path = folder.mp4("v.mp4");
    turn(&path, 0, 1, -1, 0);
    let facts = probe(&path).unwrap();
    assert_eq!(facts.size, Some(Size { width: 180, height: 320 }));
    let stored = Size { width: 320, height: 180 };
    assert!(matches!(&facts.streams[0].kind, StreamKind::Video { stored: s, .. } if *s == stored));
    let wide = folder.ffmpeg("w.mp4", &format!("{PICTURES} {H264} -vf setsar=2/1"));
    assert_eq!(probe(&wide).unwrap().size, Some(Size { width: 640, height: 180 }));
}

#[test]
fn webm_plays_everywhere_and_matroska_does_not() {
    let folder = Folder::new();
    let codecs = "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus";
    let webm = probe(&folder.ffmpeg("v.webm", &format!("{PICTURES} {TONE} {codecs}"))).unwrap();
    assert_eq!((webm.container, webm.mime), ("WebM", "video/webm"));
    assert!(webm.playback.is_as_is() && about(webm.duration_ms, 3000), "{webm:?}");
    let mkv = probe(&folder.ffmpeg("v.mkv", &format!("{PICTURES} {TONE} {codecs}"))).unwrap();
    assert_eq!((mkv.container, mkv.extension), ("Matroska", "mkv"));
    assert!(needs_conversion(&mkv, "Matroska"));
}

#[test]
fn a_live_recording_has_its_real_duration() {
    let folder = Folder::new();
    let codecs = "-c:v libvpx -deadline realtime -cpu-used 8 -c:a libopus -live 1";
    let facts = probe(&folder.ffmpeg("v.webm", &format!("{PICTURES} {TONE} {codecs}"))).unwrap();
    assert!(about(facts.duration_ms, 3000), "{facts:?}");
}

#[test]
fn what_browsers_lack_is_said() {
    let folder = Folder::new();
    let reason = |name: &str, codecs: &str, word: &str| {
        let facts = probe(&folder.ffmpeg(name, &format!("{PICTURES} {TONE} {codecs}"))).unwrap();
        assert!(needs_conversion(&facts, word), "{name} {facts:?}");
        assert!(about(facts.duration_ms, 3000), "{name} {facts:?}");
        assert_eq!(facts.kind, Kind::Video);
    };
    reason("a.avi", "-c:v mpeg4 -c:a mp3", "AVI");
    reason("m.mov", &format!("{H264} -c:a aac"), "QuickTime");
    reason("x.mp4", "-c:v mpeg4 -c:a aac", "MPEG-4 Part 2");
    reason("t.mp4", "-c:v libx264 -preset ultrafast -pix_fmt yuv444p -c:a aac", "yuv444p");
    reason("s.ts", &format!("{H264} -c:a aac"), "transport stream");
    reason("w.wmv", "-c:v wmv2 -c:a wmav2", "Windows Media");
    reason("p.mpg", "-c:v mpeg2video -c:a mp2", "program stream");
}

#[test]
fn sound_has_its_exact_duration() {
    let folder = Folder::new();
    let quiet_then_loud = "-f lavfi -i aevalsrc='if(lt(t,20),0,random(0))':d=30:s=44100";
    let sounds = [
        ("s.mp3", "-c:a libmp3lame -q:a 3", "audio/mpeg", true),
        ("no-header.mp3", "-c:a libmp3lame -q:a 3 -write_xing 0 -id3v2_version 0", "audio/mpeg", true),
        ("s.aac", "-c:a aac", "audio/aac", true),
        ("s.m4a", "-c:a aac", "audio/mp4", true),
        ("s.wav", "-c:a pcm_s16le", "audio/wav", true),
        ("s.flac", "-c:a flac", "audio/flac", true),
        ("s.ogg", "-c:a libopus", "audio/ogg", false),
    ];
    for (name, codec, mime, plays) in sounds {
        let facts = probe(&folder.ffmpeg(name, &format!("{quiet_then_loud} {codec}"))).unwrap();
        assert_eq!((facts.kind, facts.mime, facts.size), (Kind::Audio, mime, None), "{name}");
        assert_eq!(facts.playback.is_as_is(), plays, "{name} {facts:?}");
        assert!(about(facts.duration_ms, 30_000), "{name} {facts:?}");
    }
}

#[test]
fn a_cover_picture_makes_no_video() {
    let folder = Folder::new();
    folder.ffmpeg("c.png", "-f lavfi -i testsrc2=size=64x64 -frames:v 1");
    let arguments =
        format!("{TONE} -i c.png -map 0 -map 1 -c:a libmp3lame -c:v copy -disposition:v attached_pic");
    let path = folder.ffmpeg("s.mp3", &arguments);
    let facts = probe(&path).unwrap();
    assert_eq!((facts.kind, facts.size), (Kind::Audio, None));
    assert!(facts.streams.iter().any(|stream| stream.kind == StreamKind::Cover));
    assert!(facts.playback.is_as_is());
    assert!(matches!(studio_media::poster(&path, None), Err(MediaError::NoPicture)));
}

#[test]
fn captions_and_hand_outs_are_known() {
    let folder = Folder::new();
    let vtt = probe(&folder.file("c.txt", b"WEBVTT\n\n00:01.000 --> 00:02.500\nx\n")).unwrap();
    assert_eq!((vtt.kind, vtt.mime, vtt.duration_ms), (Kind::Captions, "text/vtt", Some(2500)));
    let srt = probe(&folder.file("c.vtt", b"1\n00:00:01,000 --> 00:00:02,000\nx\n")).unwrap();
    assert_eq!((srt.container, srt.playback.is_as_is()), ("SubRip", false));
    let pdf = probe(&folder.file("p", b"%PDF-1.7\n...")).unwrap();
    assert_eq!((pdf.kind, pdf.mime), (Kind::Document, "application/pdf"));
    assert!(matches!(
        probe(&folder.file("g.srt", b"1\n00:00:01,000 --> 00:00:02,000\n\xB9\xD8\xCB\xB0\xCB\xB0\xC2\xCA\n")),
        Err(MediaError::NotUtf8 { .. })
    ));
}
