//! A page cut at every place where something else has to stand in it.

use crate::file_kind::mime;
use crate::html::tags::{Attribute, Tag, tags};
use crate::single_html::escape;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::borrow::Cow;
use studio_course::{FileSource, PlannedFile, Sha256};

/// A part of the page as it will be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// The bytes of a media file in Base64.
    Media {
        /// Where the file would stand in a package.
        path: &'a str,
        /// Its digest.
        sha256: Sha256,
        /// Its bytes before encoding.
        bytes: u64,
    },
}

impl Piece<'_> {
    /// The bytes that it will take.
    pub(crate) fn length(&self) -> u64 {
        match self {
            Self::Text(text) => text.len() as u64,
            Self::Media { bytes, .. } => base64_length(*bytes),
        }
    }
}

/// The length of so many bytes in Base64 (RFC 4648 §4).
pub(crate) const fn base64_length(bytes: u64) -> u64 {
    bytes.div_ceil(3).saturating_mul(4)
}

/// The page with everything in it that it takes from `files`: style sheets and scripts as elements, all else as
/// addresses that hold the content themselves (RFC 2397).
pub(crate) fn pieces<'a>(page: &'a str, files: &'a [PlannedFile]) -> Vec<Piece<'a>> {
    let mut cutting = Cutting { page, files, pieces: Vec::new(), at: 0, film: None };
    for tag in tags(page) {
        cutting.tag(&tag);
    }
    cutting.text_until(page.len());
    cutting.pieces
}

struct Cutting<'a> {
    page: &'a str,
    files: &'a [PlannedFile],
    pieces: Vec<Piece<'a>>,
    /// How far the page has been taken over.
    at: usize,
    /// The address of the film or the sound around the present place.
    film: Option<&'a str>,
}

impl<'a> Cutting<'a> {
    fn tag(&mut self, tag: &Tag<'a>) {
        if tag.begins("video") || tag.begins("audio") {
            self.film = tag.attribute("src").map(|source| source.value);
        } else if ["video", "audio"].iter().any(|name| tag.is_end && tag.name.eq_ignore_ascii_case(name)) {
            self.film = None;
        }
        if tag.begins("link") && tag.attribute("rel").is_some_and(|rel| rel.value == "stylesheet") {
            if let Some(style) = self.text_of(tag.attribute("href")) {
                self.text_until(tag.range.start);
                self.add(format!("<style>\n{}</style>", escape::style(style)));
                self.at = tag.range.end;
            }
        } else if tag.begins("script") {
            if let Some((script, source)) = self.text_of(tag.attribute("src")).zip(tag.attribute("src")) {
                self.leave_out(source);
                self.text_until(tag.range.end);
                self.add(format!("\n{}", escape::script(script)));
            }
        } else if tag.begins("a") {
            self.link(tag);
        } else if !tag.is_end {
            for name in ["src", "poster", "href", "data"] {
                if let Some((attribute, file)) =
                    tag.attribute(name).and_then(|it| Some((it, self.file(it.value)?)))
                {
                    self.embed(attribute, file);
                }
            }
        }
    }

    /// A link to a file becomes a download, since browsers open no page at an address that holds its own content. The
    /// link which stands in a film for browsers without films would hold that film a second time, and is left out.
    fn link(&mut self, tag: &Tag<'a>) {
        let Some(href) = tag.attribute("href") else { return };
        let Some(file) = self.file(href.value) else { return };
        if self.film == Some(href.value) {
            self.leave_out(href);
        } else {
            let name = file.path.rsplit('/').next().unwrap_or(&file.path);
            self.text_until(href.range.start);
            self.add(format!("download=\"{name}\" "));
            self.embed(href, file);
        }
    }

    fn embed(&mut self, attribute: &Attribute<'a>, file: &'a PlannedFile) {
        self.text_until(attribute.range.start);
        let mime = mime(&file.path).unwrap_or("application/octet-stream");
        self.add(format!("{}=\"data:{mime};base64,", attribute.name));
        self.pieces.push(match &file.source {
            FileSource::Bytes(bytes) => Piece::Text(Cow::Owned(STANDARD.encode(bytes))),
            FileSource::Media { sha256, bytes } => {
                Piece::Media { path: &file.path, sha256: *sha256, bytes: *bytes }
            }
        });
        self.add("\"".to_owned());
        self.at = attribute.range.end;
    }

    fn leave_out(&mut self, attribute: &Attribute<'_>) {
        self.text_until(attribute.range.start);
        self.at = attribute.range.end;
    }

    /// Takes the page over up to a place. What was taken already stays as it is.
    fn text_until(&mut self, end: usize) {
        if let Some(text) = self.page.get(self.at..end).filter(|text| !text.is_empty()) {
            self.pieces.push(Piece::Text(Cow::Borrowed(text)));
        }
        self.at = self.at.max(end);
    }

    fn add(&mut self, text: String) {
        self.pieces.push(Piece::Text(Cow::Owned(text)));
    }

    fn file(&self, path: &str) -> Option<&'a PlannedFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The text of the planned file that an attribute names.
    fn text_of(&self, attribute: Option<&Attribute<'_>>) -> Option<&'a str> {
        match &self.file(attribute?.value)?.source {
            FileSource::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            FileSource::Media { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, content: &str) -> PlannedFile {
        PlannedFile { path: path.to_owned(), source: FileSource::Bytes(content.as_bytes().to_vec()) }
    }

    fn joined(page: &str, files: &[PlannedFile]) -> String {
        let text = |piece: Piece<'_>| match piece {
            Piece::Text(text) => text.into_owned(),
            Piece::Media { path, bytes, .. } => format!("[{path} {bytes}]"),
        };
        pieces(page, files).into_iter().map(text).collect()
    }

    #[test]
    fn styles_scripts_and_media_stand_in_the_page() {
        let media = FileSource::Media { sha256: Sha256([0; 32]), bytes: 4 };
        let files = [
            file("p.css", "a{}\n"),
            file("p.js", "\"</script>\";\n"),
            file("m/a.png", "abc"),
            PlannedFile { path: "m/f.mp4".to_owned(), source: media },
        ];
        let page = "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"p.css\"><script src=\"p.js\"></script><img alt='' src='m/a.png'><video src=\"m/f.mp4\" poster=\"m/a.png\"><a href=\"m/f.mp4\">film</a></video><a class=x href=\"m/a.png\">pdf</a><a href=\"#x\">x</a>";
        assert_eq!(
            joined(page, &files),
            "<link rel=\"icon\" href=\"data:,\"><style>\na{}\n</style><script >\n\"\\x3C/script>\";\n</script><img alt='' src=\"data:image/png;base64,YWJj\"><video src=\"data:video/mp4;base64,[m/f.mp4 4]\" poster=\"data:image/png;base64,YWJj\"><a >film</a></video><a class=x download=\"a.png\" href=\"data:image/png;base64,YWJj\">pdf</a><a href=\"#x\">x</a>"
        );
    }

    #[test]
    fn a_page_without_files_stays_as_it_is() {
        let page = "<p>é <img src=\"https://a.org/b.png\"> <script>\"src='p.js'\"</script>";
        assert_eq!(joined(page, &[file("p.js", "x")]), page);
    }

    #[test]
    fn the_length_is_known_before_anything_is_read() {
        assert_eq!([0, 1, 2, 3, 4].map(base64_length), [0, 4, 4, 4, 8]);
    }
}
