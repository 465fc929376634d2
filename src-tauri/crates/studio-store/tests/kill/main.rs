//! A process that writes is killed at random points, again and again: every edit that it acknowledged is there afterwards,
//! the database is sound, and undo works.
//!
//! `cargo test -p studio-store --test kill -- 1000` kills it a thousand times.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may fail, and this one starts itself, speaks through a pipe and is about the disk"
)]

mod dice;
mod script;
mod writer;

use dice::Dice;
use script::Mirror;
use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;
use studio_store::{Depth, Library, Problem};

/// What tells the process that it is the one to be killed, and in which folder it writes.
const FOLDER: &str = "STUDIO_STORE_KILL_FOLDER";

/// How often it is killed unless told otherwise.
const KILLS: u64 = 240;

/// After so many kills a new library is begun, so that early states are met as often as grown ones.
const KILLS_PER_LIBRARY: u64 = 24;

fn main() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return writer::write_until_killed(Path::new(&folder));
    }
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| !one.starts_with('-')).collect();
    let kills = arguments.iter().find_map(|one| one.parse().ok());
    if kills.is_none() && arguments.iter().any(|filter| !"kill".contains(filter.as_str())) {
        return;
    }
    let (mut acknowledged, mut in_flight) = (0, 0);
    let kills = kills.unwrap_or(KILLS);
    for library in 0..kills.div_ceil(KILLS_PER_LIBRARY) {
        let rest = kills - library * KILLS_PER_LIBRARY;
        let told = kill_one_library(library, rest.min(KILLS_PER_LIBRARY));
        acknowledged += told.0;
        in_flight += told.1;
    }
    println!(
        "{kills} kills: {acknowledged} acknowledged edits, none lost; {in_flight} kills after a commit and before its word"
    );
    // Three in four are killed after a word.
    assert!(acknowledged > kills / 2, "it has to come to writing before it is killed");
}

/// Kills the writer of one library so often. Gives how many edits it acknowledged, and how many kills hit it between a commit
/// and its acknowledgement.
fn kill_one_library(number: u64, kills: u64) -> (u64, u64) {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice::new(number);
    let mut mirror = Mirror::new(number);
    let mut library = Library::create(folder.path(), 0).unwrap();
    library.create_course(mirror.course().clone(), 0).unwrap();
    drop(library);
    let (mut acknowledged, mut in_flight) = (0, 0);
    for _ in 0..kills {
        let words = killed_writer(folder.path(), &mut dice);
        let before = mirror.revision();
        assert!(
            words.iter().copied().eq(before + 1..=before + words.len() as u64),
            "{words:?} after {before}"
        );
        let mut library = Library::open(folder.path(), 0).unwrap();
        let standing = library.standing(&mirror.course().id).unwrap();
        let last = words.last().copied().unwrap_or(before);
        assert!(
            standing.revision == last || standing.revision == last + 1,
            "{last} was acknowledged and {} is there",
            standing.revision
        );
        acknowledged += words.len() as u64;
        in_flight += standing.revision - last;
        mirror.follow_to(standing.revision);
        assert_is_whole(&mut library, &mut mirror);
    }
    (acknowledged, in_flight)
}

/// Starts the writer and kills it: before it has said anything, or some time after its first word. Gives its words.
fn killed_writer(folder: &Path, dice: &mut Dice) -> Vec<u64> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut words = BufReader::new(writer.stdout.take().unwrap());
    let mut heard = String::new();
    if dice.below(4) > 0 {
        words.read_line(&mut heard).unwrap();
    }
    std::thread::sleep(Duration::from_micros(dice.below(60_000)));
    kill(&mut writer, &mut words, &mut heard);
    // The last word may have been cut off in the middle.
    let whole = heard.rfind('\n').map_or("", |end| &heard[..end]);
    whole.lines().map(|word| word.parse().unwrap_or_else(|_| panic!("the writer failed: {heard}"))).collect()
}

fn kill(writer: &mut Child, words: &mut BufReader<ChildStdout>, heard: &mut String) {
    assert!(writer.try_wait().unwrap().is_none(), "the writer ended by itself: {heard}");
    writer.kill().unwrap();
    // What Rust exits with after a panic: then it was not the kill that ended it.
    assert_ne!(writer.wait().unwrap().code(), Some(101), "the writer failed");
    words.read_to_string(heard).unwrap();
}

/// The library has what the mirror has, nothing in it is damaged, and a step back and forth goes where it should.
fn assert_is_whole(library: &mut Library, mirror: &mut Mirror) {
    let id = mirror.course().id.clone();
    assert_eq!(&library.load(&id).unwrap(), mirror.course());
    let problems = library.verify(Depth::EveryByte, &mut |_, _| ControlFlow::Continue(())).unwrap();
    // Courses by chance list media that nobody ever brought in.
    let others: Vec<_> = problems.iter().filter(|one| !matches!(one, Problem::MediaMissing { .. })).collect();
    assert!(others.is_empty(), "{others:?}");
    for (was_done, is_mirrored) in [
        (library.undo(&id, 0).unwrap().is_some(), mirror.undo()),
        (library.redo(&id, 0).unwrap().is_some(), mirror.redo()),
    ] {
        assert_eq!(was_done, is_mirrored);
    }
    assert_eq!(&library.load(&id).unwrap(), mirror.course());
    assert_eq!(library.standing(&id).unwrap().revision, mirror.revision());
}
