//! Bytes that mean harm, or nothing.

use crate::made::{Folder, H264, PICTURES, TONE, position};
use proptest::prelude::*;
use std::net::TcpListener;
use std::path::Path;
use studio_media::{MediaError, poster, probe, thumbnail, thumbnail_of};

/// Every call on a file, for the calls' sake.
fn try_everything(path: &Path) {
    let _ = probe(path);
    let _ = poster(path, None);
    let _ = poster(path, Some(700));
    let _ = thumbnail(path, 64);
}

#[test]
fn an_empty_file_a_folder_and_no_file_are_told_apart() {
    let folder = Folder::new();
    assert!(matches!(probe(&folder.file("e.mp4", b"")), Err(MediaError::Empty)));
    assert!(matches!(probe(&folder.path(".")), Err(MediaError::NotAFile)));
    assert!(matches!(probe(&folder.path("gone")), Err(MediaError::NotFound)));
}

#[test]
fn text_with_a_name_of_a_video_is_text() {
    let folder = Folder::new();
    let refused = |bytes: &[u8]| match probe(&folder.file("v.mp4", bytes)) {
        Err(MediaError::NotMedia { found }) => found,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(b"Not a video at all.\n"), "plain text");
    assert_eq!(refused(b"<!doctype html><title>404</title>"), "a web page");
    assert_eq!(refused(b"PK\x03\x04zip"), "a zip archive");
    assert_eq!(refused(b"MZ\x90\0program"), "a program");
    let svg = probe(&folder.file("p.png", b"<?xml version='1.0'?><svg onload='alert(1)'/>"));
    assert!(matches!(svg, Err(MediaError::Drawing)));
}

#[test]
fn random_bytes_are_no_media() {
    let folder = Folder::new();
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    for round in 0..40 {
        let bytes: Vec<u8> = (0..20_000 + round * 3_000)
            .map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                (state >> 32) as u8
            })
            .collect();
        let path = folder.file("r.mp4", &bytes);
        assert!(probe(&path).is_err(), "{round}");
        assert!(poster(&path, None).is_err(), "{round}");
    }
}

#[test]
fn a_playlist_reaches_nobody() {
    let folder = Folder::new();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    let address = format!("http://127.0.0.1:{port}/a.ts");
    let hls = format!(
        "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{address}\n#EXT-X-ENDLIST\n"
    );
    let concat = format!("ffconcat version 1.0\nfile '{address}'\n");
    let session =
        format!("v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nt=0 0\nm=video {port} RTP/AVP 96\n");
    for text in [hls, concat, session] {
        // A byte that is no UTF-8 takes the file past the look at its text, to FFmpeg itself.
        for bytes in [text.clone().into_bytes(), [text.as_bytes(), b"#\xFF"].concat()] {
            let path = folder.file("v.mp4", &bytes);
            assert!(matches!(probe(&path), Err(MediaError::NotMedia { .. })), "{text}");
            assert!(poster(&path, None).is_err());
        }
    }
    assert!(listener.accept().is_err(), "somebody called");
}

#[test]
fn a_picture_bomb_is_refused_before_it_is_decoded() {
    let folder = Folder::new();
    let mut png = Vec::new();
    image::DynamicImage::new_rgb8(1, 1)
        .write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png)
        .unwrap();
    let header = position(&png, b"IHDR");
    png[header + 4..header + 8].copy_from_slice(&60_000u32.to_be_bytes());
    png[header + 8..header + 12].copy_from_slice(&60_000u32.to_be_bytes());
    let sum = crc32(&png[header..header + 17]).to_be_bytes();
    png[header + 17..header + 21].copy_from_slice(&sum);
    match probe(&folder.file("bomb.png", &png)) {
        Err(MediaError::PictureTooLarge { width: 60_000, height: 60_000 }) => {}
        other => panic!("{other:?}"),
    }
    assert!(matches!(thumbnail_of(&png, 64), Err(MediaError::PictureTooLarge { .. })));
}

/// The checksum of a PNG chunk (PNG, third edition, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 })
    })
}

