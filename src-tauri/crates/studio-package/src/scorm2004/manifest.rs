//! `imsmanifest.xml` of SCORM 2004 4th edition (Content Aggregation Model §3.4; IMS Content Packaging 1.1.4).

use crate::content_packaging::{item_id, resource_id, resources, title};
use crate::launch_unit::LaunchUnit;
use crate::metadata::lom;
use crate::metadata::said::Said;
use crate::scorm2004::sequencing;
use crate::xml::Xml;
use studio_course::Course;

/// Moodle compares qualified names, so the prefixes must be these very ones, and IMS Content Packaging has none.
const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1"),
    ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3"),
    ("xmlns:adlseq", "http://www.adlnet.org/xsd/adlseq_v1p3"),
    ("xmlns:imsss", "http://www.imsglobal.org/xsd/imsss"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    (
        "xsi:schemaLocation",
        "http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd",
    ),
];

/// Writes the manifest. `paths` are the files of the package in their order, without manifest, metadata and schemas.
pub(crate) fn write(course: &Course, said: &Said, units: &[LaunchUnit], paths: &[&str]) -> Vec<u8> {
    // An XML name must not begin with a digit, as a UUID may.
    let identifier = format!("course-{}", course.id);
    let mut attributes = vec![("identifier", identifier.as_str()), ("version", said.released_on.as_str())];
    attributes.extend(NAMESPACES);
    let mut xml = Xml::new();
    xml.element("manifest", &attributes, |xml| {
        xml.element("metadata", &[], |xml| {
            xml.leaf("schema", &[], "ADL SCORM");
            // Any other text and Moodle takes the package for SCORM 1.2.
            xml.leaf("schemaversion", &[], "2004 4th Edition");
            xml.leaf("adlcp:location", &[], lom::PATH);
        });
        xml.element("organizations", &[("default", "organization")], |xml| {
            let attributes = [("identifier", "organization"), ("adlseq:objectivesGlobalToSystem", "false")];
            xml.element("organization", &attributes, |xml| {
                xml.leaf("title", &[], &title(&course.title, course.id.as_str()));
                units.iter().for_each(|unit| item(xml, unit, course, units.len() > 1));
                sequencing::of_course(xml, units);
            });
        });
        resources(xml, "adlcp:scormType", units, paths);
    });
    xml.into_bytes()
}

/// An item: title first, sequencing last (§3.4.1.10).
fn item(xml: &mut Xml, unit: &LaunchUnit, course: &Course, is_one_of_several: bool) {
    let (identifier, resource) = (item_id(unit), resource_id(unit));
    let attributes =
        [("identifier", identifier.as_str()), ("identifierref", &resource), ("isvisible", "true")];
    xml.element("item", &attributes, |xml| {
        xml.leaf("title", &[], &title(&unit.title, course.id.as_str()));
        sequencing::of_unit(xml, unit, is_one_of_several);
    });
}
