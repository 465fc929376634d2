//! Reading a file: its categories become quizzes.

use super::field::Field;
use super::{cloze, gaps, kinds, marker_in};
use crate::prose::one_line;
use crate::rules;
use crate::taking::{Taking, empty_quiz};
use crate::titles::Titles;
use crate::xml_in::{self, child, child_text, children, line};
use crate::{Fault, Format, ReadQuiz};
use roxmltree::Node;
use std::collections::BTreeMap;

/// Reads the file's text.
pub(crate) fn read(text: &str, taking: &mut Taking<'_>) -> Result<Vec<ReadQuiz>, Fault> {
    let fault = |why: String| Fault::NotSuchAFile { format: Format::MoodleXml, why };
    let tidied = xml_in::tidied(text);
    let document = xml_in::parse(&tidied).map_err(fault)?;
    let root = document.root_element();
    if root.tag_name().name() != "quiz" {
        return Err(fault(format!(
            "it begins with <{}> and not with <quiz>",
            one_line(root.tag_name().name(), 40)
        )));
    }
    let mut quizzes = Quizzes {
        list: vec![empty_quiz(taking.stem())],
        paths: BTreeMap::from([(String::new(), 0)]),
        at: 0,
        shuffles: vec![Vec::new()],
    };
    for question in children(root, "question") {
        if question.attribute("type").is_some_and(|kind| kind.trim() == "category") {
            category(question, &mut quizzes, taking);
        } else {
            one(question, &mut quizzes, taking);
        }
    }
    Ok(quizzes.finish(taking))
}

/// The quizzes by the path of their category.
struct Quizzes {
    list: Vec<ReadQuiz>,
    paths: BTreeMap<String, usize>,
    at: usize,
    /// Whether options are shuffled, of each question that says so.
    shuffles: Vec<Vec<bool>>,
}

impl Quizzes {
    fn finish(self, taking: &mut Taking<'_>) -> Vec<ReadQuiz> {
        let mut out = Vec::new();
        for (mut read, shuffles) in self.list.into_iter().zip(self.shuffles) {
            read.quiz.shuffles_options = !shuffles.is_empty() && shuffles.iter().all(|shuffles| *shuffles);
            if !read.quiz.shuffles_options && shuffles.contains(&true) {
                let file = taking.file();
                taking.about_file(file, 0);
                taking.telling.tell(&rules::OPTION_ORDER_MIXED, &[("quiz", read.title.clone())]);
            }
            out.push(read);
        }
        out
    }
}

/// The category that the next questions are in.
fn category(node: Node<'_, '_>, quizzes: &mut Quizzes, taking: &mut Taking<'_>) {
    let path = child(node, "category").map(|category| child_text(category, "text")).unwrap_or_default();
    let Quizzes { list, paths, shuffles, .. } = quizzes;
    quizzes.at = *paths.entry(path).or_insert_with_key(|path| {
        let title = Titles::of_path(path);
        list.push(empty_quiz(if title.is_empty() { taking.stem() } else { title }));
        shuffles.push(Vec::new());
        list.len() - 1
    });
    if let Some(info) = child(node, "info")
        && let Some(read) = quizzes.list.get_mut(quizzes.at)
        && read.quiz.introduction.is_empty()
    {
        let file = taking.file();
        taking.about_file(file, line(node));
        taking.telling.with("question", one_line(&read.title, 60));
        taking.telling.with("number", String::new());
        read.quiz.introduction = Field::of(info).markdown(taking);
    }
}

fn one(node: Node<'_, '_>, quizzes: &mut Quizzes, taking: &mut Taking<'_>) {
    let kind = node.attribute("type").unwrap_or_default().trim().to_owned();
    let name = child(node, "name").map(|name| child_text(name, "text")).unwrap_or_default();
    let file = taking.file();
    if !taking.next_question(file, line(node), &name) {
        return;
    }
    let question = match kind.as_str() {
        "multichoice" => kinds::multichoice(node, taking),
        "truefalse" => kinds::truefalse(node, taking),
        "matching" | "match" => kinds::matching(node, taking),
        "ordering" => kinds::ordering(node, taking),
        "numerical" => kinds::numerical(node, taking),
        "shortanswer" => kinds::shortanswer(node, taking),
        "cloze" | "multianswer" => cloze::read(node, taking),
        "gapselect" | "ddwtos" => gaps::read(node, &kind, taking),
        "ddmarker" => marker_in::read(node, taking),
        _ => {
            taking.telling.tell(&rules::QUESTION_NOT_READ, &[("kind", one_line(&kind, 40))]);
            None
        }
    };
    let Some(question) = question else { return };
    if let Some(shuffles) = quizzes.shuffles.get_mut(quizzes.at)
        && matches!(kind.as_str(), "multichoice" | "matching" | "match")
    {
        shuffles.push(matches!(child_text(node, "shuffleanswers").as_str(), "true" | "1"));
    }
    if let Some(read) = quizzes.list.get_mut(quizzes.at) {
        read.quiz.questions.push(question);
    }
}
