//! Quizzes to and from the question formats of LMSs.

use crate::app::App;
use crate::courses;
use crate::failure::{Failure, FailureCode};
use crate::file_names;
use crate::packing::MediaSource;
use crate::wire::{
    QuizExport, QuizExported, QuizFormat, QuizImport, QuizImported, QuizInFile, QuizLook, QuizLooked,
    QuizTarget,
};
use crate::writing::write_file;
use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;
use studio_course::{
    Body, Course, CourseId, Edit, Lesson, LessonId, Media, MediaName, ModuleId, QuestionId, Quiz,
};
use studio_interchange::{Format, Incoming, Pool, PoolQuiz, ReadIn, Written};

/// No question file is longer; one with as many pictures as a course has stays far below it.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Writes quizzes for the question bank of an LMS, or only says what would be lost.
pub(crate) fn export(app: &App, request: QuizExport) -> Result<QuizExported, Failure> {
    let (course, media) =
        app.with_library(|library| Ok((library.load(&request.course)?, library.media_files())))?;
    let format = request.format.format();
    let written = write_quizzes(&course, &request.lessons, format, &media)?;
    if !request.path.is_empty() {
        write_file(Path::new(&request.path), &written.bytes)?;
    }
    let title = match request.lessons.as_slice() {
        [only] => course.lesson(only).map_or(&course.title, |lesson| &lesson.title),
        _ => &course.title,
    };
    Ok(QuizExported {
        file_name: format!("{}-{}.{}", file_names::slug(title), format.id(), format.extension()),
        questions: count(written.questions),
        bytes: written.bytes.len() as u64,
        findings: written.findings,
    })
}

/// Looks into a question file.
pub(crate) fn look(_: &App, request: QuizLook) -> Result<QuizLooked, Failure> {
    let (format, read) = read_file(Path::new(&request.path), &BTreeSet::new(), &BTreeSet::new())?;
    let quiz = |one: &studio_interchange::ReadQuiz| QuizInFile {
        title: one.title.clone(),
        questions: count(one.quiz.questions.len()),
    };
    Ok(QuizLooked {
        format: QuizFormat::of(format),
        quizzes: read.quizzes.iter().map(quiz).collect(),
        media: count(read.media.len()),
        findings: read.findings,
    })
}

/// Takes the questions of a file into a course of the library.
pub(crate) fn import(app: &App, request: QuizImport) -> Result<QuizImported, Failure> {
    import_into_library(app, &request.course, Path::new(&request.path), Some(request.target))
}

/// The same, as one step of undo. Without a `target`, new quizzes come at the end of the last module.
pub fn import_into_library(
    app: &App,
    id: &CourseId,
    file: &Path,
    target: Option<QuizTarget>,
) -> Result<QuizImported, Failure> {
    let course = app.with_library(|library| Ok(library.load(id)?))?;
    let target = target.map_or_else(|| last_module(&course), Ok)?;
    let taken = read_for(&course, file)?;
    let mut listed = Vec::new();
    for (name, bytes) in &taken.media {
        let kept =
            app.with_library(|library| Ok(library.add_media(&mut bytes.as_slice(), app.host().now_ms())?))?;
        listed.push(Media {
            name: name.clone(),
            sha256: kept.sha256,
            bytes: kept.bytes,
            credit: String::new(),
        });
    }
    let Placed { edits, lesson, questions } = place(&course, &taken, listed, &target, || app.new_id())?;
    let changed = courses::change(app, id, Edit::Batch { edits })?;
    Ok(QuizImported { changed, lesson, questions: count(questions), findings: taken.findings })
}

