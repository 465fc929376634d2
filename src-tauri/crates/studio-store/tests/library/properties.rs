//! Whatever is done to a course, the library has it as the model does, and back.

use crate::fixture::{NOON, library_with};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::ops::ControlFlow;
use studio_course::arbitrary::{any_course, any_edit};
use studio_store::{Depth, Library, Problem};

/// Pauses between edits, so that each is a step.
const PAUSE: u64 = 60_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_done_is_read_again_and_can_all_be_undone(course in any_course(), count in 1..20usize) {
        let (folder, mut library) = library_with(&course);
        let mut runner = TestRunner::deterministic();
        let mut states = vec![course.clone()];
        let mut at = NOON;
        for _ in 0..count {
            let mut now = states.last().unwrap().clone();
            let edit = any_edit(&now).new_tree(&mut runner).unwrap().current();
            at += PAUSE;
            let before = library.standing(&course.id).unwrap().revision;
            match (now.apply(edit.clone()), library.apply(&course.id, edit, at)) {
                (Ok(_), Ok(applied)) if applied.standing.revision > before => states.push(now),
                (Ok(_), Ok(_)) => prop_assert_eq!(Some(&now), states.last()),
                (Err(_), Err(_)) => {}
                (model, stored) => prop_assert!(false, "{:?} and {:?}", model, stored),
            }
        }
        drop(library);
        let mut library = Library::open(folder.path(), at).unwrap();
        prop_assert_eq!(Some(&library.load(&course.id).unwrap()), states.last());
        for state in states.iter().rev().skip(1) {
            library.undo(&course.id, at).unwrap().unwrap();
            prop_assert_eq!(&library.load(&course.id).unwrap(), state);
        }
        prop_assert_eq!(library.undo(&course.id, at).unwrap(), None);
        drop(library);
        let mut library = Library::open(folder.path(), at).unwrap();
        prop_assert_eq!(&library.load(&course.id).unwrap(), &course);
        while library.redo(&course.id, at).unwrap().is_some() {}
        drop(library);
        let mut library = Library::open(folder.path(), at).unwrap();
        prop_assert_eq!(Some(&library.load(&course.id).unwrap()), states.last());
        let problems = library.verify(Depth::Sizes, &mut |_, _| ControlFlow::Continue(())).unwrap();
        // Courses by chance list media that nobody ever brought in.
        let others: Vec<_> = problems.iter().filter(|one| !matches!(one, Problem::MediaMissing { .. })).collect();
        prop_assert!(others.is_empty(), "{:?}", others);
    }
}
