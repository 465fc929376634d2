//! Facts that others have worked out and that the learner's pages show.

use std::collections::BTreeMap;
use studio_course::{CompetencyCode, Decimal, LessonId, MediaName, Millis, Minutes};

/// What the pages say beside the course itself. All of it may be empty: then the pages are silent about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// The hours and credits of the course; none while they cannot be given, such as with a video of unknown
    /// length.
    pub hours: Option<ShownHours>,
    /// How long each lesson takes. A lesson that is absent shows no time.
    pub lesson_times: BTreeMap<LessonId, Millis>,
    /// Whether the files are an unsigned draft: then the first page says so.
    pub is_draft: bool,
    /// What the adopted framework calls each competency. A code that is absent is shown as it is.
    pub competency_labels: BTreeMap<CompetencyCode, String>,
    /// The text of caption files. A browser reads no caption file beside a page that it has opened from a
    /// disk, so pages for [`crate::Standard::Html`] carry the texts given here; for an LMS the files are
    /// enough.
    pub caption_texts: BTreeMap<MediaName, String>,
}

/// Hours and credits under a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownHours {
    /// The hours that count, such as 2.5.
    pub learning_hours: Decimal,
    /// The hours before the policy rounds them, such as 2.73.
    pub exact_hours: Decimal,
    /// What a passed final test earns, such as 1.25.
    pub credits: Decimal,
    /// How many minutes make one learning hour.
    pub hour: Minutes,
}
