//! Files that mean harm, and files that mean nothing.

use crate::taken;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};
use studio_interchange::{Fault, Format};
use zip::write::SimpleFileOptions;

const ITEM: &str = r#"<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody><p>BODY</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><simpleChoice identifier="a">A</simpleChoice><simpleChoice identifier="b">B</simpleChoice></choiceInteraction></itemBody></assessmentItem>"#;

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn entities_are_not_expanded() {
    let bomb = "<!DOCTYPE quiz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><quiz>&b;</quiz>";
    let outside = "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>";
    for text in [bomb, outside] {
        let fault = taken("x.xml", text.as_bytes(), Format::MoodleXml).unwrap_err();
        assert!(fault.to_string().contains("document type"), "{fault}");
    }
}

#[test]
fn a_zip_that_unpacks_to_too_much_is_refused() {
    // Packed once, listed seven times.
    let packed = zipped(&[("0.xml", &vec![b' '; 50_000_000])]);
    let mut packed = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["1.xml", "2.xml", "3.xml", "4.xml", "5.xml", "6.xml", "7.xml"] {
        zip.raw_copy_file_rename(packed.by_index(0).unwrap(), name).unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 2_000_000);
    assert_eq!(taken("bomb.zip", &bomb, Format::Qti22), Err(Fault::TooLarge { megabytes: 300 }));
}

#[test]
fn no_path_leaves_a_package() {
    let item = ITEM.replace(
        "BODY",
        "<img src=\"../../../../etc/passwd\" alt=\"x\"/><img src=\"file:///etc/passwd\" alt=\"y\"/>",
    );
    let zip = zipped(&[
        ("items/i.xml", item.as_bytes()),
        ("../../evil.xml", ITEM.as_bytes()),
        ("/root.xml", b"<a/>"),
    ]);
    let read = taken("x.zip", &zip, Format::Qti22).unwrap();
    assert_eq!(read.quizzes[0].quiz.questions.len(), 1);
    assert_eq!(read.quizzes[0].quiz.questions[0].prompt, "xy");
    assert!(read.media.is_empty());
    assert_eq!(read.findings.iter().filter(|finding| finding.rule == "media-not-read").count(), 2);
}

#[test]
fn html_that_would_act_does_not_arrive() {
    let html = "<p onclick=\"x()\">a<script>alert(1)</script><a href=\"javascript:x()\">b</a><img src=\"x\" onerror=\"y\" alt=\"c\"><svg onload=\"z\"></svg><iframe srcdoc=\"<script>\"></iframe><style>p{}</style></p>";
    let text = format!(
        "<quiz><question type=\"truefalse\"><name><text>n</text></name><questiontext format=\"html\"><text><![CDATA[{html}]]></text></questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>"
    );
    let read = taken("x.xml", text.as_bytes(), Format::MoodleXml).unwrap();
    assert_eq!(read.quizzes[0].quiz.questions[0].prompt, "abc");
    let item = ITEM.replace("BODY", "<a href=\"javascript:x()\" onclick=\"y\">b</a><script>x</script>");
    let read = taken("x.xml", item.as_bytes(), Format::Qti22).unwrap();
    assert_eq!(read.quizzes[0].quiz.questions[0].prompt, "b");
}

#[test]
fn what_grows_without_end_takes_no_time() {
    let started = Instant::now();
    let cloze = "{1:SHORTANSWER:=a~".repeat(3_000);
    let lines = format!("a {{=b{}", "\n\n// c".repeat(50_000));
    taken("x.txt", lines.as_bytes(), Format::Gift).unwrap();
    let gift = format!("{}{}", "{".repeat(20_000), "::a::b {~%50%".repeat(3_000));
    let deep = "<div><b>".repeat(6_000);
    let formulas = "\\(\\)$$ ".repeat(20_000);
    let marks = "**_`[![".repeat(2_000);
    for html in [&cloze, &deep, &marks, &formulas] {
        let text = format!(
            "<quiz><question type=\"cloze\"><name><text>n</text></name><questiontext><text><![CDATA[{html}]]></text></questiontext></question></quiz>"
        );
        taken("x.xml", text.as_bytes(), Format::MoodleXml).unwrap();
    }
    taken("x.txt", gift.as_bytes(), Format::Gift).unwrap();
    let aiken = "A. a\n".repeat(5_000) + "ANSWER: A\n";
    taken("x.txt", aiken.as_bytes(), Format::Aiken).unwrap();
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

#[test]
fn only_so_many_questions_are_read() {
    let text = "What?\nA. x\nB. y\nANSWER: A\n\n".repeat(5_010);
    let read = taken("x.txt", text.as_bytes(), Format::Aiken).unwrap();
    assert_eq!(read.quizzes[0].quiz.questions.len(), 5_000);
    assert!(read.findings.iter().any(|finding| finding.rule == "too-many-questions"));
}

/// Pieces of all formats, so that noise gets past the first look.
const PIECES: &[&str] = &[
    "<quiz>",
    "</quiz>",
    "<question type=\"multichoice\">",
    "<question type=\"cloze\">",
    "<question type=\"ddmarker\">",
    "<question type=\"numerical\">",
    "</question>",
    "<questiontext><text>",
    "</text></questiontext>",
    "<answer fraction=\"100\">",
    "<answer fraction=\"x\">",
    "<text>",
    "</text>",
    "</answer>",
    "<tolerance>1e99</tolerance>",
    "<drop>",
    "<coords>1,2;3</coords>",
    "{1:SA:=a}",
    "{:MC:",
    "}",
    "{",
    "~",
    "=",
    "->",
    "#",
    "####",
    "%50%",
    "::",
    "$CATEGORY: a//b/c",
    "// [id:",
    "[tag:\\]]",
    "\n\n",
    "\n",
    "A. ",
    "B) ",
    "ANSWER: A",
    "<![CDATA[",
    "]]>",
    "&nbsp;",
    "&#1;",
    "\\",
    "\\(",
    "[[1]]",
    "[html]",
    "海关",
    "\u{202e}",
    "<assessmentItem>",
    "<itemBody>",
    "<textEntryInteraction responseIdentifier=\"R\"/>",
    "</itemBody>",
    "</assessmentItem>",
];

fn noise() -> BoxedStrategy<String> {
    let piece = prop_oneof![4 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,4}"];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat()).boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_noise_makes_a_reader_panic(text in noise(), head in any::<bool>()) {
        let wrapped = if head { format!("<quiz><question type=\"cloze\"><questiontext><text><![CDATA[{}]]></text></questiontext></question></quiz>", text.replace("]]>", "")) } else { text };
        for format in Format::ALL {
            let _ = taken("noise", wrapped.as_bytes(), format);
        }
        Format::detect(wrapped.as_bytes(), "noise");
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), start in proptest::sample::select(&["", "PK\u{3}\u{4}", "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><quiz>", "\u{feff}::"][..])) {
        let all = [start.as_bytes(), &bytes].concat();
        for format in Format::ALL {
            let _ = taken("noise", &all, format);
        }
    }
}
