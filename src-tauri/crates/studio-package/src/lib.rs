//! Lays a course out as SCORM 1.2, SCORM 2004 4th edition, cmi5, an HTML site or one HTML page, and streams it.
//!
//! [`launch_units`] decides what an LMS will launch, and [`lay_out`] turns a course and its planned files into a
//! [`PackagePlan`], whose findings say what will not fit where it goes. [`write_package`] streams the plan into a zip
//! and seals it on the way, [`write_single_html`] into one page. [`preflight`] opens what was written again and looks at it
//! as an LMS and its learners will. Nothing here knows of files, clocks or chance: the same plan and the same software key
//! give the same bytes.

mod add_signature;
mod cmi5;
mod content_packaging;
mod facts;
mod file_kind;
mod file_name;
mod html;
mod launch_unit;
mod lay_out;
mod layout;
mod lms;
mod media_content;
mod metadata;
mod package_error;
mod plan;
mod plan_error;
mod plan_rules;
mod preflight;
mod progress;
mod receipt;
mod room;
mod scorm12;
mod scorm2004;
mod sealing;
mod single_html;
mod standard;
mod watched;
mod write_package;
mod xml;
mod xml_rules;
mod zip;

pub use add_signature::{AddSignatureError, add_signature};
pub use facts::Facts;
pub use launch_unit::{Division, LaunchUnit, launch_units};
pub use lay_out::lay_out;
pub use layout::Layout;
pub use lms::{Lms, LmsPreset, SeveralUnits, UploadCap};
pub use package_error::PackageError;
pub use plan::{DRAFT_MARKER, PackagePlan};
pub use plan_error::PlanError;
pub use plan_rules::{PLAN_RULES, PlanRule};
pub use preflight::{Check, CheckKind, CheckState, PREFLIGHT_CHECKS, Preflight, preflight};
pub use progress::Progress;
pub use receipt::{Receipt, Sealed};
pub use sealing::Signing;
pub use single_html::write_single_html;
pub use standard::Standard;
pub use write_package::write_package;
