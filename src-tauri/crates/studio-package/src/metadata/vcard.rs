//! A person as metadata names one.

use crate::xml::one_line;

/// The most characters of a name and of an affiliation. A card with both, each escaped throughout, stays below the 1,000
/// characters that every reader of metadata takes.
const NAME_LIMIT: usize = 120;
const AFFILIATION_LIMIT: usize = 200;

/// The person as a vCard 3.0 (RFC 2426), which IMS Learning Resource Meta-Data 1.2.1 wants in `centity/vcard` and IEEE
/// 1484.12.1 in `entity`. `part` is what the person does in the course (`ROLE`, RFC 2426 §3.5.2); it and the affiliation may
/// be empty.
pub(crate) fn vcard(name: &str, affiliation: &str, part: &str) -> String {
    let mut lines = vec![
        "BEGIN:VCARD".to_owned(),
        "VERSION:3.0".to_owned(),
        format!("FN:{}", value(name, NAME_LIMIT)),
        format!("N:{};;;;", value(name, NAME_LIMIT)),
    ];
    if !affiliation.trim().is_empty() {
        lines.push(format!("ORG:{}", value(affiliation, AFFILIATION_LIMIT)));
    }
    if !part.is_empty() {
        lines.push(format!("ROLE:{}", value(part, NAME_LIMIT)));
    }
    lines.push("END:VCARD".to_owned());
    lines.join("\n")
}

/// A value on one line, with what separates values escaped (RFC 2426 §4).
fn value(text: &str, limit: usize) -> String {
    one_line(text, limit).replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_add_a_line_to_its_card() {
        assert_eq!(
            vcard("Li, Mei;\r\nEMAIL:x", "", ""),
            "BEGIN:VCARD\nVERSION:3.0\nFN:Li\\, Mei\\; EMAIL:x\nN:Li\\, Mei\\; EMAIL:x;;;;\nEND:VCARD"
        );
    }

    #[test]
    fn the_longest_card_fits_everywhere() {
        let card = vcard(&";".repeat(500), &",".repeat(500), "Instructor (academic)");
        assert!(card.chars().count() <= 1_000 && card.ends_with("END:VCARD"), "{card}");
    }
}
