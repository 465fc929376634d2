//! WebM and Matroska: an EBML header, then one segment that says how long it is (RFC 8794, RFC 9559).

use super::wholeness::Wholeness;
use crate::error::MediaError;

/// The identifier that an EBML file begins with (RFC 8794 §11.2.1).
pub(super) const HEADER: [u8; 4] = [0x1A, 0x45, 0xDF, 0xA3];
/// Of the segment, which holds all else (RFC 9559 §5.1).
const SEGMENT: [u8; 4] = [0x18, 0x53, 0x80, 0x67];
/// Of the DocType element inside the header (RFC 8794 §11.2.6).
const DOC_TYPE: [u8; 2] = [0x42, 0x82];

/// The DocType, such as `webm` or `matroska`.
pub(crate) fn doc_type(head: &[u8]) -> Option<&str> {
    let (length, body) = size(head.strip_prefix(&HEADER)?)?;
    let header = body.get(..usize::try_from(length?).ok()?.min(body.len()))?;
    let at = header.windows(2).position(|id| id == DOC_TYPE)?;
    let (length, text) = size(header.get(at + 2..)?)?;
    let text = text.get(..usize::try_from(length?).ok()?)?;
    std::str::from_utf8(text).ok().map(|text| text.trim_end_matches('\0'))
}

/// Compares the end of the segment with the end of the file. A live recording leaves its segment open.
pub(super) fn check(head: &[u8], length: u64) -> Result<Wholeness, MediaError> {
    let truncated = || MediaError::Truncated { bytes: None };
    let (header_length, body) = size(head.get(4..).unwrap_or_default()).ok_or_else(truncated)?;
    let header_length = usize::try_from(header_length.ok_or(MediaError::Broken)?).unwrap_or(usize::MAX);
    let Some(rest) = body.get(header_length..) else {
        return if body.len() as u64 + 16 >= length { Err(truncated()) } else { Ok(Wholeness::Unsaid) };
    };
    let Some(segment) = rest.strip_prefix(&SEGMENT) else {
        return Ok(Wholeness::Unsaid);
    };
    let (segment_length, content) = size(segment).ok_or_else(truncated)?;
    let Some(segment_length) = segment_length else {
        return Ok(Wholeness::Unsaid);
    };
    let begins = (head.len() - content.len()) as u64;
    let end = begins.saturating_add(segment_length);
    if end > length {
        Err(MediaError::Truncated { bytes: Some((length, end)) })
    } else {
        Ok(Wholeness::Whole)
    }
}

/// A variable-size integer (RFC 8794 §4) and what follows it; `None` inside for the reserved “unknown” value.
fn size(bytes: &[u8]) -> Option<(Option<u64>, &[u8])> {
    let first = *bytes.first()?;
    let width = first.leading_zeros() as usize + 1;
    let (number, rest) = bytes.split_at_checked(width)?;
    let marker = 1u64 << (7 * width);
    let value = number.iter().fold(0u64, |value, byte| value << 8 | u64::from(*byte)) & (marker - 1);
    Some(((value != marker - 1).then_some(value), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(segment_size: &[u8], body: usize) -> Vec<u8> {
        let doc_type = [&DOC_TYPE[..], &[0x84], b"webm"].concat();
        [&HEADER[..], &[0x80 | 7], &doc_type, &SEGMENT, segment_size, &vec![0; body]].concat()
    }

    fn checked(bytes: &[u8]) -> Result<Wholeness, MediaError> {
        check(bytes, bytes.len() as u64)
    }

    #[test]
    fn the_doc_type_is_read_from_the_header_alone() {
        assert_eq!(doc_type(&file(&[0xFF], 0)), Some("webm"));
        assert_eq!(doc_type(&HEADER), None);
        assert_eq!(doc_type(b"RIFF"), None);
    }

    #[test]
    fn a_segment_that_ends_with_the_file_is_whole() {
        assert_eq!(checked(&file(&[0x80 | 100], 100)).unwrap(), Wholeness::Whole);
        assert!(matches!(
            checked(&file(&[0x80 | 100], 90)),
            Err(MediaError::Truncated { bytes: Some((there, promised)) }) if promised - there == 10
        ));
    }

    #[test]
    fn a_live_recording_says_nothing_about_its_end() {
        let open = [0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        assert_eq!(checked(&file(&open, 100)).unwrap(), Wholeness::Unsaid);
    }

    #[test]
    fn hostile_sizes_are_no_trouble() {
        assert!(size(&[0]).is_none());
        assert!(size(&[]).is_none());
        assert!(checked(&HEADER).is_err());
        assert!(checked(&[&HEADER[..], &[0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE]].concat()).is_err());
    }
}
