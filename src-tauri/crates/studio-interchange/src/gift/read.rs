//! Reading a file: questions with empty lines between them.

use super::answers::answers;
use super::frame::{Frame, frame};
use super::kinds::{Understood, understood};
use crate::prose::one_line;
use crate::rules;
use crate::tags;
use crate::taking::{Taking, empty_quiz};
use crate::titles::Titles;
use crate::{Fault, Format, ReadQuiz};
use std::collections::BTreeMap;
use studio_course::{Question, QuestionKind};

/// Reads the file's text.
pub(crate) fn read(text: &str, taking: &mut Taking<'_>) -> Result<Vec<ReadQuiz>, Fault> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    if text.contains('\0') || !text.contains('{') || text.trim_start().starts_with("<?xml") {
        let why = "there is no question with its answers in braces".to_owned();
        return Err(Fault::NotSuchAFile { format: Format::Gift, why });
    }
    let mut quizzes = vec![empty_quiz(taking.stem())];
    let mut paths = BTreeMap::from([(String::new(), 0)]);
    let mut at = 0;
    for (line, lines) in questions(&text) {
        let body: Vec<&str> =
            lines.iter().copied().filter(|line| !line.trim_start().starts_with("//")).collect();
        let first = body.iter().map(|line| line.trim()).find(|line| !line.is_empty());
        let Some(first) = first else { continue };
        if let Some(path) = first.strip_prefix("$CATEGORY:") {
            let path = path.trim().replace("\\\\", "\\");
            at = *paths.entry(path).or_insert_with_key(|path| {
                let title = Titles::of_path(path);
                quizzes.push(empty_quiz(if title.is_empty() { taking.stem() } else { title }));
                quizzes.len() - 1
            });
            continue;
        }
        let file = taking.file();
        let question = match frame(&lines) {
            Some(frame) => {
                let name = if frame.name.is_empty() {
                    frame.hidden.shown(&frame.before)
                } else {
                    frame.name.clone()
                };
                if !taking.next_question(file, line, &name) {
                    continue;
                }
                question(&frame, taking)
            }
            None => {
                if taking.next_question(file, line, first) {
                    taking
                        .telling
                        .tell(&rules::QUESTION_BROKEN, &[("why", "its-braces-do-not-fit".to_owned())]);
                }
                None
            }
        };
        if let (Some(question), Some(read)) = (question, quizzes.get_mut(at)) {
            read.quiz.questions.push(question);
        }
    }
    Ok(quizzes)
}

/// A question whose end has not come yet.
#[derive(Default)]
struct Open<'a> {
    line: u32,
    lines: Vec<&'a str>,
    /// How many braces are open, and whether there were any.
    depth: i32,
    has_braces: bool,
    has_words: bool,
}

impl<'a> Open<'a> {
    fn add(&mut self, number: usize, line: &'a str) {
        if self.lines.is_empty() {
            self.line = u32::try_from(number).unwrap_or(u32::MAX);
        }
        for brace in braces(line) {
            self.has_braces = true;
            self.depth += if brace == '{' { 1 } else { -1 };
        }
        self.has_words |= !is_comment(line);
        self.lines.push(line);
    }

    fn end(&mut self, questions: &mut Vec<(u32, Vec<&'a str>)>) {
        let open = std::mem::take(self);
        if !open.lines.is_empty() {
            questions.push((open.line, open.lines));
        }
    }
}

/// The questions with the line that each begins on. An empty line ends one, but not within its braces, unless another
/// opens before they close.
fn questions(text: &str) -> Vec<(u32, Vec<&str>)> {
    let lines: Vec<&str> = text.split('\n').collect();
    // The next brace from each line on.
    let mut next: Vec<Option<char>> = vec![None; lines.len() + 1];
    for (at, line) in lines.iter().enumerate().rev() {
        next[at] = braces(line).next().or(next[at + 1]);
    }
    let mut questions = Vec::new();
    let mut open = Open::default();
    for (at, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            if open.depth <= 0 || next[at] != Some('}') {
                open.end(&mut questions);
            }
            continue;
        }
        // Where somebody has forgotten the empty line, a name or a second pair of braces begins the next question.
        let is_named = line.trim_start().starts_with("::") || line.trim_start().starts_with("$CATEGORY:");
        let is_second = open.has_braces && open.depth <= 0 && braces(line).next() == Some('{');
        if open.has_words && (is_named || is_second) {
            open.end(&mut questions);
        }
        open.add(at + 1, line);
        // A category is a line of its own.
        if line.trim_start().starts_with("$CATEGORY:") {
            open.end(&mut questions);
        }
    }
    open.end(&mut questions);
    questions
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// The braces in a line, but for those behind a backslash and those in a comment.
fn braces(line: &str) -> impl Iterator<Item = char> + '_ {
    let mut is_escaped = false;
    let line = if is_comment(line) { "" } else { line };
    line.chars().filter(move |c| {
        let is_brace = !is_escaped && matches!(c, '{' | '}');
        is_escaped = !is_escaped && *c == '\\';
        is_brace
    })
}

fn question(frame: &Frame, taking: &mut Taking<'_>) -> Option<Question> {
    let Some(answers) = answers(frame) else {
        taking.telling.tell(&rules::QUESTION_NOT_READ, &[("kind", "description".to_owned())]);
        return None;
    };
    let Understood { prompt, mut answer, feedback } = understood(frame, answers, taking)?;
    let prompt = if prompt.is_empty() && frame.name != frame.id {
        crate::prose::to_markdown(&[crate::prose::paragraph(&frame.name)], &[])
    } else {
        taking.has_name(&frame.name, &prompt);
        prompt
    };
    let tagged = tags::read(frame.tags.iter().cloned());
    taking.has_tags(&tagged);
    if let QuestionKind::Numeric { is_calculation, .. } = &mut answer {
        *is_calculation = tagged.is_calculation;
    }
    Some(Question {
        id: taking.id(&frame.id, &one_line(&frame.name, 60)),
        prompt,
        answer,
        points: 1,
        feedback,
        difficulty: tagged.difficulty,
        outcomes: tagged.outcomes,
        alignments: tagged.alignments,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_line_ends_a_question_outside_its_braces() {
        let text =
            "// c\na {\n=x\n\n=y\n}\n\nb {T}\n::c::d {F}\n$CATEGORY: e\nf {T}\ng \\{ {F}\n\nh {=a\n\ni {=b}";
        let found: Vec<(u32, usize)> =
            questions(text).iter().map(|(line, lines)| (*line, lines.len())).collect();
        assert_eq!(found, [(1, 5), (8, 1), (9, 1), (10, 1), (11, 1), (12, 1), (14, 1), (16, 1)]);
    }
}
