//! One text file: decoded, taken apart into TOML and body, parsed, its lines counted.

use crate::rules;
use studio_course::{Finding, Place};
use toml::de::DeTable;

/// After so many mistakes of one file the rest is not told.
const MAX_TOML_MISTAKES: usize = 20;

/// The line that stands before and after front matter.
const FENCE: &str = "+++";

/// A text file in UTF-8 with line feeds.
#[derive(Debug)]
pub(crate) struct FileText<'a> {
    path: &'a str,
    toml: String,
    toml_line: u32,
    /// What stands after the front matter and one empty line; nothing in a `.toml` file.
    pub(crate) body: String,
    /// The line on which the body begins.
    pub(crate) body_line: u32,
    findings: Vec<Finding>,
}

/// The TOML of a [`FileText`], as far as it could be parsed.
#[derive(Debug)]
pub(crate) struct Parsed<'a> {
    pub(crate) table: DeTable<'a>,
    pub(crate) lines: Lines<'a>,
    pub(crate) findings: Vec<Finding>,
}

/// Where the lines of the TOML in a file begin.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    path: &'a str,
    ends: Vec<usize>,
    first: u32,
}

impl<'a> FileText<'a> {
    /// Takes a file apart by its extension. What is not UTF-8 is read with U+FFFD in its place.
    pub(crate) fn open(path: &'a str, bytes: &[u8]) -> Self {
        let mut findings = Vec::new();
        let text = decode(path, bytes, &mut findings);
        if !is_markdown(path) {
            return Self { path, toml: text, toml_line: 1, body: String::new(), body_line: 1, findings };
        }
        let at = |line| Place::File { path: path.to_owned(), line };
        if text.lines().next().map(str::trim_end) != Some(FENCE) {
            let message =
                "The file does not begin with front matter. All of it is read as the lesson's text.";
            let hint =
                "Begin the file with a line +++, then kind = \"reading\" and title = \"…\", then a line +++.";
            findings.push(rules::MISSING_FRONT_MATTER.at(at(1), message, hint));
            return Self { path, toml: String::new(), toml_line: 1, body: text, body_line: 1, findings };
        }
        let (start, mut end, mut line) = (text.find('\n').map_or(text.len(), |at| at + 1), None, 2);
        let mut here = start;
        for row in text[start..].split_inclusive('\n') {
            line += 1;
            if row.trim_end() == FENCE {
                end = Some((here, here + row.len()));
                break;
            }
            here += row.len();
        }
        let Some((end, body)) = end else {
            let message = "The front matter has no end. All of the file is read as the lesson's text.";
            findings.push(rules::OPEN_FRONT_MATTER.at(at(1), message, "Put a line +++ behind the last key."));
            let body = text[start..].to_owned();
            return Self { path, toml: String::new(), toml_line: 1, body, body_line: 2, findings };
        };
        let (toml, body) = (text[start..end].to_owned(), &text[body..]);
        match body.strip_prefix('\n') {
            Some(body) => {
                Self { path, toml, toml_line: 2, body: body.to_owned(), body_line: line + 1, findings }
            }
            None => Self { path, toml, toml_line: 2, body: body.to_owned(), body_line: line, findings },
        }
    }

    /// Parses the TOML and goes on after mistakes.
    pub(crate) fn parse(&self) -> Parsed<'_> {
        let lines = Lines::of(self.path, &self.toml, self.toml_line);
        let (table, mistakes) = DeTable::parse_recoverable(&self.toml);
        let mut findings = self.findings.clone();
        let told = mistakes.len().min(MAX_TOML_MISTAKES);
        for mistake in &mistakes[..told] {
            let place = lines.at(lines.line(mistake.span().map_or(0, |span| span.start)));
            let message = format!("This is not TOML: {}.", mistake.message());
            let hint = "Write key = value: text in \"quotes\", numbers, true or false, lists in [brackets].";
            findings.push(rules::BAD_TOML.at(place, message, hint).with_value("why", mistake.message()));
        }
        if mistakes.len() > told {
            let more = mistakes.len() - told;
            let message = format!("{more} more mistakes of TOML follow in this file.");
            findings.push(rules::BAD_TOML.at(lines.at(0), message, "Mend the first ones and open it again."));
        }
        Parsed { table: table.into_inner(), lines, findings }
    }

    /// The file's path.
    pub(crate) fn path(&self) -> &'a str {
        self.path
    }
}

impl<'a> Lines<'a> {
    fn of(path: &'a str, text: &str, first: u32) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect();
        Self { path, ends, first }
    }

    /// The line of the file on which this byte of its TOML stands.
    pub(crate) fn line(&self, at: usize) -> u32 {
        let before = self.ends.partition_point(|end| *end < at);
        self.first.saturating_add(u32::try_from(before).unwrap_or(u32::MAX))
    }

    /// The place of a line.
    pub(crate) fn at(&self, line: u32) -> Place {
        Place::File { path: self.path.to_owned(), line }
    }
}

/// Whether the file is Markdown with front matter, and not TOML.
pub(crate) fn is_markdown(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".md")
}

fn decode(path: &str, bytes: &[u8], findings: &mut Vec<Finding>) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(mistake) => {
            let before = bytes[..mistake.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            let line = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
            let place = Place::File { path: path.to_owned(), line };
            let message = "The file is not UTF-8. What could not be read stands as \u{fffd}.";
            findings.push(rules::BAD_UTF8.at(
                place,
                message,
                "Open it in its own encoding and save it as UTF-8.",
            ));
            String::from_utf8_lossy(bytes)
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_and_body_are_told_apart_and_their_lines_counted() {
        let file =
            FileText::open("lessons/a.md", b"\xef\xbb\xbf+++\r\nid = \"a\"\r\n+++\r\n\r\n\r\nText\r\n");
        assert_eq!((file.toml.as_str(), file.toml_line), ("id = \"a\"\n", 2));
        assert_eq!((file.body.as_str(), file.body_line), ("\nText\n", 5));
        let file = FileText::open("lessons/a.md", b"+++\n+++\nText");
        assert_eq!((file.body.as_str(), file.body_line), ("Text", 3));
        let file = FileText::open("lessons/a.md", b"+++");
        assert_eq!((file.body.as_str(), file.findings.len()), ("", 1));
    }

    #[test]
    fn the_line_of_a_byte_is_the_line_of_the_file() {
        let file = FileText::open("lessons/a.md", b"+++\na = 1\nb = 2\n+++\n");
        let parsed = file.parse();
        assert_eq!([0, 5, 6, 11].map(|at| parsed.lines.line(at)), [2, 2, 3, 3]);
    }
}
