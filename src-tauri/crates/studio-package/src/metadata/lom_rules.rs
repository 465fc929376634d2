//! Whether a LOM file keeps the rules of IEEE 1484.12.3, for the elements that packages have and with the smallest
//! permitted maximum of each length and number.

use crate::metadata::lom::{NAMESPACE, VOCABULARY};
use crate::xml_rules::{Child, MANY, Rule, Text, check};
use roxmltree::Document;

/// Strings in languages, of at most so many characters each.
macro_rules! strings {
    ($limit:literal) => {
        &Rule::of(&[Child(
            "string",
            1,
            MANY,
            &Rule {
                attributes: &[("language", false, Text::Language)],
                children: &[],
                text: Some(Text::Of($limit)),
                is_open: false,
            },
        )])
    };
}

/// One of these values, with its vocabulary.
macro_rules! value {
    ($values:expr) => {
        &Rule::of(&[
            Child("source", 1, 1, &Rule::text(Text::Word(&[VOCABULARY]))),
            Child("value", 1, 1, &Rule::text(Text::Word($values))),
        ])
    };
}

const LOM: Rule = Rule::of(&[
    Child("general", 1, 1, &GENERAL),
    Child("lifeCycle", 1, 1, &LIFE_CYCLE),
    Child("metaMetadata", 1, 1, &META_METADATA),
    Child("technical", 0, 1, &TECHNICAL),
    Child("educational", 1, 100, &EDUCATIONAL),
    Child("rights", 0, 1, &RIGHTS),
    Child("classification", 0, MANY, &CLASSIFICATION),
]);
const GENERAL: Rule = Rule::of(&[
    Child("identifier", 1, 10, &IDENTIFIER),
    Child("title", 1, 1, strings!(1_000)),
    Child("language", 1, 10, &Rule::text(Text::Language)),
    Child("description", 0, 10, strings!(2_000)),
    Child("keyword", 0, MANY, strings!(1_000)),
]);
const IDENTIFIER: Rule = Rule::of(&[
    Child("catalog", 1, 1, &Rule::text(Text::Of(1_000))),
    Child("entry", 1, 1, &Rule::text(Text::Of(1_000))),
]);
const LIFE_CYCLE: Rule = Rule::of(&[
    Child("version", 1, 1, strings!(50)),
    Child("status", 1, 1, value!(&["draft", "final", "revised", "unavailable"])),
    Child("contribute", 0, MANY, &CONTRIBUTE),
]);
const CONTRIBUTE: Rule = Rule::of(&[
    Child("role", 1, 1, value!(ROLES)),
    Child("entity", 1, 40, &Rule::text(Text::Of(1_000))),
    Child("date", 0, 1, &Rule::of(&[Child("dateTime", 1, 1, &Rule::text(Text::Date))])),
]);
const META_METADATA: Rule = Rule::of(&[
    Child("metadataSchema", 1, 10, &Rule::text(Text::Word(&[VOCABULARY]))),
    Child("language", 0, 1, &Rule::text(Text::Language)),
]);
const TECHNICAL: Rule = Rule::of(&[Child("format", 1, 40, &Rule::text(Text::Of(500)))]);
const EDUCATIONAL: Rule = Rule::of(&[
    Child("typicalLearningTime", 1, 1, &LEARNING_TIME),
    Child("language", 0, 10, &Rule::text(Text::Language)),
]);
const LEARNING_TIME: Rule = Rule::of(&[
    Child("duration", 1, 1, &Rule::text(Text::Duration)),
    Child("description", 0, 1, strings!(2_000)),
]);
const RIGHTS: Rule = Rule::of(&[
    Child("copyrightAndOtherRestrictions", 1, 1, value!(&["yes", "no"])),
    Child("description", 0, 1, strings!(2_000)),
]);
const CLASSIFICATION: Rule = Rule::of(&[
    Child("purpose", 1, 1, value!(PURPOSES)),
    Child("taxonPath", 0, 15, &TAXON_PATH),
    Child("description", 0, 1, strings!(2_000)),
]);
const TAXON_PATH: Rule = Rule::of(&[Child("source", 0, 1, strings!(1_000)), Child("taxon", 1, 15, &TAXON)]);
const TAXON: Rule =
    Rule::of(&[Child("id", 1, 1, &Rule::text(Text::Of(100))), Child("entry", 0, 1, strings!(500))]);
const ROLES: &[&str] = &[
    "author",
    "publisher",
    "unknown",
    "initiator",
    "terminator",
    "validator",
    "editor",
    "graphical designer",
    "technical implementer",
    "content provider",
    "technical validator",
    "educational validator",
    "script writer",
    "instructional designer",
    "subject matter expert",
];
const PURPOSES: &[&str] = &[
    "discipline",
    "idea",
    "prerequisite",
    "educational objective",
    "accessibility restrictions",
    "educational level",
    "skill level",
    "security level",
    "competency",
];

/// What is wrong with a LOM document, one sentence for each fault; nothing when it is in order.
pub(crate) fn faults(document: &Document<'_>) -> Vec<String> {
    let root = document.root_element();
    if !root.has_tag_name((NAMESPACE, "lom")) {
        return vec!["The root element is not “lom” of the LOM namespace.".to_owned()];
    }
    let mut faults = Vec::new();
    check(root, &LOM, NAMESPACE, &mut faults);
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
<general><identifier><catalog>URI</catalog><entry>urn:x</entry></identifier>
<title><string language="en">Seals</string></title><language>en</language></general>
<lifeCycle><version><string>2026-11-23</string></version>
<status><source>LOMv1.0</source><value>final</value></status></lifeCycle>
<metaMetadata><metadataSchema>LOMv1.0</metadataSchema></metaMetadata>
<educational><typicalLearningTime><duration>PT1H30M</duration></typicalLearningTime></educational></lom>"#;

    fn faults_of(text: &str) -> Vec<String> {
        faults(&Document::parse(text).unwrap())
    }

    #[test]
    fn what_is_in_order_has_no_faults() {
        assert_eq!(faults_of(GOOD), Vec::<String>::new());
    }

    #[test]
    fn each_broken_rule_is_named() {
        for (right, wrong) in [
            ("xsd/LOM", "xsd/LOM2"),
            ("PT1H30M", "1:30"),
            ("<value>final<", "<value>Final<"),
            ("<source>LOMv1.0", "<source>IEEE"),
            ("<title><string language=\"en\">Seals</string></title>", ""),
            ("<title><string language=\"en\">Seals</string></title>", "<title>Seals</title>"),
            ("language=\"en\"", "language=\"e n\""),
            ("<language>en</language>", "<language>the English language</language>"),
            ("<general>", "<general><keyword><string>a</string></keyword>"),
            ("<general>", "<general><size>1</size>"),
            ("</educational>", "</educational><lifeCycle/>"),
            ("2026-11-23", &"2".repeat(51)),
            ("<entry>urn:x", "<entry> "),
        ] {
            assert!(GOOD.contains(right), "{right}");
            assert_ne!(faults_of(&GOOD.replacen(right, wrong, 1)), Vec::<String>::new(), "{wrong}");
        }
    }
}
