//! How long one file may keep us busy.

use std::time::{Duration, Instant};

/// A moment after which work on a file stops. Probing an honest file takes well under a second, even on a slow stick;
/// a hostile one could seek for ever.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline(Instant);

impl Deadline {
    const PATIENCE: Duration = Duration::from_secs(60);

    pub(crate) fn from_now() -> Self {
        Self(Instant::now() + Self::PATIENCE)
    }

    pub(crate) fn has_passed(self) -> bool {
        Instant::now() >= self.0
    }
}
