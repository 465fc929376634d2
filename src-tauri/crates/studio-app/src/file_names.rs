//! Names for files that are written.

use crate::wire::ExportForm;
use studio_course::Course;

/// A name for the package of a course.
pub fn file_name(course: &Course, form: ExportForm) -> String {
    let (standard, ending) = form.format.name_and_ending();
    format!("{}-{standard}.{ending}", slug(&course.title))
}

/// The letters and digits of a title, in any script: what every system can hold as part of a file's name.
pub(crate) fn slug(title: &str) -> String {
    let mut name = String::new();
    for letter in title.chars() {
        if letter.is_alphanumeric() {
            name.extend(letter.to_lowercase());
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
        if name.len() > 80 {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { "course".to_owned() } else { name.to_owned() }
}
