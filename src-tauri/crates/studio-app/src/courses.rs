//! One course: making it, opening it, changing it, and what is to be said of it.

use crate::addresses::media_base;
use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::library;
use crate::review::review as review_course;
use crate::templates;
use crate::wire::*;
use studio_course::{
    Body, Course, CourseId, Delivery, Edit, Language, Lesson, LessonId, Module, ModuleId, Reading,
};
use studio_store::{Applied, Library, Standing};

/// The most ids that are given at once.
const MOST_IDS: u32 = 1000;

/// Makes a course and opens it.
pub(crate) fn new(app: &App, request: CourseNew) -> Result<CourseOpened, Failure> {
    let id = app.host().new_course_id();
    let mut course = match &request.template {
        Some(template) => {
            let template = templates::template(template, id.clone(), app.host().today())?;
            app.with_library(|library| {
                for bytes in template.media.values() {
                    library.add_media(&mut &bytes[..], app.host().now_ms())?;
                }
                Ok(())
            })?;
            template.course
        }
        None => blank(app, id.clone(), request.language)?,
    };
    if !request.title.trim().is_empty() {
        course.title = request.title.trim().to_owned();
    }
    app.with_library(|library| Ok(library.create_course(course, app.host().now_ms())?))?;
    open(app, CourseOpen { course: id })
}

/// A course with one module and one reading, so that the first thing to do is to write.
fn blank(app: &App, id: CourseId, language: Option<Language>) -> Result<Course, Failure> {
    let bad = |error: String| Failure::new(FailureCode::BadRequest, error);
    let language = language.map_or_else(|| Language::new("en").map_err(bad), Ok)?;
    let mut course = Course::new(id, "", language, app.host().today());
    let [module, lesson] = [app.new_id(), app.new_id()];
    let lesson = LessonId::new(lesson).map_err(|error| bad(error.to_string()))?;
    let reading = Lesson {
        delivery: Delivery::SelfPaced,
        ..Lesson::new(lesson, "", Body::Reading(Reading::default()))
    };
    let module = ModuleId::new(module).map_err(|error| bad(error.to_string()))?;
    course.modules.push(Module {
        id: module,
        title: String::new(),
        summary: String::new(),
        lessons: vec![reading],
    });
    Ok(course)
}

/// Opens a course.
pub(crate) fn open(app: &App, request: CourseOpen) -> Result<CourseOpened, Failure> {
    let id = request.course;
    app.with_library(|library| {
        let course = library.load(&id)?;
        Ok(CourseOpened {
            course,
            history: history(library.standing(&id)?),
            media_base: media_base(app, &id),
        })
    })
}

/// Copies a course.
pub(crate) fn duplicate(app: &App, request: CourseDuplicate) -> Result<Courses, Failure> {
    let id = app.host().new_course_id();
    let now = app.host().now_ms();
    app.with_library(|library| Ok(library.duplicate_course(&request.course, id, request.title, now)?))?;
    library::courses(app, Nothing {})
}

/// Puts a course into the bin.
pub(crate) fn delete(app: &App, request: CourseDelete) -> Result<Courses, Failure> {
    app.with_library(|library| Ok(library.delete_course(&request.course, app.host().now_ms())?))?;
    library::courses(app, Nothing {})
}

/// Takes a course out of the bin.
pub(crate) fn restore(app: &App, request: CourseRestore) -> Result<Courses, Failure> {
    app.with_library(|library| Ok(library.restore_course(&request.course)?))?;
    library::courses(app, Nothing {})
}

/// Changes a course.
pub(crate) fn edit(app: &App, request: CourseEdit) -> Result<Changed, Failure> {
    change(app, &request.course, request.edit)
}

/// Changes a course and says what came of it, after it is on the disk.
pub(crate) fn change(app: &App, id: &CourseId, edit: Edit) -> Result<Changed, Failure> {
    app.with_library(|library| {
        let applied = library.apply(id, edit, app.host().now_ms())?;
        changed(library, id, Some(applied))
    })
}

/// Takes the last change back. Where there is none, nothing happens.
pub(crate) fn undo(app: &App, request: CourseUndo) -> Result<Changed, Failure> {
    app.with_library(|library| {
        let applied = library.undo(&request.course, app.host().now_ms())?;
        changed(library, &request.course, applied)
    })
}

/// Makes the change again that was taken back last. Where there is none, nothing happens.
pub(crate) fn redo(app: &App, request: CourseRedo) -> Result<Changed, Failure> {
    app.with_library(|library| {
        let applied = library.redo(&request.course, app.host().now_ms())?;
        changed(library, &request.course, applied)
    })
}

/// What is to be shown anew: the one lesson that was touched, or everything.
fn changed(library: &mut Library, id: &CourseId, applied: Option<Applied>) -> Result<Changed, Failure> {
    let course = library.load(id)?;
    let only = applied.as_ref().and_then(|applied| applied.touched.only_lesson());
    let parts = match only.and_then(|lesson| course.lesson(lesson)) {
        Some(lesson) => Parts::Lesson { lesson: Box::new(lesson.clone()) },
        None => Parts::Whole { course: Box::new(course) },
    };
    let standing = applied.map_or_else(|| library.standing(id), |applied| Ok(applied.standing))?;
    Ok(Changed { parts, history: history(standing) })
}

fn history(standing: Standing) -> History {
    History {
        revision: standing.revision,
        can_undo: standing.can_undo,
        can_redo: standing.can_redo,
        written_at: (standing.revision > 0).then_some(standing.changed_at),
    }
}

/// Hours, findings and coverage of a course as it is now.
pub(crate) fn review(app: &App, request: CourseReview) -> Result<Review, Failure> {
    let (course, standing) =
        app.with_library(|library| Ok((library.load(&request.course)?, library.standing(&request.course)?)))?;
    let reviewed = review_course(&course, &[]);
    Ok(Review {
        revision: standing.revision,
        estimate: reviewed.estimate,
        findings: reviewed.findings,
        coverage: reviewed.coverage,
        suspend_data: reviewed.suspend_data,
    })
}

/// Ids that no course has yet.
pub(crate) fn new_ids(app: &App, request: IdsNew) -> Result<NewIds, Failure> {
    if request.count > MOST_IDS {
        return Err(Failure::new(
            FailureCode::BadRequest,
            format!("At most {MOST_IDS} ids are given at once."),
        ));
    }
    Ok(NewIds { ids: (0..request.count).map(|_| app.new_id()).collect() })
}
