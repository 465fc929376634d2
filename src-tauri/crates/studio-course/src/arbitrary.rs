//! Courses and edits by chance, for property tests (feature `arbitrary`).
//!
//! [`any_course`] makes whole courses with every body and question kind, ids that are valid and unique, and text that
//! is hostile but legal: quotes, backslashes, fences and headings of the text format, several scripts, emoji, control
//! characters but for NUL, blanks at the end, nothing at all. Everything is in normal form
//! ([`crate::Lesson::in_normal_form`]). References (to outcomes, media, lessons) are drawn from the same small pools as
//! what they refer to, so that most hold and some dangle.

mod course;
mod edit;
mod ids;
mod lesson;
mod question;
mod role_play;
mod text;
mod unique;
mod units;
mod video;

pub use course::any_course;
pub use edit::any_edit;
pub use ids::{any_language, any_media, any_media_name};
pub use lesson::{any_body, any_lesson};
pub use question::{any_question, any_question_kind};
pub use text::{any_markdown, any_text};
