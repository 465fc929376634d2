//! From bytes to text.

use crate::error::MediaError;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// The text of a captions file, without a byte order mark, with `\n` between lines, and with U+FFFD in the place of
/// zero bytes (WebVTT §6.1, steps 1 to 3).
pub(super) fn text(bytes: &[u8]) -> Result<String, MediaError> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(MediaError::NotUtf8 { encoding: "UTF-16" });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(MediaError::NotUtf8 { encoding: guess(bytes) });
    };
    Ok(text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{FFFD}"))
}

/// The encoding that browsers would guess, by its name in the Encoding Standard.
fn guess(bytes: &[u8]) -> &'static str {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    match detector.guess(None, Utf8Detection::Deny).name() {
        "windows-1252" => "Windows-1252 (Western European)",
        "GBK" => "GBK (Simplified Chinese)",
        "Big5" => "Big5 (Traditional Chinese)",
        "Shift_JIS" => "Shift_JIS (Japanese)",
        "EUC-KR" => "EUC-KR (Korean)",
        "windows-1251" => "Windows-1251 (Cyrillic)",
        "windows-1256" => "Windows-1256 (Arabic)",
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_the_mark_are_evened_out() {
        assert_eq!(text(b"\xEF\xBB\xBFa\r\nb\rc\0").unwrap(), "a\nb\nc\u{FFFD}");
    }

    #[test]
    fn another_encoding_is_named() {
        let named = |bytes: &[u8]| match text(bytes) {
            Err(MediaError::NotUtf8 { encoding }) => encoding,
            other => panic!("{other:?}"),
        };
        assert_eq!(named(b"Le caf\xE9 est ferm\xE9 \xE0 No\xEBl"), "Windows-1252 (Western European)");
        // “申报单位名称” and “海关总署” in GBK.
        let gbk = b"\xC9\xEA\xB1\xA8\xB5\xA5\xCE\xBB\xC3\xFB\xB3\xC6\n\xBA\xA3\xB9\xD8\xD7\xDC\xCA\xF0";
        assert_eq!(named(gbk), "GBK (Simplified Chinese)");
        assert_eq!(named(b"\xFF\xFEW\0E\0B\0"), "UTF-16");
    }
}
