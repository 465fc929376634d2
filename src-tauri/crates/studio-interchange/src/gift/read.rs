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
use studio_course::{Question, QuestionKind};

/// Reads the file's text.
pub(crate) fn read(text: &str, taking: &mut Taking<'_>) -> Result<Vec<ReadQuiz>, Fault> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    if text.contains('\0') || !text.contains('{') || text.trim_start().starts_with("<?xml") {
        let why = "there is no question with its answers in braces".to_owned();
        return Err(Fault::NotSuchAFile { format: Format::Gift, why });
    }
    let mut quizzes = vec![(String::new(), empty_quiz(taking.stem()))];
    let mut at = 0;
    for (line, lines) in questions(&text) {
        let body: Vec<&str> =
            lines.iter().copied().filter(|line| !line.trim_start().starts_with("//")).collect();
        let first = body.iter().map(|line| line.trim()).find(|line| !line.is_empty());
        let Some(first) = first else { continue };
        if let Some(path) = first.strip_prefix("$CATEGORY:") {
            let path = path.trim().replace("\\\\", "\\");
            let known = quizzes.iter().position(|(known, _)| *known == path);
            at = known.unwrap_or_else(|| {
                let title = Titles::of_path(&path);
                quizzes.push((path, empty_quiz(if title.is_empty() { taking.stem() } else { title })));
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
        if let (Some(question), Some((_, read))) = (question, quizzes.get_mut(at)) {
            read.quiz.questions.push(question);
        }
    }
    Ok(quizzes.into_iter().map(|(_, read)| read).collect())
}

/// The questions with the line that each begins on. An empty line ends one, but not within its braces, unless another
/// opens before they close.
fn questions(text: &str) -> Vec<(u32, Vec<&str>)> {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut questions: Vec<(u32, Vec<&str>)> = Vec::new();
    let mut open: Option<(u32, Vec<&str>)> = None;
    for (at, line) in lines.iter().enumerate() {
        let is_complete = open.as_ref().is_some_and(|(_, lines)| lines.iter().any(|line| !is_comment(line)));
        if line.trim().is_empty() {
            let goes_on = |(_, open): &mut (u32, Vec<&str>)| depth(open) > 0 && closes_first(&lines[at..]);
            questions.extend(open.take_if(|question| !goes_on(question)));
            continue;
        }
        // Where somebody has forgotten the empty line, a name or a second pair of braces begins the next question.
        let is_named = line.trim_start().starts_with("::") || line.trim_start().starts_with("$CATEGORY:");
        let is_second = |(_, lines): &mut (u32, Vec<&str>)| braces(lines).count() > 0 && depth(lines) <= 0;
        if is_complete && is_named {
            questions.extend(open.take());
        } else if braces(&[line]).next() == Some('{') {
            questions.extend(open.take_if(is_second));
        }
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        open.get_or_insert_with(|| (number, Vec::new())).1.push(line);
        // A category is a line of its own.
        if line.trim_start().starts_with("$CATEGORY:") {
            questions.extend(open.take());
        }
    }
    questions.extend(open);
    questions
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// The braces in lines, but for those behind a backslash.
fn braces<'a>(lines: &'a [&str]) -> impl Iterator<Item = char> + 'a {
    lines.iter().filter(|line| !is_comment(line)).flat_map(|line| {
        let mut is_escaped = false;
        line.chars().filter(move |c| {
            let is_brace = !is_escaped && matches!(c, '{' | '}');
            is_escaped = !is_escaped && *c == '\\';
            is_brace
        })
    })
}

/// How many braces are open behind the lines.
fn depth(lines: &[&str]) -> i32 {
    braces(lines).map(|brace| if brace == '{' { 1 } else { -1 }).sum()
}

/// Whether the next brace closes one.
fn closes_first(lines: &[&str]) -> bool {
    braces(lines).next() == Some('}')
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
