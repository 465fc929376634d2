//! The table of everything that writing and reading questions tells an author.

use crate::Format;
use crate::carries::TABLE;
use std::collections::BTreeMap;
use studio_course::{Finding, Place, Severity};

/// A fact about questions that travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its name in kebab case.
    pub name: &'static str,
    /// How much it matters: [`Severity::Warning`] where a learner would meet another question or none.
    pub severity: Severity,
    /// The names of the values that each of its findings has, in alphabetical order: what translations may use.
    pub values: &'static [&'static str],
    /// The sentence, with `{value}` where a value stands.
    pub message: &'static str,
    /// What to do.
    pub hint: &'static str,
}

impl Rule {
    /// The finding of this rule with its values. Those that are names of ours, such as `format`, are told by what people
    /// call them.
    pub(crate) fn at(&self, place: Place, values: &BTreeMap<&'static str, String>) -> Finding {
        let fill = |pattern: &str| filled(pattern, values);
        let finding = Finding::new(self.name, self.severity, place, fill(self.message), fill(self.hint));
        self.values.iter().fold(finding, |finding, name| {
            finding.with_value(name, values.get(name).map(String::as_str).unwrap_or_default())
        })
    }
}

/// The sentence with its values. Braces in a value are an author's and stand for nothing.
fn filled(pattern: &str, values: &BTreeMap<&'static str, String>) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, tail)) = rest.split_once('{') {
        let (name, after) = tail.split_once('}').unwrap_or((tail, ""));
        out.push_str(before);
        out.push_str(&told(name, values.get(name).map(String::as_str).unwrap_or_default()));
        rest = after;
    }
    out + rest
}

/// A value as an English sentence says it.
fn told(name: &str, value: &str) -> String {
    match name {
        "format" => {
            Format::from_id(value).map_or_else(|| value.to_owned(), |format| format.name().to_owned())
        }
        "kind" | "settings" | "why" => value.replace('-', " "),
        // It may be a kind of ours, an id or the name of a file.
        "as" if TABLE.iter().any(|(part, _)| part.name() == value) => value.replace('-', " "),
        _ => value.to_owned(),
    }
}

/// Every value that `why` can have.
pub const REASONS: &[&str] = &[
    // A question that is not ready to travel.
    "no-key",
    "no-blanks",
    "no-picture",
    "empty-part",
    "too-few-parts",
    "negative-tolerance",
    // A question of a file that is broken.
    "it-has-no-answers",
    "no-answer-is-right",
    "a-number-cannot-be-read",
    "a-place-cannot-be-read",
    "an-answer-cannot-be-read",
    "its-braces-do-not-fit",
    "its-picture-is-missing",
    // Media that are left out, and documents too.
    "it-is-not-in-the-file",
    "it-is-broken",
    "it-is-too-large",
    "it-is-empty",
    "it-is-of-an-unknown-kind",
    "there-are-too-many-files",
];

macro_rules! rules {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $severity:ident, [$($value:literal),*], $message:literal, $hint:literal;)+) => {
        $($(#[$doc])* pub(crate) const $constant: Rule = Rule {
            name: $name,
            severity: Severity::$severity,
            values: &[$($value),*],
            message: $message,
            hint: $hint,
        };)+

        /// Every rule of this crate. The values `as` and `kind` are names of kinds such as `single-choice`, `format` is
        /// [`Format::id`], `settings` are names of settings with a comma and a space between them, and `why` is one
        /// of [`REASONS`].
        pub const RULES: &[Rule] = &[$($constant),+];
    };
}

