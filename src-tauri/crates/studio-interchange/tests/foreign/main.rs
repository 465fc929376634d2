//! Files in the shapes that other programs write them: what is read of them, and what is said of the rest.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what cannot be made or read has failed the test"
)]

mod hostile;
mod outline;

use outline::outline;
use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use studio_course::{MediaName, QuestionId};
use studio_interchange::{Fault, Format, Incoming, ReadIn, read};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign/files").join(name)
}

/// Reads bytes as they come in to an empty course.
pub(crate) fn taken(name: &str, bytes: &[u8], format: Format) -> Result<ReadIn, Fault> {
    let (taken_questions, taken_media) = (BTreeSet::new(), BTreeSet::new());
    read(
        &Incoming { file_name: name, bytes, taken_questions: &taken_questions, taken_media: &taken_media },
        format,
    )
}

/// Packs a folder of samples as a zip, deflated as other programs do.
fn packed(folder: &str) -> Vec<u8> {
    let mut paths = Vec::new();
    let mut folders = vec![file(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { paths.push(path) }
        }
    }
    paths.sort();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for path in paths {
        let name = path.strip_prefix(file(folder)).unwrap().to_str().unwrap().replace('\\', "/");
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&std::fs::read(path).unwrap()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn hold(name: &str, bytes: &[u8], format: Format) {
    assert_eq!(Format::detect(bytes, name), Some(format));
    let read = taken(name, bytes, format).unwrap();
    assert_eq!(taken(name, bytes, format).unwrap(), read, "the same file gives the same questions");
    let outlined = outline(&read);
    let path = file(&format!("expected/{name}.txt"));
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if outlined != expected {
        let seen = std::env::temp_dir().join(format!("studio-interchange-{name}.txt"));
        std::fs::write(&seen, &outlined).unwrap();
        panic!("{} is not as expected: see {}", path.display(), seen.display());
    }
}

#[test]
fn an_export_of_moodle_is_read() {
    hold("moodle.xml", &std::fs::read(file("moodle.xml")).unwrap(), Format::MoodleXml);
}

#[test]
fn a_textbook_in_gift_is_read() {
    hold("textbook.gift", &std::fs::read(file("textbook.gift")).unwrap(), Format::Gift);
}

#[test]
fn a_textbook_in_aiken_is_read() {
    hold("textbook.aiken.txt", &std::fs::read(file("textbook.aiken.txt")).unwrap(), Format::Aiken);
}

#[test]
fn a_package_as_tao_writes_it_is_read() {
    hold("tao.zip", &packed("tao"), Format::Qti22);
}

#[test]
fn a_package_as_canvas_writes_it_is_read() {
    hold("canvas.zip", &packed("canvas"), Format::Qti22);
}

#[test]
fn an_item_by_itself_is_read() {
    hold("single-item.xml", &std::fs::read(file("single-item.xml")).unwrap(), Format::Qti22);
}

#[test]
fn aiken_in_the_encoding_of_an_old_chinese_editor_is_read() {
    // “海关申报单位是？”, “甲方”, “乙方” in GBK.
    let question = b"\xBA\xA3\xB9\xD8\xC9\xEA\xB1\xA8\xB5\xA5\xCE\xBB\xCA\xC7\xA3\xBF\r\n";
    let bytes = [question, b"A. \xBC\xD7\xB7\xBD\r\n" as &[u8], b"B. \xD2\xD2\xB7\xBD\r\n", b"ANSWER: A\r\n"]
        .concat();
    let read = taken("a.txt", &bytes, Format::Aiken).unwrap();
    assert_eq!(read.quizzes[0].quiz.questions[0].prompt, "海关申报单位是？");
    assert!(
        read.findings
            .iter()
            .any(|finding| finding.rule == "encoding-guessed" && finding.values["encoding"] == "GBK")
    );
}

#[test]
fn names_that_the_course_has_are_not_given_again() {
    let bytes = std::fs::read(file("moodle.xml")).unwrap();
    let taken_questions = BTreeSet::from([QuestionId::new("gifts").unwrap()]);
    let taken_media = BTreeSet::from([MediaName::new("Scan One.png").unwrap()]);
    let incoming = Incoming {
        file_name: "m.xml",
        bytes: &bytes,
        taken_questions: &taken_questions,
        taken_media: &taken_media,
    };
    let read = read(&incoming, Format::MoodleXml).unwrap();
    let ids: BTreeSet<&str> =
        read.quizzes[0].quiz.questions.iter().map(|question| question.id.as_str()).collect();
    assert!(ids.contains("gifts-2") && !ids.contains("gifts"), "{ids:?}");
    assert_eq!(read.media[0].0.as_str(), "scan one-2.png");
    assert!(read.quizzes[0].quiz.questions[0].prompt.contains("media/scan%20one-2.png"));
}

#[test]
fn what_is_no_such_file_is_a_sentence() {
    for (bytes, format) in [
        (&b"<html/>"[..], Format::MoodleXml),
        (b"<quiz>", Format::MoodleXml),
        (b"\0\0", Format::Gift),
        (b"Dear all,", Format::Gift),
        (b"Dear all,", Format::Aiken),
        (b"PK\x03\x04", Format::Qti22),
        (b"<questestinterop/>", Format::Qti22),
        (b"", Format::Qti22),
    ] {
        let fault = taken("x", bytes, format).unwrap_err().to_string();
        assert!(fault.starts_with("This is no ") && fault.ends_with('.'), "{fault}");
    }
}
