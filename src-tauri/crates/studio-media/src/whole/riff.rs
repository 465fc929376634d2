//! WAV, AVI and WebP: a RIFF chunk that says how long it is (Multimedia Programming Interface 1.0, chapter 2).

use super::wholeness::Wholeness;
use crate::error::MediaError;

/// Compares the end of the first chunk with the end of the file.
pub(super) fn check(head: &[u8], length: u64) -> Result<Wholeness, MediaError> {
    let size = match head.get(4..8) {
        Some(&[a, b, c, d]) => u64::from(u32::from_le_bytes([a, b, c, d])),
        _ => return Err(MediaError::Truncated { bytes: None }),
    };
    // Programs that stream write no length, or the largest one.
    if size == 0 || size >= u64::from(u32::MAX) - 36 {
        return Ok(Wholeness::Unsaid);
    }
    // The last padding byte of an odd chunk is often left out.
    if size + 8 > length + 1 {
        return Err(MediaError::Truncated { bytes: Some((length, size + 8)) });
    }
    Ok(Wholeness::Whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_chunk_ends_with_the_file() {
        assert_eq!(check(b"RIFF\x64\0\0\0WAVE", 108).unwrap(), Wholeness::Whole);
        assert_eq!(check(b"RIFF\x65\0\0\0WAVE", 108).unwrap(), Wholeness::Whole);
        assert!(matches!(
            check(b"RIFF\x64\0\0\0WAVE", 80),
            Err(MediaError::Truncated { bytes: Some((80, 108)) })
        ));
        assert!(check(b"RIFF\x64", 5).is_err());
    }

    #[test]
    fn a_streamed_file_says_nothing_about_its_end() {
        assert_eq!(check(b"RIFF\xFF\xFF\xFF\xFFWAVE", 108).unwrap(), Wholeness::Unsaid);
        assert_eq!(check(b"RIFF\0\0\0\0WAVE", 108).unwrap(), Wholeness::Unsaid);
    }
}
