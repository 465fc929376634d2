//! Metadata as IEEE 1484.12.3 writes the LOM of IEEE 1484.12.1: an XML file of its own, beside the manifest of SCORM
//! 2004, which names it in `adlcp:location`.

use crate::metadata::said::{Said, Taxon};
use crate::xml::{Xml, capped, one_line};

/// Where the file stands in a package.
pub(crate) const PATH: &str = "metadata.xml";
/// The namespace of every element.
pub(crate) const NAMESPACE: &str = "http://ltsc.ieee.org/xsd/LOM";

/// The vocabulary that the values of `source`/`value` pairs come from, and the schema that the file follows.
pub(crate) const VOCABULARY: &str = "LOMv1.0";
/// The smallest permitted maximum of a title, a catalogue entry, a keyword and a source (IEEE 1484.12.1, table 1).
const LINE_LIMIT: usize = 1_000;
/// The smallest permitted maximum of a description.
const DESCRIPTION_LIMIT: usize = 2_000;
/// The smallest permitted maximum of a taxon's entry.
const ENTRY_LIMIT: usize = 500;
/// The smallest permitted maximum of a taxon's id.
const ID_LIMIT: usize = 100;
/// How many taxon paths every reader takes in one classification.
const PATHS_IN_ONE: usize = 15;

/// Writes the file.
pub(crate) fn write(said: &Said) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.element("lom", &[("xmlns", NAMESPACE)], |xml| {
        general(xml, said);
        life_cycle(xml, said);
        xml.element("metaMetadata", &[], |xml| {
            xml.leaf("metadataSchema", &[], VOCABULARY);
            xml.leaf("language", &[], &said.language);
        });
        xml.element("technical", &[], |xml| xml.leaf("format", &[], "text/html"));
        xml.element("educational", &[], |xml| {
            xml.element("typicalLearningTime", &[], |xml| {
                xml.leaf("duration", &[], &said.learning_time);
                if !said.hours_in_words.is_empty() {
                    text(xml, said, "description", &said.hours_in_words);
                }
            });
            xml.leaf("language", &[], &said.language);
        });
        if !said.rights.is_empty() {
            xml.element("rights", &[], |xml| {
                vocabulary(xml, "copyrightAndOtherRestrictions", "yes");
                text(xml, said, "description", &said.rights);
            });
        }
        for paths in said.competencies.chunks(PATHS_IN_ONE) {
            xml.element("classification", &[], |xml| {
                vocabulary(xml, "purpose", "competency");
                paths.iter().for_each(|taxon| taxon_path(xml, taxon));
            });
        }
        for outcome in &said.outcomes {
            xml.element("classification", &[], |xml| {
                vocabulary(xml, "purpose", "educational objective");
                outcome.competencies.iter().take(PATHS_IN_ONE).for_each(|taxon| taxon_path(xml, taxon));
                text(xml, said, "description", &outcome.text);
            });
        }
    });
    xml.into_bytes()
}

fn general(xml: &mut Xml, said: &Said) {
    xml.element("general", &[], |xml| {
        xml.element("identifier", &[], |xml| {
            xml.leaf("catalog", &[], "URI");
            xml.leaf("entry", &[], &said.iri);
        });
        line(xml, said, "title", &said.title);
        xml.leaf("language", &[], &said.language);
        if !said.summary.is_empty() {
            text(xml, said, "description", &said.summary);
        }
        for keyword in &said.keywords {
            line(xml, said, "keyword", keyword);
        }
    });
}

fn life_cycle(xml: &mut Xml, said: &Said) {
    xml.element("lifeCycle", &[], |xml| {
        xml.element("version", &[], |xml| xml.leaf("string", &[], &said.released_on));
        vocabulary(xml, "status", if said.is_draft { "draft" } else { "final" });
        for person in &said.people {
            xml.element("contribute", &[], |xml| {
                vocabulary(xml, "role", person.role.lom());
                xml.leaf("entity", &[], &person.card);
                xml.element("date", &[], |xml| xml.leaf("dateTime", &[], &said.released_on));
            });
        }
    });
}

fn taxon_path(xml: &mut Xml, taxon: &Taxon) {
    xml.element("taxonPath", &[], |xml| {
        if !taxon.framework.is_empty() {
            xml.element("source", &[], |xml| {
                xml.leaf("string", &[], &one_line(&taxon.framework, LINE_LIMIT));
            });
        }
        xml.element("taxon", &[], |xml| {
            xml.leaf("id", &[], &one_line(&taxon.code, ID_LIMIT));
            if !taxon.title.is_empty() {
                xml.element("entry", &[], |xml| {
                    xml.leaf("string", &[], &one_line(&taxon.title, ENTRY_LIMIT))
                });
            }
        });
    });
}

fn vocabulary(xml: &mut Xml, name: &str, value: &str) {
    xml.element(name, &[], |xml| {
        xml.leaf("source", &[], VOCABULARY);
        xml.leaf("value", &[], value);
    });
}

fn line(xml: &mut Xml, said: &Said, name: &str, text: &str) {
    xml.element(name, &[], |xml| string(xml, said, &one_line(text, LINE_LIMIT)));
}

fn text(xml: &mut Xml, said: &Said, name: &str, text: &str) {
    xml.element(name, &[], |xml| string(xml, said, &capped(text, DESCRIPTION_LIMIT)));
}

fn string(xml: &mut Xml, said: &Said, text: &str) {
    xml.leaf("string", &[("language", &said.language)], text);
}
