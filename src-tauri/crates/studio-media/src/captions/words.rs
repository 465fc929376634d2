//! The text of a cue: tags and references (WebVTT §4.2).

use super::format::Format;

/// The tags that WebVTT knows: class, italic, bold, underline, ruby, ruby text, voice, language.
const TAGS: [&str; 8] = ["c", "i", "b", "u", "ruby", "rt", "v", "lang"];
/// The named references that WebVTT files use, and what they stand for.
const REFERENCES: [(&str, &str); 6] = [
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&lrm;", "\u{200E}"),
    ("&rlm;", "\u{200F}"),
    ("&nbsp;", "\u{00A0}"),
];

/// A piece of cue text.
enum Piece<'a> {
    /// Text without `<` and `&`.
    Words(&'a str),
    /// A tag with its brackets.
    Tag(&'a str),
    /// A reference with its sign and semicolon, and what it stands for.
    Reference(&'a str, &'static str),
    /// A `<` or `&` that begins neither.
    Sign(&'a str),
    /// A tag, or an override in SubRip's braces, that does not belong into WebVTT.
    Foreign(&'a str),
}

/// Cue text as WebVTT wants it, and the foreign markup that was left out. Doing it twice changes nothing.
pub(super) fn clean(text: &str, format: Format) -> (String, Vec<&str>) {
    let (mut clean, mut foreign) = (String::new(), Vec::new());
    each_piece(text, format, |piece| match piece {
        Piece::Words(words) => clean.push_str(words),
        Piece::Tag(tag) => clean.push_str(tag),
        Piece::Reference(reference, _) => clean.push_str(reference),
        Piece::Sign("<") => clean.push_str("&lt;"),
        Piece::Sign(_) => clean.push_str("&amp;"),
        Piece::Foreign(markup) => foreign.push(markup),
    });
    // An arrow would end the cue. Leaving markup out may have made one, so this comes last.
    let clean = clean.replace("-->", "--&gt;").replace('\0', "\u{FFFD}");
    let lines: Vec<&str> = clean.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect();
    (lines.join("\n"), foreign)
}

/// The words alone.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    each_piece(text, Format::WebVtt, |piece| match piece {
        Piece::Words(words) | Piece::Sign(words) => plain.push_str(words),
        Piece::Reference(_, meaning) => plain.push_str(meaning),
        Piece::Tag(_) | Piece::Foreign(_) => {}
    });
    plain
}

fn each_piece<'a>(text: &'a str, format: Format, mut see: impl FnMut(Piece<'a>)) {
    let signs: &[char] = if format == Format::SubRip { &['<', '&', '{'] } else { &['<', '&'] };
    let mut rest = text;
    while !rest.is_empty() {
        let length = match rest.find(signs) {
            Some(0) => {
                let (piece, length) = at_sign(rest);
                see(piece);
                length
            }
            Some(length) => {
                see(Piece::Words(&rest[..length]));
                length
            }
            None => {
                see(Piece::Words(rest));
                rest.len()
            }
        };
        rest = &rest[length..];
    }
}

/// The piece that begins with `<`, `&` or `{`, and its length in bytes.
fn at_sign(rest: &str) -> (Piece<'_>, usize) {
    if let Some((reference, meaning)) = REFERENCES.iter().find(|(name, _)| rest.starts_with(name)) {
        return (Piece::Reference(&rest[..reference.len()], meaning), reference.len());
    }
    let sign = &rest[..1];
    let single = if sign == "{" { Piece::Words(sign) } else { Piece::Sign(sign) };
    let (close, is_markup): (char, fn(&str) -> bool) = match sign {
        "<" => ('>', looks_like_tag),
        "{" => ('}', |inside| inside.starts_with('\\')),
        _ => return (single, 1),
    };
    // Markup ends on its own line, and no second one begins inside of it.
    let Some(end) = rest[1..].find(['>', '}', '<', '\n']).filter(|end| rest[1 + end..].starts_with(close))
    else {
        return (single, 1);
    };
    let (inside, whole) = (&rest[1..=end], &rest[..end + 2]);
    if !is_markup(inside) {
        (single, 1)
    } else if sign == "<" && is_webvtt_tag(inside) {
        (Piece::Tag(whole), whole.len())
    } else {
        (Piece::Foreign(whole), whole.len())
    }
}

/// Whether what stands between brackets is markup at all: “a < b > c” is not.
fn looks_like_tag(inside: &str) -> bool {
    let name = inside.strip_prefix('/').unwrap_or(inside);
    name.is_empty() || name.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// Whether it is a start tag, an end tag or a timestamp tag of WebVTT.
fn is_webvtt_tag(inside: &str) -> bool {
    if inside.contains(['&', '\r', '-']) && inside.contains("--") {
        return false;
    }
    match inside.strip_prefix('/') {
        Some(name) => TAGS.contains(&name),
        None if inside.starts_with(|c: char| c.is_ascii_digit()) => {
            super::stamp::read(inside).is_some_and(|stamp| stamp.is_webvtt)
        }
        None => TAGS.contains(&inside.split(['.', ' ', '\t']).next().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_webvtt_knows_is_kept() {
        for text in
            ["<v Li Na>你好 <i>all</i></v>", "<c.loud>x</c>", "a<00:00:01.000>b", "A &amp; B", "x > y"]
        {
            assert_eq!(clean(text, Format::WebVtt), (text.to_owned(), vec![]));
        }
    }

    #[test]
    fn what_webvtt_does_not_know_is_left_out_or_escaped() {
        let webvtt = |text| clean(text, Format::WebVtt);
        assert_eq!(webvtt("<font color=red>x</font>"), ("x".into(), vec!["<font color=red>", "</font>"]));
        assert_eq!(webvtt("duty < 5 & more"), ("duty &lt; 5 &amp; more".into(), vec![]));
        assert_eq!(webvtt("a --> b"), ("a --&gt; b".into(), vec![]));
        assert_eq!(webvtt("-<x>->"), ("--&gt;".into(), vec!["<x>"]));
        assert_eq!(webvtt("<script>alert(1)</script>").0, "alert(1)");
        assert_eq!(webvtt("a\n\n \nb"), ("a\nb".into(), vec![]));
    }

    #[test]
    fn overrides_of_subrip_are_left_out() {
        assert_eq!(clean("{\\an8}Up {here}", Format::SubRip), ("Up {here}".into(), vec!["{\\an8}"]));
        assert_eq!(clean("{\\an8}Up", Format::WebVtt).0, "{\\an8}Up");
    }

    #[test]
    fn the_words_are_what_a_person_reads() {
        assert_eq!(plain("<v Li><i>R&amp;D</i> &lt; 5</v>"), "R&D < 5");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "([<>&{}\\\\a-c/;.\\- \r\n1:é]|&amp;|<i>|</i>|<x>|-->){0,40}") {
            let (once, _) = clean(&text, Format::WebVtt);
            prop_assert_eq!(clean(&once, Format::WebVtt), (once.clone(), vec![]));
            prop_assert!(!once.contains("-->"));
        }
    }
}
