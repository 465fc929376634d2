//! What the writer does, as a function of how far it is: so whoever killed it knows what it did.

use crate::dice::Dice;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use studio_course::arbitrary::{any_course, any_edit};
use studio_course::{
    Body, Course, CourseId, Edit, Lesson, LessonId, Module, ModuleId, Reading, ReadingField,
};

/// Something that the writer does.
pub(crate) enum Act {
    Edit(Box<Edit>),
    Undo,
    Redo,
}

/// What is done after `revision`, at the `attempt`th time that nothing came of it.
pub(crate) fn act(course: &Course, revision: u64, attempt: u64) -> Act {
    let mut dice = Dice::new(revision * 1_000 + attempt);
    match dice.below(100) {
        0..12 => Act::Undo,
        12..20 => Act::Redo,
        20..50 => Act::Edit(Box::new(any_edit(course).new_tree(&mut runner(dice.next())).unwrap().current())),
        _ => Act::Edit(Box::new(typing(course, revision, &mut dice))),
    }
}

/// The course of the library of this number.
fn course(number: u64) -> Course {
    let mut course = any_course().new_tree(&mut runner(number)).unwrap().current();
    course.id = CourseId::new(format!("course-{number}")).unwrap();
    course
}

fn runner(seed: u64) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// Writes a page, up to 40,000 characters long, into a reading that is made first where it is not there.
fn typing(course: &Course, revision: u64, dice: &mut Dice) -> Edit {
    let id = LessonId::new("typed-in").unwrap();
    let words = "value 海关 ".repeat(usize::try_from(dice.below(5_000)).unwrap());
    let markdown = format!("Page {revision}. {words}\n");
    if matches!(course.lesson(&id), Some(Lesson { body: Body::Reading(_), .. })) {
        return Edit::ReadingSet { id, set: ReadingField::Markdown(markdown) };
    }
    let lesson = Lesson::new(id, "Typed in", Body::Reading(Reading { markdown, ..Reading::default() }));
    match course.modules.first() {
        Some(module) => Edit::LessonAdd { module: module.id.clone(), lesson, at: 0 },
        None => {
            let id = ModuleId::new(format!("module-{revision}")).unwrap();
            let (title, summary) = (String::new(), String::new());
            Edit::ModuleAdd { module: Module { id, title, summary, lessons: vec![lesson] }, at: 0 }
        }
    }
}

/// The course as it should be: the same acts, made to the model alone.
pub(crate) struct Mirror {
    course: Course,
    revision: u64,
    done: Vec<(Edit, Edit)>,
    undone: Vec<Edit>,
}

impl Mirror {
    pub(crate) fn new(number: u64) -> Self {
        Self { course: course(number), revision: 0, done: Vec::new(), undone: Vec::new() }
    }

    pub(crate) fn course(&self) -> &Course {
        &self.course
    }

    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// Does what the writer did until it was at `revision`.
    pub(crate) fn follow_to(&mut self, revision: u64) {
        while self.revision < revision {
            let from = self.revision;
            let mut attempt = 0;
            while self.revision == from {
                match act(&self.course, from, attempt) {
                    Act::Edit(edit) => self.edit(*edit),
                    Act::Undo => self.undo(),
                    Act::Redo => self.redo(),
                };
                attempt += 1;
            }
        }
    }

    fn edit(&mut self, edit: Edit) -> bool {
        let Ok(inverse) = self.course.apply(edit.clone()) else { return false };
        if inverse == edit {
            return false;
        }
        self.done.push((edit, inverse));
        self.undone.clear();
        self.revision += 1;
        true
    }

    pub(crate) fn undo(&mut self) -> bool {
        let Some((edit, inverse)) = self.done.pop() else { return false };
        self.course.apply(inverse).unwrap();
        self.undone.push(edit);
        self.revision += 1;
        true
    }

    pub(crate) fn redo(&mut self) -> bool {
        let Some(edit) = self.undone.pop() else { return false };
        let inverse = self.course.apply(edit.clone()).unwrap();
        self.done.push((edit, inverse));
        self.revision += 1;
        true
    }
}
