//! What the manifests of both SCORMs take from IMS Content Packaging: titles, resources and files.

use crate::launch_unit::LaunchUnit;
use crate::xml::{Xml, one_line};

/// The longest title: the schema's own limit in IMS Content Packaging 1.1.2, the smallest permitted maximum in 1.1.4.
const TITLE_LIMIT: usize = 200;

/// The resource that holds the files which several launch units share.
const SHARED: &str = "resource-files";

/// The title on one line, or `instead` where it says nothing, since an LMS needs something to show.
pub(crate) fn title(text: &str, instead: &str) -> String {
    let title = one_line(text, TITLE_LIMIT);
    if title.is_empty() { one_line(instead, TITLE_LIMIT) } else { title }
}

/// The identifier of a unit's item.
pub(crate) fn item_id(unit: &LaunchUnit) -> String {
    format!("item-{}", unit.id)
}

/// The identifier of a unit's resource.
pub(crate) fn resource_id(unit: &LaunchUnit) -> String {
    format!("resource-{}", unit.id)
}

/// Writes `resources`. `scorm_type` is the attribute that says what a resource is, which the two SCORMs spell in
/// different ways; `paths` are the files of the package in their order, which need no escaping in a URL.
///
/// A single unit lists every file. Of several, each lists its page and depends on one more resource with the rest; that
/// one comes last and has no page of its own, since Open edX launches the first that has one.
pub(crate) fn resources(xml: &mut Xml, scorm_type: &str, units: &[LaunchUnit], paths: &[&str]) {
    let is_page = |path: &str| units.iter().any(|unit| unit.page == path);
    xml.element("resources", &[], |xml| match units {
        [unit] => resource(xml, scorm_type, unit, |xml| files(xml, paths.iter().copied())),
        _ => {
            for unit in units {
                resource(xml, scorm_type, unit, |xml| {
                    files(xml, [unit.page.as_str()]);
                    xml.empty("dependency", &[("identifierref", SHARED)]);
                });
            }
            let attributes = [("identifier", SHARED), ("type", "webcontent"), (scorm_type, "asset")];
            xml.element("resource", &attributes, |xml| {
                files(xml, paths.iter().copied().filter(|path| !is_page(path)));
            });
        }
    });
}

fn resource(xml: &mut Xml, scorm_type: &str, unit: &LaunchUnit, content: impl FnOnce(&mut Xml)) {
    let identifier = resource_id(unit);
    let attributes = [
        ("identifier", identifier.as_str()),
        ("type", "webcontent"),
        (scorm_type, "sco"),
        ("href", unit.page.as_str()),
    ];
    xml.element("resource", &attributes, content);
}

fn files<'a>(xml: &mut Xml, paths: impl IntoIterator<Item = &'a str>) {
    paths.into_iter().for_each(|path| xml.empty("file", &[("href", path)]));
}
