//! One page that holds everything.
#![allow(clippy::unwrap_used, reason = "a page that cannot be made is a failed test")]

mod common;

use common::{FILM, course, facts, media, open, page, signer};
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use studio_course::{PlannedFile, Sha256};
use studio_package::{
    Facts, Layout, PackageError, PackagePlan, Progress, Signing, Standard, lay_out, write_package,
    write_single_html,
};

const PAGE: &str = "<!doctype html><title>T</title><link rel=\"stylesheet\" href=\"player/player.css\">\
    <script src=\"player/player.js\"></script><video src=\"media/film.mp4\"></video>";

fn files() -> Vec<PlannedFile> {
    vec![
        page("index.html", PAGE),
        page("player/player.css", "p { color: red }\n"),
        page("player/player.js", "\"use strict\";\n"),
        media("media/film.mp4", FILM),
    ]
}

fn plan() -> PackagePlan {
    lay_out(&course(), files(), &facts(), Layout::new(Standard::HtmlSingle)).unwrap()
}

fn written(plan: &PackagePlan) -> String {
    let mut out = Vec::new();
    let receipt = write_single_html(plan, &mut open, &mut |_| ControlFlow::Continue(()), &mut out).unwrap();
    assert_eq!((receipt.entries, receipt.bytes, receipt.sealed), (1, out.len() as u64, None));
    String::from_utf8(out).unwrap()
}

#[test]
fn the_page_holds_style_player_and_film_and_the_same_course_gives_the_same_page() {
    let page = written(&plan());
    // `base64` of the film.
    let film = "bm90IHJlYWxseSBhIGZpbG0sIGJ1dCBhIHN0cmVhbSBvZiBieXRlcyBhbGwgdGhlIHNhbWU=";
    assert_eq!(
        page,
        format!(
            "<!doctype html><title>T</title><style>\np {{ color: red }}\n</style><script >\n\"use strict\";\n</script><video src=\"data:video/mp4;base64,{film}\"></video>"
        )
    );
    assert_eq!(page, written(&plan()));
}

#[test]
fn a_plan_for_one_page_is_written_as_one_page_and_never_signed() {
    let mut out = Cursor::new(Vec::new());
    let mut go_on = |_: Progress| ControlFlow::Continue(());
    write_package(&plan(), &mut open, None, &mut go_on, &mut out).unwrap();
    assert_eq!(String::from_utf8(out.into_inner()).unwrap(), written(&plan()));
    let author = signer("Author", 7);
    let signing = Signing { signer: &author, released_on: common::released_on() };
    let refused = write_package(&plan(), &mut open, Some(&signing), &mut go_on, Cursor::new(Vec::new()));
    assert!(matches!(refused, Err(PackageError::SinglePage)));
}

#[test]
fn a_draft_has_no_file_beside_its_page() {
    let draft = Facts { is_draft: true, ..facts() };
    let plan = lay_out(&course(), files(), &draft, Layout::new(Standard::HtmlSingle)).unwrap();
    assert!(plan.is_draft() && plan.files().iter().all(|file| file.path != "DRAFT.txt"));
}

#[test]
fn a_film_that_was_changed_or_is_gone_is_refused_by_name() {
    let mut changed = |_: &Sha256| Ok(Box::new(Cursor::new(vec![0_u8; FILM.len()])) as Box<dyn Read>);
    let mut go_on = |_: Progress| ControlFlow::Continue(());
    let refused = write_single_html(&plan(), &mut changed, &mut go_on, Vec::new());
    assert!(matches!(refused, Err(PackageError::MediaChanged { path }) if path == "media/film.mp4"));
    let mut gone = |_: &Sha256| Err(std::io::ErrorKind::NotFound.into());
    let refused = write_single_html(&plan(), &mut gone, &mut go_on, Vec::new());
    assert!(matches!(refused, Err(PackageError::MediaUnreadable { path, .. }) if path == "media/film.mp4"));
}

#[test]
fn progress_grows_to_the_last_byte_and_can_be_stopped_anywhere() {
    let mut seen = Vec::new();
    let mut note = |progress: Progress| {
        seen.push(progress);
        ControlFlow::Continue(())
    };
    let receipt = write_single_html(&plan(), &mut open, &mut note, Vec::new()).unwrap();
    assert!(seen.is_sorted_by_key(|progress| (progress.bytes_done, progress.files_done)));
    let last = seen.last().unwrap();
    assert_eq!((last.bytes_done, last.bytes_total), (receipt.bytes, receipt.bytes));
    assert_eq!((last.files_done, last.files_total), (1, 1));
    for stop_at in 0..seen.len() {
        let mut calls = 0;
        let mut stop = |_: Progress| {
            calls += 1;
            if calls > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = write_single_html(&plan(), &mut open, &mut stop, Vec::new());
        assert!(matches!(stopped, Err(PackageError::Cancelled)), "{stop_at}");
    }
}
