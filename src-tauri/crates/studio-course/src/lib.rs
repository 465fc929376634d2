//! The words of the trade, and the edits that change a course.
//!
//! A [`Course`] is data and nothing else: it is only ever read, and every change to it is an [`Edit`] whose
//! application returns the [`Edit`] that takes it back. Nothing here knows of files, clocks or chance: ids
//! and dates are handed in.

mod apply;
#[cfg(feature = "arbitrary")]
pub mod arbitrary;
mod course;
mod edit;
mod finding;
mod ids;
mod language;
mod lesson;
pub mod markdown;
mod media;
mod normal_form;
mod outcome;
mod people;
mod planned_file;
mod question;
mod quiz;
mod reading;
mod role_play;
mod session_plan;
mod unique_ids;
mod units;
mod video;

pub use course::{Course, FrameworkRef, GlossaryEntry, Module, ReaderProfile, Reference};
pub use edit::{
    CourseField, Edit, LessonField, ModuleField, QuizField, ReadingField, Refusal, RolePlayField, VideoField,
};
pub use finding::{Finding, Fix, Place, Severity};
pub use ids::{
    BadId, ChecklistLineId, CompetencyCode, ContributorId, CourseId, HoursPolicyId, InstructorId, LessonId,
    ModuleId, OutcomeId, PartId, QuestionId, RoleId,
};
pub use language::Language;
pub use lesson::{Body, BodyKind, Delivery, Lesson, PlannedTime};
pub use media::{Media, MediaName, Sha256};
pub use outcome::Outcome;
pub use people::{Contributor, ContributorRole, Instructor, InstructorKind};
pub use planned_file::{FileSource, PlannedFile};
pub use question::{
    Blank, Choice, Element, Feedback, Pair, Question, QuestionDifficulty, QuestionKind, Region, Shape,
};
pub use quiz::{FeedbackTime, Quiz};
pub use reading::{Difficulty, Purpose, Reading};
pub use role_play::{ChecklistLine, DebriefQuestion, Phase, PhaseKind, Prop, Role, RolePlay};
pub use session_plan::{PlanItem, PlanItemKind, SessionPlan};
pub use units::{Date, Decimal, Millis, Minutes, Percent};
pub use video::{Captions, Chapter, Video, VideoQuestion};
