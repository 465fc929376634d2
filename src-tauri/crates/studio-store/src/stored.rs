//! What the library keeps of the model, mapped by hand.

pub(crate) mod course;
mod edit;
pub(crate) mod form;
mod lesson;
mod plain;
mod question;
mod quiz;
mod reading;
mod role_play;
mod session_plan;
mod text;
mod video;

pub(crate) use text::{FORMAT, from_column, read, write};
