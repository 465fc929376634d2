//! The manifest of the package (IMS Content Packaging 1.1.4), with what a question is about in its metadata (IEEE LOM).

use super::ident::identifier;
use crate::xml::Xml;
use studio_course::{Language, Question, QuestionDifficulty, QuestionKind};

const LOM: &str = "http://ltsc.ieee.org/xsd/LOM";
/// Whose words the classifications are.
const SOURCE: &str = "course";

/// A test with its items, for the manifest.
pub(super) struct Listed<'a> {
    pub(super) id: String,
    pub(super) path: String,
    /// The media of its introduction.
    pub(super) media: Vec<String>,
    pub(super) items: Vec<ListedItem<'a>>,
}

/// An item, for the manifest.
pub(super) struct ListedItem<'a> {
    pub(super) question: &'a Question,
    pub(super) path: String,
    pub(super) media: Vec<String>,
    /// Competencies that can be said.
    pub(super) competencies: Vec<String>,
}

/// Writes the manifest.
pub(super) fn write(tests: &[Listed<'_>], language: &Language) -> Vec<u8> {
    let mut xml = Xml::new();
    let attributes = [
        ("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
            "xsi:schemaLocation",
            "http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd http://ltsc.ieee.org/xsd/LOM http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd",
        ),
        ("identifier", "manifest"),
    ];
    xml.element("manifest", &attributes, |xml| {
        xml.element("metadata", &[], |xml| {
            xml.leaf("schema", &[], "QTIv2.2 Package");
            xml.leaf("schemaversion", &[], "1.0.0");
        });
        xml.empty("organizations", &[]);
        xml.element("resources", &[], |xml| {
            for test in tests {
                resource(&test.id, "imsqti_test_xmlv2p2", &test.path, xml, |xml| {
                    files(&test.path, &test.media, xml);
                    for item in &test.items {
                        xml.empty("dependency", &[("identifierref", &resource_id(item.question))]);
                    }
                });
            }
            for item in tests.iter().flat_map(|test| &test.items) {
                resource(&resource_id(item.question), "imsqti_item_xmlv2p2", &item.path, xml, |xml| {
                    metadata(item, language, xml);
                    files(&item.path, &item.media, xml);
                });
            }
        });
    });
    xml.into_bytes()
}

fn resource_id(question: &Question) -> String {
    format!("item-{}", question.id)
}

fn resource(id: &str, kind: &str, path: &str, xml: &mut Xml, content: impl FnOnce(&mut Xml)) {
    xml.element("resource", &[("identifier", id), ("type", kind), ("href", path)], content);
}

fn files(path: &str, media: &[String], xml: &mut Xml) {
    xml.empty("file", &[("href", path)]);
    for path in media {
        xml.empty("file", &[("href", path)]);
    }
}

fn metadata(item: &ListedItem<'_>, language: &Language, xml: &mut Xml) {
    let question = item.question;
    let is_calculation = matches!(question.answer, QuestionKind::Numeric { is_calculation: true, .. });
    xml.element("metadata", &[], |xml| {
        xml.element("lom", &[("xmlns", LOM)], |xml| {
            xml.element("general", &[], |xml| {
                xml.element("identifier", &[], |xml| {
                    xml.leaf("catalog", &[], SOURCE);
                    xml.leaf("entry", &[], &identifier(question.id.as_str()));
                });
                xml.leaf("language", &[], language.as_str());
                if is_calculation {
                    xml.element("keyword", &[], |xml| {
                        xml.leaf("string", &[("language", "en")], "calculation")
                    });
                }
            });
            xml.element("educational", &[], |xml| {
                xml.element("difficulty", &[], |xml| {
                    xml.leaf("source", &[], "LOMv1.0");
                    let word = match question.difficulty {
                        QuestionDifficulty::Easy => "easy",
                        QuestionDifficulty::Medium => "medium",
                        QuestionDifficulty::Hard => "difficult",
                    };
                    xml.leaf("value", &[], word);
                });
            });
            classification("competency", &item.competencies, xml);
            let outcomes: Vec<String> = question.outcomes.iter().map(ToString::to_string).collect();
            classification("educational objective", &outcomes, xml);
        });
    });
}

fn classification(purpose: &str, ids: &[String], xml: &mut Xml) {
    if ids.is_empty() {
        return;
    }
    xml.element("classification", &[], |xml| {
        xml.element("purpose", &[], |xml| {
            xml.leaf("source", &[], "LOMv1.0");
            xml.leaf("value", &[], purpose);
        });
        for id in ids {
            xml.element("taxonPath", &[], |xml| {
                xml.element("source", &[], |xml| xml.leaf("string", &[("language", "x-none")], SOURCE));
                xml.element("taxon", &[], |xml| xml.leaf("id", &[], id));
            });
        }
    });
}
