//! The still picture that stands for a video until it plays.

use crate::error::MediaError;
use crate::file;
use crate::film::Film;
use crate::sniff::{Guess, guess};
use crate::still::Still;
use ffmpeg_next::frame;
use image::{DynamicImage, RgbImage};
use std::path::Path;

/// The longest edge of a poster, in pixels.
const LONGEST_EDGE: u32 = 1280;
/// The edge at which candidates are compared, in pixels.
const COMPARED_EDGE: u32 = 96;
/// Where candidates are taken, in percent of the playing time; the first of equals wins.
const CANDIDATES: [u64; 5] = [10, 25, 45, 70, 3];

/// A frame of a video as JPEG, upright, in square pixels, at most 1,280 pixels along its longer edge. With `at_ms`, the
/// frame that a player shows at that time in milliseconds. Without, the most telling of five frames: the one with the
/// most contrast, which is never a black one unless the whole video is black.
///
/// # Errors
/// What is wrong with the file; [`MediaError::NoPicture`] for a file without moving pictures.
pub fn poster(path: &Path, at_ms: Option<u64>) -> Result<Still, MediaError> {
    let (mut file, _) = file::open(path)?;
    let head = file::head(&mut file)?;
    match guess(&head, &[]) {
        Guess::Unclear => {}
        other => return Err(other.refusal().unwrap_or(MediaError::NoPicture)),
    }
    let mut film = Film::open(file)?;
    let frame = match at_ms {
        Some(ms) => film.frame_at(ms)?,
        None => most_telling(&mut film)?,
    };
    let frame = match frame {
        Some(frame) => frame,
        // A moment behind the last key frame of a damaged index: the beginning is better than nothing.
        None => film.key_frame_before(0)?.ok_or(MediaError::Broken)?,
    };
    let mut picture = DynamicImage::from(film.scaled(&frame, LONGEST_EDGE)?);
    picture.apply_orientation(film.orientation);
    Still::encode(picture, None)
}

fn most_telling(film: &mut Film) -> Result<Option<frame::Video>, MediaError> {
    let mut best: Option<(u64, frame::Video)> = None;
    for percent in CANDIDATES {
        let Some(frame) = film.key_frame_before(film.duration_ms * percent / 100)? else { continue };
        let contrast = variance(&film.scaled(&frame, COMPARED_EDGE)?);
        if best.as_ref().is_none_or(|(most, _)| contrast > *most) {
            best = Some((contrast, frame));
        }
    }
    Ok(best.map(|(_, frame)| frame))
}

/// The variance of the brightness (ITU-R BT.601 weights), 0 for a picture of one colour.
fn variance(picture: &RgbImage) -> u64 {
    let brightness = |pixel: &image::Rgb<u8>| {
        let [red, green, blue] = pixel.0.map(u64::from);
        (299 * red + 587 * green + 114 * blue) / 1000
    };
    let (mut count, mut sum, mut squares) = (0u64, 0u64, 0u64);
    for value in picture.pixels().map(brightness) {
        count += 1;
        sum += value;
        squares += value * value;
    }
    let count = count.max(1);
    (squares / count).saturating_sub((sum / count).pow(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_one_colour_tells_nothing() {
        assert_eq!(variance(&RgbImage::from_pixel(8, 8, image::Rgb([200, 10, 10]))), 0);
        assert_eq!(variance(&RgbImage::new(0, 0)), 0);
        let chess = RgbImage::from_fn(8, 8, |x, y| image::Rgb([if (x + y) % 2 == 0 { 255 } else { 0 }; 3]));
        assert!(variance(&chess) > 10_000);
    }
}
