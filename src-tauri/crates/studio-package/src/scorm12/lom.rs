//! What the course is about, as IMS Learning Resource Meta-Data 1.2.1 says it (the LOM of SCORM 1.2).

use crate::facts::Facts;
use crate::scorm12::learning_time::iso_8601;
use crate::scorm12::vcard::vcard;
use crate::xml::{Xml, capped, one_line};
use studio_course::{CompetencyCode, Course, InstructorKind};

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
pub(crate) fn write(xml: &mut Xml, course: &Course, facts: &Facts) {
    xml.element("imsmd:lom", &[], |xml| {
        general(xml, course);
        lifecycle(xml, course, facts);
        educational(xml, course, facts);
        if !course.rights.trim().is_empty() {
            xml.element("imsmd:rights", &[], |xml| {
                vocabulary(xml, "imsmd:copyrightandotherrestrictions", "yes");
                text(xml, course, "imsmd:description", &course.rights);
            });
        }
        competencies(xml, course, facts);
        outcomes(xml, course, facts);
    });
}

fn general(xml: &mut Xml, course: &Course) {
    xml.element("imsmd:general", &[], |xml| {
        line(xml, course, "imsmd:title", &course.title);
        xml.element("imsmd:catalogentry", &[], |xml| {
            xml.leaf("imsmd:catalog", &[], "URI");
            xml.element("imsmd:entry", &[], |xml| langstring(xml, NO_LANGUAGE, &course.id.iri()));
        });
        xml.leaf("imsmd:language", &[], course.language.as_str());
        if !course.summary.trim().is_empty() {
            text(xml, course, "imsmd:description", &course.summary);
        }
        for keyword in course.keywords.iter().filter(|keyword| !keyword.trim().is_empty()) {
            line(xml, course, "imsmd:keyword", keyword);
        }
    });
}

fn lifecycle(xml: &mut Xml, course: &Course, facts: &Facts) {
    let released_on = course.released_on.to_string();
    xml.element("imsmd:lifecycle", &[], |xml| {
        xml.element("imsmd:version", &[], |xml| langstring(xml, NO_LANGUAGE, &released_on));
        vocabulary(xml, "imsmd:status", if facts.is_draft { "Draft" } else { "Final" });
        for person in &course.instructors {
            // The vocabulary has no word for teaching. The academic writes the course, the practitioner brings the cases.
            let role = match person.kind {
                InstructorKind::Academic => "Author",
                InstructorKind::Practice => "Content Provider",
            };
            xml.element("imsmd:contribute", &[], |xml| {
                vocabulary(xml, "imsmd:role", role);
                xml.element("imsmd:centity", &[], |xml| xml.leaf("imsmd:vcard", &[], &vcard(person)));
                xml.element("imsmd:date", &[], |xml| xml.leaf("imsmd:datetime", &[], &released_on));
            });
        }
    });
}

fn educational(xml: &mut Xml, course: &Course, facts: &Facts) {
    xml.element("imsmd:educational", &[], |xml| {
        xml.element("imsmd:typicallearningtime", &[], |xml| {
            xml.leaf("imsmd:datetime", &[], &iso_8601(facts.typical_learning_time));
            if !facts.hours_in_words.trim().is_empty() {
                text(xml, course, "imsmd:description", &facts.hours_in_words);
            }
        });
    });
}

/// One classification with every competency that the course is aligned to.
fn competencies(xml: &mut Xml, course: &Course, facts: &Facts) {
    let codes = course.competencies_used();
    if !codes.is_empty() {
        xml.element("imsmd:classification", &[], |xml| {
            vocabulary(xml, "imsmd:purpose", "Competency");
            codes.into_iter().for_each(|code| taxon_path(xml, course, facts, code));
        });
    }
}

/// One classification for each outcome, with the competencies that it serves.
fn outcomes(xml: &mut Xml, course: &Course, facts: &Facts) {
    for outcome in course.outcomes.iter().filter(|outcome| !outcome.text.trim().is_empty()) {
        xml.element("imsmd:classification", &[], |xml| {
            vocabulary(xml, "imsmd:purpose", "Educational Objective");
            outcome.alignments.iter().for_each(|code| taxon_path(xml, course, facts, code));
            text(xml, course, "imsmd:description", &outcome.text);
        });
    }
}

fn taxon_path(xml: &mut Xml, course: &Course, facts: &Facts, code: &CompetencyCode) {
    let framework = match &course.framework {
        Some(_) if !facts.framework_title.trim().is_empty() => facts.framework_title.clone(),
        Some(adopted) => format!("{} {}", adopted.id, adopted.edition),
        None => String::new(),
    };
    xml.element("imsmd:taxonpath", &[], |xml| {
        if !framework.trim().is_empty() {
            xml.element("imsmd:source", &[], |xml| {
                langstring(xml, NO_LANGUAGE, &one_line(&framework, LINE_LIMIT))
            });
        }
        xml.element("imsmd:taxon", &[], |xml| {
            xml.leaf("imsmd:id", &[], &one_line(&code.0, ID_LIMIT));
            if let Some(title) = facts.competency_titles.get(code).filter(|title| !title.trim().is_empty()) {
                xml.element("imsmd:entry", &[], |xml| {
                    langstring(xml, NO_LANGUAGE, &one_line(title, LINE_LIMIT))
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

fn line(xml: &mut Xml, course: &Course, name: &str, text: &str) {
    xml.element(name, &[], |xml| langstring(xml, course.language.as_str(), &one_line(text, LINE_LIMIT)));
}

fn text(xml: &mut Xml, course: &Course, name: &str, text: &str) {
    xml.element(name, &[], |xml| langstring(xml, course.language.as_str(), &capped(text, DESCRIPTION_LIMIT)));
}

fn langstring(xml: &mut Xml, language: &str, text: &str) {
    xml.leaf("imsmd:langstring", &[("xml:lang", language)], text);
}
