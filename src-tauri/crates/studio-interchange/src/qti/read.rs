//! Reading a package, or one document: tests become quizzes, items questions.

use super::archive::{Archive, joined};
use super::metadata_in::{self, Metadata};
use super::{item_in, test_in};
use crate::decode::decode;
use crate::rules;
use crate::taking::{Taking, empty_quiz};
use crate::xml_in;
use crate::{Fault, Format, ReadQuiz};
use roxmltree::Document;
use std::collections::{BTreeMap, BTreeSet};

/// Reads the file.
pub(crate) fn read(bytes: &[u8], taking: &mut Taking<'_>) -> Result<Vec<ReadQuiz>, Fault> {
    let is_package = bytes.starts_with(b"PK");
    let archive = if is_package { Archive::open(bytes)? } else { Archive::single(taking.file(), bytes) };
    let fault = |why: &str| Fault::NotSuchAFile { format: Format::Qti22, why: why.to_owned() };
    let mut texts = BTreeMap::new();
    for (path, bytes) in archive.documents() {
        let (text, guess) = decode(bytes);
        if let Some(encoding) = guess {
            taking.about_file(path, 0);
            taking.telling.tell(&rules::ENCODING_GUESSED, &[("encoding", encoding.to_owned())]);
        }
        texts.insert(path, xml_in::tidied(&text));
    }
    let mut documents = BTreeMap::new();
    let mut broken = None;
    for (path, text) in &texts {
        match xml_in::parse(text) {
            Ok(document) => {
                documents.insert(*path, document);
            }
            Err(why) => broken = Some((*path, why)),
        }
    }
    let root = |document: &Document<'_>| document.root_element().tag_name().name().to_owned();
    let has = |name: &str| documents.values().any(|document| root(document) == name);
    if !has("assessmentItem") {
        return Err(match broken {
            Some((_, why)) if !is_package => fault(&why),
            _ if has("questestinterop") => fault("it holds QTI 1.2, which is another format"),
            _ if has("qti-assessment-item") => fault("it holds QTI 3, which is another format"),
            _ => fault("there is no assessmentItem in it"),
        });
    }
    if let Some((path, _)) = broken {
        taking.next_question(path, 0, path);
        taking.telling.tell(&rules::QUESTION_BROKEN, &[("why", "it-is-broken".to_owned())]);
    }
    let metadata = metadata(&documents);
    let items: BTreeMap<&str, &Document<'_>> = documents
        .iter()
        .filter(|(_, document)| root(document) == "assessmentItem")
        .map(|(path, document)| (*path, document))
        .collect();
    let mut left: BTreeSet<&str> = items.keys().copied().collect();
    let mut quizzes = Vec::new();
    for (path, document) in &documents {
        if root(document) != "assessmentTest" {
            continue;
        }
        let (mut read, listed) = test_in::read(path, document, &documents, &archive, taking);
        for item in listed {
            // An item that two tests ask is read once.
            if let Some(path) = left.take(item.as_str()) {
                read.quiz.questions.extend(one(
                    path,
                    &items,
                    &metadata,
                    &archive,
                    &mut read.shuffles,
                    taking,
                ));
            }
        }
        quizzes.push(read.finish(taking));
    }
    let mut rest = test_in::ReadTest {
        title: taking.stem(),
        quiz: empty_quiz(String::new()).quiz,
        shuffles: Vec::new(),
    };
    for path in left {
        rest.quiz.questions.extend(one(path, &items, &metadata, &archive, &mut rest.shuffles, taking));
    }
    quizzes.push(rest.finish(taking));
    Ok(quizzes)
}

fn one(
    path: &str,
    items: &BTreeMap<&str, &Document<'_>>,
    metadata: &BTreeMap<String, Metadata>,
    archive: &Archive,
    shuffles: &mut Vec<bool>,
    taking: &mut Taking<'_>,
) -> Option<studio_course::Question> {
    let document = items.get(path)?;
    let metadata = metadata.get(path).cloned().unwrap_or_default();
    item_in::read(path, document.root_element(), metadata, archive, shuffles, taking)
}

/// What the manifest says of each document, by its path.
fn metadata(documents: &BTreeMap<&str, Document<'_>>) -> BTreeMap<String, Metadata> {
    let mut all = BTreeMap::new();
    for (path, document) in documents {
        if document.root_element().tag_name().name() == "manifest" {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            for (href, metadata) in metadata_in::read(document.root_element()) {
                all.extend(joined(folder, &crate::addresses::decoded(&href)).map(|path| (path, metadata)));
            }
        }
    }
    all
}
