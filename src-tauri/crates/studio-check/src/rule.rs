//! A rule.

use crate::Facts;
use crate::names::{lesson_name, question_name};
use studio_course::{Course, Edit, Finding, Lesson, Place, Question, Severity};

/// Something that a course is held to.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The fact that it finds, in kebab case, such as `video-without-captions`.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Why it matters, in one sentence, with the source where there is one.
    pub reason: &'static str,
    /// The names of the values that each of its findings has, in alphabetical order: what translations may use.
    pub values: &'static [&'static str],
    /// What its fix does, in English, where it offers one. Not every finding of the rule has to have it.
    pub fix: Option<&'static str>,
    /// Looks at a course and adds what it finds.
    pub check: fn(&Course, &Facts<'_>, &mut Vec<Finding>),
}

impl Rule {
    /// A finding of this rule, still without values and without a fix.
    pub(crate) fn at(&self, place: Place, message: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding::new(self.name, self.severity, place, message, hint)
    }

    /// A finding about a lesson, with its name as the value `lesson`.
    pub(crate) fn at_lesson(
        &self,
        lesson: &Lesson,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Finding {
        let place = Place::Lesson { lesson: lesson.id.clone() };
        self.at(place, message, hint).with_value("lesson", lesson_name(lesson))
    }

    /// A finding about a question, with the values `lesson` and `question`.
    pub(crate) fn at_question(
        &self,
        lesson: &Lesson,
        question: &Question,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Finding {
        let place = Place::Question { lesson: lesson.id.clone(), question: question.id.clone() };
        self.at(place, message, hint)
            .with_value("lesson", lesson_name(lesson))
            .with_value("question", question_name(question))
    }

    /// The finding with the rule's fix.
    pub(crate) fn mended_by(&self, finding: Finding, edit: Edit) -> Finding {
        finding.with_fix(self.fix.unwrap_or_default(), edit)
    }
}
