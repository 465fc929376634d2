//! Pictures and their thumbnails.

use crate::made::Folder;
use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;
use studio_media::{Kind, MediaError, Size, probe, thumbnail, thumbnail_of};

fn encoded(picture: &image::DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// A JPEG, red on its left, blue on its right, whose EXIF data says that the camera was turned, and where it was.
fn turned_jpeg() -> Vec<u8> {
    let halves =
        RgbImage::from_fn(200, 100, |x, _| if x < 100 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) });
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 95).encode_image(&halves).unwrap();
    let directory =
        [&b"Exif\0\0II*\0\x08\0\0\0\x01\0"[..], &[0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]];
    let exif = [&directory.concat()[..], b"SECRET-PLACE"].concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

#[test]
fn pictures_are_described_as_they_are_seen() {
    let folder = Folder::new();
    let jpeg = probe(&folder.file("p", &turned_jpeg())).unwrap();
    assert_eq!((jpeg.kind, jpeg.mime), (Kind::Picture, "image/jpeg"));
    assert_eq!(jpeg.size, Some(Size { width: 100, height: 200 }));
    for name in ["p.png", "p.gif", "p.webp"] {
        let path = folder.ffmpeg(name, "-f lavfi -i testsrc2=size=64x48 -frames:v 1");
        let facts = probe(&path).unwrap();
        assert_eq!((facts.kind, facts.size), (Kind::Picture, Some(Size { width: 64, height: 48 })), "{name}");
        assert!(facts.playback.is_as_is() && name.ends_with(facts.extension));
    }
}

#[test]
fn a_thumbnail_stands_upright_and_keeps_no_secret() {
    let small = thumbnail_of(&turned_jpeg(), 50).unwrap();
    assert_eq!((small.width, small.height, small.mime), (25, 50, "image/jpeg"));
    assert!(!small.bytes.windows(6).any(|w| w == b"SECRET" || w == b"Exif\0\0"));
    let pixels = image::load_from_memory(&small.bytes).unwrap().into_rgb8();
    // Turned clockwise, what was on the left is at the top.
    assert!(pixels.get_pixel(12, 5).0[0] > 200 && pixels.get_pixel(12, 45).0[2] > 200);
}

#[test]
fn what_shows_through_is_kept_and_what_does_not_becomes_jpeg() {
    let glass = RgbaImage::from_fn(300, 300, |x, _| Rgba([0, 90, 80, if x < 150 { 0 } else { 255 }]));
    let small = thumbnail_of(&encoded(&glass.into(), ImageFormat::Png), 30).unwrap();
    assert_eq!((small.mime, small.width, small.height), ("image/png", 30, 30));
    let pixels = image::load_from_memory(&small.bytes).unwrap().into_rgba8();
    assert_eq!((pixels.get_pixel(2, 2).0[3], pixels.get_pixel(27, 2).0[3]), (0, 255));
    let opaque = RgbaImage::from_pixel(300, 300, Rgba([0, 90, 80, 255]));
    assert_eq!(thumbnail_of(&encoded(&opaque.into(), ImageFormat::Png), 30).unwrap().mime, "image/jpeg");
}

#[test]
fn a_small_picture_is_not_enlarged() {
    let folder = Folder::new();
    let path = folder.ffmpeg("小 图.webp", "-f lavfi -i testsrc2=size=64x48 -frames:v 1");
    let same = thumbnail(&path, 640).unwrap();
    assert_eq!((same.width, same.height), (64, 48));
    let dot = thumbnail(&path, 0).unwrap();
    assert_eq!((dot.width, dot.height), (1, 1));
}

#[test]
fn the_colour_profile_travels_along() {
    let mut profile = vec![0u8; 200];
    profile[16..20].copy_from_slice(b"RGB ");
    let mut png = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut png);
    image::ImageEncoder::set_icc_profile(&mut encoder, profile.clone()).unwrap();
    image::DynamicImage::from(RgbImage::new(80, 80)).write_with_encoder(encoder).unwrap();
    let small = thumbnail_of(&png, 40).unwrap();
    assert!(small.bytes.windows(12).any(|w| w == b"ICC_PROFILE\0"));
    profile[16..20].copy_from_slice(b"CMYK");
    let mut png = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut png);
    image::ImageEncoder::set_icc_profile(&mut encoder, profile).unwrap();
    image::DynamicImage::from(RgbImage::new(80, 80)).write_with_encoder(encoder).unwrap();
    assert!(!thumbnail_of(&png, 40).unwrap().bytes.windows(12).any(|w| w == b"ICC_PROFILE\0"));
}

#[test]
fn what_is_no_picture_is_refused() {
    assert!(matches!(thumbnail_of(b"", 10), Err(MediaError::Empty)));
    assert!(matches!(thumbnail_of(b"text", 10), Err(MediaError::NotMedia { .. })));
    assert!(matches!(thumbnail_of(b"<svg onload='x'/>", 10), Err(MediaError::Drawing)));
    assert!(matches!(thumbnail_of(b"\0\0\0\x20ftypheic", 10), Err(MediaError::ForeignPicture { .. })));
    let folder = Folder::new();
    assert!(matches!(thumbnail(&folder.mp4("v.mp4"), 10), Err(MediaError::NotAPicture)));
}
