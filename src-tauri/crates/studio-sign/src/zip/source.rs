//! Reading at a place, and looking through a file of any size in a fixed amount of memory.

use std::io::{Read, Result, Seek, SeekFrom};

/// Bytes looked at together; large enough that the seeks between entries do not count.
const WINDOW: usize = 64 << 10;

/// Reads at most `length` bytes from a place; fewer only at the end of the file.
pub(crate) fn read_at<R: Read + Seek>(source: &mut R, offset: u64, length: usize) -> Result<Vec<u8>> {
    source.seek(SeekFrom::Start(offset))?;
    let mut bytes = Vec::new();
    source.take(length as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether a short pattern occurs anywhere in the file.
pub(crate) fn contains<R: Read + Seek>(source: &mut R, pattern: &[u8]) -> Result<bool> {
    source.seek(SeekFrom::Start(0))?;
    let mut window = vec![0; WINDOW];
    let mut kept = 0;
    loop {
        let read = source.read(&mut window[kept..])?;
        let filled = kept + read;
        if window[..filled].windows(pattern.len()).any(|bytes| bytes == pattern) {
            return Ok(true);
        }
        if read == 0 {
            return Ok(false);
        }
        // A pattern may lie across two windows: its longest possible beginning is looked at again.
        kept = filled.min(pattern.len().saturating_sub(1));
        window.copy_within(filled - kept..filled, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn a_pattern_across_two_windows_is_found() {
        let mut bytes = vec![0; WINDOW - 3];
        bytes.extend(b"needle");
        bytes.extend(vec![0; 100]);
        assert!(contains(&mut Cursor::new(&bytes), b"needle").unwrap());
        assert!(!contains(&mut Cursor::new(&bytes), b"noodle").unwrap());
        assert!(!contains(&mut Cursor::new(b""), b"needle").unwrap());
    }
}
