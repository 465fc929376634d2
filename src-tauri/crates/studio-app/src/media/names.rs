//! A name for a new media file that its course does not have yet.

use crate::failure::{Failure, FailureCode};
use studio_course::MediaName;

/// The most bytes of the wished name that are kept, so that a number still fits behind it.
const MOST: usize = 150;

/// The wished name, what no system can hold taken out of it, with a number where another file has the name.
pub(super) fn free(wished: &str, taken: &[MediaName]) -> Result<MediaName, Failure> {
    let (stem, extension) = wished.rsplit_once('.').unwrap_or((wished, ""));
    let mut kept = String::new();
    for letter in stem.chars() {
        if kept.len() + letter.len_utf8() > MOST {
            break;
        }
        let is_refused = MediaName::new(format!("a{letter}a")).is_err();
        kept.push(if is_refused { '-' } else { letter });
    }
    let kept = kept.trim_matches(['.', ' ', '-']);
    let kept = if kept.is_empty() { "file" } else { kept };
    for number in 1..10_000 {
        let numbered = if number == 1 { kept.to_owned() } else { format!("{kept}-{number}") };
        // A reserved name such as CON gets a number too, with which it is none.
        let Ok(name) = MediaName::new(format!("{numbered}.{extension}")) else { continue };
        let folded = name.as_str().to_lowercase();
        if taken.iter().all(|other| other.as_str().to_lowercase() != folded) {
            return Ok(name);
        }
    }
    Err(Failure::new(FailureCode::Refused, format!("No name is free for “{wished}”."))
        .with_hint("Rename the file and bring it in again."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_made_fit_and_free() {
        let taken = [MediaName::new("Line.mp4").unwrap()];
        let free = |wished: &str| free(wished, &taken).unwrap().to_string();
        assert_eq!(free("line.mp4"), "line-2.mp4");
        assert_eq!(free("海关 检查.png"), "海关 检查.png");
        assert_eq!(free("a:b?.png"), "a-b.png");
        assert_eq!(free("CON.vtt"), "CON-2.vtt");
        assert_eq!(free("???.png"), "file.png");
        assert!(free(&format!("{}.mp4", "长".repeat(200))).len() < 180);
    }
}
