//! Large text that is built to cost time. What costs steps by the square of the size makes a test that does not end.

use crate::folder::{course_folder, defaults, text_folder};
use studio_text::{EntryKind, MAX_TEXT_BYTES, read, write};

const SIZE: usize = MAX_TEXT_BYTES / 16;

/// As many of `row`, with its number in place of `@`, as make the size.
fn rows(before: &str, row: &str, after: &str) -> String {
    let count = SIZE / row.len();
    let rows: String = (0..count).map(|n| row.replace('@', &n.to_string())).collect();
    format!("{before}{rows}{after}")
}

#[test]
fn a_large_hostile_file_is_read_and_written_in_steady_time() {
    let quiz = "quizzes/a.toml";
    let guide = "role-plays/a.md";
    let cases = [
        (quiz, rows("", "[[questions]]\nid=\"a\"\nkind=\"short-answer\"\n", "")),
        (quiz, rows("", "[[questions]]\nid=\"q@\"\nkind=\"short-answer\"\nx=1\n", "")),
        (quiz, rows("", "k@=1\n", "")),
        (quiz, rows("", "[a@.b.c]\n", "")),
        (quiz, rows("", "a.", "a = 1")),
        (quiz, rows("a = ", "[", "")),
        (quiz, rows("a = ", "{a=", "")),
        (quiz, rows("", "= ", "")),
        (quiz, rows("outcomes = [", "\"A\",", "]")),
        (guide, rows("+++\n+++\n", "# Safety\na\n", "")),
        (guide, rows("+++\n+++\n", "# Role: a@\n", "")),
        (guide, rows("+++\n+++\n", "# @\n", "")),
        (guide, rows("+++\n", "[[roles]]\nid=\"a\"\n", "+++\n")),
    ];
    for (path, text) in cases {
        let main =
            format!("format = 1\nlanguage = \"en\"\n[[modules]]\nid = \"m\"\nlessons = [\"{path}\"]\n");
        let folder = text_folder(&[("course.toml", &main), (path, &text)]);
        let first = read(&folder, defaults());
        assert_eq!(first.course.lessons().count(), 1);
        assert!(first.findings.len() <= 101, "{}", first.findings.len());
        let written = write(&first.course, &first.kept);
        let is_small = |bytes: &[u8]| bytes.len() <= MAX_TEXT_BYTES;
        if written.iter().all(|file| is_small(&file.bytes)) {
            let again = read(&course_folder(&first.course, &written), defaults());
            assert_eq!(again.course, first.course);
        }
    }
}

#[test]
fn a_course_of_many_files_is_read_in_steady_time() {
    let paths: Vec<String> = (0..5_000).map(|n| format!("lessons/l{n}.md")).collect();
    let main = format!("format = 1\nlanguage = \"en\"\n[[modules]]\nid = \"m\"\nlessons = {paths:?}\n");
    let mut folder = text_folder(&[("course.toml", &main)]);
    folder.extend(
        paths.iter().map(|path| crate::folder::entry(path, EntryKind::Text(b"+++\n+++\n\nText\n".to_vec()))),
    );
    let read = read(&folder, defaults());
    assert_eq!((read.course.lessons().count(), read.findings.len()), (5_000, 0));
}
