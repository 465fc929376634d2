//! A reading at rest.

use crate::stored::form::{stored_names, stored_struct};
use studio_course::{Difficulty, Purpose, Reading};

stored_struct!(Reading {
    markdown as "markdown",
    difficulty as "difficulty",
    purpose as "purpose",
});

stored_names!(Difficulty {
    Review as "review",
    Standard as "standard",
    Hard as "hard",
    VeryHard as "very-hard",
});

stored_names!(Purpose {
    Skim as "skim",
    Understand as "understand",
    CloseStudy as "close-study",
});
