//! What a learner chooses from, whatever the kind of question.

use studio_course::{Question, QuestionKind};

/// The kinds of parts that a question offers. Their names are values of findings, by which translations choose a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PartKind {
    Option,
    Pair,
    Element,
    Region,
}

impl PartKind {
    /// The value of findings.
    pub(crate) fn value(self) -> &'static str {
        match self {
            Self::Option => "option",
            Self::Pair => "pair",
            Self::Element => "element",
            Self::Region => "region",
        }
    }

    /// As English sentences have it, with its article.
    pub(crate) fn with_article(self) -> &'static str {
        match self {
            Self::Option => "An option",
            Self::Pair => "A pair",
            Self::Element => "An element",
            Self::Region => "A region",
        }
    }

    /// As English sentences have several.
    pub(crate) fn plural(self) -> &'static str {
        match self {
            Self::Option => "options",
            Self::Pair => "pairs",
            Self::Element => "elements",
            Self::Region => "regions",
        }
    }
}

/// What the question offers to choose from, each as its text; `None` where answers are typed or the options are fixed.
/// Of a pair it is the side that is given. A right side that belongs to nothing is not among them.
pub(crate) fn offered(question: &Question) -> Option<(PartKind, Vec<&str>)> {
    Some(match &question.answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            (PartKind::Option, options.iter().map(|option| option.text.as_str()).collect())
        }
        QuestionKind::Matching { pairs } => {
            let lefts = pairs.iter().map(|pair| pair.left.as_str()).filter(|left| !left.trim().is_empty());
            (PartKind::Pair, lefts.collect())
        }
        QuestionKind::Ordering { elements } => {
            (PartKind::Element, elements.iter().map(|element| element.text.as_str()).collect())
        }
        QuestionKind::Hotspot { regions, .. } => {
            (PartKind::Region, regions.iter().map(|region| region.label.as_str()).collect())
        }
        QuestionKind::TrueFalse { .. }
        | QuestionKind::Numeric { .. }
        | QuestionKind::ShortAnswer { .. }
        | QuestionKind::FillBlank { .. } => return None,
    })
}

/// The names between `[[` and `]]` in the running text of a prompt that could be those of blanks, each once.
pub(crate) fn gaps(prompt: &str) -> Vec<String> {
    let mut gaps: Vec<String> = Vec::new();
    let mut words = String::new();
    for event in studio_course::markdown::parse(prompt) {
        match event {
            pulldown_cmark::Event::Text(text) => words.push_str(&text),
            _ => words.push('\n'),
        }
    }
    let mut rest = words.as_str();
    while let Some((_, tail)) = rest.split_once("[[") {
        match tail.split_once("]]") {
            Some((name, after)) if studio_course::PartId::new(name).is_ok() => {
                if !gaps.iter().any(|gap| gap == name) {
                    gaps.push(name.to_owned());
                }
                rest = after;
            }
            _ => rest = tail,
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_stand_in_running_text_and_have_the_name_of_a_blank() {
        assert_eq!(gaps("The [[a]] of *[[b-2]]*, `[[c]]`, [[no name]] and [[a]]."), ["a", "b-2"]);
    }
}