/// Writes some quizzes of a course, or all of them.
pub fn write_quizzes(
    course: &Course,
    lessons: &[LessonId],
    format: Format,
    media: &dyn MediaSource,
) -> Result<Written, Failure> {
    if let Some(unknown) = lessons.iter().find(|id| quiz(course, id).is_none()) {
        return Err(no_quiz(unknown));
    }
    let is_wanted = |lesson: &&Lesson| lessons.is_empty() || lessons.contains(&lesson.id);
    let quizzes: Vec<PoolQuiz<'_>> = course
        .lessons()
        .filter(is_wanted)
        .filter_map(|lesson| match &lesson.body {
            Body::Quiz(quiz) => Some(PoolQuiz { lesson: &lesson.id, title: &lesson.title, quiz }),
            _ => None,
        })
        .collect();
    if quizzes.is_empty() {
        return Err(Failure::new(FailureCode::NotFound, "This course has no quiz.")
            .with_hint("Add a quiz to the course first."));
    }
    let pool = Pool { title: &course.title, language: &course.language, quizzes };
    let mut open = |name: &MediaName| {
        let file = course.media_named(name).ok_or(std::io::ErrorKind::NotFound)?;
        let mut bytes = Vec::new();
        media.open(&file.sha256)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    studio_interchange::write(&pool, format, &mut open).map_err(fault)
}

/// Reads a question file for a course, with ids and names that it does not have yet.
pub(crate) fn read_for(course: &Course, file: &Path) -> Result<ReadIn, Failure> {
    let questions: BTreeSet<QuestionId> =
        course.questions().map(|(_, question)| question.id.clone()).collect();
    let media = course.media.iter().map(|media| media.name.clone()).collect();
    let (_, read) = read_file(file, &questions, &media)?;
    if read.quizzes.is_empty() {
        let reasons: Vec<&str> = read.findings.iter().map(|finding| finding.message.as_str()).collect();
        return Err(Failure::new(
            FailureCode::Refused,
            format!("Nothing could be taken over. {}", reasons.join(" ")),
        ));
    }
    Ok(read)
}

/// Questions that have found their place.
pub(crate) struct Placed {
    /// What puts them there.
    pub edits: Vec<Edit>,
    /// The quiz that they stand in, the first of them.
    pub lesson: LessonId,
    /// How many they are.
    pub questions: usize,
}

/// The edits that put what was read into a course. `media` are the files of `read`, as they are kept now; `new_id` gives ids
/// that no lesson has.
pub(crate) fn place(
    course: &Course,
    read: &ReadIn,
    media: Vec<Media>,
    target: &QuizTarget,
    mut new_id: impl FnMut() -> String,
) -> Result<Placed, Failure> {
    let mut edits: Vec<Edit> = media
        .into_iter()
        .enumerate()
        .map(|(index, media)| Edit::MediaAdd { media, at: course.media.len() + index })
        .collect();
    let questions = read.quizzes.iter().map(|one| one.quiz.questions.len()).sum();
    let lesson = match target {
        QuizTarget::Quiz { lesson } => {
            let there = quiz(course, lesson).ok_or_else(|| no_quiz(lesson))?;
            let added = read.quizzes.iter().flat_map(|one| &one.quiz.questions).cloned();
            edits.extend(added.enumerate().map(|(index, question)| Edit::QuestionAdd {
                lesson: lesson.clone(),
                question,
                at: there.questions.len() + index,
            }));
            lesson.clone()
        }
        QuizTarget::NewQuizzes { module } => {
            let lessons = module_lessons(course, module)?;
            let mut first = None;
            for (index, one) in read.quizzes.iter().enumerate() {
                let id = LessonId::new(new_id())
                    .map_err(|error| Failure::new(FailureCode::Fault, error.to_string()))?;
                let lesson = Lesson::new(id.clone(), one.title.clone(), Body::Quiz(one.quiz.clone()));
                edits.push(Edit::LessonAdd { module: module.clone(), lesson, at: lessons + index });
                first.get_or_insert(id);
            }
            first.ok_or_else(|| Failure::new(FailureCode::Refused, "The file has no questions."))?
        }
    };
    Ok(Placed { edits, lesson, questions })
}

fn read_file(
    path: &Path,
    taken_questions: &BTreeSet<QuestionId>,
    taken_media: &BTreeSet<MediaName>,
) -> Result<(Format, ReadIn), Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::new(FailureCode::Disk, format!("“{}” cannot be read: {error}.", path.display()))
            .with_hint("Check the path, and that you may read the file.")
    };
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Failure::new(
            FailureCode::Refused,
            format!("“{}” is larger than {} MB.", path.display(), MOST_BYTES / 1_000_000),
        )
        .with_hint("Export fewer questions at a time."));
    }
    let file_name = path.file_name().unwrap_or_default().to_string_lossy();
    let format = Format::detect(&bytes, &file_name).ok_or_else(|| {
        Failure::new(
            FailureCode::Refused,
            format!("“{file_name}” is no question file that the studio knows."),
        )
        .with_hint("Choose a file of Moodle XML, GIFT, Aiken, or QTI 2.1 or 2.2.")
    })?;
    let incoming = Incoming { file_name: &file_name, bytes: &bytes, taken_questions, taken_media };
    Ok((format, studio_interchange::read(&incoming, format).map_err(fault)?))
}

fn quiz<'a>(course: &'a Course, lesson: &LessonId) -> Option<&'a Quiz> {
    match &course.lesson(lesson)?.body {
        Body::Quiz(quiz) => Some(quiz),
        _ => None,
    }
}

fn module_lessons(course: &Course, module: &ModuleId) -> Result<usize, Failure> {
    let found = course.module(module).map(|module| module.lessons.len());
    found.ok_or_else(|| Failure::new(FailureCode::NotFound, format!("The course has no module “{module}”.")))
}

/// Where questions go when nobody says it.
pub(crate) fn last_module(course: &Course) -> Result<QuizTarget, Failure> {
    let module = course.modules.last().ok_or_else(|| {
        Failure::new(FailureCode::Refused, "The course has no module that could hold a quiz.")
            .with_hint("Add a module first.")
    })?;
    Ok(QuizTarget::NewQuizzes { module: module.id.clone() })
}

fn no_quiz(lesson: &LessonId) -> Failure {
    Failure::new(FailureCode::NotFound, format!("The course has no quiz “{lesson}”."))
        .with_hint("Name the id of a lesson that is a quiz.")
}

fn fault(fault: studio_interchange::Fault) -> Failure {
    Failure::new(FailureCode::Refused, fault.to_string())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl QuizFormat {
    fn format(self) -> Format {
        match self {
            Self::MoodleXml => Format::MoodleXml,
            Self::Gift => Format::Gift,
            Self::Aiken => Format::Aiken,
            Self::Qti22 => Format::Qti22,
        }
    }

    fn of(format: Format) -> Self {
        match format {
            Format::MoodleXml => Self::MoodleXml,
            Format::Gift => Self::Gift,
            Format::Aiken => Self::Aiken,
            Format::Qti22 => Self::Qti22,
        }
    }
}
