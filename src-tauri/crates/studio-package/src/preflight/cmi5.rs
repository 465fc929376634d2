//! What has to be true of the course structure of cmi5.

use crate::cmi5::structure_rules;
use crate::launch_unit::LaunchUnit;
use crate::preflight::check::{Check, HREFS, LAUNCH_PAGES, RULES, SCHEMA};
use crate::preflight::opened::Opened;
use crate::standard::Standard;
use roxmltree::Document;

/// The checks of a cmi5 package.
pub(super) fn checks(opened: &Opened, units: &[LaunchUnit]) -> Vec<Check> {
    let rootfile = Standard::Cmi5.rootfile();
    let Some(text) = opened.texts.get(rootfile) else {
        return vec![SCHEMA.by_faults(vec![format!("There is no “{rootfile}” at the root.")])];
    };
    let structure = match Document::parse(text) {
        Ok(structure) => structure,
        Err(error) => return vec![SCHEMA.by_faults(vec![format!("It is no XML: {error}.")])],
    };
    let urls: Vec<&str> = structure_rules::urls(&structure).collect();
    let location = ("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation");
    let schemas = structure.root_element().attribute(location).unwrap_or_default();
    let schemas = schemas.split_whitespace().skip(1).step_by(2);
    // Every address in a zip is relative and in the zip (14.1.0.0-3, 14.1.0.0-4).
    let paths = urls.iter().map(|url| url.split(['?', '#']).next().unwrap_or_default());
    let missing = paths.chain(schemas).filter(|path| !opened.has(path));
    let without_page =
        units.iter().filter(|unit| !urls.contains(&unit.page.as_str()) || !opened.has(&unit.page));
    vec![
        SCHEMA.by_faults(structure_rules::faults(&structure)),
        RULES.by_faults(structure_rules::inconsistencies(&structure)),
        HREFS.by_faults(missing.map(|path| format!("“{path}” is not there.")).collect()),
        LAUNCH_PAGES.by_faults(
            without_page.map(|unit| format!("“{}” has no page “{}”.", unit.title, unit.page)).collect(),
        ),
    ]
}
