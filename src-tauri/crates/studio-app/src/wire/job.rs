//! Long work: it reports progress, can be cancelled, and leaves nothing half-done behind.

use crate::failure::Failure;
use crate::wire::export::Exported;
use crate::wire::media::MediaAdded;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a job while the studio runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct JobId(pub u64);

/// Asks how a job stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JobStatus {
    /// Which.
    pub job: JobId,
}

/// Asks a job to stop; it does so at its next step and leaves nothing behind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JobCancel {
    /// Which.
    pub job: JobId,
}

/// How a job stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JobState {
    /// Which.
    pub job: JobId,
    /// What it is doing.
    pub step: JobStep,
    /// How much is done, 0 to 1000 thousandths.
    pub thousandths: u32,
    /// How it ended; `None` while it runs.
    pub outcome: Option<JobOutcome>,
}

/// What a job is doing, for a translated sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum JobStep {
    /// Has not begun.
    Waiting,
    /// Looking into the file.
    Probing,
    /// Copying the file into the library.
    Copying,
    /// Laying out the pages.
    Rendering,
    /// Writing the package.
    Packing,
    /// Opening the package again and checking it.
    Verifying,
    /// Over.
    Done,
}

/// How a job ended.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum JobOutcome {
    /// The file is in the course.
    MediaAdded {
        /// What came of it.
        added: Box<MediaAdded>,
    },
    /// The package is written.
    Exported {
        /// What came of it.
        exported: Box<Exported>,
    },
    /// Somebody cancelled it.
    Cancelled,
    /// It could not be done.
    Failed {
        /// Why.
        failure: Failure,
    },
}

/// The jobs that run or have ended since the studio was started.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Jobs {
    /// The jobs, the newest first.
    pub jobs: Vec<JobState>,
}
