//! The frameworks that come with the studio. Where they come from is in `data/PROVENANCE.md`.

use crate::entry::FrameworkEntry;
use crate::framework::Framework;
use crate::reading::read_framework;
use std::sync::LazyLock;
use studio_course::CompetencyCode;

/// Name and text of each file; editions in force first.
const FILES: [(&str, &str); 3] = [
    ("wco-professional-standards-2019.json", include_str!("../data/wco-professional-standards-2019.json")),
    (
        "eu-custcomp-private-operational-2014.json",
        include_str!("../data/eu-custcomp-private-operational-2014.json"),
    ),
    ("wco-professional-standards-2008.json", include_str!("../data/wco-professional-standards-2008.json")),
];

static FRAMEWORKS: LazyLock<Vec<Framework>> =
    LazyLock::new(|| FILES.iter().filter_map(|(name, text)| read_framework(name, text).0).collect());

/// The frameworks that come with the studio, editions in force first.
pub fn frameworks() -> &'static [Framework] {
    &FRAMEWORKS
}

/// The edition of a framework that comes with the studio.
pub fn find(id: &str, edition: &str) -> Option<&'static Framework> {
    frameworks().iter().find(|framework| framework.id == id && framework.edition == edition)
}

/// Where a code stands in all of these frameworks, in their order.
pub fn lookup<'a>(
    code: &'a CompetencyCode,
    frameworks: &'a [Framework],
) -> impl Iterator<Item = (&'a Framework, &'a FrameworkEntry)> {
    frameworks.iter().filter_map(move |framework| Some((framework, framework.entry(code)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::FrameworkStatus;
    use std::collections::BTreeSet;

    #[test]
    fn what_comes_with_the_studio_is_read_without_findings() {
        for (name, text) in FILES {
            let (framework, findings) = read_framework(name, text);
            assert_eq!(findings, [], "{name}");
            assert!(framework.is_some(), "{name}");
        }
        let counts: Vec<usize> = frameworks().iter().map(|f| f.competencies().count()).collect();
        assert_eq!(counts, [28, 21, 8]);
    }

    #[test]
    fn a_code_belongs_to_one_edition_only() {
        let codes: Vec<&CompetencyCode> =
            frameworks().iter().flat_map(|f| &f.entries).map(|entry| &entry.code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    }

    #[test]
    fn every_entry_says_whose_code_it_has_and_how_sure_it_is() {
        for entry in frameworks().iter().flat_map(|framework| &framework.entries) {
            assert!(entry.code_origin.starts_with("ours"), "{}", entry.code);
            assert!(!entry.source.is_empty() && !entry.confidence.is_empty(), "{}", entry.code);
        }
        for demo in frameworks()[0].entries.iter().filter(|entry| entry.code.0.starts_with("TS.")) {
            assert_eq!(demo.confidence, "inferred (ours, NOT in the standard)");
            assert_eq!(demo.source, "ours");
        }
    }

    #[test]
    fn related_entries_are_there() {
        for entry in frameworks().iter().flat_map(|framework| &framework.entries) {
            for code in &entry.related {
                assert_eq!(lookup(code, frameworks()).count(), 1, "{} is related to {code}", entry.code);
            }
        }
    }

    #[test]
    fn the_old_edition_says_what_took_its_place() {
        let old = find("wco-professional-standards", "2008").unwrap();
        assert_eq!(old.status, FrameworkStatus::Superseded);
        assert!(find(&old.id, old.superseded_by.as_deref().unwrap()).is_some());
        assert_eq!(find("wco-professional-standards", "1066"), None);
    }
}
