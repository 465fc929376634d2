//! What every page needs to know of the course.

use crate::html::text;
use crate::markdown::{self, Scope};
use crate::media_paths::MediaPaths;
use crate::strings::Strings;
use crate::{LaunchPage, Shown, Standard};
use studio_course::{Body, CompetencyCode, Course, Decimal, Delivery, Instructor, InstructorKind, Lesson};

/// A course on its way to a launch page.
pub(crate) struct View<'a> {
    /// The whole course, also where the page shows a part of it.
    pub(crate) whole: &'a Course,
    /// What the page shows.
    pub(crate) course: &'a Course,
    pub(crate) page: &'a LaunchPage,
    pub(crate) shown: &'a Shown,
    pub(crate) standard: Standard,
    pub(crate) strings: Strings,
    pub(crate) media: MediaPaths<'a>,
}

impl<'a> View<'a> {
    /// `part` is what [`course_part`](crate::course_part::course_part) makes of `whole` for the page.
    pub(crate) fn new(
        whole: &'a Course,
        part: &'a Course,
        page: &'a LaunchPage,
        shown: &'a Shown,
        standard: Standard,
    ) -> Self {
        let strings = Strings::of(&whole.language);
        Self { whole, course: part, page, shown, standard, strings, media: MediaPaths::new(part) }
    }

    /// Whether the page shows a part of the course only.
    pub(crate) fn is_part(&self) -> bool {
        !std::ptr::eq(self.whole, self.course)
    }

    /// The sentence with this key.
    pub(crate) fn say<'b>(&'b self, key: &'b str) -> &'b str {
        self.strings.get(key)
    }

    /// Markdown as blocks inside a `prose` element, or nothing for an empty text.
    pub(crate) fn prose(&self, markdown: &str, id_prefix: &str, heading_level: usize) -> String {
        if markdown.trim().is_empty() {
            return String::new();
        }
        let html = markdown::blocks(markdown, &self.scope(id_prefix, heading_level));
        format!("<div class=\"prose\">\n{html}</div>\n")
    }

    /// As [`Self::prose`], for the text of a reading: it marks the terms of the glossary.
    pub(crate) fn reading(&self, markdown: &str, id_prefix: &str) -> String {
        if markdown.trim().is_empty() {
            return String::new();
        }
        let scope = Scope { glossary: &self.course.glossary, ..self.scope(id_prefix, 1) };
        format!("<div class=\"prose\">\n{}</div>\n", markdown::blocks(markdown, &scope))
    }

    /// Where a text stands.
    pub(crate) fn scope(&self, id_prefix: &str, heading_level: usize) -> Scope<'_> {
        Scope {
            media: &self.media,
            strings: &self.strings,
            id_prefix: id_prefix.to_owned(),
            heading_level,
            glossary: &[],
        }
    }

    /// How long a lesson takes, in whole minutes, a begun minute counted.
    pub(crate) fn minutes(&self, lesson: &Lesson) -> Option<String> {
        let time = self.shown.lesson_times.get(&lesson.id)?;
        let minutes = time.0.div_ceil(60_000);
        (minutes > 0).then(|| self.strings.with("minutes", &[("n", &minutes.to_string())]))
    }

    /// What kind of lesson it is, in words.
    pub(crate) fn kind(&self, lesson: &Lesson) -> &str {
        if self.is_final_test(lesson) {
            return self.say("final-test");
        }
        self.say(match lesson.body {
            Body::Video(_) => "kind-video",
            Body::Reading(_) => "kind-reading",
            Body::Quiz(_) => "kind-quiz",
            Body::RolePlay(_) => "kind-role-play",
        })
    }

    /// Whether the credits hang on this lesson.
    pub(crate) fn is_final_test(&self, lesson: &Lesson) -> bool {
        final_test(self.course).is_some_and(|test| test.id == lesson.id)
    }

    /// What the framework calls a competency, or its code.
    pub(crate) fn competency<'b>(&'b self, code: &'b CompetencyCode) -> &'b str {
        self.shown.competency_labels.get(code).map_or(code.0.as_str(), String::as_str)
    }

    /// Whether somebody teaches from the chair or from practice, in words.
    pub(crate) fn instructor_kind(&self, instructor: &Instructor) -> &str {
        self.say(match instructor.kind {
            InstructorKind::Academic => "instructor-academic",
            InstructorKind::Practice => "instructor-practice",
        })
    }

    /// When the course was released, as HTML; the player words the date as the language does.
    pub(crate) fn released(&self) -> String {
        let date = self.whole.released_on;
        text(self.say("released"))
            .to_string()
            .replace("{date}", &format!("<time class=\"day\" datetime=\"{date}\">{date}</time>"))
    }

    /// A number as the course's language writes it.
    pub(crate) fn number(&self, number: Decimal) -> String {
        number.to_string().replace('.', self.say("decimal-mark"))
    }
}

/// The quiz that the credits hang on; none where a course names a lesson that it has not, or that is no quiz.
pub(crate) fn final_test(course: &Course) -> Option<&Lesson> {
    let named = course.lesson(course.final_test.as_ref()?)?;
    matches!(named.body, Body::Quiz(_)).then_some(named)
}

/// Whether completing the course waits for this lesson: a facilitated one is held elsewhere, and waits for
/// nobody.
pub(crate) fn gates(lesson: &Lesson) -> bool {
    lesson.delivery == Delivery::SelfPaced
}
