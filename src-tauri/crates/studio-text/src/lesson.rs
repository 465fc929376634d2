//! One lesson file: what every lesson begins with, and its body.

use crate::bodies::{quiz, reading, role_play, video};
use crate::file_text::{FileText, Parsed, is_markdown};
use crate::kept::Unknown;
use crate::keys::Keys;
use crate::rules;
use crate::sections;
use crate::sheet::Sheet;
use crate::unique::Ids;
use crate::word::Word;
use studio_course::{Body, BodyKind, Finding, Lesson, MediaName, PlannedTime};

/// The ids of what is unique within the course and stands in lessons.
#[derive(Debug, Default)]
pub(crate) struct LessonIds {
    pub(crate) lessons: Ids,
    pub(crate) questions: Ids,
    pub(crate) checklist: Ids,
}

/// A lesson that was read.
pub(crate) struct ReadLesson {
    pub(crate) lesson: Lesson,
    pub(crate) unknown: Unknown,
    pub(crate) findings: Vec<Finding>,
}

/// Reads the lesson of a file. It always is one, since every id that cannot be given is made up.
pub(crate) fn read(file: &FileText<'_>, parsed: &Parsed<'_>, ids: &mut LessonIds) -> Option<ReadLesson> {
    let mut keys = Keys::of(parsed);
    let written = keys.optional_text("id").unwrap_or((stem(file.path()), 1));
    let id = keys.settle_id("lesson", written, "lesson", &mut ids.lessons)?;
    let (kind, kind_line) = read_kind(&mut keys, file.path());
    let planned = |keys: &mut Keys<'_>| PlannedTime {
        minutes: keys.minutes("minutes").unwrap_or_default(),
        reason: keys.text("reason"),
    };
    let (title, delivery) = (keys.text("title"), keys.word("delivery"));
    let (outcomes, alignments) = (keys.references("outcomes"), keys.codes("alignments"));
    let planned = keys.table("planned", planned);
    let mut findings = parsed.findings.clone();
    let body = match kind {
        BodyKind::Reading => Body::Reading(reading::read(&mut keys, &file.body)),
        BodyKind::Video => Body::Video(video::read(&mut keys, &mut ids.questions)),
        BodyKind::Quiz => Body::Quiz(quiz::read(&mut keys, &mut ids.questions)),
        BodyKind::RolePlay => {
            let (sections, mistakes) = sections::split(&file.body, file.path(), file.body_line);
            findings.extend(mistakes);
            Body::RolePlay(role_play::read(&mut keys, sections, &mut ids.checklist))
        }
    };
    if has_body(kind) != is_markdown(file.path()) {
        let message = format!("A {} does not stand in such a file.", kind.word());
        let hint = "Write readings and role-plays into .md files, videos and quizzes into .toml files.";
        keys.report(&rules::KIND_IN_WRONG_FILE, kind_line, &[("kind", kind.word())], message, hint);
    }
    let lesson = Lesson { id, title, delivery, outcomes, alignments, planned, body }.in_normal_form();
    let (mistakes, unknown) = keys.finish();
    findings.extend(mistakes);
    Some(ReadLesson { lesson, unknown, findings })
}

/// The kind that is written, else the one that the file is for, and its line.
fn read_kind(keys: &mut Keys<'_>, path: &str) -> (BodyKind, u32) {
    let usual = match (path.split('/').next().unwrap_or_default(), is_markdown(path)) {
        ("role-plays", true) => BodyKind::RolePlay,
        (_, true) => BodyKind::Reading,
        ("lessons", false) => BodyKind::Video,
        (_, false) => BodyKind::Quiz,
    };
    let Some((text, line)) = keys.optional_text("kind") else {
        return (usual, 1);
    };
    let kind = BodyKind::of(text).unwrap_or_else(|| {
        let message =
            format!("There is no kind of lesson called “{text}”. It is read as a {}.", usual.word());
        let words = BodyKind::list();
        let hint = format!("Write one of: {words}.");
        keys.report(&rules::UNKNOWN_KIND, line, &[("text", text), ("words", &words)], message, hint);
        usual
    });
    (kind, line)
}

/// Writes the lesson's file.
pub(crate) fn write(lesson: &Lesson, unknown: &Unknown) -> String {
    let mut sheet = Sheet::new();
    sheet.text_always("kind", lesson.body.kind().word());
    // Always written, so that the file can be given another name without the lesson becoming another.
    sheet.text_always("id", &lesson.id);
    sheet.text("title", &lesson.title);
    sheet.word("delivery", lesson.delivery);
    sheet.texts("outcomes", &lesson.outcomes);
    sheet.texts("alignments", &lesson.alignments);
    if let Some(planned) = &lesson.planned {
        let mut inner = Sheet::new();
        inner.number("minutes", planned.minutes.0);
        inner.text("reason", &planned.reason);
        sheet.small_table("planned", inner);
    }
    let body = match &lesson.body {
        Body::Reading(reading) => Some(reading::write(reading, &mut sheet).to_owned()),
        Body::RolePlay(role_play) => Some(sections::join(&role_play::write(role_play, &mut sheet))),
        Body::Video(video) => {
            video::write(video, &mut sheet);
            None
        }
        Body::Quiz(quiz) => {
            quiz::write(quiz, &mut sheet);
            None
        }
    };
    let keys = sheet.into_text(unknown);
    match body {
        None => keys,
        Some(body) if body.is_empty() => format!("+++\n{keys}+++\n"),
        Some(body) => format!("+++\n{keys}+++\n\n{body}"),
    }
}

/// Where the lesson's file stands.
pub(crate) fn path(lesson: &Lesson) -> String {
    let (folder, extension) = match lesson.body.kind() {
        BodyKind::Reading => ("lessons", "md"),
        BodyKind::Video => ("lessons", "toml"),
        BodyKind::Quiz => ("quizzes", "toml"),
        BodyKind::RolePlay => ("role-plays", "md"),
    };
    // No id holds an underscore, so that a file for an id such as `con`, which Windows takes for a device, cannot take
    // the name of another.
    let is_free = MediaName::new(lesson.id.as_str()).is_ok();
    format!("{folder}/{}{}.{extension}", lesson.id, if is_free { "" } else { "_" })
}

/// The file's name without folder and extension.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn has_body(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::Reading | BodyKind::RolePlay)
}
