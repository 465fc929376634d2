//! One small course with a film, and the ways to package it.
#![allow(
    dead_code,
    clippy::disallowed_methods,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "each test program uses a part of it; a judge is a program; a course that cannot be made is a failed test"
)]

pub(crate) mod judge;
pub(crate) mod tool;

use sha2::{Digest, Sha256 as Hasher};
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Write};
use std::ops::ControlFlow;
use studio_course::{
    Body, CompetencyCode, Course, CourseId, Date, FileSource, FrameworkRef, Instructor, InstructorId,
    InstructorKind, Language, Lesson, LessonId, Millis, Module, ModuleId, Outcome, OutcomeId, Percent,
    PlannedFile, Quiz, Reading, Sha256,
};
use studio_package::{
    Division, Facts, Layout, PackageError, PackagePlan, Receipt, Signing, Standard, lay_out, write_package,
};
use studio_sign::{Entropy, Identity, Limits, P256Signer, StrictZip, UnixSeconds};
use zip::write::SimpleFileOptions;

pub(crate) const FILM: &[u8] = b"not really a film, but a stream of bytes all the same";
pub(crate) const CAPTIONS: &str = "WEBVTT\n\n00:01.000 --> 00:02.000\nThe seal is broken.\n\n";

pub(crate) fn released_on() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

pub(crate) fn course() -> Course {
    let id = CourseId::new("0b5c7a0e-6f0b-4a54-9a51-0f0f0f0f0f0f").unwrap();
    let mut course = Course::new(id, "Seals & containers", Language::new("en").unwrap(), released_on());
    course.summary = "How to check a seal <before> it is cut.\nFor officers at the line.".to_owned();
    course.keywords = vec!["seal".to_owned(), "container".to_owned()];
    course.rights = "© Example Customs. Free to use in training.".to_owned();
    course.framework = Some(FrameworkRef { id: "example".to_owned(), edition: "2019".to_owned() });
    course.outcomes = vec![Outcome {
        id: OutcomeId::new("o1").unwrap(),
        text: "Tell a broken seal from a whole one.".to_owned(),
        alignments: vec![CompetencyCode("EX.1".to_owned())],
    }];
    course.instructors = vec![
        instructor("mei", "Li, Mei", InstructorKind::Academic),
        instructor("amina", "Amina Diallo", InstructorKind::Practice),
    ];
    let test = LessonId::new("final-test").unwrap();
    let quiz = Quiz { pass_mark: Percent::new(70).unwrap(), ..Quiz::default() };
    course.modules = vec![Module {
        id: ModuleId::new("m1").unwrap(),
        title: "Seals".to_owned(),
        summary: String::new(),
        lessons: vec![Lesson::new(test.clone(), "Final test", Body::Quiz(quiz))],
    }];
    course.final_test = Some(test);
    course
}

/// The same course with a module before the one with the test, and one without lessons.
pub(crate) fn course_in_modules() -> Course {
    let mut course = course();
    let module = |id: &str, lessons: Vec<Lesson>| Module {
        id: ModuleId::new(id).unwrap(),
        title: "Containers".to_owned(),
        summary: "What holds what.".to_owned(),
        lessons,
    };
    let mut reading =
        Lesson::new(LessonId::new("doors").unwrap(), "Doors", Body::Reading(Reading::default()));
    reading.outcomes = vec![OutcomeId::new("o1").unwrap(), OutcomeId::new("gone").unwrap()];
    course.modules.insert(0, module("m0", vec![reading]));
    course.modules.push(module("m2", Vec::new()));
    course
}

/// The files of [`course_in_modules`].
pub(crate) fn files_in_modules() -> Vec<PlannedFile> {
    let mut files = files();
    files.extend([page("module-m0.html", "<!doctype html>"), page("module-m1.html", "<!doctype html>")]);
    files
}

pub(crate) fn plan_in_modules(standard: Standard) -> PackagePlan {
    let layout = Layout { division: Division::Modules, ..Layout::new(standard) };
    lay_out(&course_in_modules(), files_in_modules(), &facts(), layout).unwrap()
}

