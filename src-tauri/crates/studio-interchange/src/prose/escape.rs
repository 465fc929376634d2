//! Words in Markdown, so that each stands for itself.

/// Escapes words of running text. `begins_line` says that nothing stands before them on the line.
pub(super) fn words(text: &str, begins_line: bool) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    for (at, &c) in characters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| characters.get(at)).copied();
        let after = characters.get(at + 1).copied();
        let is_first = begins_line && at == 0;
        let is_escaped = match c {
            '\\' | '`' | '*' | '[' | '~' | '$' | '|' => true,
            ']' => true,
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            '<' => after.is_none_or(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
            '&' => is_entity(&characters[at + 1..]),
            '!' => after.is_none(),
            '#' | '>' | '=' | '+' | '-' | ':' => {
                is_first && after.is_none_or(|c| !c.is_alphanumeric())
                    || c == '#' && is_last_word(&characters, at)
                    || is_first && matches!(c, '>' | '=')
            }
            '.' | ')' => {
                begins_line && (1..=9).contains(&at) && characters[..at].iter().all(char::is_ascii_digit)
            }
            _ => false,
        };
        if is_escaped {
            out.push('\\');
        }
        // Blanks of other scripts would be cut off at the ends of a line.
        if c.is_whitespace() && !c.is_ascii() && (before.is_none() || after.is_none()) {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether these would make an entity of the `&` before them. At the end of the words, more may follow.
fn is_entity(characters: &[char]) -> bool {
    let name = characters.iter().take_while(|c| c.is_ascii_alphanumeric() || **c == '#').count();
    name == characters.len() || (name > 0 && characters[name] == ';')
}

/// Whether nothing but `#` comes from here on: at the end of a heading they would vanish.
fn is_last_word(characters: &[char], at: usize) -> bool {
    characters[at..].iter().all(|c| *c == '#')
}

/// Words of a program, between as many backticks as they need.
pub(super) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let is_padded = text.starts_with('`')
        || text.ends_with('`')
        || (text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty());
    let pad = if is_padded { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The target of a link or picture.
pub(super) fn target(text: &str) -> String {
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()<>\\\"`[]|$".contains(c);
    let has_entity = text.contains('&') && text.contains(';');
    if !text.is_empty() && !has_entity && text.chars().all(is_plain) {
        return text.to_owned();
    }
    let mut out = String::from("<");
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push_str("%0A"),
            c => {
                if c.is_ascii_punctuation() && "<>\\*_`[]|$~&!\"'".contains(c) {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }
    out.push('>');
    out
}

/// The title of a link or picture, with the space before it.
pub(super) fn title(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(" \"{}\"", words(&line, false).replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_would_be_misread_is_escaped() {
        assert_eq!(words("snake_case 5-7 (a) #1 R&D a < b", true), "snake_case 5-7 (a) #1 R&D a < b");
        assert_eq!(words("1. *x* [y] <b> &amp; C#", true), "1\\. \\*x\\* \\[y\\] \\<b> \\&amp; C\\#");
        assert_eq!(words("- a", true), "\\- a");
        assert_eq!(words("-5", true), "-5");
    }

    #[test]
    fn code_is_fenced_by_more_backticks_than_it_has() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(" a "), "`  a  `");
    }
}
