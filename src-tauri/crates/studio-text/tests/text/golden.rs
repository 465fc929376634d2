//! One folder, written by hand, with every body and every kind of question: it reads to the expected course.

mod expected;
mod texts;

use crate::folder::{defaults, entry, media, text_folder};
use expected::expected;
use studio_text::{EntryKind, FolderEntry, Kept, read, write};
use texts::{COURSE, FILM, FINAL, LINE, WHY};

fn golden() -> Vec<FolderEntry> {
    let mut folder = text_folder(&[
        ("course.toml", COURSE),
        ("lessons/why.md", WHY),
        ("lessons/film.toml", FILM),
        ("role-plays/line.md", LINE),
        ("quizzes/final.toml", FINAL),
        ("README.md", "For people."),
    ]);
    folder.extend([
        media("cover.png", 1),
        media("line.mp4", 2),
        media("line.en.vtt", 3),
        media("x-ray.png", 4),
    ]);
    folder.push(entry(".DS_Store", EntryKind::Other));
    folder
}

#[test]
fn the_folder_reads_to_the_expected_course_without_findings() {
    let read = read(&golden(), defaults());
    assert_eq!(read.findings, []);
    assert_eq!(read.course, expected());
    assert!(read.kept.is_empty());
}

#[test]
fn the_role_play_is_written_in_the_form_of_the_format() {
    let files = write(&expected(), &Kept::default());
    let file = files.iter().find(|file| file.path == "role-plays/line.md").unwrap();
    let written = r#"+++
kind = "role-play"
id = "line"
title = "At the inspection line"
delivery = "facilitated"

[[roles]]
id = "officer"
name = "Duty officer"

[[roles]]
id = "courier"
name = "Courier"

[[phases]]
id = "p1"
kind = "briefing"
title = "Briefing"
minutes = 10

[[phases]]
id = "play"
kind = "enactment"
title = "Two rounds"
minutes = 15
rounds = 2
prompts = ["Call time after ten minutes."]

[[props]]
id = "p1"
title = "CN 23 declaration"
file = "cover.png"
text = "Gift, 10 EUR"

[[checklist]]
id = "explains-power"
text = "Explains the power to open the parcel"
alignments = ["TS.S.COMM"]

[[debrief_questions]]
id = "d1"
text = "What would you do differently?"
+++

# Scenario

A parcel is held.

## What is known

\# 1 is the parcel's number.

# Role: officer

On duty.

# Private: officer

New to the line.

# Role: courier

In a hurry.

# Safety

Nobody lifts more than 20 kg.
"#;
    assert_eq!(std::str::from_utf8(&file.bytes).unwrap(), written);
}

#[test]
fn the_course_is_written_in_the_form_of_the_format() {
    let files = write(&expected(), &Kept::default());
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let expected =
        ["course.toml", "lessons/why.md", "lessons/film.toml", "role-plays/line.md", "quizzes/final.toml"];
    assert_eq!(paths, expected);
    let main = std::str::from_utf8(&files[0].bytes).unwrap();
    let written = r#"format = 1
id = "5a0b6c2e-9d1f-4c3a-8b7e-0123456789ab"
title = "Express mail inspection"
summary = "For officers at the line."
language = "en"
released_on = 2026-11-23
keywords = ["express mail", "risk"]
rights = "© The authors"
cover = "cover.png"
reader = "fluent-second-language"
hours_policy = "plain-60"
framework = { id = "wco-professional-standards", edition = "2019" }
final_test = "final"

[[outcomes]]
"#;
    assert!(main.starts_with(written), "{main}");
    let contributors = r#"
[[contributors]]
id = "c1"
name = "Rosa Costa"
role = "author"
affiliation = "Customs College"

[[contributors]]
id = "board"
name = "The board of review"
role = "reviewer"

[[references]]
"#;
    assert!(main.contains(contributors), "{main}");
    let modules = r#"
[[media]]
name = "line.mp4"
credit = "Film: the port"

[[modules]]
id = "before"
title = "Before the parcel arrives"
summary = "Data first."
lessons = [
  "lessons/why.md",
  "lessons/film.toml",
]
"#;
    assert!(main.contains(modules), "{main}");
    let reading = std::str::from_utf8(&files[1].bytes).unwrap();
    assert!(reading.ends_with("\n+++\n\n# Data first\n\n![](media/cover.png)\n"), "{reading}");
}
