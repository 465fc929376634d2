//! What is to be said about a course, before any standard cuts it to its own lengths.

use crate::facts::Facts;
use crate::metadata::duration::iso_8601;
use crate::metadata::people::{Person, people};
use studio_course::{CompetencyCode, Course};

/// What metadata says about a course. Texts are as the author wrote them and may be empty.
pub(crate) struct Said {
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
        let taxon = |code: &CompetencyCode| taxon(course, facts, code);
        Self {
            title: course.title.clone(),
            iri: course.id.iri(),
            language: course.language.as_str().to_owned(),
            summary: course.summary.clone(),
            keywords: course.keywords.iter().filter(|word| !word.trim().is_empty()).cloned().collect(),
            released_on: course.released_on.to_string(),
            is_draft: facts.is_draft,
            people: people(course),
            learning_time: iso_8601(facts.typical_learning_time),
            hours_in_words: facts.hours_in_words.clone(),
            rights: course.rights.clone(),
            competencies: course.competencies_used().into_iter().map(taxon).collect(),
            outcomes: course
                .outcomes
                .iter()
                .filter(|outcome| !outcome.text.trim().is_empty())
                .map(|outcome| SaidOutcome {
                    text: outcome.text.clone(),
                    competencies: outcome.alignments.iter().map(taxon).collect(),
                })
                .collect(),
        }
    }
}

fn taxon(course: &Course, facts: &Facts, code: &CompetencyCode) -> Taxon {
    let framework = match &course.framework {
        Some(_) if !facts.framework_title.trim().is_empty() => facts.framework_title.clone(),
        Some(adopted) => format!("{} {}", adopted.id, adopted.edition),
        None => String::new(),
    };
    let title = facts.competency_titles.get(code).cloned().unwrap_or_default();
    Taxon { framework, code: code.0.clone(), title }
}
