//! One quiz with every kind of question, as each format writes it, held to files that were looked at by hand.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what cannot be made or read has failed the test"
)]

mod quiz;

use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use studio_course::{Language, LessonId, MediaName};
use studio_interchange::{Format, Pool, PoolQuiz, Written, write};

fn picture() -> Vec<u8> {
    let picture = image::GrayImage::from_pixel(500, 200, image::Luma([120]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn written(format: Format) -> Written {
    let (language, lesson, quiz) =
        (Language::new("en").unwrap(), LessonId::new("final-test").unwrap(), quiz::quiz());
    let quizzes = vec![PoolQuiz { lesson: &lesson, title: "Final test", quiz: &quiz }];
    let pool = Pool { title: "Express mail", language: &language, quizzes };
    let mut open = |name: &MediaName| match name.as_str() {
        "x-ray.png" => Ok(picture()),
        _ => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    write(&pool, format, &mut open).unwrap()
}

/// Holds what was written to the file that is expected. Pictures are left out: how they are packed is not of interest.
fn hold(name: &str, bytes: &[u8]) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/written/expected").join(name);
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let lines = text.lines().map(|line| match line.split_once("encoding=\"base64\">") {
        Some((before, _)) => format!("{before}encoding=\"base64\">…</file>\n"),
        None => format!("{line}\n"),
    });
    let text: String = lines.collect();
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if text != expected {
        // What is new is looked at beside what was expected.
        let seen = std::env::temp_dir().join(format!("studio-interchange-{}", name.replace('/', "-")));
        std::fs::write(&seen, &text).unwrap();
        panic!("{} is not as expected: see {}", path.display(), seen.display());
    }
}

#[test]
fn moodle_xml_is_as_it_was_looked_at() {
    hold("quiz.xml", &written(Format::MoodleXml).bytes);
}

#[test]
fn gift_is_as_it_was_looked_at() {
    hold("quiz.gift.txt", &written(Format::Gift).bytes);
}

#[test]
fn qti_is_as_it_was_looked_at() {
    let mut zip = zip::ZipArchive::new(Cursor::new(written(Format::Qti22).bytes)).unwrap();
    let mut names = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        if name.ends_with(".xml") {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            hold(&format!("qti/{name}"), &bytes);
        }
        names.push(name);
    }
    assert_eq!(names.first().map(String::as_str), Some("imsmanifest.xml"));
    assert_eq!(names.last().map(String::as_str), Some("media/x-ray.png"));
}

#[test]
fn what_is_lost_is_told_in_sentences() {
    for (format, rules) in [
        (
            Format::MoodleXml,
            vec!["feedback-not-carried", "hotspot-becomes-marker", "settings-not-carried", "unit-not-shown"],
        ),
        (
            Format::Gift,
            vec![
                "feedback-moved",
                "feedback-not-carried",
                "kind-not-carried",
                "letter-case-not-carried",
                "media-not-carried",
                "points-not-carried",
                "settings-not-carried",
                "unit-not-carried",
            ],
        ),
        (Format::Qti22, vec!["formula-as-text", "settings-not-carried"]),
    ] {
        let findings = written(format).findings;
        let mut told: Vec<&str> = findings.iter().map(|finding| finding.rule.as_str()).collect();
        told.sort_unstable();
        told.dedup();
        assert_eq!(told, rules, "{format:?}");
        for finding in &findings {
            assert!(finding.message.ends_with('.') && !finding.message.contains("{}"), "{}", finding.message);
            assert!(!finding.hint.is_empty());
        }
    }
}
