//! The files that a learner gets.

use crate::course_part::course_part;
use crate::view::View;
use crate::{LaunchPage, RenderOptions, Shown, launch_page, player};
use std::collections::BTreeMap;
use studio_course::{Course, FileSource, PlannedFile};

/// Everything that a learner's package or preview holds, but for what a packaging standard adds: the launch
/// pages first, then the player, then the media that the pages show, in the order of their paths.
///
/// Only the learner's side of a role-play is in them: no private brief, no facilitator's prompt and no model
/// answer, nor any media that only those speak of.
pub fn learner_files(course: &Course, shown: &Shown, options: &RenderOptions) -> Vec<PlannedFile> {
    let whole = [whole_course(course)];
    let pages = if options.launch_pages.is_empty() { &whole } else { options.launch_pages.as_slice() };
    let mut files = Vec::new();
    let mut media = BTreeMap::new();
    for page in pages {
        let part = course_part(course, page);
        let view = View::new(course, &part, page, shown, options.standard);
        files.push(bytes(&page.path, launch_page::launch_page(&view)));
        media.extend(view.media.files().into_iter().map(|file| (file.path, file.source)));
    }
    files.push(bytes(player::STYLE_PATH, player::style()));
    files.push(bytes(player::SCRIPT_PATH, player::script()));
    files.extend(media.into_iter().map(|(path, source)| PlannedFile { path, source }));
    files
}

/// The one page of a course that is launched as a whole.
fn whole_course(course: &Course) -> LaunchPage {
    LaunchPage {
        unit: "course".to_owned(),
        path: "index.html".to_owned(),
        title: course.title.clone(),
        lessons: course.lessons().map(|lesson| lesson.id.clone()).collect(),
    }
}

fn bytes(path: &str, text: String) -> PlannedFile {
    PlannedFile { path: path.to_owned(), source: FileSource::Bytes(text.into_bytes()) }
}
