//! A picture that was made here: a poster or a thumbnail, encoded.

use crate::error::MediaError;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageEncoder};

/// An encoded picture. It carries no EXIF data: no place, no camera, no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Still {
    /// The encoded bytes.
    pub bytes: Vec<u8>,
    /// `image/jpeg` or `image/png`.
    pub mime: &'static str,
    /// `jpg` or `png`.
    pub extension: &'static str,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// High enough that no block is seen on a projector; a 1280 × 720 poster takes about 150 kB.
const JPEG_QUALITY: u8 = 85;

impl Still {
    /// PNG where something shows through, JPEG where nothing does. `profile` is an ICC profile that fits the
    /// picture's channels, so that colours stay what they were.
    pub(crate) fn encode(picture: DynamicImage, profile: Option<Vec<u8>>) -> Result<Self, MediaError> {
        let (width, height) = (picture.width(), picture.height());
        let mut bytes = Vec::new();
        let shows_through = picture.color().has_alpha() && has_holes(&picture);
        let outcome = if shows_through {
            let mut encoder = PngEncoder::new(&mut bytes);
            // An encoder that takes no profile still writes a good picture.
            let _ = profile.map(|profile| encoder.set_icc_profile(profile));
            DynamicImage::from(picture.into_rgba8()).write_with_encoder(encoder)
        } else {
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
            let _ = profile.map(|profile| encoder.set_icc_profile(profile));
            DynamicImage::from(picture.into_rgb8()).write_with_encoder(encoder)
        };
        outcome.map_err(|error| MediaError::CannotEncode(error.to_string()))?;
        let (mime, extension) = if shows_through { ("image/png", "png") } else { ("image/jpeg", "jpg") };
        Ok(Self { bytes, mime, extension, width, height })
    }
}

/// Whether any pixel is less than opaque: many programs write an alpha channel that says nothing.
fn has_holes(picture: &DynamicImage) -> bool {
    match picture {
        DynamicImage::ImageRgba8(pixels) => pixels.pixels().any(|p| p.0[3] < u8::MAX),
        DynamicImage::ImageLumaA8(pixels) => pixels.pixels().any(|p| p.0[1] < u8::MAX),
        other => other.to_rgba8().pixels().any(|p| p.0[3] < u8::MAX),
    }
}
