//! A question in GIFT.

use super::escapes::escaped;
use crate::prose::{Dialect, Markup, Parsed, from_markdown, legal, one_line, paragraph, with_gaps};
use crate::rules;
use crate::shares;
use crate::tags;
use crate::telling::{Telling, question_name};
use studio_course::{Blank, Choice, Feedback, Pair, Question, QuestionKind};

/// The question, or nothing where it cannot be written, which is told.
pub(super) fn written(question: &Question, telling: &mut Telling) -> Option<String> {
    let mut out = Out { telling };
    let body = match &question.answer {
        QuestionKind::FillBlank { blanks, .. } => out.missing_word(question, blanks)?,
        answer => {
            let prompt = out.prompt(&question.prompt);
            format!("{prompt}{{{}}}", out.answers(answer, &question.feedback)?)
        }
    };
    let labels = out.labels(question);
    let name = escaped(&one_line(&legal(&question_name(question)), 80));
    Some(format!("// {labels}\n::{name}::[html]{body}"))
}

struct Out<'a> {
    telling: &'a mut Telling,
}

impl Out<'_> {
    fn labels(&mut self, question: &Question) -> String {
        let (tags, others) = tags::of_question(question);
        for tag in others {
            self.telling.tell(&rules::TAG_NOT_CARRIED, &[("tag", tag)]);
        }
        let tags = tags.iter().map(|tag| format!(" [tag:{tag}]"));
        format!("[id:{}]{}", question.id, tags.collect::<String>())
    }

    fn answers(&mut self, answer: &QuestionKind, feedback: &Feedback) -> Option<String> {
        Some(match answer {
            QuestionKind::SingleChoice { options } => self.single(options, feedback),
            QuestionKind::MultipleResponse { options } => {
                let (share, is_exact) = shares::share(options.iter().filter(|option| option.is_key).count());
                if !is_exact {
                    self.telling.tell(&rules::SHARE_ROUNDED, &[]);
                }
                let mark = |option: &Choice| {
                    if option.is_key { format!("~%{share}%") } else { format!("~%-{share}%") }
                };
                let options = self.options(options, mark, |option| option.feedback.clone());
                options + &self.general(feedback)
            }
            QuestionKind::TrueFalse { is_true } => {
                let (right, wrong) = (self.html(&feedback.right), self.html(&feedback.wrong));
                let value = if *is_true { "TRUE" } else { "FALSE" };
                match (right.is_empty(), wrong.is_empty()) {
                    (true, true) => value.to_owned(),
                    (true, false) => format!("{value}#{wrong}"),
                    (false, _) => format!("{value}#{wrong}#{right}"),
                }
            }
            QuestionKind::Matching { pairs } => {
                let pairs = pairs.iter().map(matching).collect::<String>();
                format!("\n{pairs}") + &self.general(feedback)
            }
            QuestionKind::Numeric { key, tolerance, .. } => {
                let right = self.hint(&feedback.right);
                let wrong = self.html(&feedback.wrong);
                let wrong = if wrong.is_empty() { wrong } else { format!("\t~#{wrong}\n") };
                format!("#\n\t=%100%{key}:{tolerance}{right}\n{wrong}")
            }
            QuestionKind::ShortAnswer { accepted, .. } => {
                format!("\n{}", self.forms(accepted, feedback)?)
            }
            // Not carried, or written by another hand.
            QuestionKind::Ordering { .. } | QuestionKind::FillBlank { .. } | QuestionKind::Hotspot { .. } => {
                return None;
            }
        })
    }

    fn single(&mut self, options: &[Choice], feedback: &Feedback) -> String {
        let mark = |option: &Choice| if option.is_key { "=".to_owned() } else { "~".to_owned() };
        let has_own = options.iter().any(|option| !from_markdown(&option.feedback).blocks.is_empty());
        let is_same = from_markdown(&feedback.right).blocks == from_markdown(&feedback.wrong).blocks;
        if has_own || is_same {
            let options = self.options(options, mark, |option| option.feedback.clone());
            return options + &self.general(feedback);
        }
        self.telling.tell(&rules::FEEDBACK_MOVED, &[]);
        self.options(options, mark, |option| {
            if option.is_key { feedback.right.clone() } else { feedback.wrong.clone() }
        })
    }

    fn options(
        &mut self,
        options: &[Choice],
        mark: impl Fn(&Choice) -> String,
        feedback: impl Fn(&Choice) -> String,
    ) -> String {
        let mut out = String::from("\n");
        for option in options {
            let text = self.html(&option.text);
            // What looks like a share would be taken for one.
            let share = if mark(option) == "~" && text.starts_with('%') { "%0%" } else { "" };
            let feedback = self.hint(&feedback(option));
            out.push_str(&format!("\t{}{share}{text}{feedback}\n", mark(option)));
        }
        out
    }

    /// The forms that are right, and what is said after any other.
    fn forms(&mut self, accepted: &[String], feedback: &Feedback) -> Option<String> {
        let right = self.hint(&feedback.right);
        let mut out = String::new();
        for form in accepted.iter().map(|form| legal(form).trim().to_owned()).filter(|form| !form.is_empty())
        {
            // An arrow would make it a matching question, whichever way it is written.
            if form.contains("->") {
                self.telling.tell(&rules::FORM_NOT_CARRIED, &[("form", form)]);
                continue;
            }
            let format = if named_format(&form) { "[plain]" } else { "" };
            out.push_str(&format!("\t=%100%{format}{}{right}\n", escaped(&form.replace('*', "\\*"))));
        }
        if out.is_empty() {
            self.telling.tell(&rules::QUESTION_NOT_READY, &[("why", "no-key".to_owned())]);
            return None;
        }
        let wrong = self.html(&feedback.wrong);
        if !wrong.is_empty() {
            out.push_str(&format!("\t=%0%*#{wrong}\n"));
        }
        Some(out)
    }

    /// A text with one gap, in which the answers stand where the gap is.
    fn missing_word(&mut self, question: &Question, blanks: &[Blank]) -> Option<String> {
        let [blank] = blanks else {
            self.telling.tell(&rules::KIND_NOT_CARRIED, &[("kind", "fill-blank".to_owned())]);
            return None;
        };
        let parsed = with_gaps(&legal(&question.prompt), &[blank.id.as_str()]);
        if parsed.has_moved_gaps {
            self.telling.tell(&rules::BLANK_MOVED, &[]);
        }
        let forms = self.forms(&blank.accepted, &question.feedback)?;
        // The gap is the only place without an escape.
        let mark = crate::prose::marks::free_mark(&question.prompt);
        let html = self.markup(&parsed, false, &mut |_| mark.to_string());
        Some(html.replacen(mark, &format!("{{\n{forms}}}"), 1))
    }

    /// Feedback behind an answer.
    fn hint(&mut self, markdown: &str) -> String {
        let html = self.html(markdown);
        if html.is_empty() { html } else { format!("#{html}") }
    }

    /// Feedback of the whole question, of which there is only one, whatever was answered.
    fn general(&mut self, feedback: &Feedback) -> String {
        if from_markdown(&feedback.right).blocks != from_markdown(&feedback.wrong).blocks {
            self.telling.tell(&rules::FEEDBACK_NOT_CARRIED, &[]);
            return String::new();
        }
        let html = self.html(&feedback.right);
        if html.is_empty() { html } else { format!("\t####{html}\n") }
    }

    /// The HTML of Markdown, escaped; it stands behind the name of its format.
    fn prompt(&mut self, markdown: &str) -> String {
        let parsed = from_markdown(&legal(markdown));
        self.markup(&parsed, true, &mut |_| String::new())
    }

    /// The HTML of Markdown, escaped, in a place where the format need not be named.
    fn html(&mut self, markdown: &str) -> String {
        let html = self.prompt(markdown);
        if named_format(&html) { format!("[html]{html}") } else { html }
    }

    fn markup(&mut self, parsed: &Parsed, is_line: bool, gap: &mut dyn FnMut(usize) -> String) -> String {
        if parsed.is_cleaned {
            self.telling.tell(&rules::HTML_CLEANED, &[]);
        }
        let telling = &mut *self.telling;
        let mut media = |target: &str| {
            let name = target.strip_prefix("media/").unwrap_or(target);
            telling.tell(&rules::MEDIA_NOT_CARRIED, &[("media", one_line(name, 100))]);
            None
        };
        let mut markup = Markup::new(Dialect::Html, &mut media, gap);
        let html = if is_line { markup.line(&parsed.blocks) } else { markup.blocks(&parsed.blocks) };
        escaped(&html)
    }
}

fn matching(pair: &Pair) -> String {
    let (mut no_media, mut no_gap) = (|_: &str| None, |_: usize| String::new());
    let mut markup = Markup::new(Dialect::Html, &mut no_media, &mut no_gap);
    let left = escaped(&markup.line(&[paragraph(&legal(&pair.left))]));
    format!("\t={left} -> {}\n", escaped(legal(&pair.right).trim()))
}

/// Whether words begin with what GIFT takes for the format of the words behind it.
fn named_format(words: &str) -> bool {
    ["[html]", "[moodle]", "[plain]", "[markdown]"].iter().any(|format| words.starts_with(format))
}
