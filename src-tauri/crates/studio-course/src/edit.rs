//! Every change that a course allows, as data.

use crate::{
    Captions, Chapter, ChecklistLine, CompetencyCode, Contributor, Date, DebriefQuestion, Delivery,
    Difficulty, FeedbackTime, FrameworkRef, GlossaryEntry, HoursPolicyId, Instructor, Language, Lesson,
    LessonId, Media, MediaName, Millis, Minutes, Module, ModuleId, Outcome, OutcomeId, Percent, Phase,
    PlannedTime, Prop, Purpose, Question, QuestionId, ReaderProfile, Reference, Role, SessionPlan,
    VideoQuestion,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A change to a course. [`crate::Course::apply`] makes it and returns the edit that takes it back.
///
/// Positions count from 0 in the list as it is before the edit, but for moves, where they count in the list without
/// what is moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "edit")]
pub enum Edit {
    /// Sets something of the course itself.
    CourseSet {
        /// What, and to which value.
        set: CourseField,
    },
    /// Puts a module in.
    ModuleAdd {
        /// The module, with its lessons.
        module: Module,
        /// Where.
        at: usize,
    },
    /// Takes a module out, with its lessons.
    ModuleRemove {
        /// Which.
        id: ModuleId,
    },
    /// Moves a module.
    ModuleMove {
        /// Which.
        id: ModuleId,
        /// Where to.
        at: usize,
    },
    /// Sets something of a module.
    ModuleSet {
        /// Which.
        id: ModuleId,
        /// What, and to which value.
        set: ModuleField,
    },
    /// Puts a lesson in.
    LessonAdd {
        /// Into which module.
        module: ModuleId,
        /// The lesson.
        lesson: Lesson,
        /// Where.
        at: usize,
    },
    /// Takes a lesson out.
    LessonRemove {
        /// Which.
        id: LessonId,
    },
    /// Moves a lesson within its module or to another.
    LessonMove {
        /// Which.
        id: LessonId,
        /// Into which module.
        module: ModuleId,
        /// Where to.
        at: usize,
    },
    /// Sets something that every lesson has.
    LessonSet {
        /// Which.
        id: LessonId,
        /// What, and to which value.
        set: LessonField,
    },
    /// Sets something of a reading.
    ReadingSet {
        /// The lesson.
        id: LessonId,
        /// What, and to which value.
        set: ReadingField,
    },
    /// Sets something of a video.
    VideoSet {
        /// The lesson.
        id: LessonId,
        /// What, and to which value.
        set: VideoField,
    },
    /// Sets something of a quiz.
    QuizSet {
        /// The lesson.
        id: LessonId,
        /// What, and to which value.
        set: QuizField,
    },
    /// Puts a question into a quiz.
    QuestionAdd {
        /// The quiz's lesson.
        lesson: LessonId,
        /// The question.
        question: Question,
        /// Where.
        at: usize,
    },
    /// Takes a question out of a quiz.
    QuestionRemove {
        /// The quiz's lesson.
        lesson: LessonId,
        /// Which.
        id: QuestionId,
    },
    /// Moves a question within its quiz.
    QuestionMove {
        /// The quiz's lesson.
        lesson: LessonId,
        /// Which.
        id: QuestionId,
        /// Where to.
        at: usize,
    },
    /// Puts a question in the place of the one with the same id, in a quiz or in a video.
    QuestionSet {
        /// The lesson that asks it.
        lesson: LessonId,
        /// The question as it shall be.
        question: Question,
    },
    /// Sets something of a role-play.
    RolePlaySet {
        /// The lesson.
        id: LessonId,
        /// What, and to which value.
        set: RolePlayField,
    },
    /// Lists a media file, whose bytes are already kept.
    MediaAdd {
        /// The file.
        media: Media,
        /// Where in the list.
        at: usize,
    },
    /// Takes a media file off the list; its bytes stay kept, so that undo can bring it back.
    MediaRemove {
        /// Which.
        name: MediaName,
    },
    /// Says who made a media file.
    MediaCredit {
        /// Which.
        name: MediaName,
        /// The credit.
        credit: String,
    },
    /// Several edits as one step of undo: all are made, or none.
    Batch {
        /// In order.
        edits: Vec<Edit>,
    },
}

/// What can be set of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "field", content = "value")]
#[allow(missing_docs, reason = "each is the field of `Course` of the same name")]
pub enum CourseField {
    Title(String),
    Summary(String),
    Language(Language),
    ReleasedOn(Date),
    Keywords(Vec<String>),
    Rights(String),
    Cover(Option<MediaName>),
    Reader(ReaderProfile),
    HoursPolicy(HoursPolicyId),
    Framework(Option<FrameworkRef>),
    Outcomes(Vec<Outcome>),
    Instructors(Vec<Instructor>),
    Contributors(Vec<Contributor>),
    References(Vec<Reference>),
    Glossary(Vec<GlossaryEntry>),
    FinalTest(Option<LessonId>),
    SessionPlan(SessionPlan),
}

/// What can be set of a module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "field", content = "value")]
#[allow(missing_docs, reason = "each is the field of `Module` of the same name")]
pub enum ModuleField {
    Title(String),
    Summary(String),
}

/// What can be set of every lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "field", content = "value")]
#[allow(missing_docs, reason = "each is the field of `Lesson` of the same name")]
pub enum LessonField {
    Title(String),
    Delivery(Delivery),
    Outcomes(Vec<OutcomeId>),
    Alignments(Vec<CompetencyCode>),
    Planned(Option<PlannedTime>),
}

/// What can be set of a reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "field", content = "value")]
#[allow(missing_docs, reason = "each is the field of `Reading` of the same name")]
pub enum ReadingField {
    Markdown(String),
    Difficulty(Difficulty),
    Purpose(Purpose),
}

/// What can be set of a video.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "field", content = "value")]
#[allow(missing_docs, reason = "each is the field of `Video` of the same name")]
pub enum VideoField {
    File(Option<MediaName>),
    Duration(Option<Millis>),
    Poster(Option<MediaName>),
    Introduction(String),
    Chapters(Vec<Chapter>),
    Captions(Vec<Captions>),
    Transcript(String),
    NarratesPage(bool),
    Questions(Vec<VideoQuestion>),
}

/// What can be set of a quiz, beside its questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "field", content = "value")]
#[allow(missing_docs, reason = "each is the field of `Quiz` of the same name")]
pub enum QuizField {
    Introduction(String),
    PassMark(Percent),
    Attempts(Option<u32>),
    ShufflesQuestions(bool),
    ShufflesOptions(bool),
    Draw(Option<u32>),
    TimeLimit(Option<Minutes>),
    FeedbackTime(FeedbackTime),
}

/// What can be set of a role-play.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "field", content = "value")]
#[allow(missing_docs, reason = "each is the field of `RolePlay` of the same name")]
pub enum RolePlayField {
    Scenario(String),
    Roles(Vec<Role>),
    Props(Vec<Prop>),
    Phases(Vec<Phase>),
    Checklist(Vec<ChecklistLine>),
    DebriefQuestions(Vec<DebriefQuestion>),
    ModelAnswer(String),
    SafetyNotes(String),
}

/// Why an edit cannot be made to this course. The course is as it was before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The edit speaks of something that is not there.
    #[error("this course has no {what} “{id}”: it may have been deleted meanwhile")]
    NotThere {
        /// Such as `lesson`.
        what: &'static str,
        /// Its id or name.
        id: String,
    },
    /// What the edit adds is there already.
    #[error("this course already has a {what} “{id}”")]
    AlreadyThere {
        /// Such as `lesson`.
        what: &'static str,
        /// Its id or name.
        id: String,
    },
    /// The position lies behind the end of the list.
    #[error("there is no place {at} in a list of {len}")]
    NoSuchPlace {
        /// The position asked for.
        at: usize,
        /// How long the list is.
        len: usize,
    },
    /// The lesson is of another kind than the edit.
    #[error("the lesson “{id}” is not a {expected}")]
    OtherKind {
        /// The lesson.
        id: LessonId,
        /// What the edit is for.
        expected: &'static str,
    },
}
