//! Part D: how long a question takes to answer.

use studio_course::QuestionKind;

/// What is counted of a question: itself, or the parts that each take their time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Asked {
    TrueFalse,
    SingleChoice,
    MultipleResponse,
    MatchingPair,
    OrderingElement,
    FillBlank,
    Number,
    Hotspot,
    Calculation,
    ShortAnswer,
}

impl Asked {
    /// Seconds, low, typical and high. A single choice takes 39 s to 54 s where it was measured; those of matching,
    /// ordering and hotspot are assumptions of ours.
    pub(crate) fn seconds(self) -> [u32; 3] {
        match self {
            Self::TrueFalse => [20, 30, 45],
            Self::SingleChoice => [40, 60, 90],
            Self::MultipleResponse => [60, 90, 120],
            Self::MatchingPair | Self::OrderingElement => [15, 20, 30],
            Self::FillBlank | Self::Number | Self::Hotspot => [45, 60, 90],
            Self::Calculation => [120, 180, 300],
            Self::ShortAnswer => [90, 120, 180],
        }
    }

    /// One and many, for the line of the sum.
    pub(crate) fn name(self, count: u64) -> &'static str {
        let (one, many) = match self {
            Self::TrueFalse => ("true-false", "true-false"),
            Self::SingleChoice => ("single choice", "single choice"),
            Self::MultipleResponse => ("multiple response", "multiple response"),
            Self::MatchingPair => ("pair to match", "pairs to match"),
            Self::OrderingElement => ("element to order", "elements to order"),
            Self::FillBlank => ("fill the blank", "fill the blank"),
            Self::Number => ("number", "numbers"),
            Self::Hotspot => ("hotspot", "hotspots"),
            Self::Calculation => ("calculation", "calculations"),
            Self::ShortAnswer => ("short answer", "short answers"),
        };
        if count == 1 { one } else { many }
    }
}

/// What a question counts as, and how many of it. A pair without a left side is only there to mislead and is no pair to
/// match; a question with several blanks counts once.
pub(crate) fn asked(kind: &QuestionKind) -> (Asked, u64) {
    match kind {
        QuestionKind::SingleChoice { .. } => (Asked::SingleChoice, 1),
        QuestionKind::MultipleResponse { .. } => (Asked::MultipleResponse, 1),
        QuestionKind::TrueFalse { .. } => (Asked::TrueFalse, 1),
        QuestionKind::Matching { pairs } => {
            (Asked::MatchingPair, pairs.iter().filter(|pair| !pair.left.trim().is_empty()).count() as u64)
        }
        QuestionKind::Ordering { elements } => (Asked::OrderingElement, elements.len() as u64),
        QuestionKind::Numeric { is_calculation: true, .. } => (Asked::Calculation, 1),
        QuestionKind::Numeric { is_calculation: false, .. } => (Asked::Number, 1),
        QuestionKind::ShortAnswer { .. } => (Asked::ShortAnswer, 1),
        QuestionKind::FillBlank { .. } => (Asked::FillBlank, 1),
        QuestionKind::Hotspot { .. } => (Asked::Hotspot, 1),
    }
}
