//! A course at rest, without what has rows of its own.

use crate::stored::form::{Fields, Misfit, Stored, object, stored_names, stored_struct};
use serde_json::Value;
use studio_course::{
    Contributor, ContributorRole, Course, FrameworkRef, GlossaryEntry, Instructor, InstructorKind, Media,
    Module, Outcome, ReaderProfile, Reference,
};

/// A course without its modules and media, which have rows of their own.
pub(crate) fn head(course: &Course) -> Value {
    let Course {
        id,
        title,
        summary,
        language,
        released_on,
        keywords,
        rights,
        cover,
        reader,
        hours_policy,
        framework,
        outcomes,
        instructors,
        contributors,
        references,
        glossary,
        media: _,
        modules: _,
        final_test,
        session_plan,
    } = course;
    object([
        ("id", id.to_stored()),
        ("title", title.to_stored()),
        ("summary", summary.to_stored()),
        ("language", language.to_stored()),
        ("released-on", released_on.to_stored()),
        ("keywords", keywords.to_stored()),
        ("rights", rights.to_stored()),
        ("cover", cover.to_stored()),
        ("reader", reader.to_stored()),
        ("hours-policy", hours_policy.to_stored()),
        ("framework", framework.to_stored()),
        ("outcomes", outcomes.to_stored()),
        ("instructors", instructors.to_stored()),
        ("contributors", contributors.to_stored()),
        ("references", references.to_stored()),
        ("glossary", glossary.to_stored()),
        ("final-test", final_test.to_stored()),
        ("session-plan", session_plan.to_stored()),
    ])
}

/// The course that was kept as `head` and as rows of modules and media.
pub(crate) fn whole(head: Value, modules: Vec<Module>, media: Vec<Media>) -> Result<Course, Misfit> {
    let mut fields = Fields::of(head)?;
    let course = Course {
        id: fields.take("id")?,
        title: fields.take("title")?,
        summary: fields.take("summary")?,
        language: fields.take("language")?,
        released_on: fields.take("released-on")?,
        keywords: fields.take("keywords")?,
        rights: fields.take("rights")?,
        cover: fields.take("cover")?,
        reader: fields.take("reader")?,
        hours_policy: fields.take("hours-policy")?,
        framework: fields.take("framework")?,
        outcomes: fields.take("outcomes")?,
        instructors: fields.take("instructors")?,
        contributors: fields.take("contributors")?,
        references: fields.take("references")?,
        glossary: fields.take("glossary")?,
        media,
        modules,
        final_test: fields.take("final-test")?,
        session_plan: fields.take("session-plan")?,
    };
    fields.finish()?;
    Ok(course)
}

stored_struct!(Module {
    id as "id",
    title as "title",
    summary as "summary",
    lessons as "lessons",
});

stored_names!(ReaderProfile {
    Native as "native",
    FluentSecondLanguage as "fluent-second-language",
    Limited as "limited",
});

stored_struct!(FrameworkRef {
    id as "id",
    edition as "edition",
});

stored_struct!(Reference {
    id as "id",
    citation as "citation",
    link as "link",
});

stored_struct!(GlossaryEntry {
    id as "id",
    term as "term",
    meaning as "meaning",
});

stored_struct!(Outcome {
    id as "id",
    text as "text",
    alignments as "alignments",
});

stored_struct!(Instructor {
    id as "id",
    name as "name",
    kind as "kind",
    affiliation as "affiliation",
    about as "about",
});

stored_names!(InstructorKind {
    Academic as "academic",
    Practice as "practice",
});

stored_struct!(Contributor {
    id as "id",
    name as "name",
    role as "role",
    affiliation as "affiliation",
});

stored_names!(ContributorRole {
    Author as "author",
    Reviewer as "reviewer",
});

stored_struct!(Media {
    name as "name",
    sha256 as "sha256",
    bytes as "bytes",
    credit as "credit",
});

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use studio_course::arbitrary::any_course;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

        #[test]
        fn a_course_is_read_as_it_was_kept(course in any_course()) {
            let text = [head(&course), course.modules.to_stored(), course.media.to_stored()]
                .map(|value| serde_json::from_str(&value.to_string()).unwrap());
            let [head, modules, media] = text;
            let read = whole(head, Stored::from_stored(modules).unwrap(), Stored::from_stored(media).unwrap());
            prop_assert_eq!(read, Ok(course));
        }
    }
}
