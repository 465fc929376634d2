//! A library to look around in.

use crate::app::App;
use crate::courses;
use crate::failure::Failure;
use crate::library;
use crate::templates;
use crate::wire::{CourseNew, Nothing};

impl App {
    /// Fills a new library with a course from every template; leaves one that has courses as it is.
    pub fn fill_sample_library(&self) -> Result<(), Failure> {
        self.open_library()?;
        if !library::courses(self, Nothing {})?.courses.is_empty() {
            return Ok(());
        }
        for id in templates::template_ids() {
            courses::new(
                self,
                CourseNew { template: Some(id.to_owned()), title: String::new(), language: None },
            )?;
        }
        Ok(())
    }
}
