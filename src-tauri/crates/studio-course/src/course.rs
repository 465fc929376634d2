//! The whole blended programme of study, and its modules.

use crate::{
    CompetencyCode, Contributor, CourseId, Date, HoursPolicyId, Instructor, Language, Lesson, LessonId,
    Media, MediaName, ModuleId, Outcome, PartId, Question, QuestionId, SessionPlan,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A course: modules of lessons, and what is true of all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// Unique in the world.
    pub id: CourseId,
    /// One line of plain text.
    pub title: String,
    /// What the course is about and for whom; plain text.
    pub summary: String,
    /// The one language that the course is written in.
    pub language: Language,
    /// The day that signatures and metadata speak of.
    pub released_on: Date,
    /// Words that a learner would search for.
    pub keywords: Vec<String>,
    /// Who owns the course and what others may do with it; plain text.
    pub rights: String,
    /// A picture for the course card, one of `media`.
    pub cover: Option<MediaName>,
    /// Who reads: it sets the pace of reading.
    pub reader: ReaderProfile,
    /// How time becomes hours and credits.
    pub hours_policy: HoursPolicyId,
    /// The dated list of competencies that the course has adopted.
    pub framework: Option<FrameworkRef>,
    /// What a learner can do afterwards.
    pub outcomes: Vec<Outcome>,
    /// Who teaches, academics and practitioners.
    pub instructors: Vec<Instructor>,
    /// Who wrote the course, and who reviewed it.
    pub contributors: Vec<Contributor>,
    /// Works that the course rests on.
    pub references: Vec<Reference>,
    /// Terms explained.
    pub glossary: Vec<GlossaryEntry>,
    /// The files that the author brought in.
    pub media: Vec<Media>,
    /// The modules, in the order in which they are taken.
    pub modules: Vec<Module>,
    /// The quiz that gates the credits.
    pub final_test: Option<LessonId>,
    /// The timed run of the facilitated lessons.
    pub session_plan: SessionPlan,
}

/// An ordered group of lessons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Module {
    /// Unique within the course.
    pub id: ModuleId,
    /// One line of plain text.
    pub title: String,
    /// What the module adds; plain text, may be empty.
    pub summary: String,
    /// The lessons, in order.
    pub lessons: Vec<Lesson>,
}

/// Who the readers are: native readers of the course's language, fluent in it as a second language, or limited in it
/// (learning-hours model, part A, factor R).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReaderProfile {
    /// Reads the language as a first language.
    #[default]
    Native,
    /// Fluent in it as a second language.
    FluentSecondLanguage,
    /// Limited in it.
    Limited,
}

/// A framework and the edition of it that a course has adopted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkRef {
    /// The framework's id, such as `wco-professional-standards`.
    pub id: String,
    /// The edition, such as `2019`.
    pub edition: String,
}

/// A work that the course rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    /// Unique among the course's references.
    pub id: PartId,
    /// The citation as it is printed; plain text.
    pub citation: String,
    /// Where it can be read, an `https:` or `http:` address; may be empty.
    pub link: String,
}

/// A term and what it means in this course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GlossaryEntry {
    /// Unique among the course's glossary entries.
    pub id: PartId,
    /// The term.
    pub term: String,
    /// Its meaning; plain text.
    pub meaning: String,
}

impl Course {
    /// A course with nothing in it yet.
    pub fn new(id: CourseId, title: impl Into<String>, language: Language, released_on: Date) -> Self {
        Self {
            id,
            title: title.into(),
            summary: String::new(),
            language,
            released_on,
            keywords: Vec::new(),
            rights: String::new(),
            cover: None,
            reader: ReaderProfile::default(),
            hours_policy: HoursPolicyId::default(),
            framework: None,
            outcomes: Vec::new(),
            instructors: Vec::new(),
            contributors: Vec::new(),
            references: Vec::new(),
            glossary: Vec::new(),
            media: Vec::new(),
            modules: Vec::new(),
            final_test: None,
            session_plan: SessionPlan::default(),
        }
    }

    /// Every lesson, in the order in which they are taken.
    pub fn lessons(&self) -> impl Iterator<Item = &Lesson> {
        self.modules.iter().flat_map(|module| &module.lessons)
    }

    /// The lesson with this id.
    pub fn lesson(&self, id: &LessonId) -> Option<&Lesson> {
        self.lessons().find(|lesson| lesson.id == *id)
    }

    /// The module with this id.
    pub fn module(&self, id: &ModuleId) -> Option<&Module> {
        self.modules.iter().find(|module| module.id == *id)
    }

    /// The module that holds this lesson.
    pub fn module_of(&self, id: &LessonId) -> Option<&Module> {
        self.modules.iter().find(|module| module.lessons.iter().any(|lesson| lesson.id == *id))
    }

    /// The media file with this name.
    pub fn media_named(&self, name: &MediaName) -> Option<&Media> {
        self.media.iter().find(|media| media.name == *name)
    }

    /// Every question with the lesson that asks it, in order: those of quizzes and those inside videos.
    pub fn questions(&self) -> impl Iterator<Item = (&Lesson, &Question)> {
        self.lessons().flat_map(|lesson| lesson.questions().map(move |question| (lesson, question)))
    }

    /// The question with this id and the lesson that asks it.
    pub fn question(&self, id: &QuestionId) -> Option<(&Lesson, &Question)> {
        self.questions().find(|(_, question)| question.id == *id)
    }

    /// Every competency code that something in the course is aligned to, in the order of first use.
    pub fn competencies_used(&self) -> Vec<&CompetencyCode> {
        let mut codes = Vec::new();
        let outcomes = self.outcomes.iter().flat_map(|outcome| &outcome.alignments);
        for code in outcomes.chain(self.lessons().flat_map(Lesson::all_alignments)) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        codes
    }
}
