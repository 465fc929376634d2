//! An item: a document for each question.

use super::ident::identifier;
use super::out::Out;
use super::place::Pixels;
use super::processing::{self, Told, option_feedback};
use super::{body, response};
use crate::prose::{legal, one_line};
use crate::rules;
use crate::telling::question_name;
use crate::xml::Xml;
use studio_course::{Language, Question, QuestionKind};

/// An item that was written.
pub(super) struct Item {
    /// The path in the package.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    /// The media that it shows.
    pub(super) media: Vec<String>,
}

/// Writes the item; nothing where it cannot be written, which is told.
pub(super) fn write(
    question: &Question,
    is_shuffled: bool,
    language: &Language,
    out: &mut Out<'_, '_>,
) -> Option<Item> {
    out.shown.clear();
    let picture = match &question.answer {
        QuestionKind::Hotspot { picture: Some(name), .. } => {
            let picture = out.picture(name);
            if picture.is_none() {
                out.telling.tell(&rules::MEDIA_UNREADABLE, &[("media", name.to_string())]);
                out.telling.tell(&rules::QUESTION_NOT_READY, &[("why", "no-picture".to_owned())]);
                return None;
            }
            picture
        }
        _ => None,
    };
    let id = identifier(question.id.as_str());
    let title = one_line(&legal(&question_name(question)), 200);
    let mut xml = Xml::new();
    let attributes = [
        ("xmlns", "http://www.imsglobal.org/xsd/imsqti_v2p2"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
            "xsi:schemaLocation",
            "http://www.imsglobal.org/xsd/imsqti_v2p2 http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
        ),
        ("identifier", &id),
        ("title", &title),
        ("xml:lang", language.as_str()),
        ("adaptive", "false"),
        ("timeDependent", "false"),
    ];
    xml.open("assessmentItem", &attributes);
    inside(question, is_shuffled, language, picture.as_ref(), out, &mut xml);
    xml.close("assessmentItem");
    let mut media = std::mem::take(&mut out.shown);
    media.sort();
    media.dedup();
    Some(Item { path: format!("items/{}.xml", question.id), bytes: xml.into_bytes(), media })
}

fn inside(
    question: &Question,
    is_shuffled: bool,
    language: &Language,
    picture: Option<&(String, Pixels)>,
    out: &mut Out<'_, '_>,
    xml: &mut Xml,
) {
    response::declare(&question.answer, question.points, xml);
    let feedback = feedback(question, out);
    outcome("SCORE", "0", xml);
    outcome("MAXSCORE", &question.points.to_string(), xml);
    let told = Told {
        right: feedback.iter().any(|(name, _)| name == "right"),
        wrong: feedback.iter().any(|(name, _)| name == "wrong"),
        options: feedback
            .iter()
            .filter_map(|(name, _)| name.strip_prefix("option-"))
            .map(str::to_owned)
            .collect(),
    };
    if told.is_any() {
        let attributes =
            [("identifier", "FEEDBACK"), ("cardinality", "multiple"), ("baseType", "identifier")];
        xml.empty("outcomeDeclaration", &attributes);
    }
    body::write(question, is_shuffled, language, picture, out, xml);
    processing::process(&question.answer, question.points, &told, xml);
    for (name, words) in feedback {
        let attributes =
            [("outcomeIdentifier", "FEEDBACK"), ("identifier", name.as_str()), ("showHide", "show")];
        xml.ready("modalFeedback", &attributes, &words);
    }
}

/// What is told, by the identifier that it is told under.
fn feedback(question: &Question, out: &mut Out<'_, '_>) -> Vec<(String, String)> {
    let mut list = vec![
        ("right".to_owned(), question.feedback.right.as_str()),
        ("wrong".to_owned(), question.feedback.wrong.as_str()),
    ];
    if let QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } =
        &question.answer
    {
        list.extend(
            options.iter().map(|option| (option_feedback(option.id.as_str()), option.feedback.as_str())),
        );
    }
    let mut written = Vec::new();
    for (name, words) in list {
        let parsed = out.prose(words);
        if !parsed.blocks.is_empty() {
            written.push((name, out.blocks(&parsed, "../", &mut |_| String::new())));
        }
    }
    written
}

fn outcome(name: &str, value: &str, xml: &mut Xml) {
    let attributes = [("identifier", name), ("cardinality", "single"), ("baseType", "float")];
    xml.element("outcomeDeclaration", &attributes, |xml| {
        xml.element("defaultValue", &[], |xml| xml.leaf("value", &[], value));
    });
}
