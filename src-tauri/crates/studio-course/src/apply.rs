//! Makes an edit and says how to take it back.

use crate::{
    Body, Course, CourseField, Edit, Lesson, LessonField, LessonId, Module, ModuleField, ModuleId, Question,
    QuestionId, Quiz, QuizField, Reading, ReadingField, Refusal, RolePlay, RolePlayField, Video, VideoField,
};
use std::mem::replace;

impl Course {
    /// Makes `edit` and returns the edit that takes it back, or refuses and leaves the course as it was.
    ///
    /// References to what an edit removes (the final test, an outcome of a lesson) are left standing: a dangling one
    /// is a finding, so that undo stays the exact inverse.
    /// Markdown comes in by [`Lesson::in_normal_form`]: an edit that holds carriage returns is made without them.
    pub fn apply(&mut self, edit: Edit) -> Result<Edit, Refusal> {
        let edit = edit.in_normal_form();
        self.refuse_repeated_ids(&edit)?;
        match edit {
            Edit::CourseSet { set } => Ok(Edit::CourseSet { set: set_course(self, set) }),
            Edit::ModuleAdd { module, at } => {
                let id = module.id.clone();
                insert(&mut self.modules, module, at)?;
                Ok(Edit::ModuleRemove { id })
            }
            Edit::ModuleRemove { id } => {
                let at = self.module_index(&id)?;
                Ok(Edit::ModuleAdd { module: self.modules.remove(at), at })
            }
            Edit::ModuleMove { id, at } => {
                let from = self.module_index(&id)?;
                move_within(&mut self.modules, from, at)?;
                Ok(Edit::ModuleMove { id, at: from })
            }
            Edit::ModuleSet { id, set } => {
                let index = self.module_index(&id)?;
                let module = &mut self.modules[index];
                let set = match set {
                    ModuleField::Title(title) => ModuleField::Title(replace(&mut module.title, title)),
                    ModuleField::Summary(summary) => {
                        ModuleField::Summary(replace(&mut module.summary, summary))
                    }
                };
                Ok(Edit::ModuleSet { id, set })
            }
            Edit::LessonAdd { module, lesson, at } => {
                let index = self.module_index(&module)?;
                let id = lesson.id.clone();
                insert(&mut self.modules[index].lessons, lesson, at)?;
                Ok(Edit::LessonRemove { id })
            }
            Edit::LessonRemove { id } => {
                let (module, at) = self.lesson_index(&id)?;
                let module = &mut self.modules[module];
                Ok(Edit::LessonAdd { module: module.id.clone(), lesson: module.lessons.remove(at), at })
            }
            Edit::LessonMove { id, module, at } => self.move_lesson(id, &module, at),
            Edit::LessonSet { id, set } => {
                let set = set_lesson(self.lesson_mut(&id)?, set);
                Ok(Edit::LessonSet { id, set })
            }
            Edit::ReadingSet { id, set } => {
                let set = set_reading(self.reading_mut(&id)?, set);
                Ok(Edit::ReadingSet { id, set })
            }
            Edit::VideoSet { id, set } => {
                let set = set_video(self.video_mut(&id)?, set);
                Ok(Edit::VideoSet { id, set })
            }
            Edit::QuizSet { id, set } => {
                let set = set_quiz(self.quiz_mut(&id)?, set);
                Ok(Edit::QuizSet { id, set })
            }
            Edit::QuestionAdd { lesson, question, at } => {
                let id = question.id.clone();
                insert(&mut self.quiz_mut(&lesson)?.questions, question, at)?;
                Ok(Edit::QuestionRemove { lesson, id })
            }
            Edit::QuestionRemove { lesson, id } => {
                let quiz = self.quiz_mut(&lesson)?;
                let at = question_index(quiz, &id)?;
                let question = quiz.questions.remove(at);
                Ok(Edit::QuestionAdd { lesson, question, at })
            }
            Edit::QuestionMove { lesson, id, at } => {
                let quiz = self.quiz_mut(&lesson)?;
                let from = question_index(quiz, &id)?;
                move_within(&mut quiz.questions, from, at)?;
                Ok(Edit::QuestionMove { lesson, id, at: from })
            }
            Edit::QuestionSet { lesson, question } => {
                let there = self.question_mut(&lesson, &question.id)?;
                let question = replace(there, question);
                Ok(Edit::QuestionSet { lesson, question })
            }
            Edit::RolePlaySet { id, set } => {
                let set = set_role_play(self.role_play_mut(&id)?, set);
                Ok(Edit::RolePlaySet { id, set })
            }
            Edit::MediaAdd { media, at } => {
                let name = media.name.clone();
                insert(&mut self.media, media, at)?;
                Ok(Edit::MediaRemove { name })
            }
            Edit::MediaRemove { name } => {
                let at = self.media.iter().position(|media| media.name == name);
                let at = at.ok_or_else(|| not_there("media file", &name))?;
                Ok(Edit::MediaAdd { media: self.media.remove(at), at })
            }
            Edit::MediaCredit { name, credit } => {
                let media = self.media.iter_mut().find(|media| media.name == name);
                let media = media.ok_or_else(|| not_there("media file", &name))?;
                let credit = replace(&mut media.credit, credit);
                Ok(Edit::MediaCredit { name, credit })
            }
            Edit::Batch { edits } => self.apply_all(edits),
        }
    }

