//! The media of a course: the files of `media/`, with what `course.toml` says of them.
//!
//! The order of the list is kept: first the entries, as they stand; then the files without one, by name.

use crate::kept::Unknown;
use crate::keys::Keys;
use crate::rules;
use crate::sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet};
use studio_course::{Media, MediaName};

pub(crate) fn read(keys: &mut Keys<'_>, mut files: BTreeMap<MediaName, Media>) -> Vec<Media> {
    let mut seen = BTreeSet::new();
    let mut list = keys.tables("media", |keys| {
        if !keys.has("name") {
            keys.report_missing("name", "\"line.mp4\"");
        }
        let (name, credit) = (keys.media_name("name"), keys.text("credit"));
        let name = name?;
        let line = keys.line();
        let Some(media) = files.remove(&name) else {
            if seen.contains(&name) {
                let message = format!("There are two entries for “{name}”. The first one counts.");
                keys.report(
                    &rules::REPEATED_MEDIA,
                    line,
                    &[("file", name.as_str())],
                    message,
                    "Take one of them out.",
                );
            } else {
                let message = format!("There is no file “{name}” in media/.");
                let hint = "Put the file there, mend the name (capitals count), or take the entry out.";
                keys.report(&rules::MISSING_MEDIA, line, &[("file", name.as_str())], message, hint);
            }
            return None;
        };
        keys.be_known_by(&name);
        seen.insert(name);
        Some(Media { credit, ..media })
    });
    list.extend(files.into_values());
    list
}

/// The entries that are needed for the list to come back as it is.
pub(crate) fn write(media: &[Media], unknown: &Unknown) -> Vec<Sheet> {
    let is_plain =
        |media: &Media| media.credit.is_empty() && !unknown.speaks_of("media", media.name.as_str());
    let mut needed = media.len();
    while needed > 0
        && is_plain(&media[needed - 1])
        && media.get(needed).is_none_or(|next| media[needed - 1].name < next.name)
    {
        needed -= 1;
    }
    let entry = |media: &Media| {
        let mut sheet = Sheet::new();
        sheet.text_always("name", &media.name);
        sheet.text("credit", &media.credit);
        sheet
    };
    media[..needed].iter().map(entry).collect()
}
