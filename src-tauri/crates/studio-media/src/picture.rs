//! Still pictures: their facts without decoding them, and decoding within bounds.

use crate::error::MediaError;
use crate::facts::{Facts, Kind, Playback, Size};
use crate::rotation::is_sideways;
use crate::whole;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The largest picture file that is taken, in bytes.
pub(crate) const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The longest edge, in pixels: beyond what browsers draw.
const LONGEST_EDGE: u32 = 20_000;
/// The most pixels in all: what the largest cameras of phones make.
const MOST_PIXELS: u64 = 100_000_000;
/// The most memory for one decoded picture, in bytes.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// The facts of a picture.
pub(crate) fn facts(bytes: &[u8], format: ImageFormat) -> Result<Facts, MediaError> {
    let size = guarded(|| {
        let mut decoder = decoder(bytes, format)?;
        let (width, height) = decoder.dimensions();
        Ok(match decoder.orientation() {
            Ok(orientation) if is_sideways(orientation) => Size { width: height, height: width },
            _ => Size { width, height },
        })
    })?;
    whole::picture(bytes, format)?;
    let (container, mime, extension) = names(format);
    Ok(Facts {
        kind: Kind::Picture,
        container,
        mime,
        extension,
        bytes: bytes.len() as u64,
        duration_ms: None,
        size: Some(size),
        bit_rate: None,
        streams: Vec::new(),
        playback: Playback::AsIs,
    })
}

/// A picture that was decoded, with what its file says about it.
pub(crate) struct Decoded {
    pub(crate) picture: DynamicImage,
    pub(crate) orientation: Orientation,
    /// The ICC profile, if it describes red, green and blue.
    pub(crate) profile: Option<Vec<u8>>,
}

/// Decodes a picture; of an animation, the first frame.
pub(crate) fn decode(bytes: &[u8], format: ImageFormat) -> Result<Decoded, MediaError> {
    whole::picture(bytes, format)?;
    guarded(|| {
        let mut decoder = decoder(bytes, format)?;
        // Turning and colour are a courtesy: a picture whose EXIF data is broken is shown as it is.
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().ok().flatten().filter(|profile| is_rgb(profile));
        let mut limits = limits();
        limits.reserve(decoder.total_bytes()).map_err(error)?;
        decoder.set_limits(limits).map_err(error)?;
        let picture = DynamicImage::from_decoder(decoder).map_err(error)?;
        Ok(Decoded { picture, orientation, profile })
    })
}

/// A decoder whose picture is within bounds. Nothing but the header was decoded.
fn decoder(bytes: &[u8], format: ImageFormat) -> Result<impl ImageDecoder + '_, MediaError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(MediaError::FileTooLarge { bytes: bytes.len() as u64, limit: MOST_BYTES });
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits());
    let decoder = reader.into_decoder().map_err(error)?;
    let (width, height) = decoder.dimensions();
    if width > LONGEST_EDGE || height > LONGEST_EDGE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(MediaError::PictureTooLarge { width, height });
    }
    if width == 0 || height == 0 {
        return Err(MediaError::Broken);
    }
    Ok(decoder)
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

/// A decoder that panics on hostile bytes must not take the author's unsaved minute with it.
fn guarded<T>(work: impl FnOnce() -> Result<T, MediaError>) -> Result<T, MediaError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(MediaError::Broken))
}

fn error(error: ImageError) -> MediaError {
    match error {
        ImageError::Limits(_) => MediaError::TooMuchMemory,
        ImageError::IoError(cause) if cause.kind() == std::io::ErrorKind::UnexpectedEof => {
            MediaError::Truncated { bytes: None }
        }
        _ => MediaError::Broken,
    }
}

/// Whether the profile's header names RGB as its data colour space (ICC.1:2022 §7.2.6). A profile for another space
/// would colour the decoded picture wrongly, and one that is larger than this is not a camera's.
fn is_rgb(profile: &[u8]) -> bool {
    profile.len() <= 64 * 1024 && profile.get(16..20) == Some(b"RGB ")
}

fn names(format: ImageFormat) -> (&'static str, &'static str, &'static str) {
    match format {
        ImageFormat::Png => ("PNG", "image/png", "png"),
        ImageFormat::Gif => ("GIF", "image/gif", "gif"),
        ImageFormat::WebP => ("WebP", "image/webp", "webp"),
        _ => ("JPEG", "image/jpeg", "jpg"),
    }
}
