//! The marks of GIFT, and how they are written where they mean nothing.

/// The marks that a backslash makes letters, each with the letter that stands for it while a question is taken apart.
const MARKS: [(char, char); 7] =
    [(':', 'a'), ('#', 'b'), ('=', 'c'), ('{', 'd'), ('}', 'e'), ('~', 'f'), ('\n', 'g')];

/// Text in which every mark is a letter.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ':' | '#' | '=' | '{' | '}' | '~' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// Escapes taken out of a question, to be put back when it has been taken apart.
pub(super) struct Hidden {
    mark: char,
}

impl Hidden {
    /// The text without its escapes, and the key to them.
    pub(super) fn of(text: &str) -> (String, Self) {
        let mark = ('\u{e000}'..='\u{f8ff}').find(|c| !text.contains(*c)).unwrap_or('\u{e000}');
        let mut out = String::with_capacity(text.len());
        let mut characters = text.chars().peekable();
        while let Some(c) = characters.next() {
            let next = characters.peek().copied().filter(|_| c == '\\');
            let hidden = match next {
                Some('\\') => Some("\\".to_owned()),
                Some('n') => Some(format!("{mark}g")),
                Some(next) => MARKS
                    .iter()
                    .find(|(known, _)| *known == next)
                    .map(|(_, letter)| format!("{mark}{letter}")),
                None => None,
            };
            match hidden {
                Some(hidden) => {
                    characters.next();
                    out.push_str(&hidden);
                }
                None => out.push(c),
            }
        }
        (out, Self { mark })
    }

    /// The text with its escapes as the letters that they are.
    pub(super) fn shown(&self, text: &str) -> String {
        let mut out = text.to_owned();
        for (c, letter) in MARKS {
            out = out.replace(&format!("{}{letter}", self.mark), &c.to_string());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_letters_behind_a_backslash() {
        let text = "a:b#c=d{e}f~g\\h\ni";
        let (hidden, key) = Hidden::of(&escaped(text));
        assert!(!hidden.contains([':', '#', '=', '{', '}', '~', '\n']));
        assert_eq!(key.shown(&hidden), text);
        let (hidden, key) = Hidden::of("\\x {a} \\");
        assert_eq!(key.shown(&hidden), "\\x {a} \\");
    }
}
