//! Who has made a course, in the roles that metadata knows.

use crate::metadata::vcard::vcard;
use studio_course::{Course, InstructorKind};

/// Somebody who has contributed to a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) role: PersonRole,
    /// A vCard 3.0.
    pub(crate) card: String,
}

/// What a person has contributed, in the words that the vocabularies of IMS Learning Resource Meta-Data 1.2.1
/// (`lifecycle.contribute.role`) and IEEE 1484.12.1 (2.3.1) share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PersonRole {
    /// Wrote it.
    Author,
    /// Brought what it rests on.
    ContentProvider,
}

impl PersonRole {
    /// The value in IEEE 1484.12.1, all in small letters.
    pub(crate) const fn lom(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::ContentProvider => "content provider",
        }
    }

    /// The value in IMS Learning Resource Meta-Data 1.2.1, each word with a capital.
    pub(crate) const fn imsmd(self) -> &'static str {
        match self {
            Self::Author => "Author",
            Self::ContentProvider => "Content Provider",
        }
    }
}

/// Everybody who has contributed, in the order in which the course names them.
pub(crate) fn people(course: &Course) -> Vec<Person> {
    instructors(course).collect()
}

/// Neither vocabulary has a word for teaching. The academic writes the course, the practitioner brings the cases.
fn instructors(course: &Course) -> impl Iterator<Item = Person> {
    course.instructors.iter().map(|person| Person {
        role: match person.kind {
            InstructorKind::Academic => PersonRole::Author,
            InstructorKind::Practice => PersonRole::ContentProvider,
        },
        card: vcard(&person.name, &person.affiliation),
    })
}
