//! What is to be said about a course, before any standard cuts it to its own lengths.

use crate::facts::Facts;
use crate::metadata::duration::iso_8601;
use crate::metadata::people::{Person, people};
use crate::xml::capped;
use studio_course::{CompetencyCode, Course};

/// What metadata says about a course. Texts hold what XML can hold, without space around it, and may be empty where
/// nothing else is said.
pub(crate) struct Said {
    /// Never empty: the IRI where the author has given none.
    pub(crate) title: String,
    pub(crate) iri: String,
    /// A BCP 47 tag.
    pub(crate) language: String,
    pub(crate) summary: String,
    pub(crate) keywords: Vec<String>,
    /// The release date as `2026-11-23`, which is also the version.
    pub(crate) released_on: String,
    pub(crate) is_draft: bool,
    pub(crate) people: Vec<Person>,
    /// The typical learning time as ISO 8601 writes a duration.
    pub(crate) learning_time: String,
    /// The same in words, with hours, policy and credits.
    pub(crate) hours_in_words: String,
    pub(crate) rights: String,
    /// Every competency that something in the course is aligned to.
    pub(crate) competencies: Vec<Taxon>,
    /// What a learner can do afterwards; none is empty.
    pub(crate) outcomes: Vec<SaidOutcome>,
}

/// A competency in its framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Taxon {
    /// The framework with its edition; may be empty.
    pub(crate) framework: String,
    pub(crate) code: String,
    /// What the framework calls it; may be empty.
    pub(crate) title: String,
}

/// An outcome with the competencies that it serves.
pub(crate) struct SaidOutcome {
    pub(crate) text: String,
    pub(crate) competencies: Vec<Taxon>,
}

impl Said {
    /// What there is to say about this course.
    pub(crate) fn of(course: &Course, facts: &Facts) -> Self {
        let taxons = |codes: &[&CompetencyCode]| -> Vec<Taxon> {
            let taxons = codes.iter().map(|code| taxon(course, facts, code));
            taxons.filter(|taxon| !taxon.code.is_empty()).collect()
        };
        let iri = course.id.iri();
        let title = written(&course.title);
        Self {
            title: if title.is_empty() { iri.clone() } else { title },
            iri,
            language: course.language.as_str().to_owned(),
            summary: written(&course.summary),
            keywords: course.keywords.iter().map(|it| written(it)).filter(|it| !it.is_empty()).collect(),
            released_on: course.released_on.to_string(),
            is_draft: facts.is_draft,
            people: people(course),
            learning_time: iso_8601(facts.typical_learning_time),
            hours_in_words: written(&facts.hours_in_words),
            rights: written(&course.rights),
            competencies: taxons(&course.competencies_used()),
            outcomes: course
                .outcomes
                .iter()
                .map(|outcome| SaidOutcome {
                    text: written(&outcome.text),
                    competencies: taxons(&outcome.alignments.iter().collect::<Vec<_>>()),
                })
                .filter(|outcome| !outcome.text.is_empty())
                .collect(),
        }
    }
}

/// The text as XML can hold it.
fn written(text: &str) -> String {
    capped(text, usize::MAX)
}

fn taxon(course: &Course, facts: &Facts, code: &CompetencyCode) -> Taxon {
    let framework = match &course.framework {
        Some(_) if !facts.framework_title.trim().is_empty() => facts.framework_title.clone(),
        Some(adopted) => format!("{} {}", adopted.id, adopted.edition),
        None => String::new(),
    };
    let title = facts.competency_titles.get(code).map(|title| written(title)).unwrap_or_default();
    Taxon { framework: written(&framework), code: written(&code.0), title }
}
