//! The words of course text for the model's enumerations.

use studio_course::{
    BodyKind, ContributorRole, Delivery, Difficulty, FeedbackTime, InstructorKind, PhaseKind, Purpose,
    QuestionDifficulty, ReaderProfile,
};

/// An enumeration that text writes as one word of each.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// Every value with its word.
    const WORDS: &'static [(&'static str, Self)];

    /// The value of a word.
    fn of(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
    }

    /// The word of the value.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, value)| *value == self).map_or("", |(word, _)| word)
    }

    /// All words, as a sentence lists them.
    fn list() -> String {
        Self::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")
    }
}

macro_rules! words {
    ($($owner:ident { $($word:literal => $value:ident),+ $(,)? })+) => {$(
        impl Word for $owner {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, $owner::$value)),+];
        }
    )+};
}

words! {
    BodyKind { "reading" => Reading, "video" => Video, "quiz" => Quiz, "role-play" => RolePlay }
    ContributorRole { "author" => Author, "reviewer" => Reviewer }
    Delivery { "self-paced" => SelfPaced, "facilitated" => Facilitated }
    Difficulty { "review" => Review, "standard" => Standard, "hard" => Hard, "very-hard" => VeryHard }
    FeedbackTime { "each-question" => EachQuestion, "submission" => Submission, "never" => Never }
    InstructorKind { "academic" => Academic, "practice" => Practice }
    PhaseKind { "briefing" => Briefing, "enactment" => Enactment, "debrief" => Debrief }
    Purpose { "skim" => Skim, "understand" => Understand, "close-study" => CloseStudy }
    QuestionDifficulty { "easy" => Easy, "medium" => Medium, "hard" => Hard }
    ReaderProfile { "native" => Native, "fluent-second-language" => FluentSecondLanguage, "limited" => Limited }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hold<W: Word + std::fmt::Debug>(count: usize) {
        assert_eq!(W::WORDS.len(), count);
        for (word, value) in W::WORDS {
            assert_eq!((W::of(word), value.word()), (Some(*value), *word));
        }
    }

    #[test]
    fn every_value_has_a_word_of_its_own() {
        hold::<BodyKind>(4);
        hold::<ContributorRole>(2);
        hold::<Delivery>(2);
        hold::<Difficulty>(4);
        hold::<FeedbackTime>(3);
        hold::<InstructorKind>(2);
        hold::<PhaseKind>(3);
        hold::<Purpose>(3);
        hold::<QuestionDifficulty>(3);
        hold::<ReaderProfile>(3);
    }
}