#[test]
fn a_jpeg_of_huge_dimensions_is_refused_before_it_is_decoded() {
    let folder = Folder::new();
    let path = folder.ffmpeg("p.jpg", "-f lavfi -i testsrc2=size=64x48 -frames:v 1");
    let mut bytes = std::fs::read(path).unwrap();
    let frame = position(&bytes, &[0xFF, 0xC0]);
    bytes[frame + 5..frame + 9].fill(0xFF);
    match probe(&folder.file("huge.jpg", &bytes)) {
        Err(MediaError::PictureTooLarge { width: 65_535, height: 65_535 }) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_unknown_codec_is_named() {
    let folder = Folder::new();
    let path = folder.mp4("v.mp4");
    let mut bytes = std::fs::read(&path).unwrap();
    let entry = position(&bytes, b"avc1\0\0\0\0");
    bytes[entry..entry + 4].copy_from_slice(b"zzzz");
    let path = folder.file("z.mp4", &bytes);
    assert!(matches!(probe(&path), Err(MediaError::NoDecoder { codec }) if codec == "zzzz"));
    assert!(matches!(poster(&path, None), Err(MediaError::NoDecoder { codec }) if codec == "zzzz"));
}

#[test]
fn a_language_that_is_no_text_is_read_with_a_mark() {
    let folder = Folder::new();
    let path =
        folder.ffmpeg("v.mkv", &format!("{TONE} -c:a flac -write_crc32 0 -metadata:s:a:0 language=chi"));
    let mut bytes = std::fs::read(&path).unwrap();
    let said = position(&bytes, b"chi");
    bytes[said..said + 3].copy_from_slice(b"\xFF\xFE\xFD");
    let facts = probe(&folder.file("x.mkv", &bytes)).unwrap();
    assert_eq!(facts.streams[0].language.as_deref(), Some("\u{FFFD}\u{FFFD}\u{FFFD}"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn arbitrary_bytes_end_in_an_answer(bytes in prop::collection::vec(any::<u8>(), 1..4096), front in 0usize..8) {
        let fronts: [&[u8]; 8] = [
            b"", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", b"\xFF\xD8\xFF", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 ",
            b"\0\0\0\x10ftypisom\0\0\0\0\0\0\x02\0moov", b"\x1A\x45\xDF\xA3\x84\x42\x82\x81\x77\x18\x53\x80\x67\xFF", b"ID3\x04\0\0\0\0\0\0",
        ];
        let folder = Folder::new();
        try_everything(&folder.file("x", &[fronts[front], &bytes].concat()));
    }

    #[test]
    fn damaged_media_end_in_an_answer(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)) {
        for whole in samples() {
            let mut bytes = whole.clone();
            for (place, byte) in &damage {
                let at = place.index(bytes.len());
                bytes[at] = *byte;
            }
            let folder = Folder::new();
            try_everything(&folder.file("x", &bytes));
        }
    }
}

/// One small file of each kind, made once.
fn samples() -> &'static [Vec<u8>] {
    static SAMPLES: std::sync::OnceLock<Vec<Vec<u8>>> = std::sync::OnceLock::new();
    SAMPLES.get_or_init(|| {
        let folder = Folder::new();
        let short =
            |arguments: &str| arguments.replace("duration=3", "duration=1").replace("320x180", "64x36");
        let files = [
            ("v.mp4", format!("{PICTURES} {TONE} {H264} -c:a aac -movflags +faststart")),
            ("v.webm", format!("{PICTURES} {TONE} -c:v libvpx -deadline realtime -cpu-used 8 -c:a libopus")),
            ("v.avi", format!("{PICTURES} -c:v mpeg4")),
            ("s.mp3", TONE.to_owned()),
            ("p.png", format!("{PICTURES} -frames:v 1")),
            ("p.jpg", format!("{PICTURES} -frames:v 1")),
            ("p.webp", format!("{PICTURES} -frames:v 1")),
            ("p.gif", format!("{PICTURES} -frames:v 1")),
        ];
        files
            .iter()
            .map(|(name, arguments)| std::fs::read(folder.ffmpeg(name, &short(arguments))).unwrap())
            .collect()
    })
}
