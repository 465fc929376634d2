//! Preview, export and verification.

use crate::wire::course::SuspendData;
use serde::{Deserialize, Serialize};
use studio_course::{CourseId, Finding, LessonId};
use ts_rs::TS;

/// What a package is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ExportFormat {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004, 4th edition.
    Scorm2004,
    /// cmi5.
    Cmi5,
    /// A site of plain HTML in a zip, for a web server or a memory stick.
    Html,
    /// One HTML file with everything in it, for e-mail and memory sticks.
    HtmlSingle,
}

/// How many things the LMS launches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ExportDivision {
    /// The whole course is one.
    #[default]
    Course,
    /// Each module is one.
    Modules,
}

/// Where a package will be uploaded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LmsId {
    /// Any LMS.
    #[default]
    Generic,
    /// Moodle.
    Moodle,
    /// Canvas.
    Canvas,
    /// Open edX with its SCORM XBlock.
    OpenEdx,
    /// SCORM Cloud.
    ScormCloud,
    /// ILIAS.
    Ilias,
}

/// The form of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportForm {
    /// As what it is written.
    pub format: ExportFormat,
    /// Into how many launch units it is cut.
    pub division: ExportDivision,
    /// What it has to fit.
    pub lms: LmsId,
}

/// The LMSs that the studio knows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LmsList {
    /// One preset each, the one for any LMS first.
    pub lms: Vec<LmsFacts>,
}

/// What is known of an LMS.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LmsFacts {
    /// Which.
    pub id: LmsId,
    /// Its name; empty for any LMS.
    pub title: String,
    /// The bytes that it takes in one upload, unless its administrator has set another limit; `None` where nothing is known.
    pub upload_cap: Option<u64>,
    /// What it imports.
    pub formats: Vec<ExportFormat>,
    /// What it imports best.
    pub recommended: ExportFormat,
}

/// Who signs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum Seal {
    /// A signer of this user.
    Signed {
        /// The signer's name.
        signer: String,
        /// The passphrase, where the signer is kept under one.
        passphrase: Option<String>,
    },
    /// Nobody: a draft, which says so on its first page.
    Draft,
}

/// Asks what an export would be, before it is made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPlan {
    /// Which course.
    pub course: CourseId,
    /// In which form.
    pub form: ExportForm,
}

/// What an export would be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPlanned {
    /// A file name that every system can hold.
    pub file_name: String,
    /// How many files.
    pub files: u32,
    /// How many bytes before compression.
    pub bytes: u64,
    /// How many things an LMS will launch.
    pub units: u32,
    /// What refuses a signed package, in the course or in this form of it.
    pub blockers: Vec<Finding>,
    /// What else is to be known of this form: what will not fit, and what the LMS does with it.
    pub remarks: Vec<Finding>,
    /// How much the LMS has to keep for a learner, in the launch unit that keeps most; `None` without an LMS.
    pub suspend_data: Option<SuspendData>,
    /// The learning hours that it will state, such as `2.5`; `None` where they cannot be given.
    pub hours: Option<String>,
}

/// Writes a package: a job, whose outcome is an [`Exported`].
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportStart {
    /// Which course.
    pub course: CourseId,
    /// In which form.
    pub form: ExportForm,
    /// Who signs.
    pub seal: Seal,
    /// The file to write.
    pub path: String,
}

/// The package is written, opened again and verified.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// The file.
    pub path: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// How many files are in it.
    pub files: u32,
    /// What verification says of it.
    pub verdict: Verdict,
    /// What opening it again has shown.
    pub preflight: PreflightReport,
    /// The file beside the package in which that is kept.
    pub receipt: String,
}

/// What opening a finished package again has shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreflightReport {
    /// Whether no check failed.
    pub is_good: bool,
    /// The SHA-256 of the whole file, in hexadecimal.
    pub sha256: String,
    /// What was checked.
    pub checks: Vec<PreflightCheck>,
}

/// One thing that was checked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreflightCheck {
    /// A word of a closed list, such as `every-href-is-there`.
    pub code: String,
    /// How it ended.
    pub state: CheckState,
    /// The same as an English sentence.
    pub sentence: String,
    /// What was found, an English sentence for each thing.
    pub details: Vec<String>,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CheckState {
    /// All is well.
    Passed,
    /// All is well here; whether it is there as well depends on how the LMS is set up.
    Noted,
    /// The package would not do what it should.
    Failed,
}

/// Asks who signed a package and whether it was changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackageVerify {
    /// The package.
    pub path: String,
}

/// One of the five answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// Nobody signed it.
    Unsigned,
    /// It was changed after it was signed, or is made to deceive.
    Broken,
    /// Unchanged; the signer is not on the trust list.
    IntactUnknown,
    /// Unchanged; the signer is trusted.
    IntactTrusted,
    /// Unchanged; the signer's certificate has expired since.
    IntactExpired,
}

/// What verification says of a package.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// The answer.
    pub trust: Trust,
    /// Why, each a word of the closed list with the entry that it speaks of and a sentence.
    pub reasons: Vec<VerdictReason>,
    /// Who signed.
    pub signatures: Vec<SignatureReport>,
    /// How many files are covered.
    pub files: u32,
    /// The fingerprint of the content: the same for every package of the same course, in hexadecimal.
    pub content_fingerprint: Option<String>,
}

/// Why a verdict is as it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerdictReason {
    /// A word of the closed list, such as `entry-changed`.
    pub code: String,
    /// The entry that it speaks of; may be none.
    pub entry: Option<String>,
    /// An English sentence.
    pub sentence: String,
}

/// One signature.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignatureReport {
    /// `author` or `reviewer`.
    pub role: String,
    /// The name in the certificate.
    pub name: String,
    /// The organisation in the certificate; may be empty.
    pub organisation: String,
    /// The SHA-256 of the certificate, in hexadecimal.
    pub fingerprint: String,
    /// The time that the signer claims, in seconds since 1970-01-01 UTC.
    pub claimed_at: u64,
}

/// Plays the very files that the package would hold.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewOpen {
    /// Which course.
    pub course: CourseId,
    /// The lesson to begin at; `None` begins at the cover.
    pub lesson: Option<LessonId>,
}

/// Where the preview is served.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewAddress {
    /// An address on this machine, good until the preview is closed.
    pub url: String,
}

/// Stops serving the preview.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PreviewClose {}
