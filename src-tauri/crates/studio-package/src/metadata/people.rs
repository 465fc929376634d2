//! Who has made a course, in the roles that metadata knows.

use crate::metadata::vcard::vcard;
use studio_course::{ContributorRole, Course, InstructorKind};

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
    /// Held it against the professional standards.
    EducationalValidator,
}

impl PersonRole {
    /// The value in IEEE 1484.12.1, all in small letters.
    pub(crate) const fn lom(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::ContentProvider => "content provider",
            Self::EducationalValidator => "educational validator",
        }
    }

    /// The value in IMS Learning Resource Meta-Data 1.2.1, each word with a capital.
    pub(crate) const fn imsmd(self) -> &'static str {
        match self {
            Self::Author => "Author",
            Self::ContentProvider => "Content Provider",
            Self::EducationalValidator => "Educational Validator",
        }
    }
}

/// Everybody who has contributed, in the order in which the course names them. Who has no name yet is left out.
pub(crate) fn people(course: &Course) -> Vec<Person> {
    contributors(course).chain(instructors(course)).collect()
}

fn contributors(course: &Course) -> impl Iterator<Item = Person> {
    course.contributors.iter().filter(|person| !person.name.trim().is_empty()).map(|person| {
        let (role, part) = match person.role {
            ContributorRole::Author => (PersonRole::Author, "Author"),
            ContributorRole::Reviewer => (PersonRole::EducationalValidator, "Reviewer"),
        };
        Person { role, card: vcard(&person.name, &person.affiliation, part) }
    })
}

/// Neither vocabulary has a word for teaching, so the card says it, and the role is that of who brings what the course
/// rests on. Where nobody is named as author, the academic is taken for it.
fn instructors(course: &Course) -> impl Iterator<Item = Person> {
    let has_author = course.contributors.iter().any(|person| person.role == ContributorRole::Author);
    course.instructors.iter().filter(|person| !person.name.trim().is_empty()).map(move |person| {
        let (role, part) = match person.kind {
            InstructorKind::Academic if !has_author => (PersonRole::Author, "Instructor (academic)"),
            InstructorKind::Academic => (PersonRole::ContentProvider, "Instructor (academic)"),
            InstructorKind::Practice => (PersonRole::ContentProvider, "Instructor (practice)"),
        };
        Person { role, card: vcard(&person.name, &person.affiliation, part) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{Contributor, ContributorId, CourseId, Date, Instructor, InstructorId, Language};

    #[test]
    fn author_reviewer_and_instructor_are_told_apart_and_nobody_without_a_name_is_told() {
        let date = Date::new(2026, 11, 23).unwrap();
        let mut course = Course::new(CourseId::default(), "Seals", Language::new("en").unwrap(), date);
        course.instructors.push(Instructor {
            id: InstructorId::new("li").unwrap(),
            name: "Li Mei".to_owned(),
            kind: InstructorKind::Academic,
            affiliation: String::new(),
            about: String::new(),
        });
        let roles = |course: &Course| people(course).iter().map(|it| it.role.lom()).collect::<Vec<_>>();
        assert_eq!(roles(&course), ["author"]);
        for (id, name, role) in [
            ("a", "Ana", ContributorRole::Author),
            ("b", "Bo", ContributorRole::Reviewer),
            ("c", " ", ContributorRole::Reviewer),
        ] {
            course.contributors.push(Contributor {
                id: ContributorId::new(id).unwrap(),
                name: name.to_owned(),
                role,
                affiliation: String::new(),
            });
        }
        assert_eq!(roles(&course), ["author", "educational validator", "content provider"]);
        assert!(people(&course)[2].card.contains("ROLE:Instructor (academic)"));
        assert_eq!(PersonRole::EducationalValidator.imsmd(), "Educational Validator");
    }
}
