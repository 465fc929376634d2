//! The one table of commands: what the screens can ask of the core, with the types that cross the line.
//!
//! A command without a handler does not compile, and the TypeScript side is written from the same table, so that a
//! wrong name, request or answer is a compile error there too.

use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::wire::*;
use crate::{courses, exports, interchange, library, media, preview, settings, signers};
use ts_rs::{Config, TS};

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident($request:ty) -> $answer:ty = $handler:path;)+) => {
        /// Answers one request of the screens, or says why not.
        pub(crate) fn dispatch(app: &App, command: &str, request: serde_json::Value) -> Result<serde_json::Value, Failure> {
            match command {
                $(stringify!($name) => {
                    let request: $request = serde_json::from_value(request).map_err(|error| bad_request(command, &error))?;
                    let answer: $answer = $handler(app, request)?;
                    serde_json::to_value(answer).map_err(|error| bad_answer(command, &error))
                })+
                _ => Err(Failure::new(FailureCode::BadRequest, format!("The studio knows no command “{command}”."))),
            }
        }

        /// Shows the visitor every type that crosses the line.
        pub(crate) fn visit_types(visitor: &mut impl ts_rs::TypeVisitor) {
            visitor.visit::<Failure>();
            $(visitor.visit::<$request>(); visitor.visit::<$answer>();)+
        }

        /// The table as a TypeScript interface: command to `[request, answer]`.
        pub(crate) fn table(config: &Config) -> String {
            let mut text = String::from("export interface Commands {\n");
            $(
                $(text.push_str(&format!("  /**{} */\n", $doc));)*
                text.push_str(&format!(
                    "  {}: [{}, {}];\n",
                    stringify!($name),
                    <$request as TS>::name(config),
                    <$answer as TS>::name(config),
                ));
            )+
            text.push_str("}\n");
            text
        }
    };
}

commands! {
    /// Opens the library, or makes it where there is none.
    library_open(LibraryOpen) -> LibraryOpened = library::open;
    /// The courses of the library.
    library_courses(Nothing) -> Courses = library::courses;
    /// The courses in the bin.
    library_bin(CourseBin) -> Courses = library::bin;
    /// Looks for text in all courses.
    library_search(LibrarySearch) -> Hits = library::search;
    /// Makes a verified copy of the library's database.
    library_backup(LibraryBackup) -> LibraryBackedUp = library::backup;
    /// The templates that ship with the studio.
    template_list(Nothing) -> Templates = library::templates;
    /// The frameworks that ship with the studio.
    framework_list(Nothing) -> FrameworkList = library::frameworks;
    /// The policies that turn time into hours and credits.
    policy_list(Nothing) -> Policies = library::policies;
    /// Makes a course and opens it.
    course_new(CourseNew) -> CourseOpened = courses::new;
    /// Opens a course.
    course_open(CourseOpen) -> CourseOpened = courses::open;
    /// Copies a course.
    course_duplicate(CourseDuplicate) -> Courses = courses::duplicate;
    /// Puts a course into the bin.
    course_delete(CourseDelete) -> Courses = courses::delete;
    /// Takes a course out of the bin.
    course_restore(CourseRestore) -> Courses = courses::restore;
    /// Changes a course; the answer comes after the change is on the disk.
    course_edit(CourseEdit) -> Changed = courses::edit;
    /// Takes the last change back.
    course_undo(CourseUndo) -> Changed = courses::undo;
    /// Makes the change again that was taken back last.
    course_redo(CourseRedo) -> Changed = courses::redo;
    /// Hours, findings and coverage of a course as it is now.
    course_review(CourseReview) -> Review = courses::review;
    /// Ids that no course has yet.
    ids_new(IdsNew) -> NewIds = courses::new_ids;
    /// Brings a file into a course.
    media_add(MediaAdd) -> JobState = media::add;
    /// Where a media file is served.
    media_locate(MediaLocate) -> MediaAddress = media::locate;
    /// The LMSs that a package can be made for.
    lms_list(Nothing) -> LmsList = exports::lms_list;
    /// What an export would be.
    export_plan(ExportPlan) -> ExportPlanned = exports::plan;
    /// Writes a package.
    export_start(ExportStart) -> JobState = exports::start;
    /// Who signed a package, and whether it was changed.
    package_verify(PackageVerify) -> Verdict = exports::verify;
    /// Writes quizzes for the question bank of an LMS.
    quiz_export(QuizExport) -> QuizExported = interchange::export;
    /// Looks into a question file without taking anything from it.
    quiz_look(QuizLook) -> QuizLooked = interchange::look;
    /// Takes the questions of a file into a course.
    quiz_import(QuizImport) -> QuizImported = interchange::import;
    /// Plays the very files that the package would hold.
    preview_open(PreviewOpen) -> PreviewAddress = preview::open;
    /// Stops serving the preview.
    preview_close(PreviewClose) -> Nothing = preview::close;
    /// How a job stands.
    job_status(JobStatus) -> JobState = crate::jobs::status;
    /// Asks a job to stop.
    job_cancel(JobCancel) -> JobState = crate::jobs::cancel;
    /// The user's signers.
    signer_list(Nothing) -> Signers = signers::list;
    /// Makes a signer.
    signer_new(SignerNew) -> Signers = signers::new;
    /// Puts a certificate on the trust list.
    trust_pin(TrustPin) -> Nothing = signers::pin;
    /// The studio's settings.
    settings_get(Nothing) -> Settings = settings::get;
    /// Changes the studio's settings.
    settings_set(SettingsSet) -> Settings = settings::set;
}

fn bad_request(command: &str, error: &serde_json::Error) -> Failure {
    Failure::new(FailureCode::BadRequest, format!("The request “{command}” does not fit: {error}."))
}

fn bad_answer(command: &str, error: &serde_json::Error) -> Failure {
    Failure::new(FailureCode::Fault, format!("The answer to “{command}” could not be written down: {error}."))
}
