//! The manifest of SCORM by its schemas.

use crate::standard::Standard;
use crate::{scorm12, scorm2004};
use fastxml::schema::{Schema, Validator};

/// What the schemas say against a manifest, a sentence for each fault. They are those that the package carries.
pub(super) fn faults(standard: Standard, manifest: &str) -> Vec<String> {
    let files = match standard {
        Standard::Scorm12 => scorm12::schemas::FILES,
        Standard::Scorm2004 => scorm2004::schemas::FILES,
        Standard::Cmi5 | Standard::Html | Standard::HtmlSingle => return Vec::new(),
    };
    let schemas = files.iter().filter(|(name, _)| name.ends_with(".xsd"));
    let schema = schemas.fold(Schema::builder(), |schema, (name, bytes)| schema.add(*name, bytes.to_vec()));
    let report = match schema.resolve() {
        Ok(schema) => Validator::from(manifest).schema(schema).run(),
        Err(error) => Err(error),
    };
    match report {
        Ok(report) => report.errors().into_iter().map(|error| format!("{error}.")).collect(),
        Err(error) => vec![format!("{error}.")],
    }
}
