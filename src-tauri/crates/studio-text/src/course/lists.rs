//! The lists of the course itself: outcomes, instructors, contributors, references, glossary.

use crate::keys::{DefaultId, Keys, Naming};
use crate::sheet::Sheet;
use crate::word::Word;
use studio_course::{
    Contributor, ContributorRole, GlossaryEntry, Instructor, InstructorKind, Outcome, Reference,
};

const OUTCOME: Naming = Naming { what: "outcome", default: DefaultId::Asked("outcome-") };
const INSTRUCTOR: Naming = Naming { what: "instructor", default: DefaultId::Numbered("i") };
const CONTRIBUTOR: Naming = Naming { what: "contributor", default: DefaultId::Numbered("c") };
const REFERENCE: Naming = Naming { what: "reference", default: DefaultId::Numbered("r") };
const ENTRY: Naming = Naming { what: "glossary entry", default: DefaultId::Numbered("g") };

pub(crate) fn read_outcomes(keys: &mut Keys<'_>) -> Vec<Outcome> {
    keys.identified("outcomes", &OUTCOME, |keys, id| Outcome {
        id,
        text: keys.text("text"),
        alignments: keys.codes("alignments"),
    })
}

pub(crate) fn write_outcome(outcome: &Outcome) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &outcome.id);
    sheet.text("text", &outcome.text);
    sheet.texts("alignments", &outcome.alignments);
    sheet
}

pub(crate) fn read_instructors(keys: &mut Keys<'_>) -> Vec<Instructor> {
    keys.identified("instructors", &INSTRUCTOR, |keys, id| Instructor {
        id,
        name: keys.text("name"),
        kind: keys.required_word("kind", InstructorKind::Practice),
        affiliation: keys.text("affiliation"),
        about: keys.text("about"),
    })
}

pub(crate) fn write_instructor(instructor: &Instructor) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &instructor.id);
    sheet.text("name", &instructor.name);
    sheet.text_always("kind", instructor.kind.word());
    sheet.text("affiliation", &instructor.affiliation);
    sheet.text("about", &instructor.about);
    sheet
}

pub(crate) fn read_contributors(keys: &mut Keys<'_>) -> Vec<Contributor> {
    keys.identified("contributors", &CONTRIBUTOR, |keys, id| Contributor {
        id,
        name: keys.required_text("name"),
        role: keys.required_word("role", ContributorRole::Author),
        affiliation: keys.text("affiliation"),
    })
}

pub(crate) fn write_contributor(contributor: &Contributor) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &contributor.id);
    // Also while it is empty: a name that an author has yet to write is no mistake of the text.
    sheet.text_always("name", &contributor.name);
    sheet.text_always("role", contributor.role.word());
    sheet.text("affiliation", &contributor.affiliation);
    sheet
}

pub(crate) fn read_references(keys: &mut Keys<'_>) -> Vec<Reference> {
    keys.identified("references", &REFERENCE, |keys, id| Reference {
        id,
        citation: keys.text("citation"),
        link: keys.text("link"),
    })
}

pub(crate) fn write_reference(reference: &Reference) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &reference.id);
    sheet.text("citation", &reference.citation);
    sheet.text("link", &reference.link);
    sheet
}

pub(crate) fn read_glossary(keys: &mut Keys<'_>) -> Vec<GlossaryEntry> {
    keys.identified("glossary", &ENTRY, |keys, id| GlossaryEntry {
        id,
        term: keys.text("term"),
        meaning: keys.text("meaning"),
    })
}

pub(crate) fn write_glossary_entry(entry: &GlossaryEntry) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &entry.id);
    sheet.text("term", &entry.term);
    sheet.text("meaning", &entry.meaning);
    sheet
}
