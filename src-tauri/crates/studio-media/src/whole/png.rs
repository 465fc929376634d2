//! PNG: a row of chunks, of which the last is `IEND` (PNG, third edition, §5.3 and §11.2.5).

const SIGNATURE: usize = 8;
/// Length, name and checksum around a chunk's data.
const FRAME: usize = 12;

/// Whether the row of chunks reaches its end.
pub(super) fn ends(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(SIGNATURE..).unwrap_or_default();
    loop {
        let Some((&[a, b, c, d, name @ ..], _)) = rest.split_first_chunk::<8>() else {
            return false;
        };
        let end = (u32::from_be_bytes([a, b, c, d]) as usize).saturating_add(FRAME);
        match rest.get(end..) {
            Some(_) if &name == b"IEND" => return true,
            Some(next) => rest = next,
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_ends_with_its_end_chunk() {
        let chunk = |name: &[u8; 4], body: &[u8]| {
            [&(body.len() as u32).to_be_bytes()[..], name, body, &[0; 4]].concat()
        };
        let whole = [&[0; 8][..], &chunk(b"IHDR", &[0; 13]), &chunk(b"IDAT", &[7; 90]), &chunk(b"IEND", &[])]
            .concat();
        assert!(ends(&whole));
        for length in 0..whole.len() {
            assert!(!ends(&whole[..length]), "{length}");
        }
    }
}
