//! What the pages and the player say, in the language of the course.

use std::collections::BTreeMap;
use studio_course::Language;

/// The sentences of one language.
pub(crate) struct Strings {
    table: BTreeMap<String, String>,
}

/// The tables that there are, by primary language subtag. Each is one flat JSON object.
const TABLES: [(&str, &str); 3] = [
    ("en", include_str!("../player/strings/en.json")),
    ("fr", include_str!("../player/strings/fr.json")),
    ("zh", include_str!("../player/strings/zh-Hans.json")),
];

impl Strings {
    /// The table for a course in `language`: English where there is none of its own.
    pub(crate) fn of(language: &Language) -> Self {
        let primary = language.primary();
        let table = TABLES.iter().find(|(tag, _)| *tag == primary).unwrap_or(&TABLES[0]).1;
        Self { table: serde_json::from_str(table).unwrap_or_default() }
    }

    /// The sentence with this key.
    pub(crate) fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.table.get(key).map_or(key, String::as_str)
    }

    /// The sentence with this key, each `{name}` in it replaced by its value.
    pub(crate) fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        values
            .iter()
            .fold(self.get(key).to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// All sentences, for the player.
    pub(crate) fn table(&self) -> &BTreeMap<String, String> {
        &self.table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_the_same_things_with_the_same_values() {
        let values = |text: &str| -> Vec<String> {
            let mut names: Vec<String> = text
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split('}').next())
                .map(str::to_owned)
                .collect();
            names.sort();
            names
        };
        let english: BTreeMap<String, String> = serde_json::from_str(TABLES[0].1).unwrap();
        for (tag, table) in TABLES {
            let table: BTreeMap<String, String> = serde_json::from_str(table).unwrap();
            assert_eq!(table.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{tag}");
            for (key, text) in &table {
                assert_eq!(values(text), values(&english[key]), "{tag}: {key}");
            }
        }
    }

    #[test]
    fn a_language_without_a_table_is_spoken_to_in_english() {
        assert_eq!(Strings::of(&Language::new("zh-Hans").unwrap()).get("next"), "下一步");
        assert_eq!(Strings::of(&Language::new("sw").unwrap()).get("next"), "Next");
    }
}
