//! `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model §2.3; IMS Content Packaging 1.1.2).

use crate::content_packaging::{item_id, resource_id, resources, title};
use crate::launch_unit::LaunchUnit;
use crate::metadata::imsmd;
use crate::metadata::said::Said;
use crate::xml::Xml;
use studio_course::Course;

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

/// Writes the manifest. `paths` are the files of the package in their order, without manifest and schemas.
pub(crate) fn write(course: &Course, said: &Said, units: &[LaunchUnit], paths: &[&str]) -> Vec<u8> {
    // An XML name must not begin with a digit, as a UUID may.
    let identifier = format!("course-{}", course.id);
    let mut attributes = vec![("identifier", identifier.as_str()), ("version", said.released_on.as_str())];
    attributes.extend(NAMESPACES);
    let mut xml = Xml::new();
    xml.element("manifest", &attributes, |xml| {
        xml.element("metadata", &[], |xml| {
            xml.leaf("schema", &[], "ADL SCORM");
            xml.leaf("schemaversion", &[], "1.2");
            imsmd::write(xml, said);
        });
        xml.element("organizations", &[("default", "organization")], |xml| {
            xml.element("organization", &[("identifier", "organization")], |xml| {
                xml.leaf("title", &[], &title(&course.title, course.id.as_str()));
                units.iter().for_each(|unit| item(xml, unit, course));
            });
        });
        resources(xml, "adlcp:scormtype", units, paths);
    });
    xml.into_bytes()
}

fn item(xml: &mut Xml, unit: &LaunchUnit, course: &Course) {
    let (identifier, resource) = (item_id(unit), resource_id(unit));
    let attributes =
        [("identifier", identifier.as_str()), ("identifierref", &resource), ("isvisible", "true")];
    xml.element("item", &attributes, |xml| {
        xml.leaf("title", &[], &title(&unit.title, course.id.as_str()));
        // Moodle works out passed or failed from this at the end of a session, whatever the pages have said; so it
        // stands on what is graded, and only there.
        if let Some(pass_mark) = unit.pass_mark {
            xml.leaf("adlcp:masteryscore", &[], &pass_mark.get().to_string());
        }
    });
}
