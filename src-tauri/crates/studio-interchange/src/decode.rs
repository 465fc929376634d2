//! From bytes to text.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

/// The text of a file, and the name of its encoding where that had to be guessed. A byte order mark decides; then what the
/// file says of itself; then whether it is UTF-8; then what browsers would guess.
pub(crate) fn decode(bytes: &[u8]) -> (String, Option<&'static str>) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return (lossless(encoding, &bytes[length..]), None);
    }
    if let Some(encoding) = declared(bytes).filter(|encoding| *encoding != UTF_8) {
        return (lossless(encoding, bytes), None);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.to_owned(), None);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Allow);
    (lossless(encoding, bytes), Some(encoding.name()))
}

/// The text, with U+FFFD where the encoding has nothing.
fn lossless(encoding: &'static Encoding, bytes: &[u8]) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// The encoding that an XML declaration names (XML 1.0 §4.3.3).
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(200)];
    let head: String =
        start.iter().take_while(|byte| byte.is_ascii()).map(|byte| char::from(*byte)).collect();
    let declaration = head.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let label = value[1..].split_once(quote)?.0;
    // What says that it is UTF-16 and can be read as ASCII so far is not.
    Encoding::for_label(label.as_bytes()).filter(|encoding| encoding.is_ascii_compatible())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_the_encoding_that_it_is_in() {
        assert_eq!(decode("\u{feff}é".as_bytes()), ("é".to_owned(), None));
        assert_eq!(decode(b"\xff\xfea\0\x77\x6d"), ("a海".to_owned(), None));
        assert_eq!(
            decode(b"<?xml version='1.0' encoding='GB2312'?>\xba\xa3").0,
            "<?xml version='1.0' encoding='GB2312'?>海"
        );
        let (text, guess) = decode(b"Le caf\xE9 est ferm\xE9 \xE0 No\xEBl");
        assert_eq!((text.as_str(), guess), ("Le café est fermé à Noël", Some("windows-1252")));
        let gbk = b"\xC9\xEA\xB1\xA8\xB5\xA5\xCE\xBB\xC3\xFB\xB3\xC6\n\xBA\xA3\xB9\xD8\xD7\xDC\xCA\xF0";
        assert_eq!(decode(gbk), ("申报单位名称\n海关总署".to_owned(), Some("GBK")));
        assert_eq!(decode(b"<?xml encoding=\"UTF-16\"?>a").0, "<?xml encoding=\"UTF-16\"?>a");
    }
}
