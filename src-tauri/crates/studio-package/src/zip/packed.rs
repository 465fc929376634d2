//! Whether a content is better stored or deflated.

use crate::file_kind::is_compressed;
use crate::zip::record::Method;
use std::borrow::Cow;

/// The balance of size and time that most tools choose; another level gives other bytes.
const LEVEL: u8 = 6;
/// Readers on their guard against bombs refuse what unpacks to more than 100 times its size (EU DSS) once it is large.
const RATIO_LIMIT: usize = 100;
/// From here on it is large.
const RATIO_COUNTS_FROM: usize = 1_000_000;

/// A content as the zip will hold it.
pub(crate) struct Packed<'a> {
    /// How.
    pub(crate) method: Method,
    /// The bytes in the zip.
    pub(crate) bytes: Cow<'a, [u8]>,
}

/// Deflates what becomes smaller by it, and stores what does not, what is compressed already, and what would look like
/// a bomb.
pub(crate) fn pack<'a>(path: &str, content: &'a [u8]) -> Packed<'a> {
    if !is_compressed(path) {
        let deflated = miniz_oxide::deflate::compress_to_vec(content, LEVEL);
        let is_smaller = deflated.len() < content.len();
        let is_bomb = content.len() > RATIO_COUNTS_FROM && content.len() / RATIO_LIMIT >= deflated.len();
        if is_smaller && !is_bomb {
            return Packed { method: Method::Deflated, bytes: Cow::Owned(deflated) };
        }
    }
    Packed { method: Method::Stored, bytes: Cow::Borrowed(content) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_becomes_smaller_is_deflated() {
        let text = "the same words and the same words ".repeat(50);
        assert_eq!(pack("a.html", text.as_bytes()).method, Method::Deflated);
        assert_eq!(pack("a.png", text.as_bytes()).method, Method::Stored);
        assert_eq!(pack("a.html", b"x").method, Method::Stored);
        assert_eq!(pack("a.html", b"").method, Method::Stored);
    }

    #[test]
    fn what_would_look_like_a_bomb_is_stored() {
        assert_eq!(pack("a.json", &vec![b' '; 999_999]).method, Method::Deflated);
        assert_eq!(pack("a.json", &vec![b' '; 1_100_000]).method, Method::Stored);
    }
}
