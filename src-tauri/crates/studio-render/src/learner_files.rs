//! The files that a learner gets.

use crate::view::View;
use crate::{RenderOptions, Shown, index_page, player};
use studio_course::{Course, FileSource, PlannedFile};

/// Everything that a learner's package or preview holds, but for what a packaging standard adds: the launch
/// page `index.html` first, then the player, then the media that the pages show, in the order of their paths.
///
/// Only the learner's side of a role-play is in them: no private brief, no facilitator's prompt and no model
/// answer, nor any media that only those speak of.
pub fn learner_files(course: &Course, shown: &Shown, options: &RenderOptions) -> Vec<PlannedFile> {
    let view = View::new(course, shown, *options);
    let index = index_page::index_page(&view);
    let mut files = vec![
        bytes("index.html", index),
        bytes(player::STYLE_PATH, player::style()),
        bytes(player::SCRIPT_PATH, player::script()),
    ];
    files.extend(view.media.files());
    files
}

fn bytes(path: &str, text: String) -> PlannedFile {
    PlannedFile { path: path.to_owned(), source: FileSource::Bytes(text.into_bytes()) }
}
