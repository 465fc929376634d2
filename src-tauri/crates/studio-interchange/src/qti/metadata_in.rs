//! What a manifest says of its items (IEEE LOM, or its form in IMS Metadata 1.2).

use crate::xml_in::{child, children, text};
use roxmltree::Node;
use std::collections::BTreeMap;
use studio_course::{CompetencyCode, OutcomeId, QuestionDifficulty};

/// What is said of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Metadata {
    pub(super) difficulty: QuestionDifficulty,
    pub(super) alignments: Vec<CompetencyCode>,
    pub(super) outcomes: Vec<OutcomeId>,
    pub(super) is_calculation: bool,
}

/// The metadata of resources by the address of their document.
pub(super) fn read(manifest: Node<'_, '_>) -> BTreeMap<String, Metadata> {
    let mut all = BTreeMap::new();
    for resource in manifest.descendants().filter(|node| node.tag_name().name() == "resource") {
        let (Some(href), Some(metadata)) = (resource.attribute("href"), child(resource, "metadata")) else {
            continue;
        };
        all.insert(href.to_owned(), of(metadata));
    }
    all
}

fn of(node: Node<'_, '_>) -> Metadata {
    let named = |name: &'static str| {
        node.descendants().filter(move |inner| inner.tag_name().name().eq_ignore_ascii_case(name))
    };
    let word = |node: Node<'_, '_>| {
        let value = node.descendants().find(|inner| inner.tag_name().name() == "value").unwrap_or(node);
        text(value).trim().to_lowercase()
    };
    let difficulty = match named("difficulty").next().map(word).as_deref() {
        Some("easy" | "very easy") => QuestionDifficulty::Easy,
        Some("difficult" | "very difficult") => QuestionDifficulty::Hard,
        _ => QuestionDifficulty::Medium,
    };
    let is_calculation = named("keyword").any(|keyword| text(keyword).trim() == "calculation");
    let mut out = Metadata { difficulty, is_calculation, ..Metadata::default() };
    for classification in named("classification") {
        let purpose = child(classification, "purpose").map(word).unwrap_or_default();
        let paths =
            classification.children().filter(|node| node.tag_name().name().eq_ignore_ascii_case("taxonPath"));
        // The last step of a path is the thing itself.
        let ids = paths.filter_map(|path| path.descendants().rfind(|node| node.tag_name().name() == "taxon"));
        for taxon in ids {
            let id = child(taxon, "id").or_else(|| children(taxon, "entry").next());
            let id = id.map(|id| text(id).trim().to_owned()).filter(|id| !id.is_empty());
            match (purpose.as_str(), id) {
                ("competency", Some(id)) => out.alignments.push(CompetencyCode(id)),
                ("educational objective", Some(id)) => out.outcomes.extend(OutcomeId::new(id)),
                _ => {}
            }
        }
    }
    out
}
