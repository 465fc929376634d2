//! From the text of a captions file to cues and problems.

use super::cue::Cue;
use super::format::Format;
use super::found::{Captions, Problem};
use super::lines::{Line, blocks};
use super::{settings, stamp, words};

/// Reads the whole text.
pub(super) fn read(text: &str) -> Captions {
    let format = if text.starts_with("WEBVTT") { Format::WebVtt } else { Format::SubRip };
    let mut reader = Reader { format, cues: Vec::new(), problems: Vec::new() };
    for (index, block) in blocks(text).iter().enumerate() {
        match format {
            Format::WebVtt if index == 0 => reader.header(block),
            Format::WebVtt if reader.is_aside(block) => {}
            _ => reader.cue_block(block),
        }
    }
    reader.finish()
}

struct Reader {
    format: Format,
    cues: Vec<Found>,
    problems: Vec<Problem>,
}

/// A cue with the line of its times.
struct Found {
    line: u32,
    cue: Cue,
}

impl Reader {
    fn problem(&mut self, line: u32, sentence: impl Into<String>) {
        self.problems.push(Problem { line, sentence: sentence.into() });
    }

    /// The `WEBVTT` line and what stands below it before the first blank line. Cues must not, but often do.
    fn header(&mut self, block: &[Line<'_>]) {
        let Some((first, rest)) = block.split_first() else { return };
        let after = &first.text["WEBVTT".len()..];
        if !after.is_empty() && !after.starts_with([' ', '\t']) {
            self.problem(first.number, "The first line must be “WEBVTT” alone; it is read as if it were.");
        }
        if let Some(at) = rest.iter().position(|line| is_timing(line.text)) {
            self.problem(
                rest[at].number,
                "A blank line is missing after “WEBVTT”; the captions are read all the same.",
            );
            self.cue_block(&rest[at.saturating_sub(1)..]);
        }
    }

    /// Comments, styles and regions, which are not kept.
    fn is_aside(&mut self, block: &[Line<'_>]) -> bool {
        let Some(first) = block.first() else { return true };
        if block.iter().take(2).any(|line| line.text.contains("-->")) {
            return false;
        }
        let begins = |word: &str| {
            first.text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
        };
        if begins("STYLE") || begins("REGION") {
            self.problem(
                first.number,
                "Styles and regions are not taken over; these captions use the player's look.",
            );
            return true;
        }
        begins("NOTE")
    }

    /// One cue, or several between which the blank lines are missing.
    fn cue_block(&mut self, block: &[Line<'_>]) {
        let starts: Vec<usize> = (0..block.len()).filter(|at| is_timing(block[*at].text)).collect();
        let Some(&first) = starts.first() else {
            return self.without_times(block);
        };
        self.before_times(&block[..first]);
        let mut id = first.checked_sub(1).map(|at| block[at].text);
        for (index, &start) in starts.iter().enumerate() {
            let next = starts.get(index + 1).copied();
            let mut end = next.unwrap_or(block.len());
            let mut next_id = None;
            if next.is_some() {
                self.problem(
                    block[end].number,
                    "A blank line is missing before this caption; it is read all the same.",
                );
                // The number of the next caption, not a word of this one.
                if end > start + 1 && is_number(block[end - 1].text) {
                    end -= 1;
                    next_id = Some(block[end].text);
                }
            }
            self.cue(id, block[start], &block[start + 1..end]);
            id = next_id;
        }
    }

    /// Lines above a cue's identifier, which belong to nothing.
    fn before_times(&mut self, lines: &[Line<'_>]) {
        if let Some((_, stray @ [first, ..])) = lines.split_last() {
            let number = first.number;
            let text = joined(stray);
            self.problem(
                number,
                format!("“{}” stands above a caption's times and was left out.", short(&text)),
            );
        }
    }

    /// A block without times: the rest of a SubRip caption with a blank line in it, or a mistake.
    fn without_times(&mut self, block: &[Line<'_>]) {
        let Some(first) = block.first() else { return };
        let text = joined(block);
        if block.iter().any(|line| line.text.contains("-->")) {
            let sentence =
                format!("The times in “{}” cannot be read; this caption was left out.", short(&text));
            return self.problem(first.number, sentence);
        }
        match self.cues.last_mut() {
            Some(Found { cue, .. }) if self.format == Format::SubRip => {
                let (words, _) = words::clean(&text, self.format);
                cue.text = format!("{}\n{words}", cue.text).trim().to_owned();
                self.problem(first.number, "This text has no times; it was added to the caption above it.");
            }
            _ => {
                let sentence = format!("“{}” has no times and was left out.", short(&text));
                self.problem(first.number, sentence);
            }
        }
    }

    fn cue(&mut self, id: Option<&str>, times: Line<'_>, lines: &[Line<'_>]) {
        let line = times.number;
        let Some((start, end, rest)) = timing(times.text) else { return };
        if self.format == Format::WebVtt && !(start.is_webvtt && end.is_webvtt) {
            self.problem(line, "WebVTT writes times as 00:00:01.000; these are read all the same.");
        }
        // What SubRip has behind the times are coordinates in pixels of an unknown screen.
        let (settings, refused) =
            if self.format == Format::WebVtt { settings::read(rest) } else { (String::new(), Vec::new()) };
        if !refused.is_empty() {
            self.problem(
                line,
                format!("“{}” is no setting of WebVTT and was left out.", short(&refused.join(" "))),
            );
        }
        let written = joined(lines);
        let (text, foreign) = words::clean(&written, self.format);
        if let (Format::WebVtt, [first, ..]) = (self.format, &foreign[..]) {
            self.problem(
                line,
                format!("“{}” is no tag of WebVTT and was left out; the words are kept.", short(first)),
            );
        }
        // A SubRip caption may have its words behind a blank line: whether it is empty is seen at the end.
        let id =
            id.map(str::trim).filter(|id| !(id.is_empty() || self.format == Format::SubRip && is_number(id)));
        let id = id.map(str::to_owned);
        self.cues.push(Found { line, cue: Cue { id, start_ms: start.ms, end_ms: end.ms, settings, text } });
    }

    fn finish(mut self) -> Captions {
        let mut last = 0;
        for Found { line, cue } in std::mem::take(&mut self.cues) {
            if cue.end_ms <= cue.start_ms {
                self.problem(line, "This caption ends before it begins and was left out.");
            } else if cue.text.is_empty() {
                self.problem(line, "This caption has no text and was left out.");
            } else {
                if cue.start_ms < last {
                    self.problem(
                        line,
                        "This caption begins before the one above it; it was put in its place.",
                    );
                }
                last = last.max(cue.start_ms);
                self.cues.push(Found { line, cue });
            }
        }
        if self.cues.is_empty() && self.problems.is_empty() {
            self.problem(1, "There is not one caption in this file.");
        }
        self.cues.sort_by_key(|found| found.cue.start_ms);
        self.problems.sort_by_key(|problem| problem.line);
        let cues = self.cues.into_iter().map(|found| found.cue).collect();
        Captions { format: self.format, cues, problems: self.problems }
    }
}

fn is_timing(line: &str) -> bool {
    timing(line).is_some()
}

/// Start, end, and what stands behind them.
fn timing(line: &str) -> Option<(stamp::Stamp, stamp::Stamp, &str)> {
    let (start, rest) = line.split_once("-->")?;
    let rest = rest.trim_start();
    let (end, rest) = rest.split_once([' ', '\t']).unwrap_or((rest.trim_end(), ""));
    Some((stamp::read(start.trim())?, stamp::read(end)?, rest))
}

fn is_number(line: &str) -> bool {
    let digits = line.trim();
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn joined(lines: &[Line<'_>]) -> String {
    lines.iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

/// The beginning of what is quoted in a problem, on one line.
fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    match line.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}
