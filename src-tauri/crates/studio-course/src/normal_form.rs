//! The one place where Markdown is brought into the form in which courses hold it.
//!
//! Readings and the texts of a role-play are bodies of files in course text, where a carriage return cannot be told
//! from a line ending. So a course never holds one in them, and a reading ends with a line feed as a text file does.
//! Every other text of the model is kept as it is, to the last character.

use crate::{Body, Edit, Lesson, ReadingField, Role, RolePlayField};

impl Lesson {
    /// The lesson with its Markdown in normal form: line feeds for carriage returns, and a line feed at the end of
    /// a reading that is not empty. [`crate::Course::apply`] does it to every edit.
    #[must_use]
    pub fn in_normal_form(mut self) -> Self {
        normalize_lesson(&mut self);
        self
    }
}

impl Edit {
    /// The edit with all Markdown that it brings in normal form. A batch is left as it is, since each of its edits
    /// is applied by itself.
    pub(crate) fn in_normal_form(mut self) -> Self {
        match &mut self {
            Self::ModuleAdd { module, .. } => module.lessons.iter_mut().for_each(normalize_lesson),
            Self::LessonAdd { lesson, .. } => normalize_lesson(lesson),
            Self::ReadingSet { set: ReadingField::Markdown(markdown), .. } => end_lines(markdown),
            Self::RolePlaySet { set, .. } => match set {
                RolePlayField::Scenario(text)
                | RolePlayField::ModelAnswer(text)
                | RolePlayField::SafetyNotes(text) => feed_lines(text),
                RolePlayField::Roles(roles) => roles.iter_mut().for_each(normalize_role),
                _ => {}
            },
            _ => {}
        }
        self
    }
}

fn normalize_lesson(lesson: &mut Lesson) {
    match &mut lesson.body {
        Body::Reading(reading) => end_lines(&mut reading.markdown),
        Body::RolePlay(role_play) => {
            feed_lines(&mut role_play.scenario);
            feed_lines(&mut role_play.model_answer);
            feed_lines(&mut role_play.safety_notes);
            role_play.roles.iter_mut().for_each(normalize_role);
        }
        Body::Video(_) | Body::Quiz(_) => {}
    }
}

fn normalize_role(role: &mut Role) {
    feed_lines(&mut role.public_brief);
    feed_lines(&mut role.private_brief);
}

/// Line feeds for carriage returns and for both together.
fn feed_lines(text: &mut String) {
    if text.contains('\r') {
        *text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
}

fn end_lines(text: &mut String) {
    feed_lines(text);
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Course, CourseId, Date, Language, LessonId, Module, ModuleId, Reading};

    #[test]
    fn markdown_with_carriage_returns_comes_in_without_them() {
        let id = CourseId::new("c").unwrap();
        let mut course = Course::new(id, "", Language::new("en").unwrap(), Date::new(2026, 1, 1).unwrap());
        let lesson = LessonId::new("l").unwrap();
        let body = Body::Reading(Reading { markdown: "one\r\ntwo".to_owned(), ..Reading::default() });
        let module = Module {
            id: ModuleId::new("m").unwrap(),
            title: String::new(),
            summary: String::new(),
            lessons: vec![Lesson::new(lesson.clone(), "", body)],
        };
        course.apply(Edit::ModuleAdd { module, at: 0 }).unwrap();
        let markdown = |course: &Course| match &course.lesson(&lesson).unwrap().body {
            Body::Reading(reading) => reading.markdown.clone(),
            _ => panic!("a reading went in"),
        };
        assert_eq!(markdown(&course), "one\ntwo\n");
        let set = ReadingField::Markdown("a\rb".to_owned());
        course.apply(Edit::ReadingSet { id: lesson.clone(), set }).unwrap();
        assert_eq!(markdown(&course), "a\nb\n");
        let set = ReadingField::Markdown(String::new());
        course.apply(Edit::ReadingSet { id: lesson.clone(), set }).unwrap();
        assert_eq!(markdown(&course), "");
    }
}
