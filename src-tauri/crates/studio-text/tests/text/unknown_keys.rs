//! Keys that are not of the format are told and kept.

use crate::folder::{course_folder, defaults, media, text_folder};
use studio_course::{Edit, LessonId};
use studio_text::{FolderEntry, ReadCourse, read, write};

const COURSE: &str = r#"format = 1
language = "en"
x-top = { deep = [1, 2.5, "three", 2026-01-01, true] }
framework = { id = "f", edition = "1", note = "framework" }

[[outcomes]]
id = "o"
level = 3

[[media]]
name = "b.png"
licence = "CC BY"

[[modules]]
id = "m"
colour = "green"
lessons = ["lessons/r.md", "quizzes/q.toml"]

[session_plan]
tables = "U"
"#;

const READING: &str = "+++\nicon = \"+++\"\nplanned = { minutes = 3, by = \"me\" }\n+++\n\nText\n";

const QUIZ: &str = r#"
[[questions]]
id = "q1"
kind = "single-choice"
feedback = { hint = "later" }
options = [{ text = "a", weight = 0.5 }, { text = "b" }]

[[questions]]
id = "q2"
kind = "single-choice"
bank = [[{ a = 1 }]]
"#;

fn opened() -> (Vec<FolderEntry>, ReadCourse) {
    let mut folder =
        text_folder(&[("course.toml", COURSE), ("lessons/r.md", READING), ("quizzes/q.toml", QUIZ)]);
    folder.extend([media("a.png", 1), media("b.png", 2)]);
    let read = read(&folder, defaults());
    (folder, read)
}

fn unknown(read: &ReadCourse) -> Vec<String> {
    assert!(read.findings.iter().all(|finding| finding.rule == "unknown-key"), "{:#?}", read.findings);
    let mut keys: Vec<String> = read.findings.iter().map(|finding| finding.values["key"].clone()).collect();
    keys.sort();
    keys
}

#[test]
fn unknown_keys_stand_again_where_they_were() {
    let (_, first) = opened();
    let all =
        ["bank", "by", "colour", "hint", "icon", "level", "licence", "note", "tables", "weight", "x-top"];
    assert_eq!(unknown(&first), all);
    let text = write(&first.course, &first.kept);
    let again = read(&course_folder(&first.course, &text), defaults());
    assert_eq!(again.course, first.course);
    assert_eq!(unknown(&again), all);
    assert_eq!(again.kept, first.kept);
    let main = String::from_utf8(text[0].bytes.clone()).unwrap();
    assert!(main.contains("x-top = { deep = [1, 2.5, \"three\", 2026-01-01, true] }\n"), "{main}");
}

#[test]
fn unknown_keys_go_with_what_they_belong_to() {
    let (_, mut read) = opened();
    let id = LessonId::new("q").unwrap();
    read.course.apply(Edit::LessonRemove { id }).unwrap();
    let text = write(&read.course, &read.kept);
    assert!(text.iter().all(|file| !String::from_utf8_lossy(&file.bytes).contains("weight")));
}

#[test]
fn unknown_keys_follow_their_question_to_another_place() {
    let (_, mut read) = opened();
    let (lesson, id) = (LessonId::new("q").unwrap(), studio_course::QuestionId::new("q2").unwrap());
    read.course.apply(Edit::QuestionMove { lesson, id, at: 0 }).unwrap();
    let text = write(&read.course, &read.kept);
    let quiz = text.iter().find(|file| file.path == "quizzes/q.toml").unwrap();
    let quiz = String::from_utf8_lossy(&quiz.bytes);
    assert!(quiz.contains("id = \"q2\"\nkind = \"single-choice\"\nbank = [[{ a = 1 }]]\n"), "{quiz}");
}
