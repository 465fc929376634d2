//! Media that go out with the questions.

use std::collections::BTreeMap;
use std::io;
use studio_course::{MediaName, markdown};

/// Opens media of the course, each once.
pub(crate) struct Going<'a> {
    open: &'a mut dyn FnMut(&MediaName) -> io::Result<Vec<u8>>,
    opened: BTreeMap<MediaName, Option<Vec<u8>>>,
}

impl<'a> Going<'a> {
    /// Nothing opened yet.
    pub(crate) fn new(open: &'a mut dyn FnMut(&MediaName) -> io::Result<Vec<u8>>) -> Self {
        Self { open, opened: BTreeMap::new() }
    }

    /// The bytes of a file, or nothing where it cannot be read.
    pub(crate) fn bytes(&mut self, name: &MediaName) -> Option<&[u8]> {
        if !self.opened.contains_key(name) {
            let bytes = (self.open)(name).ok();
            self.opened.insert(name.clone(), bytes);
        }
        self.opened.get(name).and_then(Option::as_deref)
    }
}

/// The media file that a target in Markdown names: nothing where it names none.
pub(crate) fn named(target: &str) -> Option<MediaName> {
    MediaName::new(markdown::media_target(target)?).ok()
}
