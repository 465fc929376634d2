//! Why something was not done, as the wire says it. Every failure of the studio takes its form here and only here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something was not done. Programs branch on the code; people read the message and the hint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What happened, for programs.
    pub code: FailureCode,
    /// What happened, as a sentence.
    pub message: String,
    /// What to do next, as a sentence.
    pub hint: Option<String>,
    /// The line of the log that says more.
    pub log_id: Option<String>,
}

/// What happened, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FailureCode {
    /// The request is not one that the studio knows, or its parts do not fit.
    BadRequest,
    /// What was asked for is not there.
    NotFound,
    /// The edit cannot be made to this course.
    Refused,
    /// No library is open.
    NoLibrary,
    /// Another process has the library open.
    LibraryInUse,
    /// The library is damaged or newer than this studio.
    LibraryUnusable,
    /// A file or folder cannot be read or written.
    Disk,
    /// The file is not what it was brought in as, or is broken.
    BadMedia,
    /// Findings block a signed package.
    Blocked,
    /// Several signers, and none was named; or none is there.
    SignerUnclear,
    /// The passphrase is missing or wrong.
    WrongPassphrase,
    /// The package cannot be written as asked.
    CannotPack,
    /// Somebody cancelled it.
    Cancelled,
    /// Something broke that should not.
    Fault,
}

impl Failure {
    /// A failure with its sentence and no hint.
    pub fn new(code: FailureCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), hint: None, log_id: None }
    }

    /// The same failure with what to do next.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(f, " {hint}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Failure {}
