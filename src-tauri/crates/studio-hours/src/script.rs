//! What a character is to somebody who counts words.

use unicode_script::{Script, UnicodeScript};

/// How text of a script is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counting {
    /// By character: Chinese and Japanese.
    ByCharacter,
    /// By segmented word: scripts of South-East Asia that are written without spaces.
    BySegment,
    /// By what stands between spaces: all others, also numbers and punctuation.
    BySpace,
    /// As whatever it stands on: combining marks and joiners.
    AsBefore,
}

/// How this character is counted.
pub(crate) fn counting(c: char) -> Counting {
    match c {
        // Shared between scripts in Unicode's table (script Common), yet letters of Japanese only: the two prolonged
        // sound marks and the ideographic closing mark.
        'ー' | 'ｰ' | '〆' => Counting::ByCharacter,
        _ => match c.script() {
            Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo => Counting::ByCharacter,
            Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar => Counting::BySegment,
            Script::Inherited => Counting::AsBefore,
            _ => Counting::BySpace,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_decides_how_a_character_is_counted() {
        for (c, expected) in [
            ('海', Counting::ByCharacter),
            ('々', Counting::ByCharacter),
            ('ー', Counting::ByCharacter),
            ('ㄅ', Counting::ByCharacter),
            ('ศ', Counting::BySegment),
            ('ລ', Counting::BySegment),
            ('ក', Counting::BySegment),
            ('မ', Counting::BySegment),
            ('세', Counting::BySpace),
            ('ज', Counting::BySpace),
            ('8', Counting::BySpace),
            ('，', Counting::BySpace),
            ('\u{301}', Counting::AsBefore),
        ] {
            assert_eq!(counting(c), expected, "{c}");
        }
    }
}
