//! Competencies, outcomes and the like as tags, for formats that have nothing but tags.

use studio_course::{CompetencyCode, OutcomeId, Question, QuestionDifficulty, QuestionKind};

/// Moodle cuts tags after so many characters.
const LONGEST: usize = 50;

const COMPETENCY: &str = "competency:";
const OUTCOME: &str = "outcome:";
const DIFFICULTY: &str = "difficulty:";
const CALCULATION: &str = "calculation";

/// The tags of a question, and what could be none.
pub(crate) fn of_question(question: &Question) -> (Vec<String>, Vec<String>) {
    let competencies = question.alignments.iter().map(|code| format!("{COMPETENCY}{code}"));
    let outcomes = question.outcomes.iter().map(|outcome| format!("{OUTCOME}{outcome}"));
    let mut tags: Vec<String> = competencies.chain(outcomes).collect();
    match question.difficulty {
        QuestionDifficulty::Easy => tags.push(format!("{DIFFICULTY}easy")),
        QuestionDifficulty::Medium => {}
        QuestionDifficulty::Hard => tags.push(format!("{DIFFICULTY}hard")),
    }
    if matches!(question.answer, QuestionKind::Numeric { is_calculation: true, .. }) {
        tags.push(CALCULATION.to_owned());
    }
    let (tags, others): (Vec<String>, Vec<String>) = tags.into_iter().partition(|tag| is_tag(tag));
    // A tag is there once.
    let mut once = Vec::new();
    let mut twice = Vec::new();
    for tag in tags {
        if once.contains(&tag) { twice.push(tag) } else { once.push(tag) }
    }
    (once, others.into_iter().chain(twice).map(|tag| tag.replacen(COMPETENCY, "", 1)).collect())
}

/// Whether Moodle and GIFT keep the text as a tag: it is cleaned of markup, cut, and ends at a bracket or comma.
fn is_tag(text: &str) -> bool {
    let body = text.split_once(':').map_or(text, |(_, body)| body);
    text.chars().count() <= LONGEST
        && !body.is_empty()
        && body == body.split_whitespace().collect::<Vec<_>>().join(" ")
        && !text.chars().any(|c| c.is_control() || "<>[]`\\,".contains(c) || c == '\u{feff}')
}

/// What the tags of a question say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tagged {
    pub(crate) alignments: Vec<CompetencyCode>,
    pub(crate) outcomes: Vec<OutcomeId>,
    pub(crate) difficulty: QuestionDifficulty,
    pub(crate) is_calculation: bool,
    /// Tags that are somebody else's.
    pub(crate) others: Vec<String>,
}

/// Reads tags.
pub(crate) fn read(tags: impl IntoIterator<Item = String>) -> Tagged {
    let mut read = Tagged::default();
    for tag in tags {
        let tag = tag.trim();
        if let Some(code) = tag.strip_prefix(COMPETENCY) {
            read.alignments.push(CompetencyCode(code.trim().to_owned()));
        } else if let Some(id) = tag.strip_prefix(OUTCOME).and_then(|id| OutcomeId::new(id.trim()).ok()) {
            read.outcomes.push(id);
        } else if tag == "difficulty:easy" {
            read.difficulty = QuestionDifficulty::Easy;
        } else if tag == "difficulty:hard" {
            read.difficulty = QuestionDifficulty::Hard;
        } else if tag == CALCULATION {
            read.is_calculation = true;
        } else if !tag.is_empty() {
            read.others.push(tag.to_owned());
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_say_what_was_tagged() {
        let read =
            read(["competency:TS.K.RISK", "outcome:a-b", "difficulty:hard", "week 3"].map(str::to_owned));
        assert_eq!(read.alignments, [CompetencyCode("TS.K.RISK".to_owned())]);
        assert_eq!(read.outcomes[0].as_str(), "a-b");
        assert_eq!(read.difficulty, QuestionDifficulty::Hard);
        assert_eq!(read.others, ["week 3"]);
    }

    #[test]
    fn what_moodle_would_change_is_no_tag() {
        assert!(is_tag("competency:EUC.OP.04 b"));
        for bad in ["competency:", "competency: a", "competency:a  b", "competency:a<b", "competency:a,b"] {
            assert!(!is_tag(bad), "{bad}");
        }
        assert!(!is_tag(&format!("competency:{}", "a".repeat(40))));
    }
}
