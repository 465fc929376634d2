//! `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model §2.3; IMS Content Packaging 1.1.2).

use crate::facts::Facts;
use crate::launch_unit::LaunchUnit;
use crate::scorm12::lom;
use crate::xml::{Xml, one_line};
use studio_course::Course;

/// The schema's own limit on a title.
const TITLE_LIMIT: usize = 200;

/// Moodle compares qualified names, so the prefixes must be these very ones, and IMS Content Packaging has none.
const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns", "http://www.imsproject.org/xsd/imscp_rootv1p1p2"),
    ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
    ("xmlns:imsmd", "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    (
        "xsi:schemaLocation",
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd",
    ),
];

/// Writes the manifest. `paths` are the files of the package in their order, without manifest and schemas; they need
/// no escaping in a URL.
pub(crate) fn write(course: &Course, facts: &Facts, units: &[LaunchUnit], paths: &[&str]) -> Vec<u8> {
    // An XML name must not begin with a digit, as a UUID may.
    let identifier = format!("course-{}", course.id);
    let version = course.released_on.to_string();
    let mut attributes = vec![("identifier", identifier.as_str()), ("version", version.as_str())];
    attributes.extend(NAMESPACES);
    let mut xml = Xml::new();
    xml.element("manifest", &attributes, |xml| {
        xml.element("metadata", &[], |xml| {
            xml.leaf("schema", &[], "ADL SCORM");
            xml.leaf("schemaversion", &[], "1.2");
            lom::write(xml, course, facts);
        });
        xml.element("organizations", &[("default", "organization")], |xml| {
            xml.element("organization", &[("identifier", "organization")], |xml| {
                xml.leaf("title", &[], &title(&course.title, course));
                units.iter().for_each(|unit| item(xml, unit, course));
            });
        });
        xml.element("resources", &[], |xml| {
            for (index, unit) in units.iter().enumerate() {
                let page = [unit.page.as_str()];
                // Every file belongs to the first unit, which Open edX launches whatever the items say.
                resource(xml, unit, if index == 0 { paths } else { &page });
            }
        });
    });
    xml.into_bytes()
}

fn item(xml: &mut Xml, unit: &LaunchUnit, course: &Course) {
    let identifier = format!("item-{}", unit.id);
    let resource = format!("resource-{}", unit.id);
    let attributes =
        [("identifier", identifier.as_str()), ("identifierref", &resource), ("isvisible", "true")];
    xml.element("item", &attributes, |xml| {
        xml.leaf("title", &[], &title(&unit.title, course));
        // Moodle works out passed or failed from this at the end of a session, whatever the pages have said; so it
        // stands on what is graded, and only there.
        if let Some(pass_mark) = unit.pass_mark {
            xml.leaf("adlcp:masteryscore", &[], &pass_mark.get().to_string());
        }
    });
}

fn resource(xml: &mut Xml, unit: &LaunchUnit, paths: &[&str]) {
    let identifier = format!("resource-{}", unit.id);
    let attributes = [
        ("identifier", identifier.as_str()),
        ("type", "webcontent"),
        ("adlcp:scormtype", "sco"),
        ("href", unit.page.as_str()),
    ];
    xml.element("resource", &attributes, |xml| {
        paths.iter().for_each(|path| xml.empty("file", &[("href", path)]));
    });
}

/// A title that is never empty, since an LMS needs something to show.
fn title(text: &str, course: &Course) -> String {
    let title = one_line(text, TITLE_LIMIT);
    if title.is_empty() { course.id.to_string() } else { title }
}
