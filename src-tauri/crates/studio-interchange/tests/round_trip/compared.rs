//! What of a quiz did not come back as it was.

use crate::seen::{seen, words};
use std::collections::BTreeSet;
use studio_course::{Choice, Finding, Question, QuestionId, QuestionKind, Quiz, Shape};
use studio_interchange::{Part, TABLE};

/// Something that is not as it was.
#[derive(Debug)]
pub(crate) struct Difference {
    /// The question, or `None` for the quiz.
    pub(crate) question: Option<QuestionId>,
    what: What,
    /// Read by whoever reads why the test failed.
    #[allow(dead_code)]
    was: String,
    #[allow(dead_code)]
    is: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Question,
    Kind,
    Text,
    Feedback,
    OptionFeedback,
    Keys,
    Parts,
    Accepted,
    Case,
    Number,
    Unit,
    Points,
    Tags,
    Places,
    Picture,
    Setting(&'static str),
}

impl Difference {
    /// The part of the table of losses that this is, where it is one by itself.
    pub(crate) fn part(&self) -> Option<Part> {
        let setting = |name: &str| TABLE.iter().map(|(part, _)| *part).find(|part| part.name() == name);
        match self.what {
            What::Feedback => Some(Part::AnswerFeedback),
            What::OptionFeedback => Some(Part::OptionFeedback),
            What::Case => Some(Part::LetterCase),
            What::Unit => Some(Part::Unit),
            What::Points => Some(Part::Points),
            What::Tags => Some(Part::Tags),
            What::Places => Some(Part::Hotspot),
            What::Setting(name) => setting(name),
            _ => None,
        }
    }

