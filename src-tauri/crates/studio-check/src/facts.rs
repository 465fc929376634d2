//! What rules have to know that the course itself does not say.

use studio_competency::Framework;
use studio_hours::Estimate;

/// What others have worked out about the course.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The learning hours of the course.
    pub estimate: &'a Estimate,
    /// Every framework that is known.
    pub frameworks: &'a [Framework],
    /// The most characters that the player may ask an LMS to keep for one learner.
    pub suspend_worst_case: u32,
}
