//! What is asked, and how it is answered: the body of an item.

use super::ident::identifier;
use super::out::Out;
use super::place::{self, Pixels};
use super::response::{self, Sides};
use super::truth;
use crate::prose::{escaped, legal, with_gaps};
use crate::rules;
use crate::xml::Xml;
use studio_course::{Choice, Element, Language, MediaName, Pair, Question, QuestionKind, Region};

/// Writes the body. The picture of a hotspot was found to be there.
pub(super) fn write(
    question: &Question,
    is_shuffled: bool,
    language: &Language,
    picture: Option<&(String, Pixels)>,
    out: &mut Out<'_, '_>,
    xml: &mut Xml,
) {
    let prompt = prompt(question, out);
    xml.open("itemBody", &[]);
    if !prompt.is_empty() {
        xml.raw(&prompt);
    }
    let shuffle = is_shuffled.to_string();
    match &question.answer {
        QuestionKind::SingleChoice { options } => choice(options, "1", &shuffle, out, xml),
        QuestionKind::MultipleResponse { options } => choice(options, "0", &shuffle, out, xml),
        QuestionKind::TrueFalse { .. } => {
            let (yes, no) = truth::words(language);
            interaction("choiceInteraction", &[("shuffle", "false"), ("maxChoices", "1")], xml, |xml| {
                xml.leaf("simpleChoice", &[("identifier", "true")], yes);
                xml.leaf("simpleChoice", &[("identifier", "false")], no);
            });
        }
        QuestionKind::Matching { pairs } => matching(pairs, &shuffle, xml),
        QuestionKind::Ordering { elements } => ordering(elements, xml),
        QuestionKind::Numeric { unit, .. } => {
            let unit = legal(unit);
            let unit = if unit.trim().is_empty() {
                String::new()
            } else {
                format!(" <span class=\"unit\">{}</span>", escaped(unit.trim()))
            };
            xml.raw(&format!("<p>{}{unit}</p>", entry("RESPONSE", "", 12)));
        }
        QuestionKind::ShortAnswer { .. } => xml.raw(&format!("<p>{}</p>", entry("RESPONSE", "", 40))),
        QuestionKind::FillBlank { .. } => {}
        QuestionKind::Hotspot { picture: name, alt, regions } => {
            if let (Some((path, pixels)), Some(name)) = (picture, name) {
                hotspot(path, *pixels, name, alt, regions, out, xml);
            }
        }
    }
    xml.close("itemBody");
}

fn prompt(question: &Question, out: &mut Out<'_, '_>) -> String {
    let QuestionKind::FillBlank { blanks, .. } = &question.answer else {
        let parsed = out.prose(&question.prompt);
        return out.blocks(&parsed, "../", &mut |_| String::new());
    };
    let ids: Vec<&str> = blanks.iter().map(|blank| blank.id.as_str()).collect();
    let parsed = out.told(with_gaps(&legal(&question.prompt), &ids));
    if parsed.has_moved_gaps {
        out.telling.tell(&rules::BLANK_MOVED, &[]);
    }
    out.blocks(&parsed, "../", &mut |at| entry(&response::blank(at), " class=\"gap\"", 20))
}

fn entry(name: &str, class: &str, length: u8) -> String {
    format!("<textEntryInteraction{class} responseIdentifier=\"{name}\" expectedLength=\"{length}\"/>")
}

fn interaction(name: &str, more: &[(&str, &str)], xml: &mut Xml, content: impl FnOnce(&mut Xml)) {
    let mut attributes = vec![("responseIdentifier", "RESPONSE")];
    attributes.extend(more);
    xml.element(name, &attributes, content);
}

fn choice(options: &[Choice], most: &str, shuffle: &str, out: &mut Out<'_, '_>, xml: &mut Xml) {
    let options: Vec<(String, String)> =
        options.iter().map(|option| (identifier(option.id.as_str()), out.line(&option.text))).collect();
    interaction("choiceInteraction", &[("shuffle", shuffle), ("maxChoices", most)], xml, |xml| {
        for (id, words) in &options {
            xml.ready("simpleChoice", &[("identifier", id)], words);
        }
    });
}

fn matching(pairs: &[Pair], shuffle: &str, xml: &mut Xml) {
    let sides = Sides::of(pairs);
    let most = sides.lefts.len().to_string();
    interaction("matchInteraction", &[("shuffle", shuffle), ("maxAssociations", &most)], xml, |xml| {
        xml.element("simpleMatchSet", &[], |xml| {
            for (at, (left, _)) in sides.lefts.iter().enumerate() {
                let id = format!("left-{}", at + 1);
                xml.ready(
                    "simpleAssociableChoice",
                    &[("identifier", &id), ("matchMax", "1")],
                    &Out::words(left),
                );
            }
        });
        xml.element("simpleMatchSet", &[], |xml| {
            for (at, right) in sides.rights.iter().enumerate() {
                let id = format!("right-{}", at + 1);
                xml.ready(
                    "simpleAssociableChoice",
                    &[("identifier", &id), ("matchMax", &most)],
                    &Out::words(right),
                );
            }
        });
    });
}

/// The elements, in an order that is not the key also where a player does not shuffle.
fn ordering(elements: &[Element], xml: &mut Xml) {
    // FNV-1a of 32 bits: an order needs spreading, not secrecy.
    let hash = |text: &str| {
        text.bytes().fold(0x811c_9dc5u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    };
    let mut mixed: Vec<&Element> = elements.iter().collect();
    mixed.sort_by_key(|element| (hash(&element.text), element.id.clone()));
    if mixed.iter().zip(elements).all(|(mixed, element)| mixed.id == element.id) {
        mixed.rotate_left(1);
    }
    interaction("orderInteraction", &[("shuffle", "true")], xml, |xml| {
        for element in mixed {
            let id = identifier(element.id.as_str());
            xml.ready("simpleChoice", &[("identifier", &id)], &Out::words(&element.text));
        }
    });
}

fn hotspot(
    path: &str,
    pixels: Pixels,
    name: &MediaName,
    alt: &str,
    regions: &[Region],
    out: &mut Out<'_, '_>,
    xml: &mut Xml,
) {
    let keys = regions.iter().filter(|region| region.is_key).count();
    let places: Vec<(&Region, &str, String, bool)> = regions
        .iter()
        .map(|region| {
            let (shape, coords, is_exact) = place::written(region.shape, pixels);
            (region, shape, coords, is_exact)
        })
        .collect();
    if places.iter().any(|(.., is_exact)| !is_exact) {
        out.telling.tell(&rules::REGION_ROUNDED, &[]);
    }
    let address = format!("../{path}");
    let (width, height) = (pixels.0.to_string(), pixels.1.to_string());
    interaction("hotspotInteraction", &[("maxChoices", if keys < 2 { "1" } else { "0" })], xml, |xml| {
        let attributes = [
            ("type", name.mime()),
            ("data", address.as_str()),
            ("width", width.as_str()),
            ("height", height.as_str()),
        ];
        xml.leaf("object", &attributes, legal(alt).trim());
        for (region, shape, coords, _) in &places {
            let id = identifier(region.id.as_str());
            let label = legal(&region.label).split_whitespace().collect::<Vec<_>>().join(" ");
            let mut attributes =
                vec![("identifier", id.as_str()), ("shape", *shape), ("coords", coords.as_str())];
            if !label.is_empty() {
                attributes.push(("hotspotLabel", &label));
            }
            xml.empty("hotspotChoice", &attributes);
        }
    });
}
