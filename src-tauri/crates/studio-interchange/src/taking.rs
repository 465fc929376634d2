//! What is taken in from a file, whichever its format.

use crate::ids::QuestionIds;
use crate::media::Coming;
use crate::number;
use crate::prose::{
    Block, Loss, Node, Retargeted, clean, escaped, from_markdown, from_tags, has_more_than_text, one_line,
    plain, retarget, to_markdown,
};
use crate::rules;
use crate::tags::Tagged;
use crate::telling::Telling;
use crate::{Incoming, ReadIn, ReadQuiz};
use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use std::collections::BTreeSet;
use studio_course::{Feedback, MediaName, Place, QuestionId, Quiz};

/// More questions than anybody looks through.
pub(crate) const MAX_QUESTIONS: usize = 5_000;
/// So many tags of others are named.
const MAX_NAMED: usize = 12;
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

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

    /// The blocks of a text.
    pub(crate) fn blocks(&mut self, text: &str, written: Written) -> Vec<Block> {
        match written {
            Written::Markdown => from_markdown(text).blocks,
            written => {
                let html = self.html(text, written);
                self.tags(clean(&html))
            }
        }
    }

    /// The HTML of a text that is not Markdown.
    pub(crate) fn html(&mut self, text: &str, written: Written) -> String {
        if written != Written::Plain && has_more_than_text(text) {
            self.telling.tell(&rules::FORMATTING_NOT_READ, &[]);
        }
        match written {
            Written::Html | Written::Markdown => text.to_owned(),
            Written::Auto => with_lines(text),
            Written::Plain => with_lines(&escaped(text)),
        }
    }

    /// The blocks of elements.
    pub(crate) fn tags(&mut self, nodes: Vec<Node>) -> Vec<Block> {
        let mut loss = Loss::default();
        let blocks = from_tags(nodes, &mut loss);
        self.styled += usize::from(loss.has_styles);
        if loss.is_simplified {
            self.telling.tell(&rules::FORMATTING_NOT_READ, &[]);
        }
        blocks
    }

    /// The Markdown of blocks, with the media that they show taken in; gaps get these ids.
    pub(crate) fn markdown(&mut self, mut blocks: Vec<Block>, gaps: &[&str], resolve: Resolve<'_>) -> String {
        retarget(&mut blocks, &mut |is_picture, target| self.retargeted(is_picture, target, resolve));
        to_markdown(&blocks, gaps)
    }

    /// The words of blocks; what is more than words is told.
    pub(crate) fn words(&mut self, blocks: &[Block]) -> String {
        let words = plain(blocks);
        let is_plain = match blocks {
            [] => true,
            [block] => *block == crate::prose::paragraph(&words),
            _ => false,
        };
        if !is_plain && !words_only(blocks) {
            self.telling.tell(&rules::FORMATTING_NOT_READ, &[]);
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Takes a file in; `None` and a finding where it cannot be.
    pub(crate) fn media(&mut self, name: &str, bytes: &[u8]) -> Option<MediaName> {
        match self.media.take(name, bytes) {
            Ok(name) => Some(name),
            Err(why) => {
                self.refuse(name, why);
                None
            }
        }
    }

    /// Tells that a file is left out.
    pub(crate) fn refuse(&mut self, name: &str, why: &str) {
        let values = [("media", one_line(name, 100)), ("why", why.to_owned())];
        self.telling.tell(&rules::MEDIA_NOT_READ, &values);
    }

    fn retargeted(&mut self, is_picture: bool, target: &str, resolve: Resolve<'_>) -> Retargeted {
        let lower = target.trim().to_ascii_lowercase();
        let is_remote = ["http:", "https:", "//"].iter().any(|scheme| lower.starts_with(scheme));
        if lower.starts_with("data:") {
            return self.embedded(target.trim());
        }
        match (is_picture, is_remote || lower.starts_with("mailto:")) {
            (true, true) => {
                self.telling.tell(&rules::REMOTE_PICTURE_NOT_READ, &[("address", one_line(target, 200))]);
                Retargeted::Gone
            }
            (false, true) if lower.starts_with("//") => Retargeted::Gone,
            (false, true) => Retargeted::Same,
            (false, false) if lower.is_empty() || lower.starts_with('#') => Retargeted::Gone,
            (_, false) => match resolve(target.trim()) {
                Some((name, bytes)) => self.kept(&name, &bytes),
                None => {
                    self.refuse(target, "it-is-not-in-the-file");
                    Retargeted::Gone
                }
            },
        }
    }

    /// A file that stands in the address itself (RFC 2397).
    fn embedded(&mut self, target: &str) -> Retargeted {
        let bytes = target.split_once(',').and_then(|(head, body)| {
            head.to_ascii_lowercase().ends_with(";base64").then(|| from_base64(body)).flatten()
        });
        match bytes {
            Some(bytes) => self.kept("picture", &bytes),
            None => {
                self.refuse(&one_line(target, 30), "it-is-broken");
                Retargeted::Gone
            }
        }
    }

    fn kept(&mut self, name: &str, bytes: &[u8]) -> Retargeted {
        self.media(name, bytes).map_or(Retargeted::Gone, |name| Retargeted::To(target(&name)))
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

/// The bytes that are written in Base64 (RFC 4648 §4), whatever white space stands in it.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let plain: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    BASE64.decode(plain).ok()
}

/// The media file as a target in Markdown.
fn target(name: &MediaName) -> String {
    let mut out = String::from("media/");
    for c in name.as_str().chars() {
        if c.is_whitespace() || "%()<>\\\"`[]|$&;'".contains(c) {
            let mut buffer = [0; 4];
            c.encode_utf8(&mut buffer).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        } else {
            out.push(c);
        }
    }
    out
}

/// HTML in which the line breaks of a text are elements.
fn with_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.trim_matches('\n').replace('\n', "<br>\n"));
    paragraphs
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| format!("<p>{paragraph}</p>"))
        .collect()
}

/// Whether several blocks are nothing but words on lines of their own.
fn words_only(blocks: &[Block]) -> bool {
    use crate::prose::Inline;
    let is_words = |inline: &Inline| matches!(inline, Inline::Text(_) | Inline::Break | Inline::Math { .. });
    blocks.iter().all(|block| matches!(block, Block::Paragraph(list) if list.iter().all(is_words)))
}