fn instructor(id: &str, name: &str, kind: InstructorKind) -> Instructor {
    Instructor {
        id: InstructorId::new(id).unwrap(),
        name: name.to_owned(),
        kind,
        affiliation: "Example Academy; Port".to_owned(),
        about: String::new(),
    }
}

pub(crate) fn facts() -> Facts {
    Facts {
        typical_learning_time: Millis(5_400_000),
        hours_in_words: "2.3 learning hours of 40 minutes".to_owned(),
        framework_title: "Example framework, 2019".to_owned(),
        competency_titles: BTreeMap::from([(CompetencyCode("EX.1".to_owned()), "Checks seals".to_owned())]),
        is_draft: false,
    }
}

pub(crate) fn page(path: &str, text: &str) -> PlannedFile {
    PlannedFile { path: path.to_owned(), source: FileSource::Bytes(text.as_bytes().to_vec()) }
}

pub(crate) fn media(path: &str, content: &[u8]) -> PlannedFile {
    let sha256 = Sha256(Hasher::digest(content).into());
    PlannedFile { path: path.to_owned(), source: FileSource::Media { sha256, bytes: content.len() as u64 } }
}

pub(crate) fn files() -> Vec<PlannedFile> {
    let words = "Look at the seal, then at the hinges, then at the floor. ".repeat(40);
    vec![
        page("lessons/final-test.html", &format!("<!doctype html><p>{words}</p>")),
        page("index.html", "<!doctype html><title>Seals</title>"),
        page("player/player.js", "\"use strict\";\n"),
        media("media/film.mp4", FILM),
        media("media/film.vtt", CAPTIONS.repeat(20).as_bytes()),
    ]
}

pub(crate) fn plan(standard: Standard) -> PackagePlan {
    lay_out(&course(), files(), &facts(), Layout::new(standard)).unwrap()
}

/// The media of [`files`].
pub(crate) fn open(digest: &Sha256) -> io::Result<Box<dyn Read>> {
    let known = [FILM.to_vec(), CAPTIONS.repeat(20).into_bytes()];
    let content = known.into_iter().find(|content| <[u8; 32]>::from(Hasher::digest(content)) == digest.0);
    content
        .map(|content| Box::new(Cursor::new(content)) as Box<dyn Read>)
        .ok_or(io::ErrorKind::NotFound.into())
}

pub(crate) fn write(
    plan: &PackagePlan,
    signing: Option<&Signing<'_>>,
) -> Result<(Vec<u8>, Receipt), PackageError> {
    let mut out = Cursor::new(Vec::new());
    let receipt = write_package(plan, &mut open, signing, &mut |_| ControlFlow::Continue(()), &mut out)?;
    Ok((out.into_inner(), receipt))
}

pub(crate) fn signer(name: &str, seed: u8) -> P256Signer {
    let identity = Identity { name: name.to_owned(), organisation: None, email: None };
    let entropy = Entropy { key: [seed; 32], serial: [seed; 16] };
    P256Signer::generate(&identity, UnixSeconds(1_790_000_000), &entropy).unwrap()
}

pub(crate) fn signed(plan: &PackagePlan) -> (Vec<u8>, Receipt) {
    let author = signer("Author", 7);
    write(plan, Some(&Signing { signer: &author, released_on: released_on() })).unwrap()
}

/// What the strict reader finds in a package: names and contents in the order of the zip.
pub(crate) fn unpack(package: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = StrictZip::open(Cursor::new(package), &Limits::default()).unwrap();
    let names: Vec<String> = zip.entries().iter().map(|entry| entry.name.clone()).collect();
    let mut read = |name: &str| {
        let mut content = Vec::new();
        zip.read_named(name).unwrap().unwrap().read_to_end(&mut content).unwrap();
        content
    };
    names.into_iter().map(|name| (name.clone(), read(&name))).collect()
}

/// A zip of these files, as another program makes it.
pub(crate) fn zipped(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, content) in files {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
