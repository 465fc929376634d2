//! Properties of edits: what is made can be taken back, and what is refused leaves no trace.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;
use studio_course::arbitrary::{any_course, any_edit};
use studio_course::{Course, Edit};

fn a_course_and_an_edit() -> impl Strategy<Value = (Course, Edit)> {
    any_course().prop_flat_map(|course| {
        let edit = any_edit(&course);
        (Just(course), edit)
    })
}

fn a_course_and_edits(count: usize) -> impl Strategy<Value = (Course, Vec<Edit>)> {
    any_course().prop_flat_map(move |course| {
        let edits = vec(any_edit(&course), count);
        (Just(course), edits)
    })
}

fn are_unique(ids: impl Iterator<Item = String>) -> bool {
    let ids: Vec<String> = ids.collect();
    ids.iter().collect::<BTreeSet<_>>().len() == ids.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_and_its_inverse_are_nothing((mut course, edit) in a_course_and_an_edit()) {
        let before = course.clone();
        if let Ok(inverse) = course.apply(edit) {
            let after = course.clone();
            let again = course.apply(inverse);
            prop_assert_eq!(&course, &before);
            prop_assert!(course.apply(again.unwrap()).is_ok(), "what was taken back can be made again");
            prop_assert_eq!(&course, &after);
        }
    }

    #[test]
    fn a_refused_edit_leaves_the_course_as_it_was((mut course, edit) in a_course_and_an_edit()) {
        let before = course.clone();
        if course.apply(edit).is_err() {
            prop_assert_eq!(course, before);
        }
    }

    #[test]
    fn a_batch_is_made_as_a_whole_or_not_at_all((mut course, edits) in a_course_and_edits(5)) {
        let before = course.clone();
        let mut step_by_step = course.clone();
        let all_can_be_made = edits.iter().all(|edit| step_by_step.apply(edit.clone()).is_ok());
        match course.apply(Edit::Batch { edits }) {
            Ok(inverse) => {
                prop_assert!(all_can_be_made);
                prop_assert_eq!(&course, &step_by_step);
                course.apply(inverse).unwrap();
                prop_assert_eq!(course, before);
            }
            Err(_) => {
                prop_assert!(!all_can_be_made);
                prop_assert_eq!(course, before);
            }
        }
    }

    #[test]
    fn thirty_edits_taken_back_in_reverse_give_the_course_as_it_was((mut course, edits) in a_course_and_edits(30)) {
        let before = course.clone();
        let mut inverses: Vec<Edit> = edits.into_iter().filter_map(|edit| course.apply(edit).ok()).collect();
        while let Some(inverse) = inverses.pop() {
            course.apply(inverse).unwrap();
        }
        prop_assert_eq!(course, before);
    }

    #[test]
    fn no_edits_give_two_things_one_id((mut course, edits) in a_course_and_edits(20)) {
        for edit in edits {
            let _ = course.apply(edit);
        }
        prop_assert!(are_unique(course.modules.iter().map(|module| module.id.to_string())));
        prop_assert!(are_unique(course.lessons().map(|lesson| lesson.id.to_string())));
        prop_assert!(are_unique(course.questions().map(|(_, question)| question.id.to_string())));
        prop_assert!(are_unique(course.media.iter().map(|media| media.name.as_str().to_lowercase())));
    }

    #[test]
    fn a_course_comes_through_json_unchanged(course in any_course()) {
        let json = serde_json::to_string(&course).unwrap();
        prop_assert_eq!(serde_json::from_str::<Course>(&json).unwrap(), course);
    }

    #[test]
    fn an_edit_comes_through_json_unchanged((_, edit) in a_course_and_an_edit()) {
        let json = serde_json::to_string(&edit).unwrap();
        prop_assert_eq!(serde_json::from_str::<Edit>(&json).unwrap(), edit);
    }
}

/// The properties above would hold of a strategy whose edits are all refused.
#[test]
fn most_edits_of_the_strategy_are_made_and_some_are_refused() {
    let mut runner = TestRunner::deterministic();
    let (mut made, mut refused) = (0, 0);
    for _ in 0..300 {
        let (mut course, edit) = a_course_and_an_edit().new_tree(&mut runner).unwrap().current();
        match course.apply(edit) {
            Ok(_) => made += 1,
            Err(_) => refused += 1,
        }
    }
    assert!(made > 200 && refused > 5, "{made} made, {refused} refused");
}
