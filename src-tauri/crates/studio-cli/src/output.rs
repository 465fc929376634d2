//! What is printed, for people or as JSON.

use serde::Serialize;
use serde_json::{Value, json};
use std::io::Write;
use studio_app::Failure;

/// Whether the answer is yes (exit 0) or no (exit 1).
pub(crate) enum Answer {
    /// Done and clean.
    Yes,
    /// Done, and the answer is no.
    No,
}

impl Answer {
    /// Yes where it holds, else no.
    pub(crate) fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// Where reports and failures go.
#[derive(Clone, Copy)]
pub(crate) struct Output {
    /// Whether reports are JSON.
    pub(crate) is_json: bool,
}

impl Output {
    /// Prints a report: `text` for people, `value` (an object) with `"format": 1` in front as JSON.
    pub(crate) fn report(self, value: impl Serialize, text: impl FnOnce() -> String) {
        if !self.is_json {
            let text = text();
            if !text.is_empty() {
                say(&mut std::io::stdout(), text.trim_end_matches('\n'));
            }
            return;
        }
        let mut report = json!({ "format": 1 });
        if let (Some(report), Ok(Value::Object(fields))) =
            (report.as_object_mut(), serde_json::to_value(value))
        {
            report.extend(fields);
        }
        say(&mut std::io::stdout(), &format!("{report:#}"));
    }

    /// Prints why something could not be done, on standard error.
    pub(crate) fn failure(self, failure: &Failure) {
        if self.is_json {
            let value = json!({ "format": 1, "code": failure.code, "message": failure.message, "hint": failure.hint });
            say(&mut std::io::stderr(), &format!("{value:#}"));
        } else {
            say(&mut std::io::stderr(), &failure.to_string());
        }
    }

    /// Prints something to be known that changes nothing about the answer, on standard error; nothing with JSON.
    pub(crate) fn remark(self, sentence: &str) {
        if !self.is_json {
            say(&mut std::io::stderr(), sentence);
        }
    }
}

/// Writes a line. That nobody reads it any more, as behind `| head`, is no fault of ours and nothing to stop for.
fn say(to: &mut dyn Write, line: &str) {
    drop(writeln!(to, "{line}"));
}
