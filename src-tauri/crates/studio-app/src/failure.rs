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

impl From<studio_course::Refusal> for Failure {
    fn from(refusal: studio_course::Refusal) -> Self {
        Self::new(FailureCode::Refused, sentence(&refusal))
    }
}

impl From<studio_store::StoreError> for Failure {
    fn from(error: studio_store::StoreError) -> Self {
        use studio_store::StoreError;
        let code = match &error {
            StoreError::Refused(_) | StoreError::CourseIsThere(_) | StoreError::IdTwice { .. } => {
                FailureCode::Refused
            }
            StoreError::NoSuchCourse(_) | StoreError::InBin(_) | StoreError::NoSuchBackup(_) => {
                FailureCode::NotFound
            }
            StoreError::MediaMissing(_) => FailureCode::BadMedia,
            StoreError::InUse(_) | StoreError::Busy | StoreError::OnlyToRead => FailureCode::LibraryInUse,
            StoreError::NotALibrary(_)
            | StoreError::IsALibrary(_)
            | StoreError::Newer(_)
            | StoreError::Older(_)
            | StoreError::BadBackup { .. }
            | StoreError::Damaged { .. }
            | StoreError::Database(_)
            | StoreError::NotDurable { .. } => FailureCode::LibraryUnusable,
            StoreError::DiskFull | StoreError::ReadOnly | StoreError::Io { .. } | StoreError::Unread(_) => {
                FailureCode::Disk
            }
            StoreError::Stopped => FailureCode::Cancelled,
        };
        Self::new(code, error.what()).with_hint(error.next_step())
    }
}

impl From<studio_keys::KeysFault> for Failure {
    fn from(fault: studio_keys::KeysFault) -> Self {
        use studio_keys::KeysFault;
        let code = match &fault {
            KeysFault::SignerUnknown(_) => FailureCode::NotFound,
            KeysFault::NameTaken(_) | KeysFault::AlreadyKept(_) => FailureCode::SignerUnclear,
            KeysFault::PassphraseMissing(_)
            | KeysFault::PassphraseWrong(_)
            | KeysFault::PassphraseEmpty
            | KeysFault::PassphraseUnreadable
            | KeysFault::Pkcs12Password => FailureCode::WrongPassphrase,
            _ => FailureCode::SignerUnclear,
        };
        Self::new(code, fault.to_string())
    }
}

impl From<studio_media::MediaError> for Failure {
    fn from(error: studio_media::MediaError) -> Self {
        Self::new(FailureCode::BadMedia, error.what()).with_hint(error.next_step())
    }
}

/// The text as a sentence: with a capital letter at its beginning and a full stop at its end.
fn sentence(text: &impl ToString) -> String {
    let text = text.to_string();
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    let stop = if text.ends_with('.') { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}
