//! A test becomes a quiz with its settings.

use super::archive::Archive;
use super::elements::Elements;
use crate::ReadQuiz;
use crate::prose::one_line;
use crate::rules;
use crate::taking::{Resolve, Taking};
use crate::xml_in::{child, children, line};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;
use studio_course::{FeedbackTime, Minutes, Percent, Quiz};

/// So deep may sections stand in each other.
const MAX_DEPTH: usize = 20;

/// A quiz that is being read.
pub(super) struct ReadTest {
    pub(super) title: String,
    pub(super) quiz: Quiz,
    /// Whether options are shuffled, of each question that says so.
    pub(super) shuffles: Vec<bool>,
}

impl ReadTest {
    /// The quiz.
    pub(super) fn finish(mut self, taking: &mut Taking<'_>) -> ReadQuiz {
        self.quiz.shuffles_options =
            !self.shuffles.is_empty() && self.shuffles.iter().all(|shuffles| *shuffles);
        if !self.quiz.shuffles_options && self.shuffles.contains(&true) {
            let file = taking.file();
            taking.about_file(file, 0);
            taking.telling.tell(&rules::OPTION_ORDER_MIXED, &[("quiz", self.title.clone())]);
        }
        ReadQuiz { title: self.title, quiz: self.quiz }
    }
}

/// The quiz without its questions, and the paths of the items that it asks, in their order.
pub(super) fn read(
    path: &str,
    document: &Document<'_>,
    documents: &BTreeMap<&str, Document<'_>>,
    archive: &Archive,
    taking: &mut Taking<'_>,
) -> (ReadTest, Vec<String>) {
    let test = document.root_element();
    let title = one_line(test.attribute("title").unwrap_or_default(), 250);
    let title = if title.is_empty() { taking.stem() } else { title };
    let mut walk = Walk {
        documents,
        archive,
        items: Vec::new(),
        introduction: None,
        quiz: Quiz::default(),
        is_whole: true,
    };
    walk.quiz.pass_mark = pass_mark(test).unwrap_or(walk.quiz.pass_mark);
    walk.time_limit(test);
    let parts: Vec<Node<'_, '_>> = children(test, "testPart").collect();
    walk.is_whole &= parts.len() < 2;
    for part in parts {
        walk.part(path, part);
    }
    let Walk { items, introduction, mut quiz, is_whole, .. } = walk;
    taking.about_file(path, line(test));
    if !is_whole {
        taking.telling.tell(&rules::TEST_RULES_NOT_READ, &[("quiz", title.clone())]);
    }
    if let Some((home, rubric)) = introduction {
        taking.telling.with("question", title.clone());
        taking.telling.with("number", String::new());
        let mut elements = Elements::default();
        let nodes = elements.content(rubric);
        let blocks = taking.tags(nodes);
        let resolve: Resolve<'_> = &mut |address| {
            archive.find(&home, address).map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        };
        quiz.introduction = taking.markdown(blocks, &[], resolve);
    }
    (ReadTest { title, quiz, shuffles: Vec::new() }, items)
}

struct Walk<'a> {
    documents: &'a BTreeMap<&'a str, Document<'a>>,
    archive: &'a Archive,
    items: Vec<String>,
    /// The first text for the learner, and the document that it stands in.
    introduction: Option<(String, Node<'a, 'a>)>,
    quiz: Quiz,
    /// Whether a quiz has a place for all that was met.
    is_whole: bool,
}

impl<'a> Walk<'a> {
    fn part(&mut self, path: &str, part: Node<'a, 'a>) {
        self.rules(part);
        self.time_limit(part);
        let shows = child(part, "itemSessionControl").and_then(|control| control.attribute("showFeedback"));
        self.quiz.feedback_time = match (shows, part.attribute("submissionMode")) {
            (Some("false"), _) => FeedbackTime::Never,
            (_, Some("simultaneous")) => FeedbackTime::Submission,
            _ => FeedbackTime::EachQuestion,
        };
        let sections: Vec<Node<'_, '_>> = sections(part).collect();
        self.is_whole &= sections.len() < 2;
        sections.into_iter().for_each(|section| self.section(path, section, 0));
    }