    /// Makes all edits or none.
    fn apply_all(&mut self, edits: Vec<Edit>) -> Result<Edit, Refusal> {
        let mut inverses = Vec::with_capacity(edits.len());
        for edit in edits {
            match self.apply(edit) {
                Ok(inverse) => inverses.push(inverse),
                Err(refusal) => {
                    while let Some(inverse) = inverses.pop() {
                        // An inverse of what was just made cannot be refused.
                        let _ = self.apply(inverse);
                    }
                    return Err(refusal);
                }
            }
        }
        inverses.reverse();
        Ok(Edit::Batch { edits: inverses })
    }

    fn move_lesson(&mut self, id: LessonId, to: &ModuleId, at: usize) -> Result<Edit, Refusal> {
        let (from, from_at) = self.lesson_index(&id)?;
        let to = self.module_index(to)?;
        let len = self.modules[to].lessons.len() - usize::from(from == to);
        if at > len {
            return Err(Refusal::NoSuchPlace { at, len });
        }
        let lesson = self.modules[from].lessons.remove(from_at);
        self.modules[to].lessons.insert(at, lesson);
        Ok(Edit::LessonMove { id, module: self.modules[from].id.clone(), at: from_at })
    }

    fn module_index(&self, id: &ModuleId) -> Result<usize, Refusal> {
        self.modules.iter().position(|module| module.id == *id).ok_or_else(|| not_there("module", id))
    }

    fn lesson_index(&self, id: &LessonId) -> Result<(usize, usize), Refusal> {
        let find = |(index, module): (usize, &Module)| {
            module.lessons.iter().position(|lesson| lesson.id == *id).map(|at| (index, at))
        };
        self.modules.iter().enumerate().find_map(find).ok_or_else(|| not_there("lesson", id))
    }

    fn lesson_mut(&mut self, id: &LessonId) -> Result<&mut Lesson, Refusal> {
        let (module, at) = self.lesson_index(id)?;
        Ok(&mut self.modules[module].lessons[at])
    }

    fn reading_mut(&mut self, id: &LessonId) -> Result<&mut Reading, Refusal> {
        match &mut self.lesson_mut(id)?.body {
            Body::Reading(reading) => Ok(reading),
            _ => Err(Refusal::OtherKind { id: id.clone(), expected: "reading" }),
        }
    }

    fn video_mut(&mut self, id: &LessonId) -> Result<&mut Video, Refusal> {
        match &mut self.lesson_mut(id)?.body {
            Body::Video(video) => Ok(video),
            _ => Err(Refusal::OtherKind { id: id.clone(), expected: "video" }),
        }
    }

