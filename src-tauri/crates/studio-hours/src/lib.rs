//! Estimates learning hours and credits, and shows the sum it did.
//!
//! Every part of a lesson has a time with a low, a typical and a high value in whole milliseconds; each is rounded
//! once, half up, and then only added. Hours are made from the sum for the whole course, by one policy, in one
//! rounding. No floating-point number is used anywhere, so that a reviewer with pencil and paper gets the same
//! figures. Where a time cannot be known (a video without a duration) there is no number rather than a wrong one.

mod calibration;
mod declared;
mod estimate;
mod estimating;
mod exact;
mod explain;
mod film_time;
mod grade;
mod hours;
mod lesson_lines;
mod line;
mod missing;
mod page;
mod page_lines;
mod picture_time;
mod planned_time;
mod policy;
mod question_lines;
mod question_time;
mod rates;
mod role_play_time;
mod script;
mod text_time;
mod text_units;
mod time_range;

#[cfg(test)]
mod vectors;

pub use calibration::{Calibration, calibrate};
pub use declared::Declared;
pub use estimate::{Estimate, FinalTestTime, LessonTime};
pub use estimating::{estimate, estimate_under};
pub use exact::Thousandths;
pub use explain::explain;
pub use grade::Grade;
pub use hours::{CreditCondition, Hours};
pub use line::{Line, LineKind};
pub use missing::{Missing, MissingKind};
pub use page::{Page, count_markdown};
pub use policy::{CreditBasis, Policy, Rounding, find_policy, policies};
pub use rates::{RATES_VERSION, Rate, RateClass, TextUnit, rate};
pub use text_units::{TextUnits, count_text};
pub use time_range::TimeRange;
