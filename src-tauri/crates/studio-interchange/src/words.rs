//! Answers in words, with the pattern language that Moodle has for them.

use crate::prose::one_line;
use crate::rules;
use crate::taking::Taking;
use studio_course::Feedback;

/// The forms that are right, and what is said after one of them and after any other.
#[derive(Debug, Default)]
pub(crate) struct Accepted {
    pub(crate) forms: Vec<String>,
    pub(crate) feedback: Feedback,
}

impl Accepted {
    /// Takes in an answer with its share in percent; what there is no place for is told.
    pub(crate) fn add(&mut self, text: &str, share: f64, feedback: &str, taking: &mut Taking<'_>) {
        if text == "*" && share < 0.01 {
            self.feedback.wrong = feedback.to_owned();
            return;
        }
        if share < 99.9 {
            left_out(text, feedback, taking);
            return;
        }
        let Some(form) = literal(text) else {
            taking.telling.tell(&rules::WILDCARD_NOT_READ, &[("form", one_line(text, 60))]);
            return;
        };
        if self.forms.is_empty() {
            self.feedback.right = feedback.to_owned();
        } else if self.feedback.right != feedback {
            taking.telling.tell(&rules::FEEDBACK_NOT_READ, &[]);
        }
        if !form.is_empty() {
            self.forms.push(form);
        }
    }
}

/// Tells that an answer which is not wholly right is left out.
pub(crate) fn left_out(text: &str, feedback: &str, taking: &mut Taking<'_>) {
    taking.telling.tell(&rules::PARTIAL_FORM_NOT_READ, &[("form", one_line(text, 60))]);
    if !feedback.is_empty() {
        taking.telling.tell(&rules::FEEDBACK_NOT_READ, &[]);
    }
}

/// The words that a pattern stands for, if it stands for no more than one answer.
fn literal(text: &str) -> Option<String> {
    let plain = text.replace("\\*", "\0");
    (!plain.contains('*')).then(|| plain.replace('\0', "*"))
}

/// The words with single spaces, as they are shown.
pub(crate) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_a_pattern_unless_it_is_escaped() {
        assert_eq!(literal("5 \\* 3"), Some("5 * 3".to_owned()));
        assert_eq!(literal("a\\\\*b"), Some("a\\*b".to_owned()));
        assert_eq!(literal("duty*"), None);
    }
}
