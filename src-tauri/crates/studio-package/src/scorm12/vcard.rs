//! A person as metadata names one.

use studio_course::Instructor;

/// The person as a vCard 3.0 (RFC 2426), which IMS Learning Resource Meta-Data 1.2.1 wants in `centity/vcard`.
pub(crate) fn vcard(person: &Instructor) -> String {
    let mut lines = vec![
        "BEGIN:VCARD".to_owned(),
        "VERSION:3.0".to_owned(),
        format!("FN:{}", value(&person.name)),
        format!("N:{};;;;", value(&person.name)),
    ];
    if !person.affiliation.trim().is_empty() {
        lines.push(format!("ORG:{}", value(&person.affiliation)));
    }
    lines.push("END:VCARD".to_owned());
    lines.join("\n")
}

/// A value on one line, with what separates values escaped (RFC 2426 §4).
fn value(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    line.join(" ").replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{InstructorId, InstructorKind};

    #[test]
    fn a_name_cannot_add_a_line_to_its_card() {
        let person = Instructor {
            id: InstructorId::new("li").unwrap(),
            name: "Li, Mei;\r\nEMAIL:x".to_owned(),
            kind: InstructorKind::Academic,
            affiliation: String::new(),
            about: String::new(),
        };
        assert_eq!(
            vcard(&person),
            "BEGIN:VCARD\nVERSION:3.0\nFN:Li\\, Mei\\; EMAIL:x\nN:Li\\, Mei\\; EMAIL:x;;;;\nEND:VCARD"
        );
    }
}
