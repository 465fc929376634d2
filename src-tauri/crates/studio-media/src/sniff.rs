//! What a file is, told from its bytes. The name is never asked: it is often wrong, and sometimes on purpose.

use crate::error::MediaError;
use image::ImageFormat;

/// A first guess. Video and sound stay `Unclear` until FFmpeg has looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guess {
    Picture(ImageFormat),
    /// A picture that is not taken, by its usual name.
    ForeignPicture(&'static str),
    /// SVG.
    Drawing,
    Document(Document),
    /// Text with a cue's arrow in it, in whatever encoding.
    Captions,
    /// Something that no lesson shows, with its article.
    Foreign(&'static str),
    Unclear,
}

impl Guess {
    /// Why such a file is never taken, if so.
    pub(crate) fn refusal(self) -> Option<MediaError> {
        match self {
            Self::ForeignPicture(format) => Some(MediaError::ForeignPicture { format }),
            Self::Drawing => Some(MediaError::Drawing),
            Self::Foreign(found) => Some(MediaError::NotMedia { found }),
            Self::Picture(_) | Self::Document(_) | Self::Captions | Self::Unclear => None,
        }
    }
}

/// A kind of hand-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) name: &'static str,
    pub(crate) mime: &'static str,
    pub(crate) extension: &'static str,
}

const PDF: Document = Document { name: "PDF", mime: "application/pdf", extension: "pdf" };

/// What a zip archive holds when one of these names stands in its listing (ECMA-376 part 1; OpenDocument part 2 §3.3).
const OFFICE: [(&[u8], Document); 6] = [
    (
        b"word/document.xml",
        Document {
            name: "Word document",
            mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            extension: "docx",
        },
    ),
    (
        b"ppt/presentation.xml",
        Document {
            name: "PowerPoint presentation",
            mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            extension: "pptx",
        },
    ),
    (
        b"xl/workbook.xml",
        Document {
            name: "Excel sheet",
            mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            extension: "xlsx",
        },
    ),
    (
        b"mimetypeapplication/vnd.oasis.opendocument.text",
        Document {
            name: "OpenDocument text",
            mime: "application/vnd.oasis.opendocument.text",
            extension: "odt",
        },
    ),
    (
        b"mimetypeapplication/vnd.oasis.opendocument.presentation",
        Document {
            name: "OpenDocument presentation",
            mime: "application/vnd.oasis.opendocument.presentation",
            extension: "odp",
        },
    ),
    (
        b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        Document {
            name: "OpenDocument sheet",
            mime: "application/vnd.oasis.opendocument.spreadsheet",
            extension: "ods",
        },
    ),
];

/// Guesses from a file's first and last bytes; both may be the whole file.
pub(crate) fn guess(head: &[u8], tail: &[u8]) -> Guess {
    if let Some(guess) = by_signature(head) {
        return guess;
    }
    if head.starts_with(b"PK\x03\x04") {
        return zip(head, tail);
    }
    if holds_arrow(head) {
        return Guess::Captions;
    }
    by_text(head)
}

/// By the bytes that a format always begins with.
fn by_signature(head: &[u8]) -> Option<Guess> {
    let guess = match head {
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Guess::Picture(ImageFormat::Png),
        [0xFF, 0xD8, 0xFF, ..] => Guess::Picture(ImageFormat::Jpeg),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Guess::Picture(ImageFormat::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Guess::Picture(ImageFormat::WebP),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => return by_picture_brand(brand),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Guess::ForeignPicture("BMP"),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Guess::ForeignPicture("TIFF"),
        [b'8', b'B', b'P', b'S', ..] => Guess::ForeignPicture("Photoshop"),
        [0xFF, 0x0A, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => Guess::ForeignPicture("JPEG XL"),
        [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] => Guess::ForeignPicture("JPEG 2000"),
        [0, 0, 1, 0, _, 0, ..] => Guess::ForeignPicture("icon"),
        [b'%', b'P', b'D', b'F', b'-', ..] => Guess::Document(PDF),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => {
            Guess::Foreign("a document of an office program from before 2007")
        }
        [0x1F, 0x8B, ..] | [b'B', b'Z', b'h', ..] | [0xFD, b'7', b'z', b'X', b'Z', 0, ..] => {
            Guess::Foreign("a compressed file")
        }
        [b'7', b'z', 0xBC, 0xAF, ..] | [b'R', b'a', b'r', b'!', ..] => Guess::Foreign("an archive"),
        [b'M', b'Z', ..] | [0x7F, b'E', b'L', b'F', ..] | [0xCF, 0xFA, 0xED, 0xFE, ..] => {
            Guess::Foreign("a program")
        }
        _ => return None,
    };
    Some(guess)
}

/// Pictures in MP4's clothes (ISO/IEC 23008-12 §10); any other brand is for FFmpeg.
fn by_picture_brand(brand: &[u8]) -> Option<Guess> {
    match brand.get(..4)? {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => {
            Some(Guess::ForeignPicture("HEIC"))
        }
        b"avif" | b"avis" => Some(Guess::ForeignPicture("AVIF")),
        _ => None,
    }
}

fn zip(head: &[u8], tail: &[u8]) -> Guess {
    let holds = |name: &[u8]| [head, tail].iter().any(|part| part.windows(name.len()).any(|w| w == name));
    match OFFICE.iter().find(|(name, _)| holds(name)) {
        Some((_, document)) => Guess::Document(*document),
        None => Guess::Foreign("a zip archive"),
    }
}

/// Whether an arrow of WebVTT and SubRip stands in something that reads like text, one or two bytes to a letter.
fn holds_arrow(head: &[u8]) -> bool {
    let holds = |arrow: &[u8]| head.windows(arrow.len()).any(|w| w == arrow);
    if head.starts_with(b"WEBVTT") || head.starts_with(b"\xEF\xBB\xBFWEBVTT") {
        return true;
    }
    match head {
        [0xFF, 0xFE, ..] => holds(b"-\0-\0>\0"),
        [0xFE, 0xFF, ..] => holds(b"\0-\0-\0>"),
        // Web pages and programs hold arrows too, in comments; cues begin with a number, and so does a time.
        _ => {
            let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
            text.first().is_some_and(u8::is_ascii_digit)
                && holds(b"-->")
                && !head.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31))
        }
    }
}

