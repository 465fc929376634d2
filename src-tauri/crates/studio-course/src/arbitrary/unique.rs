//! Makes ids unique that were drawn by chance.

use crate::{Body, Course, Lesson, Module};
use std::collections::BTreeSet;

/// The ids of one kind that are taken.
#[derive(Debug, Clone, Default)]
pub(super) struct UniqueIds(BTreeSet<String>);

impl UniqueIds {
    /// Leaves `id` as it is if it is free, else gives it a number that makes it free.
    pub(super) fn settle<Id: TryFrom<String> + ToString>(&mut self, id: &mut Id) {
        let drawn = id.to_string();
        let stem: String = drawn.chars().take(56).collect();
        let numbered = (2u32..).map(|n| format!("{stem}-{n}"));
        let free = std::iter::once(drawn).chain(numbered).find(|text| !self.0.contains(text));
        if let Some(text) = free {
            self.0.insert(text.clone());
            if let Ok(settled) = Id::try_from(text) {
                *id = settled;
            }
        }
    }
}

/// The ids that are unique within a course.
#[derive(Debug, Clone, Default)]
pub(super) struct CourseIds {
    modules: UniqueIds,
    lessons: UniqueIds,
    questions: UniqueIds,
    checklist_lines: UniqueIds,
}

impl CourseIds {
    /// The ids that `course` has taken.
    pub(super) fn of(course: &Course) -> Self {
        let mut ids = Self::default();
        course.modules.clone().iter_mut().for_each(|module| ids.settle_module(module));
        ids
    }

    pub(super) fn settle_module(&mut self, module: &mut Module) {
        self.modules.settle(&mut module.id);
        module.lessons.iter_mut().for_each(|lesson| self.settle_lesson(lesson));
    }

    pub(super) fn settle_lesson(&mut self, lesson: &mut Lesson) {
        self.lessons.settle(&mut lesson.id);
        self.settle_body(&mut lesson.body);
    }

    pub(super) fn settle_body(&mut self, body: &mut Body) {
        match body {
            Body::Reading(_) => {}
            Body::Video(video) => {
                video.questions.iter_mut().for_each(|asked| self.questions.settle(&mut asked.question.id));
            }
            Body::Quiz(quiz) => {
                quiz.questions.iter_mut().for_each(|question| self.questions.settle(&mut question.id));
            }
            Body::RolePlay(play) => {
                play.checklist.iter_mut().for_each(|line| self.checklist_lines.settle(&mut line.id));
            }
        }
    }

    pub(super) fn settle_question(&mut self, question: &mut crate::Question) {
        self.questions.settle(&mut question.id);
    }
}
