//! Keys whose values are text: as it is, as a word, a name, a code, a reference.

use super::{Found, Keys};
use crate::rules;
use crate::unique::slug;
use crate::word::Word;
use studio_course::{CompetencyCode, Language, MediaName};
use toml::de::DeValue;

impl<'a> Keys<'a> {
    /// A text, empty where there is none.
    pub(crate) fn text(&mut self, key: &'static str) -> String {
        self.optional_text(key).map(|(text, _)| text.to_owned()).unwrap_or_default()
    }

    /// A text that has to be there, be it empty.
    pub(crate) fn required_text(&mut self, key: &'static str) -> String {
        if !self.has(key) {
            self.report_missing(key, "\"…\"");
        }
        self.text(key)
    }

    /// A text and its line.
    pub(crate) fn optional_text(&mut self, key: &'static str) -> Option<(&'a str, u32)> {
        let found = self.take(key)?;
        match found.0 {
            DeValue::String(text) => Some((text, found.1)),
            _ => {
                self.report_type(key, found, "a text", "\"…\"");
                None
            }
        }
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, key: &'static str) -> Vec<String> {
        self.text_lines(key).into_iter().map(|(text, _)| text.to_owned()).collect()
    }

    /// A list of texts with the line of each.
    pub(crate) fn text_lines(&mut self, key: &'static str) -> Vec<(&'a str, u32)> {
        let Some(found) = self.take(key) else {
            return Vec::new();
        };
        let DeValue::Array(list) = found.0 else {
            self.report_type(key, found, "a list of texts", "[\"…\", \"…\"]");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in list.iter() {
            let found: Found<'a> = (item.get_ref(), self.lines.line(item.span().start));
            match found.0 {
                DeValue::String(text) => texts.push((text.as_ref(), found.1)),
                _ => self.report_type(key, found, "a list of texts", "[\"…\", \"…\"]"),
            }
        }
        texts
    }

    /// Competency codes.
    pub(crate) fn codes(&mut self, key: &'static str) -> Vec<CompetencyCode> {
        self.texts(key).into_iter().map(CompetencyCode).collect()
    }

    /// A word, or the default.
    pub(crate) fn word<W: Word + Default>(&mut self, key: &'static str) -> W {
        self.optional_word(key).unwrap_or_default()
    }

    /// A word where there is one.
    pub(crate) fn optional_word<W: Word>(&mut self, key: &'static str) -> Option<W> {
        let (text, line) = self.optional_text(key)?;
        let word = W::of(text);
        if word.is_none() {
            self.report_word(key, text, line, &W::list());
        }
        word
    }

    /// A word that has to be there; `instead` where it is not.
    pub(crate) fn required_word<W: Word>(&mut self, key: &'static str, instead: W) -> W {
        if !self.has(key) {
            self.report_missing(key, &format!("one of the words {}, in quotes", W::list()));
        }
        self.optional_word(key).unwrap_or(instead)
    }

    /// Says that a word is none of those that the key allows.
    pub(crate) fn report_word(&mut self, key: &str, text: &str, line: u32, words: &str) {
        let message = format!("“{text}” is not a word that `{key}` knows.");
        let hint = format!("Write one of: {words}.");
        self.report(
            &rules::UNKNOWN_WORD,
            line,
            &[("key", key), ("text", text), ("words", words)],
            message,
            hint,
        );
    }

    /// The name of a media file.
    pub(crate) fn media_name(&mut self, key: &'static str) -> Option<MediaName> {
        let (text, line) = self.optional_text(key)?;
        match MediaName::new(text) {
            Ok(name) => Some(name),
            Err(why) => {
                let hint = format!(
                    "Write the file's name as it stands in media/, without a folder: {key} = \"line.mp4\"."
                );
                self.report(
                    &rules::BAD_MEDIA_NAME,
                    line,
                    &[("key", key), ("text", text)],
                    sentence(&why),
                    hint,
                );
                None
            }
        }
    }

    /// A language tag.
    pub(crate) fn language(&mut self, key: &'static str) -> Option<Language> {
        if !self.has(key) {
            self.report_missing(key, "\"en\"");
        }
        let (text, line) = self.optional_text(key)?;
        match Language::new(text) {
            Ok(language) => Some(language),
            Err(why) => {
                let hint =
                    format!("Write a language tag of BCP 47, such as {key} = \"en\", \"fr\" or \"zh-Hans\".");
                self.report(
                    &rules::BAD_LANGUAGE,
                    line,
                    &[("key", key), ("text", text)],
                    sentence(&why),
                    hint,
                );
                None
            }
        }
    }

    /// The id of something else.
    pub(crate) fn reference<Id: TryFrom<String>>(&mut self, key: &'static str) -> Option<Id> {
        let (text, line) = self.optional_text(key)?;
        self.id_of(text, line)
    }

    /// The ids of other things.
    pub(crate) fn references<Id: TryFrom<String>>(&mut self, key: &'static str) -> Vec<Id> {
        let texts = self.text_lines(key);
        texts.into_iter().filter_map(|(text, line)| self.id_of(text, line)).collect()
    }

    /// A text as an id. Where it cannot be one, the id that what it speaks of has been given.
    fn id_of<Id: TryFrom<String>>(&mut self, text: &str, line: u32) -> Option<Id> {
        if let Ok(id) = Id::try_from(text.to_owned()) {
            return Some(id);
        }
        self.report_id(text, line);
        Id::try_from(slug(text)?).ok()
    }

    /// Says that a text cannot be an id.
    pub(crate) fn report_id(&mut self, text: &str, line: u32) {
        let message = format!("“{}” cannot be an id.", text.escape_debug());
        let like = slug(text).map_or(String::new(), |slug| format!(", such as {slug}"));
        let hint = format!(
            "Write 1 to 64 of the letters a to z, digits and hyphens, beginning with a letter or digit{like}."
        );
        self.report(&rules::BAD_ID, line, &[("text", text)], message, hint);
    }
}

/// A reason as a sentence.
fn sentence(why: &str) -> String {
    if why.ends_with('.') { why.to_owned() } else { format!("{why}.") }
}
