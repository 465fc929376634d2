//! How many pixels a picture has.

use std::io::Cursor;

/// Width and height, or nothing where the bytes are no picture that browsers show everywhere (PNG, JPEG, GIF, WebP).
pub(crate) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = image::ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let (width, height) = reader.into_dimensions().ok()?;
    (width > 0 && height > 0).then_some((width, height))
}
