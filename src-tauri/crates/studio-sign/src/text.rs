//! Foreign text made fit to be shown: what cannot be seen must not deceive.

/// Whether a character is invisible or turns the direction of what follows (Unicode TR 36, "bidi spoofing").
pub(crate) fn is_deceptive(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text with every deceptive character replaced by the replacement character, and not longer than 200 characters.
pub(crate) fn shown(text: &str) -> String {
    text.chars()
        .take(200)
        .map(|character| if is_deceptive(character) { '\u{fffd}' } else { character })
        .collect()
}

/// The name of a zip entry, however damaged, as text.
pub(crate) fn shown_bytes(name: &[u8]) -> String {
    shown(&String::from_utf8_lossy(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_made_visible() {
        assert_eq!(shown_bytes(b"index.html\0.js"), "index.html\u{fffd}.js");
        assert_eq!(shown("gnp\u{202e}.js"), "gnp\u{fffd}.js");
        assert_eq!(shown("课程.html"), "课程.html");
    }
}
