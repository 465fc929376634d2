//! JPEG: a row of markers, of which the last is EOI (ITU-T T.81 annex B).

const START_OF_SCAN: u8 = 0xDA;
const END_OF_IMAGE: u8 = 0xD9;

/// Whether the row of markers reaches the end of the image. What follows it (a phone's short video, say) is no matter.
pub(super) fn ends(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // Any number of fill bytes may stand before a marker's code (B.1.1.2).
        let Some(code) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte != 0xFF)) else {
            return false;
        };
        if code == 0 {
            return false;
        }
        at += code;
        let marker = bytes[at];
        at += 1;
        match marker {
            END_OF_IMAGE => return true,
            // Markers without a segment: TEM, RST0 to RST7, SOI.
            0x01 | 0xD0..=0xD8 => {}
            _ => {
                let Some(&[high, low]) = bytes.get(at..at + 2) else {
                    return false;
                };
                at += usize::from(u16::from_be_bytes([high, low]));
                if marker == START_OF_SCAN {
                    match scan(bytes.get(at..).unwrap_or_default()) {
                        Some(length) => at += length,
                        None => return false,
                    }
                }
            }
        }
    }
}

/// The length of the coded data up to the next marker that is neither a stuffed zero nor a restart.
fn scan(data: &[u8]) -> Option<usize> {
    data.windows(2).position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_ends_with_its_last_marker() {
        let thumbnail_with_its_own_end = [0xFF, 0xE1, 0, 6, 0xFF, 0xD9, 1, 1];
        let scan = [0xFF, 0xDA, 0, 3, 0, 9, 9, 0xFF, 0x00, 9, 0xFF, 0xD0, 9, 9];
        let whole = [&[0xFF, 0xD8][..], &thumbnail_with_its_own_end, &scan, &[0xFF, 0xD9]].concat();
        assert!(ends(&whole));
        assert!(ends(&[&whole[..], b"an appendix"].concat()));
        for length in 0..whole.len() {
            assert!(!ends(&whole[..length]), "{length}");
        }
    }

    #[test]
    fn bytes_that_are_no_markers_end_the_walk() {
        assert!(!ends(&[0xFF, 0xD8, 0, 0, 0, 0]));
        assert!(!ends(&[0xFF; 64]));
    }
}
