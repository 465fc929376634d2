//! Posters of videos.

use crate::made::{Folder, H264, PICTURES, TONE, turn};
use image::{GenericImageView, Rgb, RgbImage};
use std::path::Path;
use studio_media::{MediaError, Still, poster};

fn pixels(still: &Still) -> RgbImage {
    assert_eq!((still.mime, still.extension), ("image/jpeg", "jpg"));
    let picture = image::load_from_memory(&still.bytes).unwrap();
    assert_eq!(picture.dimensions(), (still.width, still.height));
    picture.into_rgb8()
}

fn poster_of(path: &Path, at_ms: Option<u64>) -> RgbImage {
    pixels(&poster(path, at_ms).unwrap())
}

fn is_near(pixel: &Rgb<u8>, wanted: [u8; 3]) -> bool {
    pixel.0.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) < 24)
}

const RED: [u8; 3] = [254, 0, 0];
const GREEN: [u8; 3] = [0, 128, 0];
const BLUE: [u8; 3] = [0, 0, 254];

/// A second each of red, green and blue, with one key frame at the very front.
fn three_colours(folder: &Folder) -> std::path::PathBuf {
    let colour = |name: &str| format!("-f lavfi -i color={name}:size=320x180:rate=25:duration=1");
    let inputs = [colour("red"), colour("green"), colour("blue")].join(" ");
    let arguments = "-filter_complex [0][1][2]concat=n=3 -c:v libx264 -preset ultrafast -pix_fmt yuv420p -g 999 -sc_threshold 0";
    folder.ffmpeg("colours.mp4", &format!("{inputs} {arguments}"))
}

#[test]
fn the_poster_at_a_time_is_what_a_player_shows_then() {
    let folder = Folder::new();
    let path = three_colours(&folder);
    for (ms, colour) in
        [(0, RED), (900, RED), (1_500, GREEN), (2_040, BLUE), (3_600_000, BLUE), (u64::MAX, BLUE)]
    {
        let picture = poster_of(&path, Some(ms));
        assert!(is_near(picture.get_pixel(160, 90), colour), "{ms} {:?}", picture.get_pixel(160, 90));
    }
}

#[test]
fn without_a_time_the_poster_is_not_black() {
    let folder = Folder::new();
    let black = "-f lavfi -i color=black:size=320x180:rate=25:duration=6";
    let joined = "-filter_complex [0][1]concat=n=2";
    let path = folder.ffmpeg("v.mp4", &format!("{black} {PICTURES} {joined} {H264}"));
    let bright = poster_of(&path, None).pixels().filter(|pixel| pixel.0.iter().any(|c| *c > 100)).count();
    assert!(bright > 320 * 180 / 4, "{bright}");
}

#[test]
fn a_poster_stands_upright() {
    let folder = Folder::new();
    let halves = "-f lavfi -i color=red:size=160x180:rate=25:duration=1 -f lavfi -i color=blue:size=160x180:rate=25:duration=1 -filter_complex [0][1]hstack";
    let path = folder.ffmpeg("v.mp4", &format!("{halves} {H264}"));
    turn(&path, 0, 1, -1, 0);
    let picture = poster_of(&path, None);
    assert_eq!(picture.dimensions(), (180, 320));
    // Turned clockwise, what was on the left is at the top.
    assert!(is_near(picture.get_pixel(90, 20), RED) && is_near(picture.get_pixel(90, 300), BLUE));
    turn(&path, -1, 0, 0, -1);
    assert!(is_near(poster_of(&path, None).get_pixel(20, 90), BLUE));
}

#[test]
fn a_large_video_gives_a_poster_of_1280_pixels() {
    let folder = Folder::new();
    let source = "-f lavfi -i testsrc2=size=1920x1080:rate=10:duration=1";
    let large = poster(&folder.ffmpeg("v.mp4", &format!("{source} {H264}")), None).unwrap();
    assert_eq!((large.width, large.height), (1280, 720));
    let wide = poster(&folder.ffmpeg("w.mp4", &format!("{PICTURES} {H264} -vf setsar=2/1")), None).unwrap();
    assert_eq!((wide.width, wide.height), (640, 180));
}

#[test]
fn colours_are_those_of_the_video() {
    let folder = Folder::new();
    let source = "-f lavfi -i color=0xB43C14:size=1280x720:rate=10:duration=1";
    let hd = "-vf scale=out_color_matrix=bt709:out_range=tv -colorspace bt709 -color_range tv";
    let path = folder.ffmpeg("v.mp4", &format!("{source} {hd} {H264}"));
    let pixel = *poster_of(&path, None).get_pixel(600, 300);
    assert!(is_near(&pixel, [0xB4, 0x3C, 0x14]) && pixel.0[0].abs_diff(0xB4) < 6, "{pixel:?}");
}

#[test]
fn every_usual_container_gives_a_poster() {
    let folder = Folder::new();
    let files = [
        ("v.webm", "-c:v libvpx -deadline realtime -cpu-used 8 -live 1"),
        ("v.avi", "-c:v mpeg4"),
        ("v.ts", "-c:v libx264 -preset ultrafast -pix_fmt yuv420p"),
        ("v.mkv", "-c:v libx264 -preset ultrafast -pix_fmt yuv420p10le"),
        ("one-frame.mp4", "-c:v libx264 -pix_fmt yuv420p -frames:v 1"),
        ("v.mov", "-c:v prores"),
    ];
    for (name, codec) in files {
        let path = folder.ffmpeg(name, &format!("{PICTURES} {codec}"));
        for at in [None, Some(0), Some(1_000), Some(9_000)] {
            let still = poster(&path, at).unwrap_or_else(|error| panic!("{name} {at:?}: {error}"));
            assert_eq!((still.width, still.height), (320, 180), "{name}");
        }
    }
}

#[test]
fn a_file_without_moving_pictures_gives_none() {
    let folder = Folder::new();
    let sound = folder.ffmpeg("s.m4a", TONE);
    assert!(matches!(poster(&sound, None), Err(MediaError::NoPicture)));
    let png = folder.ffmpeg("p.png", "-f lavfi -i testsrc2=size=40x30 -frames:v 1");
    assert!(matches!(poster(&png, None), Err(MediaError::NoPicture)));
    assert!(matches!(poster(&folder.path("gone.mp4"), None), Err(MediaError::NotFound)));
}
