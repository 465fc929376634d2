//! From a course to the files of a folder.

use crate::{Kept, TextFile, course, lesson};
use studio_course::Course;

/// Writes a course as text: `course.toml`, then its lessons in order. Media are not among the files: whoever writes the
/// folder puts each of `course.media` at `media/NAME`.
///
/// The same course gives the same bytes. Read again, they are the same course: every text comes back as it is, but for
/// what a course in normal form does not hold ([`studio_course::Lesson::in_normal_form`]).
pub fn write(course: &Course, kept: &Kept) -> Vec<TextFile> {
    let main =
        TextFile { path: course::PATH.to_owned(), bytes: course::write(course, &kept.course).into_bytes() };
    let lessons = course.lessons().map(|one| {
        let text = lesson::write(&one.clone().in_normal_form(), &kept.of(&one.id));
        TextFile { path: lesson::path(one), bytes: text.into_bytes() }
    });
    std::iter::once(main).chain(lessons).collect()
}
