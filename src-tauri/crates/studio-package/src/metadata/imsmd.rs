//! Metadata as IMS Learning Resource Meta-Data 1.2.1 writes it: the LOM of SCORM 1.2, inside the manifest.

use crate::metadata::said::{Said, Taxon};
use crate::xml::{Xml, capped, one_line};

/// The vocabulary that the values of `source`/`value` pairs come from.
const VOCABULARY: &str = "LOMv1.0";
/// The language of what is no language (SCORM 1.2 Content Aggregation Model §2.2.4.3).
const NO_LANGUAGE: &str = "x-none";
/// The longest description that LMSs with strict readers take.
const DESCRIPTION_LIMIT: usize = 1_000;
/// The smallest permitted maximum of a title, a keyword and a taxon's entry.
const LINE_LIMIT: usize = 500;
/// The smallest permitted maximum of a taxon's id.
const ID_LIMIT: usize = 100;

/// Writes the `imsmd:lom` element.
pub(crate) fn write(xml: &mut Xml, said: &Said) {
    xml.element("imsmd:lom", &[], |xml| {
        general(xml, said);
        lifecycle(xml, said);
        educational(xml, said);
        if !said.rights.is_empty() {
            xml.element("imsmd:rights", &[], |xml| {
                vocabulary(xml, "imsmd:copyrightandotherrestrictions", "yes");
                text(xml, said, "imsmd:description", &said.rights);
            });
        }
        competencies(xml, said);
        outcomes(xml, said);
    });
}

fn general(xml: &mut Xml, said: &Said) {
    xml.element("imsmd:general", &[], |xml| {
        line(xml, said, "imsmd:title", &said.title);
        xml.element("imsmd:catalogentry", &[], |xml| {
            xml.leaf("imsmd:catalog", &[], "URI");
            xml.element("imsmd:entry", &[], |xml| langstring(xml, NO_LANGUAGE, &said.iri));
        });
        xml.leaf("imsmd:language", &[], &said.language);
        if !said.summary.is_empty() {
            text(xml, said, "imsmd:description", &said.summary);
        }
        for keyword in &said.keywords {
            line(xml, said, "imsmd:keyword", keyword);
        }
    });
}

fn lifecycle(xml: &mut Xml, said: &Said) {
    xml.element("imsmd:lifecycle", &[], |xml| {
        xml.element("imsmd:version", &[], |xml| langstring(xml, NO_LANGUAGE, &said.released_on));
        vocabulary(xml, "imsmd:status", if said.is_draft { "Draft" } else { "Final" });
        for person in &said.people {
            xml.element("imsmd:contribute", &[], |xml| {
                vocabulary(xml, "imsmd:role", person.role.imsmd());
                xml.element("imsmd:centity", &[], |xml| xml.leaf("imsmd:vcard", &[], &person.card));
                xml.element("imsmd:date", &[], |xml| xml.leaf("imsmd:datetime", &[], &said.released_on));
            });
        }
    });
}

fn educational(xml: &mut Xml, said: &Said) {
    xml.element("imsmd:educational", &[], |xml| {
        xml.element("imsmd:typicallearningtime", &[], |xml| {
            xml.leaf("imsmd:datetime", &[], &said.learning_time);
            if !said.hours_in_words.is_empty() {
                text(xml, said, "imsmd:description", &said.hours_in_words);
            }
        });
    });
}

/// One classification with every competency that the course is aligned to.
fn competencies(xml: &mut Xml, said: &Said) {
    if !said.competencies.is_empty() {
        xml.element("imsmd:classification", &[], |xml| {
            vocabulary(xml, "imsmd:purpose", "Competency");
            said.competencies.iter().for_each(|taxon| taxon_path(xml, taxon));
        });
    }
}

/// One classification for each outcome, with the competencies that it serves.
fn outcomes(xml: &mut Xml, said: &Said) {
    for outcome in &said.outcomes {
        xml.element("imsmd:classification", &[], |xml| {
            vocabulary(xml, "imsmd:purpose", "Educational Objective");
            outcome.competencies.iter().for_each(|taxon| taxon_path(xml, taxon));
            text(xml, said, "imsmd:description", &outcome.text);
        });
    }
}

fn taxon_path(xml: &mut Xml, taxon: &Taxon) {
    xml.element("imsmd:taxonpath", &[], |xml| {
        if !taxon.framework.is_empty() {
            xml.element("imsmd:source", &[], |xml| {
                langstring(xml, NO_LANGUAGE, &one_line(&taxon.framework, LINE_LIMIT))
            });
        }
        xml.element("imsmd:taxon", &[], |xml| {
            xml.leaf("imsmd:id", &[], &one_line(&taxon.code, ID_LIMIT));
            if !taxon.title.is_empty() {
                xml.element("imsmd:entry", &[], |xml| {
                    langstring(xml, NO_LANGUAGE, &one_line(&taxon.title, LINE_LIMIT))
                });
            }
        });
    });
}

fn vocabulary(xml: &mut Xml, name: &str, value: &str) {
    xml.element(name, &[], |xml| {
        xml.element("imsmd:source", &[], |xml| langstring(xml, NO_LANGUAGE, VOCABULARY));
        xml.element("imsmd:value", &[], |xml| langstring(xml, NO_LANGUAGE, value));
    });
}

fn line(xml: &mut Xml, said: &Said, name: &str, text: &str) {
    xml.element(name, &[], |xml| langstring(xml, &said.language, &one_line(text, LINE_LIMIT)));
}

fn text(xml: &mut Xml, said: &Said, name: &str, text: &str) {
    xml.element(name, &[], |xml| langstring(xml, &said.language, &capped(text, DESCRIPTION_LIMIT)));
}

fn langstring(xml: &mut Xml, language: &str, text: &str) {
    xml.leaf("imsmd:langstring", &[("xml:lang", language)], text);
}
