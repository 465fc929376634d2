//! MP4, QuickTime and 3GP: a row of boxes, each of which says how long it is (ISO/IEC 14496-12 §4.2).

use super::wholeness::Wholeness;
use crate::error::MediaError;
use std::io::{Read, Seek, SeekFrom};

/// The boxes that may stand at the top of a file (ISO/IEC 14496-12 §6.3.3, and QuickTime's `wide` and `pnot`). Bytes
/// behind the last of them that carry another name are a foreign appendix, which players ignore.
const TOP: [&[u8; 4]; 20] = [
    b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot", b"udta", b"uuid", b"meta", b"moof",
    b"mfra", b"sidx", b"ssix", b"styp", b"prft", b"pdin", b"emsg", b"imda", b"PICT",
];

/// More boxes than an eight-hour recording in one-second fragments has. Beyond it the walk stops and says nothing.
const MOST: u32 = 200_000;

/// Whether the first bytes are those of a box that such files begin with.
pub(super) fn begins(head: &[u8]) -> bool {
    matches!(
        head.get(4..8),
        Some(b"ftyp" | b"moov" | b"mdat" | b"wide" | b"free" | b"skip" | b"pnot" | b"styp")
    )
}

/// Walks from box to box, reading sixteen bytes of each.
pub(super) fn check<R: Read + Seek>(reader: &mut R, length: u64) -> Result<Wholeness, MediaError> {
    let mut at = 0u64;
    let (mut has_index, mut is_open) = (false, false);
    for _ in 0..MOST {
        let Some(found) = next(reader, at, length)? else {
            return match (has_index, is_open) {
                (false, _) => Err(MediaError::NoIndex),
                (true, true) => Ok(Wholeness::Unsaid),
                (true, false) => Ok(Wholeness::Whole),
            };
        };
        has_index |= &found.name == b"moov";
        is_open |= found.is_open;
        if found.end > length {
            return Err(MediaError::Truncated { bytes: Some((length, found.end)) });
        }
        at = found.end;
    }
    Ok(Wholeness::Unsaid)
}

struct Found {
    name: [u8; 4],
    /// Where the next box begins, counted from the file's beginning.
    end: u64,
    /// The box runs to the end of the file, wherever that is.
    is_open: bool,
}

/// The box at `at`, or `None` where no further box stands.
fn next<R: Read + Seek>(reader: &mut R, at: u64, length: u64) -> Result<Option<Found>, MediaError> {
    if length.saturating_sub(at) < 8 {
        return Ok(None);
    }
    reader.seek(SeekFrom::Start(at))?;
    let mut header = [0u8; 16];
    let there = header.len().min(usize::try_from(length - at).unwrap_or(usize::MAX));
    reader.read_exact(&mut header[..there])?;
    let [s0, s1, s2, s3, n0, n1, n2, n3, large @ ..] = header;
    let name = [n0, n1, n2, n3];
    if !TOP.contains(&&name) {
        return Ok(None);
    }
    let end = match u32::from_be_bytes([s0, s1, s2, s3]) {
        0 => return Ok(Some(Found { name, end: length, is_open: true })),
        1 if there == 16 && u64::from_be_bytes(large) >= 16 => at.saturating_add(u64::from_be_bytes(large)),
        1 if there < 16 => return Err(MediaError::Truncated { bytes: None }),
        size if size >= 8 => at + u64::from(size),
        _ => return Err(MediaError::Broken),
    };
    Ok(Some(Found { name, end, is_open: false }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn file(boxes: &[(u32, &[u8; 4], usize)]) -> Vec<u8> {
        let one = |(size, name, body): &(u32, &[u8; 4], usize)| {
            [&size.to_be_bytes()[..], &name[..], &vec![0; *body]].concat()
        };
        boxes.iter().flat_map(one).collect()
    }

    fn checked(bytes: &[u8]) -> Result<Wholeness, MediaError> {
        check(&mut Cursor::new(bytes), bytes.len() as u64)
    }

    #[test]
    fn a_file_that_ends_with_its_last_box_is_whole() {
        let whole = file(&[(16, b"ftyp", 8), (16, b"moov", 8), (108, b"mdat", 100), (8, b"free", 0)]);
        assert_eq!(checked(&whole).unwrap(), Wholeness::Whole);
    }

    #[test]
    fn a_cut_file_says_how_much_is_missing() {
        let cut = file(&[(16, b"ftyp", 8), (16, b"moov", 8), (108, b"mdat", 40)]);
        match checked(&cut) {
            Err(MediaError::Truncated { bytes: Some((80, 140)) }) => {}
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_recording_without_index_is_named() {
        assert!(matches!(checked(&file(&[(16, b"ftyp", 8), (108, b"mdat", 100)])), Err(MediaError::NoIndex)));
    }

    #[test]
    fn an_open_last_box_says_nothing_about_the_end() {
        let open = file(&[(16, b"ftyp", 8), (16, b"moov", 8), (0, b"mdat", 100)]);
        assert_eq!(checked(&open).unwrap(), Wholeness::Unsaid);
    }

    #[test]
    fn a_foreign_appendix_is_ignored() {
        let odd = file(&[(16, b"ftyp", 8), (16, b"moov", 8), (0xFFFF_FFFF, b"\0\0\0\0", 3)]);
        assert_eq!(checked(&odd).unwrap(), Wholeness::Whole);
    }

    #[test]
    fn hostile_sizes_end_the_walk() {
        assert!(matches!(checked(&file(&[(16, b"ftyp", 8), (7, b"moov", 8)])), Err(MediaError::Broken)));
        let mut large = file(&[(16, b"ftyp", 8), (1, b"mdat", 8)]);
        large[24..].copy_from_slice(&u64::MAX.to_be_bytes());
        assert!(matches!(checked(&large), Err(MediaError::Truncated { .. })));
        large[24..].copy_from_slice(&15u64.to_be_bytes());
        assert!(matches!(checked(&large), Err(MediaError::Broken)));
        assert!(matches!(checked(&large[..26]), Err(MediaError::Truncated { .. })));
    }
}
