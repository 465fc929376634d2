//! Which names an entry may have: an allow-list that unpacks to the same file on every system.

use unicode_normalization::is_nfc;

use crate::reason::ReasonCode;
use crate::text::is_deceptive;

/// Longer than any path that Windows unpacks without special settings.
const NAME_LIMIT: usize = 512;
/// More folders in one another than any course has.
const DEPTH_LIMIT: usize = 32;

/// The names that Windows keeps for devices, with any extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Checks the name of an entry; a folder's name ends with `/`.
///
/// # Errors
/// The code of the first rule it breaks: `entry-name-unreadable` (not UTF-8 in normal form, or with characters that
/// cannot be seen), `entry-name-unsafe` (could leave the folder it is unpacked into), `entry-name-windows` (Windows
/// would store it under another name).
pub(crate) fn check_name(name: &[u8]) -> Result<&str, ReasonCode> {
    let text = core::str::from_utf8(name).map_err(|_not_utf8| ReasonCode::EntryNameUnreadable)?;
    if text.contains(['\\', ':', '\0']) {
        return Err(ReasonCode::EntryNameUnsafe);
    }
    if text.chars().any(is_deceptive) || !is_nfc(text) {
        return Err(ReasonCode::EntryNameUnreadable);
    }
    let path = text.strip_suffix('/').unwrap_or(text);
    if path.len() > NAME_LIMIT || path.split('/').nth(DEPTH_LIMIT).is_some() {
        return Err(ReasonCode::EntryNameUnsafe);
    }
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err(ReasonCode::EntryNameUnsafe);
    }
    if path.split('/').any(is_changed_by_windows) {
        return Err(ReasonCode::EntryNameWindows);
    }
    Ok(text)
}

fn is_changed_by_windows(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_ascii_lowercase();
    part.ends_with(['.', ' '])
        || part.contains(['<', '>', '"', '|', '?', '*'])
        || DEVICES.contains(&stem.as_str())
        || ["com", "lpt"].iter().any(|port| stem.strip_prefix(port).is_some_and(is_port_number))
}

/// Windows also takes the superscript digits for port numbers.
fn is_port_number(text: &str) -> bool {
    let mut characters = text.chars();
    let is_digit = |character| matches!(character, '0'..='9' | '¹' | '²' | '³');
    characters.next().is_some_and(is_digit) && characters.next().is_none()
}

/// The name as a file system without capital letters sees it.
pub(crate) fn folded(name: &str) -> String {
    name.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(name: &str) -> Option<ReasonCode> {
        check_name(name.as_bytes()).err()
    }

    #[test]
    fn plain_names_in_any_script_are_taken() {
        for name in
            ["index.html", "media/", "a/b-c_d.e/f", "课程/第一课.html", "com.js", "console.js", ".keep"]
        {
            assert_eq!(refusal(name), None, "{name}");
        }
    }

    #[test]
    fn a_name_that_could_leave_its_folder_is_unsafe() {
        let names =
            ["../a", "a/../b", "/etc/passwd", "C:/a", "a\\b", "a\0b", "a:b", "./a", "a//b", "", "/", "."];
        for name in names {
            assert_eq!(refusal(name), Some(ReasonCode::EntryNameUnsafe), "{name:?}");
        }
    }

    #[test]
    fn a_name_that_windows_would_change_is_refused() {
        for name in ["a.", "a ", "b./c", "CON", "nul.txt", "com1", "LPT9.js", "a?", "a|b", "com¹", "aux .txt"]
        {
            assert_eq!(refusal(name), Some(ReasonCode::EntryNameWindows), "{name:?}");
        }
    }

    #[test]
    fn a_name_that_deceives_the_eye_is_unreadable() {
        for name in ["gnp\u{202e}.js", "a\u{200b}b", "a\nb", "u\u{308}.html"] {
            assert_eq!(refusal(name), Some(ReasonCode::EntryNameUnreadable), "{name:?}");
        }
        assert_eq!(check_name(b"\xff"), Err(ReasonCode::EntryNameUnreadable));
    }

    #[test]
    fn names_that_differ_only_in_capitals_fold_to_one() {
        assert_eq!(folded("INDEX.html"), folded("index.HTML"));
        assert_eq!(folded("STRASSE"), folded("straße"));
        assert_ne!(folded("a"), folded("b"));
    }
}
