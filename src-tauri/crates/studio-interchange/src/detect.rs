//! Which format a file is in.

use crate::Format;
use crate::decode::decode;

/// So much of a file tells what it is.
const HEAD: usize = 64 << 10;

impl Format {
    /// The format that a file seems to be in, by what is in it and, where that is not enough, by its name.
    pub fn detect(bytes: &[u8], file_name: &str) -> Option<Self> {
        if bytes.starts_with(b"PK\x03\x04") {
            return Some(Self::Qti22);
        }
        let head = &bytes[..bytes.len().min(HEAD)];
        let (text, _) = decode(head);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if text.starts_with('<') {
            return match root(text) {
                "quiz" => Some(Self::MoodleXml),
                "assessmentItem" | "assessmentTest" => Some(Self::Qti22),
                _ => None,
            };
        }
        let has_key = text.lines().any(|line| {
            let line = line.trim_start();
            line.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("answer:"))
        });
        match (has_key, text.contains('{') && text.contains('}')) {
            (true, false) => Some(Self::Aiken),
            (false, true) => Some(Self::Gift),
            (true, true) => {
                Some(if file_name.to_ascii_lowercase().contains("aiken") { Self::Aiken } else { Self::Gift })
            }
            (false, false) => None,
        }
    }
}

/// The name of the first element, without its prefix.
fn root(text: &str) -> &str {
    let mut rest = text;
    while let Some((_, tail)) = rest.split_once('<') {
        let end = if tail.starts_with("!--") { "-->" } else { ">" };
        if !tail.starts_with(['?', '!']) {
            let name =
                tail.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default();
            return name.rsplit(':').next().unwrap_or_default();
        }
        let Some((_, after)) = tail.split_once(end) else { break };
        rest = after;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_what_is_in_it() {
        let of = |text: &str| Format::detect(text.as_bytes(), "x.txt");
        assert_eq!(of("<?xml version=\"1.0\"?>\n<!-- <a> -->\n<quiz>"), Some(Format::MoodleXml));
        assert_eq!(of("<q:assessmentItem xmlns:q='x'>"), Some(Format::Qti22));
        assert_eq!(of("<html>"), None);
        assert_eq!(of("What?\nA. x\nB. y\nANSWER: A\n"), Some(Format::Aiken));
        assert_eq!(of("::a::What? {=b}"), Some(Format::Gift));
        assert_eq!(of("Dear all"), None);
        assert_eq!(Format::detect(b"PK\x03\x04", "a.zip"), Some(Format::Qti22));
        assert_eq!(
            Format::detect(&[0xff, 0xfe, b'<', 0, b'q', 0, b'u', 0, b'i', 0, b'z', 0, b'>', 0], ""),
            Some(Format::MoodleXml)
        );
    }
}