fn by_text(head: &[u8]) -> Guess {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The piece may end in the middle of a letter.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return Guess::Unclear,
    };
    let is_text =
        !text.is_empty() && !text.chars().any(|c| c.is_control() && !c.is_whitespace() && c != '\u{1b}');
    if !is_text {
        return Guess::Unclear;
    }
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let begins = |with: &str| start.get(..with.len()).is_some_and(|s| s.eq_ignore_ascii_case(with));
    let tag = |name: &str| {
        text.match_indices(name)
            .any(|(at, _)| text[at + name.len()..].starts_with([' ', '\n', '\r', '\t', '>', ':']))
    };
    if start.starts_with('<') && tag("<svg") {
        Guess::Drawing
    } else if begins("<!doctype html") || begins("<html") || begins("<head") || begins("<body") {
        Guess::Foreign("a web page")
    } else if begins("#EXTM3U") {
        Guess::Foreign("a playlist, which only points to other files")
    } else if start.starts_with("<?xml") {
        Guess::Foreign("an XML file")
    } else {
        Guess::Foreign("plain text")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Guess {
        guess(bytes, bytes)
    }

    #[test]
    fn text_of_all_sorts_is_told_apart() {
        assert_eq!(of(b"<?xml version='1.0'?><!-- x --><svg xmlns='y'>"), Guess::Drawing);
        assert_eq!(of(b"\xEF\xBB\xBF <svg>"), Guess::Drawing);
        assert_eq!(of(b"<!DOCTYPE html><p>1 --> 2"), Guess::Foreign("a web page"));
        assert_eq!(of("只是文字".as_bytes()), Guess::Foreign("plain text"));
        assert_eq!(of(&"只是文字".as_bytes()[..10]), Guess::Foreign("plain text"));
        assert!(matches!(of(b"#EXTM3U\nhttp://127.0.0.1/x.ts"), Guess::Foreign(_)));
        assert_eq!(of(b"\0\x01\x02"), Guess::Unclear);
    }

    #[test]
    fn captions_are_known_in_any_encoding() {
        assert_eq!(of(b"WEBVTT"), Guess::Captions);
        assert_eq!(of(b"1\r\n00:00:01,000 --> 00:00:02,000\r\ncaf\xE9"), Guess::Captions);
        let wide: Vec<u8> = "\u{feff}1\n0:00 --> 0:01\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(of(&wide), Guess::Captions);
    }

    #[test]
    fn office_documents_are_not_archives() {
        assert!(
            matches!(of(b"PK\x03\x04....word/document.xml"), Guess::Document(d) if d.extension == "docx")
        );
        assert_eq!(of(b"PK\x03\x04....readme"), Guess::Foreign("a zip archive"));
    }

    #[test]
    fn pictures_that_are_not_taken_have_a_name() {
        assert_eq!(of(b"\0\0\0\x20ftypheic"), Guess::ForeignPicture("HEIC"));
        assert_eq!(of(b"\0\0\0\x20ftypavif"), Guess::ForeignPicture("AVIF"));
        assert_eq!(of(b"\0\0\0\x20ftypisom"), Guess::Unclear);
        assert_eq!(of(b"II*\0"), Guess::ForeignPicture("TIFF"));
    }
}
