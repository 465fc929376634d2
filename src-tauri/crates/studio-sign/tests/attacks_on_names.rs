//! Names that unpack somewhere else, or to another file than they say, are refused.

mod support;

use support::package::{said_of, signed};
use support::zip_writer::Record;

fn said_with(record: Record) -> String {
    let mut zip = signed();
    zip.records.insert(0, record);
    said_of(&zip)
}

fn named(name: impl AsRef<[u8]>) -> String {
    said_with(Record::stored("x", b"content").renamed(name))
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_refused() {
    for name in [
        "../x.js",
        "a/../../x.js",
        "/etc/x.js",
        "C:/x.js",
        "C:x.js",
        "a\\x.js",
        "x.js:y",
        "./x.js",
        "a//x.js",
    ] {
        assert_eq!(named(name), format!("broken: entry-name-unsafe {name}"));
    }
}

#[test]
fn a_name_with_a_nul_is_refused() {
    assert_eq!(named("index.html\0.js"), "broken: entry-name-unsafe index.html\u{fffd}.js");
}

#[test]
fn an_empty_name_is_refused() {
    assert_eq!(named(""), "broken: entry-name-unsafe ");
}

#[test]
fn a_name_that_windows_changes_is_refused() {
    for name in ["index.html.", "index.html ", "CON", "nul.js", "a/COM1.txt", "what?.html"] {
        assert_eq!(named(name), format!("broken: entry-name-windows {name}"));
    }
}

#[test]
fn names_that_are_one_file_on_windows_are_refused() {
    assert_eq!(named("INDEX.html"), "broken: entry-case-collision index.html > INDEX.html");
    assert_eq!(named("Media/other.mp4"), "broken: entry-case-collision media > Media");
}

#[test]
fn a_file_in_the_place_of_a_folder_is_refused() {
    assert_eq!(named("index.html/x.js"), "broken: entry-under-file index.html/x.js > index.html");
    assert_eq!(named("media"), "broken: entry-under-file media/film.mp4 > media");
    let folder = Record::stored("index.html/", b"");
    assert!(said_with(folder).starts_with("broken: entry-under-file index.html"));
}

#[test]
fn a_name_that_deceives_the_eye_is_refused() {
    let undeclared = Record::stored("x", b"").renamed("课程.html");
    assert_eq!(said_with(undeclared), "broken: entry-name-unreadable 课程.html");
    let decomposed = Record::stored("u\u{308}.html", b"");
    assert!(said_with(decomposed).starts_with("broken: entry-name-unreadable"));
    let turned = Record::stored("gnp\u{202e}.js", b"");
    assert_eq!(said_with(turned), "broken: entry-name-unreadable gnp\u{fffd}.js");
    assert!(named(b"\xff\xfe").starts_with("broken: entry-name-unreadable"));
}

#[test]
fn a_lookalike_of_the_signature_folder_is_refused() {
    assert_eq!(named("meta-inf/x.js"), "broken: entry-case-collision meta-inf > META-INF");
    for name in ["META-INF/Signature.p7s", "META-INF/signature001.p7s", "META-INF/ASiCManifest003.xml"] {
        let said = named(name);
        assert!(
            said.contains(&format!("meta-inf-lookalike {name}")) || said.contains("entry-case-collision"),
            "{said}"
        );
    }
}

#[test]
fn a_signature_under_another_name_is_not_overlooked() {
    let mut zip = signed();
    for (from, to) in [
        ("META-INF/ASiCManifest.xml", "meta-inf/ASiCManifest.xml"),
        ("META-INF/signature.p7s", "meta-inf/signature.p7s"),
    ] {
        *zip.record(from) = zip.record(from).clone().renamed(to);
    }
    assert_eq!(
        said_of(&zip),
        "broken: meta-inf-lookalike meta-inf/ASiCManifest.xml, meta-inf-lookalike meta-inf/signature.p7s"
    );
}
