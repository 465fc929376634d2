//! Files that the author brought in, known by name within the course and by content everywhere else.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The name of a media file within its course: what readings link to as `media/<name>`.
///
/// Any script is allowed, since authors name their files in their language; what Windows, macOS and Linux cannot
/// all hold is not (control characters, `<>:"/\|?*`, a leading or trailing dot or space, the reserved device
/// names, more than 180 bytes of UTF-8).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct MediaName(String);

impl MediaName {
    /// The name, or a sentence that says why no system could keep it.
    pub fn new(name: impl Into<String>) -> Result<Self, String> {
        let name = name.into();
        let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
        let is_device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
            || (stem.len() == 4
                && (stem.starts_with("COM") || stem.starts_with("LPT"))
                && stem.ends_with(|c: char| c.is_ascii_digit()));
        let is_hidden_direction = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let refused = name.is_empty()
            || name.len() > 180
            || is_device
            || name.starts_with(['.', ' '])
            || name.ends_with(['.', ' '])
            || name.chars().any(|c| c.is_control() || "<>:\"/\\|?*".contains(c) || is_hidden_direction(c));
        if refused {
            Err(format!(
                "“{}” cannot be a file name on every system: give the file another name",
                name.escape_debug()
            ))
        } else {
            Ok(Self(name))
        }
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part after the last dot in lower case, empty where there is none.
    pub fn extension(&self) -> String {
        self.0.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default()
    }

    /// What the extension says the file is, as a MIME type (RFC 2046; the types of the IANA registry).
    pub fn mime(&self) -> &'static str {
        match self.extension().as_str() {
            "mp4" | "m4v" => "video/mp4",
            "webm" => "video/webm",
            "mov" => "video/quicktime",
            "mp3" => "audio/mpeg",
            "m4a" => "audio/mp4",
            "ogg" | "oga" => "audio/ogg",
            "wav" => "audio/wav",
            "png" => "image/png",
            "jpg" | "jpeg" => "image/jpeg",
            "gif" => "image/gif",
            "webp" => "image/webp",
            "vtt" => "text/vtt",
            "pdf" => "application/pdf",
            "txt" => "text/plain",
            "csv" => "text/csv",
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            _ => "application/octet-stream",
        }
    }
}

impl TryFrom<String> for MediaName {
    type Error = String;
    fn try_from(name: String) -> Result<Self, String> {
        Self::new(name)
    }
}

impl From<MediaName> for String {
    fn from(name: MediaName) -> String {
        name.0
    }
}

impl fmt::Display for MediaName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A SHA-256 digest (FIPS 180-4): what media are kept by. Written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Sha256(pub [u8; 32]);

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sha256({self})")
    }
}

impl TryFrom<String> for Sha256 {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let bad = || format!("“{text}” is not a SHA-256 digest");
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
            return Err(bad());
        }
        let mut digest = [0; 32];
        for (i, byte) in digest.iter_mut().enumerate() {
            *byte = text
                .get(2 * i..2 * i + 2)
                .and_then(|pair| u8::from_str_radix(pair, 16).ok())
                .ok_or_else(bad)?;
        }
        Ok(Self(digest))
    }
}

impl From<Sha256> for String {
    fn from(digest: Sha256) -> String {
        digest.to_string()
    }
}

/// A media file of a course. Its bytes are kept elsewhere, by their digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Media {
    /// The name within the course, unique in it without regard to case.
    pub name: MediaName,
    /// The digest of the bytes.
    pub sha256: Sha256,
    /// How many bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Who made it and under which licence, as shown to the learner; may be empty.
    pub credit: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_name_is_one_that_every_system_can_hold() {
        for name in ["inspection line.mp4", "海关.png", "مثال.vtt", "a.b.c"] {
            assert!(MediaName::new(name).is_ok(), "{name}");
        }
        for bad in [
            "",
            "../x",
            "a/b",
            "a\\b",
            "nul.txt",
            "COM1",
            ".hidden",
            "end.",
            "a\u{202e}gpj.exe",
            "a:b",
            "a\0",
        ] {
            assert!(MediaName::new(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_digest_is_read_as_it_is_written() {
        let text = "00ff".repeat(16);
        assert_eq!(Sha256::try_from(text.clone()).unwrap().to_string(), text);
        assert!(Sha256::try_from("00FF".repeat(16)).is_err());
    }
}