    fn section(&mut self, path: &str, section: Node<'a, 'a>, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        if section.tag_name().name() == "assessmentSectionRef" {
            let found = self.archive.find(path, section.attribute("href").unwrap_or_default());
            let document = found.and_then(|(path, _)| self.documents.get_key_value(path));
            match document {
                Some((path, document)) => self.section(path, document.root_element(), depth + 1),
                None => self.is_whole = false,
            }
            return;
        }
        self.rules(section);
        self.time_limit(section);
        if let Some(selection) = child(section, "selection") {
            let draw = selection.attribute("select").and_then(|select| select.trim().parse().ok());
            self.is_whole &=
                self.quiz.draw.is_none() && selection.attribute("withReplacement") != Some("true");
            self.quiz.draw = self.quiz.draw.or(draw);
        }
        let is_shuffled =
            |ordering: Node<'_, '_>| matches!(ordering.attribute("shuffle"), Some("true" | "1"));
        self.quiz.shuffles_questions |= child(section, "ordering").is_some_and(is_shuffled);
        for rubric in children(section, "rubricBlock") {
            let is_seen = rubric
                .attribute("view")
                .is_none_or(|view| view.split_whitespace().any(|who| who == "candidate"));
            if is_seen && self.introduction.is_none() {
                self.introduction = Some((path.to_owned(), rubric));
            } else {
                self.is_whole = false;
            }
        }
        for node in section.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "assessmentItemRef" => {
                    self.rules(node);
                    self.is_whole &= child(node, "weight").is_none();
                    let found = self.archive.find(path, node.attribute("href").unwrap_or_default());
                    match found {
                        Some((path, _)) => self.items.push(path.to_owned()),
                        None => self.is_whole = false,
                    }
                }
                "assessmentSection" | "assessmentSectionRef" => {
                    self.is_whole = false;
                    self.section(path, node, depth + 1);
                }
                _ => {}
            }
        }
    }

    /// Rules that a quiz does not have.
    fn rules(&mut self, node: Node<'_, '_>) {
        let attempts = child(node, "itemSessionControl").and_then(|control| control.attribute("maxAttempts"));
        self.is_whole &= child(node, "preCondition").is_none()
            && child(node, "branchRule").is_none()
            && attempts.is_none_or(|attempts| matches!(attempts.trim(), "0" | "1"));
    }

    fn time_limit(&mut self, node: Node<'_, '_>) {
        let most = child(node, "timeLimits").and_then(|limits| limits.attribute("maxTime"));
        let Some(seconds) =
            most.and_then(|most| most.trim().parse::<f64>().ok()).filter(|seconds| *seconds > 0.0)
        else {
            return;
        };
        let minutes = (seconds / 60.0).ceil().min(f64::from(u32::MAX)) as u32;
        self.is_whole &= self.quiz.time_limit.is_none();
        self.quiz.time_limit = self.quiz.time_limit.or(Some(Minutes(minutes)));
    }
}

fn sections<'a>(part: Node<'a, 'a>) -> impl Iterator<Item = Node<'a, 'a>> {
    part.children()
        .filter(|node| matches!(node.tag_name().name(), "assessmentSection" | "assessmentSectionRef"))
}

/// The percent from which on the test counts as passed, where it is said of a score in percent.
fn pass_mark(test: Node<'_, '_>) -> Option<Percent> {
    children(test, "outcomeDeclaration").find_map(|outcome| {
        let mark: f64 = outcome.attribute("masteryValue")?.trim().parse().ok()?;
        let most: f64 = outcome.attribute("normalMaximum")?.trim().parse().ok()?;
        let percent = (mark * 100.0 / most).round();
        (0.0..=100.0).contains(&percent).then(|| Percent::new(percent as u8)).flatten()
    })
}
