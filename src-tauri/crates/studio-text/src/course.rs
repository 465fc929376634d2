//! `course.toml`: the course itself, its lists, and which file is which lesson.

pub(crate) mod lists;
pub(crate) mod media;
pub(crate) mod modules;
pub(crate) mod session_plan;

use crate::Defaults;
use crate::kept::Unknown;
use crate::keys::Keys;
use crate::lessons::Lessons;
use crate::rules;
use crate::sheet::Sheet;
use std::collections::BTreeMap;
use studio_course::{Course, CourseId, FrameworkRef, HoursPolicyId, Language, Media, MediaName};

/// Where it stands.
pub(crate) const PATH: &str = "course.toml";

/// The one format there is.
const FORMAT: u32 = 1;

/// Reads the course.
pub(crate) fn read(
    keys: &mut Keys<'_>,
    defaults: Defaults,
    files: BTreeMap<MediaName, Media>,
    lessons: &mut Lessons<'_>,
) -> Course {
    read_format(keys);
    let framework = |keys: &mut Keys<'_>| FrameworkRef { id: keys.text("id"), edition: keys.text("edition") };
    Course {
        id: read_id(keys).unwrap_or(defaults.id),
        title: keys.text("title"),
        summary: keys.text("summary"),
        language: keys.language("language").unwrap_or_else(Language::undetermined),
        released_on: keys.date("released_on").unwrap_or(defaults.released_on),
        keywords: keys.texts("keywords"),
        rights: keys.text("rights"),
        cover: keys.media_name("cover"),
        reader: keys.word("reader"),
        hours_policy: keys.reference("hours_policy").unwrap_or_default(),
        framework: keys.table("framework", framework),
        final_test: keys.reference("final_test"),
        outcomes: lists::read_outcomes(keys),
        instructors: lists::read_instructors(keys),
        contributors: lists::read_contributors(keys),
        references: lists::read_references(keys),
        glossary: lists::read_glossary(keys),
        media: media::read(keys, files),
        modules: modules::read(keys, lessons),
        session_plan: keys.table("session_plan", session_plan::read).unwrap_or_default(),
    }
}

/// Writes `course.toml`.
pub(crate) fn write(course: &Course, unknown: &Unknown) -> String {
    let mut sheet = Sheet::new();
    sheet.number("format", FORMAT);
    sheet.text_always("id", &course.id);
    sheet.text("title", &course.title);
    sheet.text("summary", &course.summary);
    sheet.text_always("language", &course.language);
    sheet.date("released_on", course.released_on);
    sheet.texts("keywords", &course.keywords);
    sheet.text("rights", &course.rights);
    sheet.optional_text("cover", course.cover.as_ref());
    sheet.word("reader", course.reader);
    if course.hours_policy != HoursPolicyId::default() {
        sheet.text_always("hours_policy", &course.hours_policy);
    }
    if let Some(framework) = &course.framework {
        let mut inner = Sheet::new();
        inner.text_always("id", &framework.id);
        inner.text_always("edition", &framework.edition);
        sheet.small_table("framework", inner);
    }
    sheet.optional_text("final_test", course.final_test.as_ref());
    sheet.tables("outcomes", course.outcomes.iter().map(lists::write_outcome));
    sheet.tables("instructors", course.instructors.iter().map(lists::write_instructor));
    sheet.tables("contributors", course.contributors.iter().map(lists::write_contributor));
    sheet.tables("references", course.references.iter().map(lists::write_reference));
    sheet.tables("glossary", course.glossary.iter().map(lists::write_glossary_entry));
    sheet.tables("media", media::write(&course.media, unknown));
    sheet.tables("modules", course.modules.iter().map(modules::write));
    sheet.table("session_plan", session_plan::write(&course.session_plan));
    sheet.into_text(unknown)
}

fn read_format(keys: &mut Keys<'_>) {
    if !keys.has("format") {
        keys.report_missing("format", "1");
    }
    let line = keys.take("format").map_or(1, |(_, line)| line);
    if let Some(format) = keys.count("format").filter(|format| *format != FORMAT) {
        let message = format!(
            "The course is written in format {format}, of which only a newer Trainer Studio knows all."
        );
        let hint =
            format!("Open it in a newer Trainer Studio. If you wrote it yourself, write format = {FORMAT}.");
        keys.report(&rules::UNKNOWN_FORMAT, line, &[("format", &format.to_string())], message, hint);
    }
}

fn read_id(keys: &mut Keys<'_>) -> Option<CourseId> {
    let (text, line) = keys.optional_text("id")?;
    // A UUID may be written in capitals and is the same (RFC 9562 §4).
    let Ok(id) = CourseId::new(text.to_ascii_lowercase()) else {
        keys.report_id(text, line);
        return None;
    };
    if !is_uuid(id.as_str()) {
        let message = format!("“{id}” is not a UUID, so that another course may have the same id.");
        let hint = "Take the line out: the course then gets a UUID of its own.";
        keys.report(&rules::ID_WITHOUT_UUID, line, &[("text", id.as_str())], message, hint);
    }
    Some(id)
}

/// 8, 4, 4, 4 and 12 hexadecimal digits (RFC 9562 §4).
fn is_uuid(text: &str) -> bool {
    let is_hex = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.split('-').all(is_hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_is_told_from_other_ids() {
        assert!(is_uuid("5a0b6c2e-9d1f-4c3a-8b7e-0123456789ab"));
        for text in ["course", "5a0b6c2e9d1f4c3a8b7e0123456789ab", "5a0b6c2e-9d1f-4c3a-8b7e-0123456789ag"] {
            assert!(!is_uuid(text), "{text}");
        }
    }
}