rules! {
    /// A question of a kind that the format does not have.
    KIND_NOT_CARRIED = "kind-not-carried", Warning, ["format", "kind", "number", "question", "quiz"],
        "Question {number} of “{quiz}” (“{question}”) is left out: {format} has no {kind} questions.",
        "Choose Moodle XML or QTI, or ask it in another way.";
    /// A hotspot in Moodle.
    HOTSPOT_BECOMES_MARKER = "hotspot-becomes-marker", Warning, ["number", "question", "quiz"],
        "In question {number} of “{quiz}” (“{question}”) Moodle lets the learner drag a marker onto the picture: the wrong places, the names of places and the description of the picture are left out, and places are rounded to whole pixels.",
        "Say in the question what is to be found, or choose QTI.";
    /// A question that nobody could answer.
    QUESTION_NOT_READY = "question-not-ready", Warning, ["number", "question", "quiz", "why"],
        "Question {number} of “{quiz}” (“{question}”) is left out, since it cannot be answered yet: {why}.",
        "Finish the question and write the file again.";
    /// Feedback that has no place in the format.
    FEEDBACK_NOT_CARRIED = "feedback-not-carried", Advice, ["format", "number", "question", "quiz"],
        "The feedback after a right or a wrong answer to question {number} of “{quiz}” (“{question}”) is left out: {format} has no place for it.",
        "Add it in the LMS, or choose another format.";
    /// Feedback of the question that goes to its options.
    FEEDBACK_MOVED = "feedback-moved", Advice, ["format", "number", "question", "quiz"],
        "The feedback of question {number} of “{quiz}” (“{question}”) stands at its options, since {format} has no other place for it.",
        "Nothing has to be done, unless the file comes back here.";
    /// Points that the format does not say.
    POINTS_NOT_CARRIED = "points-not-carried", Advice, ["format", "number", "points", "question", "quiz"],
        "The points of question {number} of “{quiz}” (“{question}”), {points}, are not what {format} makes of them.",
        "Set the points in the LMS.";
    /// A unit that is left out.
    UNIT_NOT_CARRIED = "unit-not-carried", Warning, ["format", "number", "question", "quiz", "unit"],
        "The unit “{unit}” of question {number} of “{quiz}” (“{question}”) is left out: {format} has none.",
        "Say the unit in the question.";
    /// A unit that the learner may type but does not see.
    UNIT_NOT_SHOWN = "unit-not-shown", Advice, ["format", "number", "question", "quiz", "unit"],
        "{format} takes the unit “{unit}” of question {number} of “{quiz}” (“{question}”) but does not show it.",
        "Say the unit in the question.";
    /// A difference between capitals and small letters that the format does not make.
    LETTER_CASE_NOT_CARRIED = "letter-case-not-carried", Warning, ["format", "number", "question", "quiz"],
        "{format} makes no difference between capitals and small letters in the answer to question {number} of “{quiz}” (“{question}”).",
        "Choose Moodle XML or QTI.";
    /// Media in a format without.
    MEDIA_NOT_CARRIED = "media-not-carried", Warning, ["format", "media", "number", "question", "quiz"],
        "“{media}” is left out of question {number} of “{quiz}” (“{question}”): {format} has no media. A picture's description stands in its place.",
        "Choose Moodle XML or QTI.";
    /// Media that could not be read.
    MEDIA_UNREADABLE = "media-unreadable", Warning, ["media", "number", "question", "quiz"],
        "“{media}” in question {number} of “{quiz}” (“{question}”) cannot be read and is left out.",
        "Add it to the course again.";
    /// Media under another name.
    MEDIA_RENAMED = "media-renamed", Advice, ["as", "media"],
        "“{media}” is called “{as}” in the file, since not every LMS reads its name.",
        "Nothing has to be done.";
    /// Shares that the LMS rounds.
    SHARE_ROUNDED = "share-rounded", Advice, ["number", "question", "quiz"],
        "Moodle knows no share that is exact for the number of right options in question {number} of “{quiz}” (“{question}”), so its points are rounded.",
        "Make it ten right options or fewer.";
    /// Places that are rounded to the pixels of the picture.
    REGION_ROUNDED = "region-rounded", Advice, ["number", "question", "quiz"],
        "The places on the picture of question {number} of “{quiz}” (“{question}”) are rounded to its pixels.",
        "Nothing has to be done.";
    /// An accepted form that the format cannot spell.
    FORM_NOT_CARRIED = "form-not-carried", Warning, ["form", "format", "number", "question", "quiz"],
        "The accepted answer “{form}” to question {number} of “{quiz}” (“{question}”) is left out: {format} cannot spell it.",
        "Choose another format, or add it in the LMS.";
    /// A competency or outcome that is no tag.
    TAG_NOT_CARRIED = "tag-not-carried", Advice, ["format", "number", "question", "quiz", "tag"],
        "“{tag}” of question {number} of “{quiz}” (“{question}”) is left out: it cannot be a tag in {format}.",
        "Add it in the LMS.";
    /// Settings of a quiz that the format does not have.
    SETTINGS_NOT_CARRIED = "settings-not-carried", Advice, ["format", "quiz", "settings"],
        "{format} says nothing of these settings of “{quiz}”: {settings}.",
        "Set them in the LMS.";
    /// A text before the questions that is not written as it is.
    INTRODUCTION_CHANGED = "introduction-changed", Advice, ["format", "quiz"],
        "The text before the first question of “{quiz}” is written as {format} without some of what is in it: files, raw HTML or control characters.",
        "Look at it in the LMS.";
    /// Formulas that are not typeset everywhere.
    FORMULA_AS_TEXT = "formula-as-text", Advice, ["number", "question", "quiz"],
        "The formulas of question {number} of “{quiz}” (“{question}”) are written as LaTeX, which not every QTI player shows as formulas.",
        "Look at the question in the LMS.";
    /// Control characters.
    CHARACTERS_NOT_CARRIED = "characters-not-carried", Advice, ["number", "question", "quiz"],
        "Invisible control characters are left out of question {number} of “{quiz}” (“{question}”).",
        "Nothing has to be done.";
    /// Raw HTML that was cleaned.
    HTML_CLEANED = "html-cleaned", Advice, ["number", "question", "quiz"],
        "The HTML in question {number} of “{quiz}” (“{question}”) is written as learners see it, without what is never shown.",
        "Nothing has to be done.";
    /// A blank that the prompt does not name.
    BLANK_MOVED = "blank-moved", Advice, ["number", "question", "quiz"],
        "A blank of question {number} of “{quiz}” (“{question}”) stands below the text, which does not name it.",
        "Name it in the question as [[its-id]].";
    /// A quiz without a question that can be written.
    NOTHING_WRITTEN = "nothing-written", Warning, ["format", "quiz"],
        "“{quiz}” is left out: none of its questions can be written as {format}.",
        "Choose another quiz or another format.";

    /// A kind of question that the studio does not have.
    QUESTION_NOT_READ = "question-not-read", Warning, ["kind", "number", "question"],
        "Question {number} (“{question}”) is left out: the studio has no questions of the kind “{kind}”.",
        "Ask it in another way.";
    /// A question that makes no sense.
    QUESTION_BROKEN = "question-broken", Warning, ["number", "question", "why"],
        "Question {number} (“{question}”) is left out: {why}.",
        "Mend it in the file, or write it anew.";
    /// A question that is read as one of another kind.
    KIND_CHANGED = "kind-changed", Advice, ["as", "kind", "number", "question"],
        "Question {number} (“{question}”) is of the kind “{kind}” and is read as {as}.",
        "Look at the question.";
    /// Another way of scoring.
    SCORING_CHANGED = "scoring-changed", Warning, ["number", "question"],
        "The points for single answers to question {number} (“{question}”) are not kept: here every right part counts the same, and a wrong choice takes away as much.",
        "Look at the question.";
    /// Hints between attempts.
    HINTS_NOT_READ = "hints-not-read", Advice, ["number", "question"],
        "The hints of question {number} (“{question}”) are left out.",
        "Say it in the feedback.";
    /// Feedback without a place.
    FEEDBACK_NOT_READ = "feedback-not-read", Advice, ["number", "question"],
        "Some feedback of question {number} (“{question}”) is left out: there is no place for it here.",
        "Look at the feedback.";
    /// A pattern for answers.
    WILDCARD_NOT_READ = "wildcard-not-read", Warning, ["form", "number", "question"],
        "The accepted answer “{form}” to question {number} (“{question}”) is a pattern and is left out.",
        "Write out the answers that are right.";
    /// A form that is only partly right, or wrong.
    PARTIAL_FORM_NOT_READ = "partial-form-not-read", Advice, ["form", "number", "question"],
        "The answer “{form}” to question {number} (“{question}”) is not wholly right and is left out.",
        "Nothing has to be done, unless it should count as right.";
    /// Points that are not whole.
    POINTS_ROUNDED = "points-rounded", Advice, ["number", "points", "question"],
        "Question {number} (“{question}”) is worth {points} points, which are rounded: points are whole here.",
        "Look at the points.";
    /// What is in the HTML and has no place here.
    FORMATTING_NOT_READ = "formatting-not-read", Advice, ["number", "question"],
        "Something that is more than text, such as a film, a formula in MathML or a table with joined cells, is left out of question {number} (“{question}”) or simplified.",
        "Look at the question.";
    /// Colours and fonts.
    STYLES_NOT_READ = "styles-not-read", Advice, ["count"],
        "Colours, fonts and alignments are left out of the texts; {count} have some.",
        "Nothing has to be done.";
    /// A picture on the network.
    REMOTE_PICTURE_NOT_READ = "remote-picture-not-read", Warning, ["address", "number", "question"],
        "The picture at {address} in question {number} (“{question}”) is not in the file and is left out.",
        "Save the picture and add it to the course.";
    /// Media that cannot be taken.
    MEDIA_NOT_READ = "media-not-read", Warning, ["media", "number", "question", "why"],
        "“{media}” in question {number} (“{question}”) is left out: {why}.",
        "Add it to the course yourself.";
    /// Tags that are not of ours.
    TAGS_NOT_READ = "tags-not-read", Advice, ["count", "tags"],
        "Tags that are no competencies are left out; {count} were found: {tags}.",
        "Give the questions their competencies.";
    /// Names of questions.
    NAMES_NOT_READ = "names-not-read", Advice, ["count"],
        "The names of questions are left out; {count} have one of their own. Here a question is known by its text.",
        "Nothing has to be done.";
    /// An id that is another here.
    ID_CHANGED = "id-changed", Advice, ["as", "id", "number", "question"],
        "Question {number} (“{question}”) is called “{as}” here and not “{id}”.",
        "Nothing has to be done.";
    /// A shape that is neither rectangle nor ellipse.
    REGION_CHANGED = "region-changed", Advice, ["number", "question"],
        "A place on the picture of question {number} (“{question}”) has a shape that is replaced by a rectangle.",
        "Look at the places.";
    /// A tolerance that is not absolute.
    TOLERANCE_CHANGED = "tolerance-changed", Advice, ["number", "question"],
        "The tolerance of question {number} (“{question}”) is written in another way here.",
        "Look at the tolerance.";
    /// Blanks that differ.
    LETTER_CASE_MIXED = "letter-case-mixed", Advice, ["number", "question"],
        "Some answers to question {number} (“{question}”) tell capitals from small letters and some do not; here none does.",
        "Look at the question.";
    /// Shuffling that differs.
    OPTION_ORDER_MIXED = "option-order-mixed", Advice, ["quiz"],
        "Some questions of “{quiz}” shuffle their options and some do not; here none does.",
        "Look at the settings of the quiz.";
    /// Rules of a test that a quiz does not have.
    TEST_RULES_NOT_READ = "test-rules-not-read", Advice, ["quiz"],
        "Rules of the test “{quiz}”, such as its branches, parts or weights, are left out.",
        "Look at the settings of the quiz.";
    /// A file without questions.
    NO_QUESTIONS = "no-questions", Warning, ["file"],
        "“{file}” holds no question that could be read.",
        "Choose another file or another format.";
    /// Text in an encoding that nobody has said.
    ENCODING_GUESSED = "encoding-guessed", Advice, ["encoding", "file"],
        "“{file}” is not UTF-8 and was read as {encoding}.",
        "If letters look wrong, save the file as UTF-8 and read it again.";
    /// More questions than are read.
    TOO_MANY_QUESTIONS = "too-many-questions", Warning, ["count", "file"],
        "Only the first {count} questions of “{file}” were read.",
        "Split the file and read the rest.";
    /// More findings than are told.
    MORE_FINDINGS = "more-findings", Warning, ["count"],
        "There are {count} more findings in this file.",
        "Mend the first ones and do it again.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_rule_has_a_name_of_its_own_and_says_its_values() {
        let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
        assert_eq!(names.len(), RULES.len());
        for rule in RULES {
            assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.name);
            assert!(rule.values.is_sorted(), "{}", rule.name);
            for value in rule.values {
                assert!(rule.message.contains(&format!("{{{value}}}")), "{} {value}", rule.name);
            }
            assert_eq!(rule.message.matches('{').count(), rule.values.len(), "{}", rule.name);
            assert!(!rule.hint.contains('{'), "{}", rule.name);
        }
    }

    #[test]
    fn a_finding_says_names_of_ours_in_words_and_keeps_the_braces_of_others() {
        let values = BTreeMap::from([
            ("format", "gift".to_owned()),
            ("kind", "fill-blank".to_owned()),
            ("number", "2".to_owned()),
            ("question", "{quiz}".to_owned()),
            ("quiz", "Duty".to_owned()),
        ]);
        let finding = KIND_NOT_CARRIED.at(Place::Course, &values);
        let message = "Question 2 of “Duty” (“{quiz}”) is left out: GIFT has no fill blank questions.";
        assert_eq!(finding.message, message);
        assert_eq!(finding.values["question"], "{quiz}");
    }
}
