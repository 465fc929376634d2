//! How a camera was held: the display matrix of a video as one of the eight ways to turn and mirror a picture.

use image::metadata::Orientation;

/// The orientation behind a display matrix of nine 32-bit numbers in the machine's byte order, as FFmpeg hands it
/// over (`libavutil/display.h`; ISO/IEC 14496-12 §8.3.2 `matrix`). Slanted matrices go to the nearest quarter turn;
/// what is not a matrix is upright.
pub(crate) fn orientation(matrix: &[u8]) -> Orientation {
    let number = |index: usize| {
        matrix
            .get(index * 4..index * 4 + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, |bytes| i64::from(i32::from_ne_bytes(bytes)))
    };
    // A point (x, y) goes to (a·x + c·y, b·x + d·y), with y downwards.
    let (a, b, c, d) = (number(0), number(1), number(3), number(4));
    if a.abs() >= b.abs() {
        match (a < 0, d < 0) {
            (false, false) => Orientation::NoTransforms,
            (true, true) => Orientation::Rotate180,
            (true, false) => Orientation::FlipHorizontal,
            (false, true) => Orientation::FlipVertical,
        }
    } else {
        match (b < 0, c < 0) {
            (false, true) => Orientation::Rotate90,
            (true, false) => Orientation::Rotate270,
            (false, false) => Orientation::Rotate90FlipH,
            (true, true) => Orientation::Rotate270FlipH,
        }
    }
}

/// Whether width and height change places.
pub(crate) fn is_sideways(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(a: i32, b: i32, c: i32, d: i32) -> Vec<u8> {
        let one = 65_536;
        [a * one, b * one, 0, c * one, d * one, 0, 0, 0, 1 << 30]
            .iter()
            .flat_map(|n| n.to_ne_bytes())
            .collect()
    }

    #[test]
    fn a_phone_held_upright_is_a_quarter_turn() {
        assert_eq!(orientation(&bytes(0, 1, -1, 0)), Orientation::Rotate90);
        assert_eq!(orientation(&bytes(0, -1, 1, 0)), Orientation::Rotate270);
        assert!(is_sideways(Orientation::Rotate90) && !is_sideways(Orientation::Rotate180));
    }

    #[test]
    fn half_turns_and_mirrors_are_known() {
        assert_eq!(orientation(&bytes(1, 0, 0, 1)), Orientation::NoTransforms);
        assert_eq!(orientation(&bytes(-1, 0, 0, -1)), Orientation::Rotate180);
        assert_eq!(orientation(&bytes(-1, 0, 0, 1)), Orientation::FlipHorizontal);
        assert_eq!(orientation(&bytes(1, 0, 0, -1)), Orientation::FlipVertical);
    }

    #[test]
    fn a_broken_matrix_is_upright() {
        assert_eq!(orientation(&[]), Orientation::NoTransforms);
        assert_eq!(orientation(&[1, 2, 3]), Orientation::NoTransforms);
    }
}
