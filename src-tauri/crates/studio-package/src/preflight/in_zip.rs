//! The checks of a package that is a zip.

use crate::plan::PackagePlan;
use crate::preflight::check::{Check, LAUNCH_PAGES, NAMES, NETWORK, REFERENCES, ZIP};
use crate::preflight::opened::{Opened, open};
use crate::preflight::{cmi5, names, pages, scorm, size};
use crate::standard::Standard;
use std::io::{self, Read, Seek};

/// The checks of a zip of so many bytes, which was written by the plan.
///
/// # Errors
/// When the zip cannot be read.
pub(super) fn checks<R: Read + Seek>(zip: R, plan: &PackagePlan, bytes: u64) -> io::Result<Vec<Check>> {
    let mut opened = open(zip)?;
    let mut checks = vec![ZIP.by_faults(std::mem::take(&mut opened.faults))];
    if opened.names.is_empty() {
        return Ok(checks);
    }
    checks.push(NAMES.by_faults(names::faults(&opened.names)));
    let standard = plan.standard();
    match standard {
        Standard::Scorm12 | Standard::Scorm2004 => {
            checks.extend(scorm::checks(standard, &opened, plan.units()));
        }
        Standard::Cmi5 => checks.extend(cmi5::checks(&opened, plan.units())),
        Standard::Html | Standard::HtmlSingle => checks.push(launch_pages(&opened, plan)),
    }
    let loads = pages::loads_of(&opened);
    checks.push(REFERENCES.by_faults(loads.missing));
    checks.push(NETWORK.by_faults(loads.outward));
    checks.extend(size::suspend_data(plan.layout(), plan.units()));
    checks.push(size::size(plan.layout(), bytes));
    Ok(checks)
}

fn launch_pages(opened: &Opened, plan: &PackagePlan) -> Check {
    let missing = plan.units().iter().filter(|unit| !opened.has(&unit.page));
    LAUNCH_PAGES.by_faults(missing.map(|unit| format!("“{}” is not there.", unit.page)).collect())
}
