//! Files that are not all there.

use crate::made::{Folder, H264, PICTURES, TONE, cut, position};
use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use studio_media::{MediaError, poster, probe};

#[test]
fn a_truncated_fast_start_mp4_says_how_much_is_missing() {
    let folder = Folder::new();
    let path = folder.mp4("v.mp4");
    let length = std::fs::metadata(&path).unwrap().len();
    match probe(&cut(&path, length as usize * 2 / 3)) {
        Err(MediaError::Truncated { bytes: Some((there, promised)) }) => {
            assert_eq!((there, promised), (length * 2 / 3, length));
        }
        other => panic!("{other:?}"),
    }
    assert!(probe(&cut(&path, length as usize - 1)).is_err());
}

#[test]
fn a_recording_that_was_never_finished_has_no_index() {
    let folder = Folder::new();
    let path = folder.ffmpeg("v.mp4", &format!("{PICTURES} {H264}"));
    let index = position(&std::fs::read(&path).unwrap(), b"moov") - 4;
    assert!(matches!(probe(&cut(&path, index)), Err(MediaError::NoIndex)));
    assert!(matches!(probe(&cut(&path, index / 2)), Err(MediaError::Truncated { .. })));
}

#[test]
fn a_mp4_whose_last_box_is_open_is_read_to_its_end() {
    let folder = Folder::new();
    let path = folder.mp4("v.mp4");
    let mut bytes = std::fs::read(&path).unwrap();
    let data = position(&bytes, b"mdat") - 4;
    bytes[data..data + 4].fill(0);
    let open = folder.file("open.mp4", &bytes);
    assert_eq!(probe(&open).unwrap().duration_ms, probe(&path).unwrap().duration_ms);
    let half = data + (bytes.len() - data) / 2;
    assert!(matches!(probe(&cut(&open, half)), Err(MediaError::Truncated { .. })));
}

#[test]
fn other_truncated_containers_are_noticed() {
    let folder = Folder::new();
    let files = [
        ("v.webm", format!("{PICTURES} {TONE} -c:v libvpx -deadline realtime -cpu-used 8 -c:a libopus")),
        ("v.avi", format!("{PICTURES} {TONE} -c:v mpeg4 -c:a mp3")),
        ("s.wav", TONE.to_owned()),
        ("s.flac", "-f lavfi -i anoisesrc=d=30".to_owned()),
        ("s.mp3", "-f lavfi -i anoisesrc=d=30".to_owned()),
    ];
    for (name, arguments) in files {
        let path = folder.ffmpeg(name, &arguments);
        assert!(probe(&path).is_ok(), "{name}");
        let half = std::fs::metadata(&path).unwrap().len() as usize / 2;
        let outcome = probe(&cut(&path, half));
        assert!(matches!(outcome, Err(MediaError::Truncated { .. })), "{name} {outcome:?}");
    }
}

#[test]
fn two_gigabytes_are_no_trouble() {
    let folder = Folder::new();
    let path = folder.mp4("v.mp4");
    let length = std::fs::metadata(&path).unwrap().len();
    let total = 2u64 << 30;
    let mut file = OpenOptions::new().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(length)).unwrap();
    file.write_all(&u32::try_from(total - length).unwrap().to_be_bytes()).unwrap();
    file.write_all(b"free").unwrap();
    file.set_len(total).unwrap();
    let facts = probe(&path).unwrap();
    assert_eq!(facts.bytes, total);
    assert!(poster(&path, Some(1000)).is_ok());
    file.set_len(total - 1).unwrap();
    assert!(matches!(probe(&path), Err(MediaError::Truncated { .. })));
}

#[test]
fn a_picture_that_breaks_off_is_noticed() {
    let folder = Folder::new();
    for name in ["p.png", "p.jpg", "p.webp"] {
        let path = folder.ffmpeg(name, "-f lavfi -i testsrc2=size=320x240 -frames:v 1");
        assert!(probe(&path).is_ok(), "{name}");
        let half = std::fs::metadata(&path).unwrap().len() as usize / 2;
        assert!(matches!(probe(&cut(&path, half)), Err(MediaError::Truncated { .. })), "{name}");
        assert!(studio_media::thumbnail(&cut(&path, half), 64).is_err(), "{name}");
    }
}
