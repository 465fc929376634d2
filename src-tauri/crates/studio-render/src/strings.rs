//! What the pages and the player say, in the language of the course.

use std::collections::BTreeMap;
use studio_course::Language;

/// The sentences of one language.
pub(crate) struct Strings {
    table: BTreeMap<String, String>,
}

/// The tables that there are, by primary language subtag. Each is one flat JSON object. Chinese is written in
/// simplified characters also where the course asks for traditional ones: that is read sooner than English.
const TABLES: [(&str, &str); 7] = [
    ("en", include_str!("../player/strings/en.json")),
    ("fr", include_str!("../player/strings/fr.json")),
    ("es", include_str!("../player/strings/es.json")),
    ("zh", include_str!("../player/strings/zh-Hans.json")),
    ("ar", include_str!("../player/strings/ar.json")),
    ("ru", include_str!("../player/strings/ru.json")),
    ("pt", include_str!("../player/strings/pt.json")),
];

/// Where a language writes another decimal mark than its table says, by the regions of CLDR 48 (`numbers`,
/// `decimal`), in lower case.
const OTHER_MARKS: [(&str, &str, &[&str]); 3] = [
    ("es", ".", &["419", "br", "bz", "cu", "do", "gt", "hn", "mx", "ni", "pa", "pe", "pr", "sv", "us"]),
    ("ar", ",", &["dz", "lb", "ly", "ma", "mr", "tn"]),
    ("en", ",", &["za"]),
];

impl Strings {
    /// The table for a course in `language`: English where there is none of its own.
    pub(crate) fn of(language: &Language) -> Self {
        let primary = language.primary();
        let own = TABLES.iter().find(|(tag, _)| *tag == primary);
        let mut table: BTreeMap<String, String> =
            serde_json::from_str(own.unwrap_or(&TABLES[0]).1).unwrap_or_default();
        let mark = OTHER_MARKS.iter().find(|(tag, _, regions)| {
            *tag == primary
                && language
                    .as_str()
                    .split('-')
                    .skip(1)
                    .any(|part| regions.contains(&part.to_ascii_lowercase().as_str()))
        });
        if let Some((_, mark, _)) = mark {
            table.insert("decimal-mark".to_owned(), (*mark).to_owned());
        }
        // What the browser words itself, such as dates, is in the language of the sentences around it.
        let locale = own.map_or("en", |_| language.as_str());
        table.insert("locale".to_owned(), locale.to_owned());
        Self { table }
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
        let next = |tag: &str| Strings::of(&Language::new(tag).unwrap()).get("next").to_owned();
        assert_eq!(next("sw"), "Next");
        for (tag, word) in [
            ("zh-Hans", "下一步"),
            ("zh-Hant-HK", "下一步"),
            ("ZH", "下一步"),
            ("pt-BR", "Seguinte"),
            ("fr-CA", "Suivant"),
        ] {
            assert_eq!(next(tag), word, "{tag}");
        }
    }

    #[test]
    fn the_decimal_mark_is_that_of_the_region() {
        let mark = |tag: &str| Strings::of(&Language::new(tag).unwrap()).get("decimal-mark").to_owned();
        for (tag, expected) in
            [("es", ","), ("es-MX", "."), ("ar", "."), ("ar-MA", ","), ("en-ZA", ","), ("pt", ",")]
        {
            assert_eq!(mark(tag), expected, "{tag}");
        }
    }

    #[test]
    fn sentences_have_the_marks_of_their_language() {
        for (tag, table) in TABLES {
            let table: BTreeMap<String, String> = serde_json::from_str(table).unwrap();
            for (key, text) in &table {
                assert!(
                    !text.contains('\'') && !text.contains('"') && !text.contains("..."),
                    "{tag}: {key}: {text}"
                );
                assert_eq!(text.trim(), text, "{tag}: {key}");
                match tag {
                    "zh" => assert!(!text.contains([',', '?', '!', ';']), "{key}: {text}"),
                    "ar" => {
                        assert!(!text.contains([',', '?', ';']) || key == "decimal-mark", "{key}: {text}")
                    }
                    // A narrow no-break space stands before these marks in French, a no-break one before the colon.
                    "fr" => assert!(
                        ![" ?", " !", " ;", " :", " %", " »"].iter().any(|mark| text.contains(mark)),
                        "{key}: {text}"
                    ),
                    _ => {}
                }
            }
        }
    }
}
