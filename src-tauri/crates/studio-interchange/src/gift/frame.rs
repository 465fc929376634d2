//! A question of a GIFT file, taken apart but not yet understood.

use super::escapes::Hidden;
use crate::prose::one_line;
use crate::taking::Written;

/// The parts of a question.
pub(super) struct Frame {
    pub(super) name: String,
    /// The format that texts are in which do not say so themselves.
    pub(super) written: Written,
    /// What stands before the answers, and behind them.
    pub(super) before: String,
    pub(super) after: String,
    /// The answers, still without their escapes; `None` where there are no braces.
    pub(super) answers: Option<String>,
    pub(super) general: String,
    pub(super) hidden: Hidden,
    pub(super) id: String,
    pub(super) tags: Vec<String>,
}

/// The lines of one question; `None` where its braces do not fit.
pub(super) fn frame(lines: &[&str]) -> Option<Frame> {
    let (mut id, mut tags) = (String::new(), Vec::new());
    let mut body = Vec::new();
    for line in lines {
        match line.trim_ascii_start().strip_prefix("//") {
            Some(comment) => {
                let mut labels = labels(comment);
                tags.append(&mut labels.1);
                if !labels.0.is_empty() {
                    id = labels.0;
                }
            }
            None => body.push(*line),
        }
    }
    let (text, hidden) = Hidden::of(body.join("\n").trim_ascii());
    let (name, text) = match text.strip_prefix("::").and_then(|rest| rest.split_once("::")) {
        Some((name, rest)) => (one_line(&hidden.shown(name), 200), rest.trim_ascii().to_owned()),
        None => (String::new(), text),
    };
    let (open, close) = (text.find('{'), text.find('}'));
    let (before, answers, after) = match (open, close) {
        (None, None) => (text.clone(), None, String::new()),
        (Some(open), Some(close)) if open < close => (
            text[..open].to_owned(),
            Some(text[open + 1..close].trim_ascii().to_owned()),
            text[close + 1..].to_owned(),
        ),
        _ => return None,
    };
    let (written, before) = format(&before, Written::Auto);
    let before = before.to_owned();
    let (answers, general) = match answers {
        Some(answers) => match answers.rsplit_once("####") {
            Some((answers, general)) => {
                (Some(answers.trim_ascii().to_owned()), general.trim_ascii().to_owned())
            }
            None => (Some(answers), String::new()),
        },
        None => (None, String::new()),
    };
    Some(Frame { name, written, before, after, answers, general, hidden, id, tags })
}

/// The format that a text says it is in, and the text.
pub(super) fn format(text: &str, usual: Written) -> (Written, &str) {
    let text = text.trim_ascii_start();
    let named = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    match named {
        Some(("html", rest)) => (Written::Html, rest),
        Some(("moodle", rest)) => (Written::Auto, rest),
        Some(("plain", rest)) => (Written::Plain, rest),
        Some(("markdown", rest)) => (Written::Markdown, rest),
        _ => (usual, text),
    }
}

/// The id and the tags in a comment: `[id:x] [tag:y]`, in which `\]` is a bracket.
fn labels(comment: &str) -> (String, Vec<String>) {
    let (mut id, mut tags) = (String::new(), Vec::new());
    let mut rest = comment;
    while let Some((_, tail)) = rest.split_once('[') {
        rest = tail;
        let Some(end) = tail.match_indices(']').map(|(at, _)| at).find(|at| !tail[..*at].ends_with('\\'))
        else {
            break;
        };
        let label = tail[..end].replace("\\]", "]");
        if let Some(text) = label.strip_prefix("id:") {
            id = text.trim_ascii().to_owned();
        } else if let Some(text) = label.strip_prefix("tag:") {
            tags.push(text.trim_ascii().to_owned());
        }
    }
    (id, tags)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_taken_apart_at_its_marks() {
        let lines =
            ["// [id:q-1] [tag:a\\]b] note", "::Na\\:me::[html]<p>How {", "=a #b", "####c } many?</p>"];
        let frame = frame(&lines).unwrap();
        assert_eq!((frame.id.as_str(), frame.tags[0].as_str(), frame.name.as_str()), ("q-1", "a]b", "Na:me"));
        assert_eq!((frame.before.as_str(), frame.after.as_str()), ("<p>How ", " many?</p>"));
        assert_eq!((frame.answers.as_deref(), frame.general.as_str()), (Some("=a #b"), "c"));
        assert_eq!(frame.written, Written::Html);
        assert!(super::frame(&["a } b {"]).is_none());
    }
}
