//! One table, one file.

pub(crate) mod card;
pub(crate) mod course;
pub(crate) mod course_media;
pub(crate) mod lesson;
pub(crate) mod media;
pub(crate) mod module;
pub(crate) mod passage;
pub(crate) mod step;
