//! Aiken, which is only read: a line with the question, a line for each option, and a line that says which is right.

use crate::ids::option_id;
use crate::rules;
use crate::taking::{Taking, Written, empty_quiz};
use crate::{Fault, Format, ReadQuiz};
use studio_course::{Choice, Feedback, Question, QuestionDifficulty, QuestionKind};

/// Reads the file's text.
pub(crate) fn read(text: &str, taking: &mut Taking<'_>) -> Result<Vec<ReadQuiz>, Fault> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    if text.contains('\0') || !text.lines().any(|line| key(line).is_some()) {
        let why = "there is no line that begins with “ANSWER:”".to_owned();
        return Err(Fault::NotSuchAFile { format: Format::Aiken, why });
    }
    let mut read = empty_quiz(taking.stem());
    let mut open = Open::default();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if let Some(keys) = key(line) {
            let open = std::mem::take(&mut open);
            read.quiz.questions.extend(question(&open, keys, number, taking));
        } else if let Some((letter, words)) = option(line) {
            open.begin(number);
            open.options.push((letter, words.to_owned()));
        } else if line.is_empty() && open.options.is_empty() {
            // An empty line within a question parts its paragraphs.
            if !open.prompt.is_empty() {
                open.prompt.push('\n');
            }
        } else if !line.is_empty() {
            // What follows the options and is none belongs to the last of them, unless it begins the next question.
            if open.is_parted {
                let before = std::mem::take(&mut open);
                question(&before, "", before.line, taking);
            }
            open.begin(number);
            match open.options.last_mut() {
                Some((_, words)) => {
                    words.push(' ');
                    words.push_str(line);
                }
                None => {
                    open.prompt.push_str(line);
                    open.prompt.push('\n');
                }
            }
        }
        open.is_parted = line.is_empty() && !open.options.is_empty() || open.is_parted && line.is_empty();
    }
    if !open.options.is_empty() {
        question(&open, "", open.line, taking);
    }
    Ok(vec![read])
}

/// A question whose end has not come yet.
#[derive(Debug, Default)]
struct Open {
    line: u32,
    prompt: String,
    options: Vec<(char, String)>,
    /// Whether an empty line came behind the options.
    is_parted: bool,
}

impl Open {
    fn begin(&mut self, line: u32) {
        if self.line == 0 {
            self.line = line;
        }
    }
}

/// The letters that are right, if the line says so.
fn key(line: &str) -> Option<&str> {
    let line = line.trim();
    let head = line.get(..6).filter(|head| head.eq_ignore_ascii_case("answer"))?;
    line[head.len()..].trim_start().strip_prefix([':', '：']).map(str::trim)
}

/// The letter and the words of an option: `A. words` or `A) words`.
fn option(line: &str) -> Option<(char, &str)> {
    let mut characters = line.chars();
    let letter = characters.next().filter(char::is_ascii_uppercase)?;
    let rest = characters.as_str();
    let words = rest.strip_prefix(['.', ')', '、', '．', '）'])?;
    // A word such as “U.S.” begins no option.
    let is_ascii_mark = rest.starts_with(['.', ')']);
    (!is_ascii_mark || words.is_empty() || words.starts_with([' ', '\t'])).then(|| (letter, words.trim()))
}

fn question(open: &Open, keys: &str, line: u32, taking: &mut Taking<'_>) -> Option<Question> {
    let file = taking.file();
    let line = if open.line == 0 { line } else { open.line };
    if !taking.next_question(file, line, &open.prompt) {
        return None;
    }
    let letters: Vec<char> =
        keys.chars().filter(|c| c.is_ascii_alphabetic()).map(|c| c.to_ascii_uppercase()).collect();
    let why = if open.options.is_empty() {
        Some("it-has-no-answers")
    } else if letters.is_empty()
        || letters.iter().any(|key| !open.options.iter().any(|(letter, _)| letter == key))
    {
        Some("no-answer-is-right")
    } else {
        None
    };
    if let Some(why) = why {
        taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", why.to_owned())]);
        return None;
    }
    let text = |words: &str, taking: &mut Taking<'_>| {
        let blocks = taking.blocks(words.trim(), Written::Plain);
        taking.markdown(blocks, &[], &mut |_| None)
    };
    let options = open.options.iter().enumerate().map(|(at, (letter, words))| Choice {
        id: option_id(at),
        text: text(words, taking),
        is_key: letters.contains(letter),
        feedback: String::new(),
    });
    let options: Vec<Choice> = options.collect();
    let is_single = letters.len() == 1;
    let prompt = text(&open.prompt, taking);
    Some(Question {
        id: taking.id("", &open.prompt),
        prompt,
        answer: if is_single {
            QuestionKind::SingleChoice { options }
        } else {
            QuestionKind::MultipleResponse { options }
        },
        points: 1,
        feedback: Feedback::default(),
        difficulty: QuestionDifficulty::default(),
        outcomes: Vec::new(),
        alignments: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_known_by_their_beginning() {
        assert_eq!(key("ANSWER: B"), Some("B"));
        assert_eq!(key("Answer：c"), Some("c"));
        assert_eq!(key("Answers are"), None);
        assert_eq!(option("A. one"), Some(('A', "one")));
        assert_eq!(option("B) two"), Some(('B', "two")));
        assert_eq!(option("C、三"), Some(('C', "三")));
        assert_eq!(option("U.S. duty"), None);
        assert_eq!(option("a. small"), None);
    }
}
