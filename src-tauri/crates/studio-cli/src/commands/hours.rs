//! `studio hours`

use super::source;
use crate::arguments::Hours;
use crate::output::{Answer, Output};
use studio_app::{App, Failure, FailureCode};
use studio_course::HoursPolicyId;
use studio_hours::{Estimate, explain};

/// Estimates learning hours and credits. No where there is no number.
pub(crate) fn run(app: &App, hours: &Hours, output: Output) -> Result<Answer, Failure> {
    let mut source = source::read(app, &hours.course)?;
    if let Some(policy) = &hours.policy {
        source.course.hours_policy = HoursPolicyId::new(policy.replace('_', "-"))
            .map_err(|error| Failure::new(FailureCode::BadRequest, error.to_string()))?;
    }
    let estimate = studio_hours::estimate(&source.course);
    output.report(&estimate, || if hours.explain { explain(&estimate) } else { brief(&estimate) });
    Ok(Answer::of(estimate.hours.is_some()))
}

fn brief(estimate: &Estimate) -> String {
    let Some(hours) = &estimate.hours else {
        let reasons: Vec<_> = estimate.missing.iter().map(|missing| missing.message.as_str()).collect();
        return format!("There is no number:\n{}", reasons.join("\n"));
    };
    format!(
        "{} learning hours ({}.{:02} exactly, {} to {}), {} credits with the final test passed ({}).",
        hours.typical,
        hours.exact_hundredths / 100,
        hours.exact_hundredths % 100,
        hours.low,
        hours.high,
        hours.credits,
        estimate.policy_title.as_deref().unwrap_or("unknown policy"),
    )
}
