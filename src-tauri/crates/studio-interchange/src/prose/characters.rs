//! Characters that a format cannot hold as they are.

/// Whether XML 1.0 (§2.2) allows the character.
fn is_legal(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether XML allows the text as it is, but for the form of its line breaks.
pub(crate) fn is_legal_text(text: &str) -> bool {
    text.chars().all(is_legal)
}

/// The text without the characters that XML does not allow, with every line break as LF.
pub(crate) fn legal(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| is_legal(*c)).collect()
}

/// The text with its markup characters escaped, as XML and HTML both read it, in elements and in attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in legal(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_would_misread_is_escaped_or_dropped() {
        assert_eq!(escaped("<a b=\"&\">\u{0}\u{1b}\u{fffe}\r\nc"), "&lt;a b=&quot;&amp;&quot;&gt;\nc");
    }
}
