//! The language that a course is written in.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A BCP 47 language tag such as `en`, `fr-CA` or `zh-Hans` (RFC 5646 §2.1: 2 to 8 letters, then subtags of letters
/// and digits). Its case is kept; whether the registry knows it is not checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Language(String);

impl Language {
    /// The tag, or a sentence that says why it cannot be one.
    pub fn new(tag: impl Into<String>) -> Result<Self, String> {
        let tag = tag.into();
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let well_formed = (2..=8).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_alphabetic())
            && parts
                .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
            && tag.len() <= 35;
        if well_formed {
            Ok(Self(tag))
        } else {
            Err(format!("“{tag}” is not a language tag: write it as en, fr or zh-Hans"))
        }
    }

    /// `und`, the language that nobody has said (ISO 639-2).
    pub fn undetermined() -> Self {
        Self("und".to_owned())
    }

    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag in lower case, such as `zh` of `zh-Hans`.
    pub fn primary(&self) -> String {
        self.0.split('-').next().unwrap_or_default().to_ascii_lowercase()
    }

    /// Whether the language is written from right to left: by its script subtag where it has one, else by the
    /// language (the right-to-left scripts of CLDR that are in use today).
    pub fn is_right_to_left(&self) -> bool {
        let script = self
            .0
            .split('-')
            .skip(1)
            .find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()));
        match script {
            Some(script) => ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"]
                .contains(&script.to_ascii_lowercase().as_str()),
            None => ["ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "arc", "syr"]
                .contains(&self.primary().as_str()),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = String;
    fn try_from(tag: String) -> Result<Self, String> {
        Self::new(tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> String {
        language.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_well_formed_and_knows_its_direction() {
        for tag in ["en", "fr-CA", "zh-Hans", "es-419", "ar"] {
            assert!(Language::new(tag).is_ok(), "{tag}");
        }
        for bad in ["", "e", "english language", "en_US", "en-", "中文"] {
            assert!(Language::new(bad).is_err(), "{bad}");
        }
        assert!(Language::new("ar-EG").unwrap().is_right_to_left());
        assert!(Language::new("az-Arab").unwrap().is_right_to_left());
        assert!(!Language::new("ar-Latn").unwrap().is_right_to_left());
        assert!(!Language::new("zh-Hans").unwrap().is_right_to_left());
    }
}
