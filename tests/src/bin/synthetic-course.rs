//! Makes the synthetic course that is measured: `synthetic-course FOLDER PAGES FILM_MIB [QUESTIONS]`.
//!
//! Each page is a reading of two texts of 150 words, with a picture on every fifth; to every page belongs a question of
//! four options, unless there are to be fewer, asked in quizzes of ten. With a film, one video lesson comes first.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a command line reads its arguments, writes files and says what is wrong"
)]

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Option<Vec<u64>> = arguments.iter().skip(1).map(|number| number.parse().ok()).collect();
    match (arguments.first(), numbers.as_deref()) {
        (Some(folder), Some(&[pages, film_mib])) => said(make(Path::new(folder), pages, film_mib, pages)),
        (Some(folder), Some(&[pages, film_mib, questions])) => {
            said(make(Path::new(folder), pages, film_mib, questions))
        }
        _ => {
            eprintln!("usage: synthetic-course FOLDER PAGES FILM_MIB [QUESTIONS]");
            ExitCode::from(2)
        }
    }
}

fn said(made: io::Result<()>) -> ExitCode {
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The course cannot be written: {error}.");
            ExitCode::from(2)
        }
    }
}

fn make(folder: &Path, pages: u64, film_mib: u64, questions: u64) -> io::Result<()> {
    for inner in ["lessons", "quizzes", "media"] {
        fs::create_dir_all(folder.join(inner))?;
    }
    let mut lessons = Vec::new();
    if film_mib > 0 {
        film(&folder.join("media/film.mp4"), film_mib)?;
        let text = "kind = \"video\"\ntitle = \"The film\"\nfile = \"film.mp4\"\nduration_ms = 600000\ntranscript = \"What is said.\"\n";
        fs::write(folder.join("lessons/film.toml"), text)?;
        lessons.push("lessons/film.toml".to_owned());
    }
    for page in 1..=pages {
        fs::write(folder.join(format!("lessons/page-{page}.md")), reading(folder, page)?)?;
        lessons.push(format!("lessons/page-{page}.md"));
        let first = (page - 1) / 10 * 10 + 1;
        if (page.is_multiple_of(10) || page == pages) && page <= questions {
            fs::write(folder.join(format!("quizzes/quiz-{page}.toml")), quiz(first, page))?;
            lessons.push(format!("quizzes/quiz-{page}.toml"));
        }
    }
    let list: Vec<String> = lessons.iter().map(|lesson| format!("{lesson:?}")).collect();
    let course = format!(
        "format = 1\nid = \"00000000-0000-4000-8000-000000000001\"\ntitle = \"Synthetic course\"\nlanguage = \"en\"\n\
         released_on = 2026-01-01\n\n[[modules]]\nid = \"all\"\ntitle = \"All pages\"\nlessons = [{}]\n",
        list.join(", ")
    );
    fs::write(folder.join("course.toml"), course)
}

fn reading(folder: &Path, page: u64) -> io::Result<String> {
    let mut text = format!("+++\nkind = \"reading\"\ntitle = \"Page {page}\"\n+++\n\n");
    for part in 0..2 {
        let words: Vec<&str> = (0..150)
            .map(|n| WORDS[usize::try_from((page * 7 + part * 3 + n * n) % 24).unwrap_or(0)])
            .collect();
        write!(text, "## Part {}\n\n{}.\n\n", part + 1, words.join(" ")).map_err(io::Error::other)?;
    }
    if page.is_multiple_of(5) {
        writeln!(text, "![A picture of page {page}](media/page-{page}.png)").map_err(io::Error::other)?;
        fs::write(folder.join(format!("media/page-{page}.png")), noise(page, 24 * 1024))?;
    }
    Ok(text)
}

fn quiz(first: u64, last: u64) -> String {
    let mut text = format!("kind = \"quiz\"\ntitle = \"Questions {first} to {last}\"\n");
    for page in first..=last {
        text.push_str(&format!("\n[[questions]]\nid = \"q{page}\"\nkind = \"single-choice\"\nprompt = \"What does page {page} say?\"\n"));
        for (index, id) in ["a", "b", "c", "d"].iter().enumerate() {
            text.push_str(&format!(
                "[[questions.options]]\nid = \"{id}\"\ntext = \"Answer {id} of page {page}\"\nkey = {}\n",
                index == 1
            ));
        }
    }
    text
}

/// A file of the size of a film whose bytes do not compress, as a film's do not.
fn film(path: &Path, mib: u64) -> io::Result<()> {
    let mut file = io::BufWriter::new(fs::File::create(path)?);
    for block in 0..mib {
        file.write_all(&noise(block + 1_000_000, 1024 * 1024))?;
    }
    file.flush()
}

/// Bytes by the SplitMix64 sequence of a seed (Steele, Lea and Flood 2014).
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bytes.extend((mixed ^ (mixed >> 31)).to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

const WORDS: [&str; 24] = [
    "the",
    "officer",
    "checks",
    "declared",
    "value",
    "against",
    "invoice",
    "and",
    "origin",
    "of",
    "goods",
    "before",
    "release",
    "parcel",
    "risk",
    "profile",
    "selects",
    "shipment",
    "for",
    "inspection",
    "at",
    "line",
    "with",
    "care",
];
