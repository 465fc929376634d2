//! Whether package and suspend data fit where they go.

use crate::launch_unit::LaunchUnit;
use crate::layout::Layout;
use crate::plan_rules::suspend_limit;
use crate::preflight::check::{Check, CheckState, SIZE, SUSPEND_DATA};

/// The size of the finished package against the upload cap of the LMS, which is a setting of the site.
pub(super) fn size(layout: &Layout, bytes: u64) -> Check {
    let preset = layout.lms.preset();
    match preset.upload_cap.filter(|_| layout.standard.is_tracked()) {
        Some(cap) => {
            let state = if bytes > cap.bytes { CheckState::Noted } else { CheckState::Passed };
            let detail = format!("{bytes} bytes; {} usually takes {}.", preset.title, cap.bytes);
            SIZE.ended(state, vec![detail])
        }
        None => SIZE.ended(CheckState::Passed, vec![format!("{bytes} bytes; no limit is known.")]),
    }
}

/// The longest suspend data of each launch unit against the limit of the standard; `None` where an LMS keeps none.
pub(super) fn suspend_data(layout: &Layout, units: &[LaunchUnit]) -> Option<Check> {
    let limit = suspend_limit(layout.standard)?;
    let mut state = CheckState::Passed;
    let mut details = Vec::new();
    for unit in units {
        let length = layout.suspend_worst_cases.get(&unit.id).copied().unwrap_or_default();
        if length > limit {
            state = CheckState::Failed;
        }
        details.push(format!("“{}”: at most {length} of {limit} characters.", unit.title));
    }
    Some(SUSPEND_DATA.ended(state, details))
}
