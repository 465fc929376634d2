//! The item that is being read, and the texts in it.

use super::archive::Archive;
use super::declared::{Declared, MAX_PARTS};
use super::elements::Elements;
use super::told_in::{self, After};
use crate::prose::Block;
use crate::rules;
use crate::taking::{Taking, add_general};
use crate::xml_in::children;
use roxmltree::Node;
use studio_course::{Feedback, QuestionKind};

/// The item that is being read.
pub(super) struct Reading<'a, 'i> {
    pub(super) path: &'a str,
    pub(super) item: Node<'i, 'i>,
    pub(super) archive: &'a Archive,
    pub(super) responses: &'a [Declared],
    pub(super) elements: Elements,
}

impl Reading<'_, '_> {
    /// The content of an element as Markdown.
    pub(super) fn text(&mut self, node: Node<'_, '_>, taking: &mut Taking<'_>) -> String {
        let nodes = self.elements.content(node);
        let blocks = taking.tags(nodes);
        self.markdown(blocks, &[], taking)
    }

    /// The content of an element as words.
    pub(super) fn words(&mut self, node: Node<'_, '_>, taking: &mut Taking<'_>) -> String {
        let nodes = self.elements.content(node);
        let blocks = taking.tags(nodes);
        taking.words(&blocks)
    }

    pub(super) fn markdown(&self, blocks: Vec<Block>, gaps: &[&str], taking: &mut Taking<'_>) -> String {
        taking.markdown(blocks, gaps, &mut |address| {
            self.archive.find(self.path, address).map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        })
    }

    /// The response of an interaction.
    pub(super) fn declared(&self, interaction: Node<'_, '_>) -> Declared {
        let name = interaction.attribute("responseIdentifier").unwrap_or_default();
        self.responses.iter().find(|declared| declared.name == name).cloned().unwrap_or_default()
    }

    /// Gives each feedback of the item its place.
    pub(super) fn feedback(
        &mut self,
        answer: &mut QuestionKind,
        feedback: &mut Feedback,
        taking: &mut Taking<'_>,
    ) {
        let mut none = Vec::new();
        let options = match answer {
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => options,
            _ => &mut none,
        };
        // The identifiers of options in the order of the document, which is that of the options.
        let ids: Vec<String> = self
            .item
            .descendants()
            .filter(|node| node.tag_name().name() == "simpleChoice")
            .filter_map(|node| node.attribute("identifier").map(str::to_owned))
            .take(MAX_PARTS)
            .collect();
        for told in children(self.item, "modalFeedback").take(MAX_PARTS).collect::<Vec<_>>() {
            let identifier = told.attribute("identifier").unwrap_or_default();
            let outcome = told.attribute("outcomeIdentifier").unwrap_or_default();
            let words = self.text(told, taking);
            if words.is_empty() || told.attribute("showHide") == Some("hide") {
                continue;
            }
            let after = told_in::after(self.item, outcome, identifier, &ids);
            let place = match &after {
                After::Right => Some(&mut feedback.right),
                After::Wrong => Some(&mut feedback.wrong),
                After::Option(id) => {
                    let at = ids.iter().position(|known| known == id);
                    at.and_then(|at| options.get_mut(at)).map(|option| &mut option.feedback)
                }
                After::Any | After::Other => None,
            };
            match (place, after) {
                (Some(place), _) if place.is_empty() => *place = words,
                (None, After::Any) => add_general(feedback, &words),
                _ => taking.telling.tell(&rules::FEEDBACK_NOT_READ, &[]),
            }
        }
    }
}
