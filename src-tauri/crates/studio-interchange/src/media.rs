//! Media of questions: those that go out, and those that come in.

mod coming;
mod going;
mod size;

pub(crate) use coming::Coming;
pub(crate) use going::{Going, named};
pub(crate) use size::size;