    fn quiz_mut(&mut self, id: &LessonId) -> Result<&mut Quiz, Refusal> {
        match &mut self.lesson_mut(id)?.body {
            Body::Quiz(quiz) => Ok(quiz),
            _ => Err(Refusal::OtherKind { id: id.clone(), expected: "quiz" }),
        }
    }

    fn role_play_mut(&mut self, id: &LessonId) -> Result<&mut RolePlay, Refusal> {
        match &mut self.lesson_mut(id)?.body {
            Body::RolePlay(role_play) => Ok(role_play),
            _ => Err(Refusal::OtherKind { id: id.clone(), expected: "role-play" }),
        }
    }

    fn question_mut(&mut self, lesson: &LessonId, id: &QuestionId) -> Result<&mut Question, Refusal> {
        let found = match &mut self.lesson_mut(lesson)?.body {
            Body::Quiz(quiz) => quiz.questions.iter_mut().find(|question| question.id == *id),
            Body::Video(video) => video
                .questions
                .iter_mut()
                .map(|asked| &mut asked.question)
                .find(|question| question.id == *id),
            Body::Reading(_) | Body::RolePlay(_) => None,
        };
        found.ok_or_else(|| not_there("question", id))
    }
}

fn not_there(what: &'static str, id: &impl ToString) -> Refusal {
    Refusal::NotThere { what, id: id.to_string() }
}

fn question_index(quiz: &Quiz, id: &QuestionId) -> Result<usize, Refusal> {
    quiz.questions.iter().position(|question| question.id == *id).ok_or_else(|| not_there("question", id))
}

fn insert<T>(list: &mut Vec<T>, value: T, at: usize) -> Result<(), Refusal> {
    if at > list.len() {
        return Err(Refusal::NoSuchPlace { at, len: list.len() });
    }
    list.insert(at, value);
    Ok(())
}

fn move_within<T>(list: &mut Vec<T>, from: usize, to: usize) -> Result<(), Refusal> {
    if to >= list.len() {
        return Err(Refusal::NoSuchPlace { at: to, len: list.len().saturating_sub(1) });
    }
    let value = list.remove(from);
    list.insert(to, value);
    Ok(())
}

/// A setter that puts the new value in and hands the old one out, for each field of one of the field enums.
macro_rules! setter {
    ($name:ident, $owner:ty, $fields:ident { $($variant:ident => $field:ident),+ $(,)? }) => {
        fn $name(owner: &mut $owner, set: $fields) -> $fields {
            match set {
                $($fields::$variant(value) => $fields::$variant(replace(&mut owner.$field, value)),)+
            }
        }
    };
}

setter!(set_course, Course, CourseField {
    Title => title, Summary => summary, Language => language, ReleasedOn => released_on, Keywords => keywords,
    Rights => rights, Cover => cover, Reader => reader, HoursPolicy => hours_policy, Framework => framework,
    Outcomes => outcomes, Instructors => instructors, Contributors => contributors, References => references,
    Glossary => glossary, FinalTest => final_test, SessionPlan => session_plan,
});
setter!(set_lesson, Lesson, LessonField {
    Title => title, Delivery => delivery, Outcomes => outcomes, Alignments => alignments, Planned => planned,
});
setter!(set_reading, Reading, ReadingField {
    Markdown => markdown, Difficulty => difficulty, Purpose => purpose,
});
setter!(set_video, Video, VideoField {
    File => file, Duration => duration, Poster => poster, Introduction => introduction, Chapters => chapters,
    Captions => captions, Transcript => transcript, NarratesPage => narrates_page, Questions => questions,
});
setter!(set_quiz, Quiz, QuizField {
    Introduction => introduction, PassMark => pass_mark, Attempts => attempts, ShufflesQuestions => shuffles_questions,
    ShufflesOptions => shuffles_options, Draw => draw, TimeLimit => time_limit, FeedbackTime => feedback_time,
});
setter!(set_role_play, RolePlay, RolePlayField {
    Scenario => scenario, Roles => roles, Props => props, Phases => phases, Checklist => checklist,
    DebriefQuestions => debrief_questions, ModelAnswer => model_answer, SafetyNotes => safety_notes,
});
