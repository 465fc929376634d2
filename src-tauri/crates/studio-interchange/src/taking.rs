//! What is taken in from a file, whichever its format.

mod files;
mod texts;

pub(crate) use files::from_base64;

use crate::ids::QuestionIds;
use crate::media::Coming;
use crate::number;
use crate::prose::{from_markdown, one_line, plain};
use crate::rules;
use crate::tags::Tagged;
use crate::telling::Telling;
use crate::{Incoming, ReadIn, ReadQuiz};
use std::collections::BTreeSet;
use studio_course::{Feedback, Place, QuestionId, Quiz};

/// More questions than anybody looks through.
pub(crate) const MAX_QUESTIONS: usize = 5_000;
/// So many tags of others are named.
const MAX_NAMED: usize = 12;
/// The file of that address among those that came with the text: its name and its bytes.
pub(crate) type Resolve<'a> = &'a mut dyn FnMut(&str) -> Option<(String, Vec<u8>)>;

/// The text in the format that a file says it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// HTML.
    Html,
    /// HTML or plain text, in which line breaks are meant.
    Auto,
    /// Plain text.
    Plain,
    /// Markdown.
    Markdown,
}

/// What was taken in so far.
pub(crate) struct Taking<'a> {
    pub(crate) telling: Telling,
    file: &'a str,
    media: Coming,
    ids: QuestionIds,
    /// Questions met so far.
    met: usize,
    /// Texts with styles, questions with names of their own, tags of others.
    styled: usize,
    named: usize,
    tags: BTreeSet<String>,
}

impl<'a> Taking<'a> {
    /// Nothing taken in yet.
    pub(crate) fn new(incoming: &Incoming<'a>) -> Self {
        Self {
            telling: Telling::new(),
            file: incoming.file_name,
            media: Coming::new(incoming.taken_media),
            ids: QuestionIds::new(incoming.taken_questions),
            met: 0,
            styled: 0,
            named: 0,
            tags: BTreeSet::new(),
        }
    }

    /// The name of the file.
    pub(crate) fn file(&self) -> &'a str {
        self.file
    }

    /// The file's name without its extension, for what has no title.
    pub(crate) fn stem(&self) -> String {
        let name = self.file.rsplit(['/', '\\']).next().unwrap_or_default();
        one_line(name.rsplit_once('.').map_or(name, |(stem, _)| stem), 200)
    }

    /// Findings from here on are about the whole of a file, at a line of it.
    pub(crate) fn about_file(&mut self, path: &str, line: u32) {
        let place = Place::File { path: path.to_owned(), line };
        self.telling.about(place, &[("file", path.to_owned())]);
    }

    /// Findings from here on are about the next question; `name` is what the file calls it, or how it begins. Whether it is
    /// to be read: after so many, none is.
    pub(crate) fn next_question(&mut self, path: &str, line: u32, name: &str) -> bool {
        self.met += 1;
        if self.met > MAX_QUESTIONS {
            if self.met == MAX_QUESTIONS + 1 {
                self.about_file(path, line);
                self.telling.tell(&rules::TOO_MANY_QUESTIONS, &[("count", MAX_QUESTIONS.to_string())]);
            }
            return false;
        }
        let place = Place::File { path: path.to_owned(), line };
        let name = one_line(name, 60);
        let name = if name.is_empty() { self.met.to_string() } else { name };
        self.telling.about(place, &[("number", self.met.to_string()), ("question", name)]);
        true
    }

    /// An id for the question. `written` is the one that the file gives it, if any: it is told if it becomes another than its
    /// own letters. `name` is what else the question may be called after.
    pub(crate) fn id(&mut self, written: &str, name: &str) -> QuestionId {
        let written = written.trim();
        if written.is_empty() {
            return self.ids.give(&one_line(name, 32)).0;
        }
        let (id, is_like) = self.ids.give(written);
        if !is_like {
            let values = [("as", id.to_string()), ("id", one_line(written, 100))];
            self.telling.tell(&rules::ID_CHANGED, &values);
        }
        id
    }

    /// Remembers that the question has a name that says more than its beginning does.
    pub(crate) fn has_name(&mut self, name: &str, prompt: &str) {
        let letters =
            |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let words = plain(&from_markdown(prompt).blocks);
        // Gaps are lines in a name.
        let words: String =
            words.split("[[").map(|part| part.split_once("]]").map_or(part, |(_, rest)| rest)).collect();
        let (name, prompt) = (letters(name), letters(&words));
        if !name.is_empty() && !prompt.starts_with(&name) {
            self.named += 1;
        }
    }

    /// Remembers tags that are somebody else's.
    pub(crate) fn has_tags(&mut self, tagged: &Tagged) {
        self.tags.extend(tagged.others.iter().map(|tag| one_line(tag, 60)));
    }

    /// Points as the file writes them; one where it does not.
    pub(crate) fn points(&mut self, text: &str) -> u32 {
        let (points, is_exact) = number::points(text).unwrap_or((1, true));
        if !is_exact {
            self.telling.tell(&rules::POINTS_ROUNDED, &[("points", one_line(text, 20))]);
        }
        points
    }

    /// What was taken in, with what is to be said of all of it.
    pub(crate) fn finish(mut self, mut quizzes: Vec<ReadQuiz>) -> ReadIn {
        quizzes.retain(|read| !read.quiz.questions.is_empty());
        let file = self.file;
        self.about_file(file, 0);
        if self.styled > 0 {
            self.telling.tell(&rules::STYLES_NOT_READ, &[("count", self.styled.to_string())]);
        }
        if self.named > 0 {
            self.telling.tell(&rules::NAMES_NOT_READ, &[("count", self.named.to_string())]);
        }
        if !self.tags.is_empty() {
            let named: Vec<&str> = self.tags.iter().take(MAX_NAMED).map(String::as_str).collect();
            let values = [("count", self.tags.len().to_string()), ("tags", named.join(", "))];
            self.telling.tell(&rules::TAGS_NOT_READ, &values);
        }
        if quizzes.is_empty() {
            self.telling.tell(&rules::NO_QUESTIONS, &[]);
        }
        ReadIn { quizzes, media: self.media.finish(), findings: self.telling.finish() }
    }
}

/// A quiz with this title and nothing in it.
pub(crate) fn empty_quiz(title: String) -> ReadQuiz {
    ReadQuiz { title, quiz: Quiz::default() }
}

/// The same feedback after a right and after a wrong answer, behind what is said already.
pub(crate) fn add_general(feedback: &mut Feedback, general: &str) {
    for words in [&mut feedback.right, &mut feedback.wrong] {
        if !words.is_empty() && !general.is_empty() {
            words.push_str("\n\n");
        }
        words.push_str(general);
    }
}
