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
mod dispatch;
mod exports;
mod failure;
mod folders;
mod host;
mod jobs;
mod library;
mod media;
mod packing;
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

pub use app::App;
pub use cosigning::add_signature;
pub use dispatch::course_id;
pub use exports::{file_name, refuse_blockers};
pub use failure::{Failure, FailureCode};
pub use folders::{add_to_library, extract, write_file, write_folder};
pub use host::Host;
pub use library::{
    backup as library_backup, courses as library_courses, restore_library, templates as template_list,
    verify_library,
};
pub use packing::{MediaSource, learner_files, plan, write as write_package};
pub use review::{Reviewed, SUSPEND_LIMIT, review};
pub use served::Served;
pub use signers::{
    choose as choose_signer, now as signing_now, read_certificates, summary as signer_summary,
};
pub use sources::{SourceCourse, WalkedFolder, read_source};
pub use templates::{TemplateCourse, template, template_files, template_ids};
pub use typescript::typescript;
pub use verdicts::verify;