    /// Whether a finding says that this is so.
    pub(crate) fn is_explained_by(&self, finding: &Finding) -> bool {
        let texts = [
            "html-cleaned",
            "media-not-carried",
            "media-unreadable",
            "media-renamed",
            "characters-not-carried",
        ];
        let rule = finding.rule.as_str();
        match self.what {
            What::Question => matches!(rule, "kind-not-carried" | "question-not-ready"),
            What::Kind | What::Keys | What::Number => false,
            What::Text => texts.contains(&rule) || rule == "blank-moved",
            What::Feedback => {
                texts.contains(&rule) || matches!(rule, "feedback-not-carried" | "feedback-moved")
            }
            What::OptionFeedback => texts.contains(&rule) || rule == "feedback-moved",
            What::Parts => texts.contains(&rule),
            What::Accepted => matches!(rule, "form-not-carried" | "characters-not-carried"),
            What::Case => rule == "letter-case-not-carried",
            What::Unit => matches!(rule, "unit-not-carried" | "characters-not-carried"),
            What::Points => rule == "points-not-carried",
            What::Tags => rule == "tag-not-carried",
            What::Places => {
                matches!(rule, "hotspot-becomes-marker" | "region-rounded" | "characters-not-carried")
            }
            What::Picture => rule == "media-renamed",
            What::Setting(_) if rule == "nothing-written" => true,
            What::Setting("introduction") if matches!(rule, "introduction-changed" | "media-renamed") => true,
            What::Setting(name) => {
                rule == "settings-not-carried"
                    && finding.values["settings"].split(", ").any(|setting| setting == name)
            }
        }
    }
}

struct Found(Vec<Difference>, Option<QuestionId>);

impl Found {
    fn compare(&mut self, what: What, was: impl std::fmt::Debug, is: impl std::fmt::Debug) {
        let (was, is) = (format!("{was:?}"), format!("{is:?}"));
        if was != is {
            self.0.push(Difference { question: self.1.clone(), what, was, is });
        }
    }
}

/// Everything of a quiz that is not as it was. Ids of parts are names of ours and are compared by place; texts by what a
/// learner sees.
pub(crate) fn differences(was: &Quiz, is: &Quiz) -> Vec<Difference> {
    let mut found = Found(Vec::new(), None);
    found.compare(What::Setting("introduction"), seen(&was.introduction), seen(&is.introduction));
    found.compare(What::Setting("pass-mark"), was.pass_mark, is.pass_mark);
    found.compare(What::Setting("attempts"), was.attempts, is.attempts);
    found.compare(What::Setting("question-order"), was.shuffles_questions, is.shuffles_questions);
    found.compare(What::Setting("option-order"), was.shuffles_options, is.shuffles_options);
    let drawn = |quiz: &Quiz| quiz.draw.filter(|draw| (*draw as usize) < was.questions.len());
    found.compare(What::Setting("draw"), drawn(was), drawn(is));
    found.compare(What::Setting("time-limit"), was.time_limit, is.time_limit);
    found.compare(What::Setting("feedback-time"), was.feedback_time, is.feedback_time);
    let mut rest = is.questions.iter();
    for question in &was.questions {
        found.1 = Some(question.id.clone());
        let same = rest.clone().position(|other| other.id == question.id);
        match same.and_then(|at| rest.nth(at)) {
            Some(other) => questions(&mut found, question, other),
            None => found.compare(What::Question, Some(question), None::<Question>),
        }
    }
    assert_eq!(rest.next(), None, "a question came from nowhere");
    found.0
}

fn questions(found: &mut Found, was: &Question, is: &Question) {
    found.compare(What::Text, seen(&prompt(was)), seen(&prompt(is)));
    found.compare(What::Feedback, seen(&was.feedback.right), seen(&is.feedback.right));
    found.compare(What::Feedback, seen(&was.feedback.wrong), seen(&is.feedback.wrong));
    found.compare(What::Points, was.points, is.points);
    let tags = |question: &Question| {
        format!("{:?} {:?} {:?}", question.difficulty, question.outcomes, question.alignments)
    };
    found.compare(What::Tags, tags(was), tags(is));
    match (&was.answer, &is.answer) {
        (QuestionKind::SingleChoice { options: was }, QuestionKind::SingleChoice { options: is })
        | (QuestionKind::MultipleResponse { options: was }, QuestionKind::MultipleResponse { options: is }) =>
        {
            options(found, was, is);
        }
        (QuestionKind::TrueFalse { is_true: was }, QuestionKind::TrueFalse { is_true: is }) => {
            found.compare(What::Keys, was, is);
        }
        (QuestionKind::Matching { pairs: was }, QuestionKind::Matching { pairs: is }) => {
            // Where a right side stands that belongs to nothing says nothing, and one that is there already adds
            // nothing.
            let sides = |pairs: &[studio_course::Pair]| {
                let all: Vec<(String, String)> =
                    pairs.iter().map(|pair| (words(&pair.left), words(&pair.right))).collect();
                let (mut lefts, others): (Vec<_>, Vec<_>) =
                    all.into_iter().partition(|(left, _)| !left.is_empty());
                let rights: BTreeSet<String> = lefts.iter().map(|(_, right)| right.clone()).collect();
                let others: BTreeSet<_> =
                    others.into_iter().filter(|(_, right)| !rights.contains(right)).collect();
                lefts.extend(others);
                lefts
            };
            found.compare(What::Parts, sides(was), sides(is));
        }
        (QuestionKind::Ordering { elements: was }, QuestionKind::Ordering { elements: is }) => {
            let texts = |elements: &[studio_course::Element]| {
                elements.iter().map(|element| words(&element.text)).collect::<Vec<_>>()
            };
            found.compare(What::Parts, texts(was), texts(is));
        }
        (
            QuestionKind::Numeric { key: a, tolerance: b, unit: c, is_calculation: d },
            QuestionKind::Numeric { key: e, tolerance: f, unit: g, is_calculation: h },
        ) => {
            found.compare(What::Number, (a, b), (e, f));
            found.compare(What::Unit, words(c), words(g));
            found.compare(What::Tags, d, h);
        }
        (
            QuestionKind::ShortAnswer { accepted: a, is_case_sensitive: b },
            QuestionKind::ShortAnswer { accepted: c, is_case_sensitive: d },
        ) => {
            found.compare(What::Accepted, forms(a), forms(c));
            found.compare(What::Case, b, d);
        }
        (
            QuestionKind::FillBlank { blanks: a, is_case_sensitive: b },
            QuestionKind::FillBlank { blanks: c, is_case_sensitive: d },
        ) => {
            found.compare(What::Parts, a.len(), c.len());
            for (was, is) in a.iter().zip(c) {
                found.compare(What::Accepted, forms(&was.accepted), forms(&is.accepted));
            }
            found.compare(What::Case, b, d);
        }
        (
            QuestionKind::Hotspot { picture: a, alt: b, regions: c },
            QuestionKind::Hotspot { picture: d, alt: e, regions: f },
        ) => {
            found.compare(What::Picture, a, d);
            let places = |regions: &[studio_course::Region]| {
                regions
                    .iter()
                    .map(|region| (words(&region.label), region.shape, region.is_key))
                    .collect::<Vec<_>>()
            };
            found.compare(What::Places, (words(b), places(c)), (words(e), places(f)));
            for (was, is) in
                c.iter().filter(|region| region.is_key).zip(f.iter().filter(|region| region.is_key))
            {
                assert!(is_near(was.shape, is.shape), "{:?} {:?}", was.shape, is.shape);
            }
        }
        (was, is) => found.compare(What::Kind, was, is),
    }
}

fn options(found: &mut Found, was: &[Choice], is: &[Choice]) {
    let texts = |options: &[Choice]| options.iter().map(|option| seen(&option.text)).collect::<Vec<_>>();
    let keys = |options: &[Choice]| options.iter().map(|option| option.is_key).collect::<Vec<_>>();
    let feedback =
        |options: &[Choice]| options.iter().map(|option| seen(&option.feedback)).collect::<Vec<_>>();
    found.compare(What::Parts, texts(was), texts(is));
    found.compare(What::Keys, keys(was), keys(is));
    found.compare(What::OptionFeedback, feedback(was), feedback(is));
}

/// Forms as the player compares them, but for case.
fn forms(accepted: &[String]) -> Vec<String> {
    accepted.iter().map(|form| words(form)).filter(|form| !form.is_empty()).collect()
}

/// The prompt with its blanks called by their place.
fn prompt(question: &Question) -> String {
    let QuestionKind::FillBlank { blanks, .. } = &question.answer else { return question.prompt.clone() };
    blanks.iter().enumerate().fold(question.prompt.clone(), |prompt, (at, blank)| {
        prompt.replacen(&format!("[[{}]]", blank.id), &format!("[[blank {at}]]"), 1)
    })
}

/// Whether two shapes cover nearly the same place: in a box that is off by no more than five thousandths. What lies beside
/// the picture lies nowhere.
fn is_near(was: Shape, is: Shape) -> bool {
    let boxed = |shape: Shape| match shape {
        Shape::Rectangle { x, y, width, height } => [x, y, width, height].map(i32::from),
        Shape::Ellipse { x, y, radius_x, radius_y } => {
            let [x, y, a, b] = [x, y, radius_x, radius_y].map(i32::from);
            [x - a, y - b, 2 * a, 2 * b]
        }
    };
    let [x, y, width, height] = boxed(was);
    let is_inside = x >= 0 && y >= 0 && x + width <= 1000 && y + height <= 1000;
    !is_inside || boxed(was).iter().zip(boxed(is)).all(|(was, is)| (was - is).abs() <= 5)
}
