//! Learning time and competencies, for which cmi5 has no elements. It takes those of other namespaces in their place,
//! as long as a schema comes with them (cmi5 13.1.5.0-1).

use crate::metadata::said::Said;
use crate::xml::{Xml, one_line};

/// The namespace of the elements.
pub(crate) const NAMESPACE: &str = "urn:x-trainer-studio:course-facts:1";
/// Where the schema stands in a package.
pub(crate) const SCHEMA_PATH: &str = "course-facts.xsd";
/// The schema.
pub(crate) const SCHEMA: &[u8] = include_bytes!("course-facts.xsd");

/// The longest code, framework and title, as the metadata of SCORM has them.
const LINE_LIMIT: usize = 500;

/// Writes the elements.
pub(crate) fn write(xml: &mut Xml, said: &Said) {
    let words = one_line(&said.hours_in_words, LINE_LIMIT);
    xml.leaf("facts:learningTime", &[("duration", &said.learning_time)], &words);
    for competency in &said.competencies {
        let code = one_line(&competency.code, LINE_LIMIT);
        let framework = one_line(&competency.framework, LINE_LIMIT);
        let mut attributes = vec![("code", code.as_str())];
        if !framework.is_empty() {
            attributes.push(("framework", &framework));
        }
        xml.leaf("facts:competency", &attributes, &one_line(&competency.title, LINE_LIMIT));
    }
}
