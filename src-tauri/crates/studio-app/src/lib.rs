//! Holds the open library, runs each use case and each long job, declares the wire, says why something failed.
//!
//! Whoever runs it is a [`Host`]: the window, the command line, a test. [`App::dispatch`] answers the screens by the one
//! table of commands; the functions below it are the same use cases for those who call them directly.
#![allow(clippy::disallowed_methods, reason = "this crate is where the use cases meet files and threads")]

mod addresses;
mod app;
mod board;
mod commands;
mod cosigning;
mod course_file;
mod courses;
mod digests;
mod dispatch;
mod exports;
mod failure;
mod file_names;
mod folder_import;
mod folders;
mod forms;
mod host;
mod interchange;
mod jobs;
mod library;
mod media;
mod packages;
mod packing;
mod preflights;
mod preview;
mod review;
mod sample;
mod served;
mod settings;
mod signers;
mod sources;
mod stage;
mod templates;
mod typescript;
mod verdicts;
pub mod wire;
mod writing;

pub use app::App;
pub use cosigning::add_signature;
pub use dispatch::course_id;
pub use exports::{blockers, refuse_blockers};
pub use failure::{Failure, FailureCode};
pub use file_names::file_name;
pub use folder_import::{ImportedIntoFolder, import_into_folder};
pub use folders::{add_to_library, extract, write_folder};
pub use host::Host;
pub use interchange::{import_into_library, write_quizzes};
pub use library::{
    backup as library_backup, courses as library_courses, restore_library, templates as template_list,
    verify_library,
};
pub use packages::{WritingStep, Written, write as write_package};
pub use packing::{MediaSource, learner_files, plan};
pub use preflights::report as preflight_report;
pub use review::{Reviewed, SUSPEND_LIMIT, review};
pub use served::Served;
pub use signers::{
    choose as choose_signer, now as signing_now, read_certificates, summary as signer_summary,
};
pub use sources::{SourceCourse, WalkedFolder, read_source};
pub use templates::{TemplateCourse, template, template_files, template_ids};
pub use typescript::typescript;
pub use verdicts::verify;
pub use writing::write_file;
