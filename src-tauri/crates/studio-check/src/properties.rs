//! What holds of all rules, and of any course.

use crate::samples::{hold, sound};
use crate::{Facts, RULES, check};
use proptest::prelude::*;
use std::collections::BTreeSet;
use studio_competency::frameworks;
use studio_course::arbitrary::any_course;
use studio_course::{Course, Finding, FrameworkRef, Severity};

fn check_under(course: &Course, suspend_worst_case: u32) -> Vec<Finding> {
    let estimate = studio_hours::estimate(course);
    check(course, &Facts { estimate: &estimate, frameworks: frameworks(), suspend_worst_case })
}

#[test]
fn nothing_is_wrong_with_a_sound_course() {
    assert_eq!(check_under(&sound(), 0), []);
}

#[test]
fn every_rule_has_a_name_of_its_own_in_kebab_case_and_says_why() {
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len());
    for rule in RULES {
        let is_kebab = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(rule.name.chars().all(is_kebab), "{}", rule.name);
        assert!(rule.reason.ends_with('.') && rule.reason.len() > 20, "{}", rule.name);
        assert!(rule.values.is_sorted(), "{}", rule.name);
    }
}

#[test]
fn what_refuses_a_package_comes_first_and_then_the_order_of_the_course_decides() {
    let mut course = sound();
    course.title.clear();
    course.instructors.clear();
    course.outcomes[0].text.clear();
    course.modules[0].lessons[2].title.clear();
    course.modules[0].lessons[0].title.clear();
    let found: Vec<_> = check_under(&course, 0).into_iter().map(|it| (it.severity, it.rule)).collect();
    let expected = [
        (Severity::Blocker, "course-without-title"),
        (Severity::Warning, "outcome-without-text"),
        (Severity::Warning, "lesson-without-title"),
        (Severity::Warning, "lesson-without-title"),
        (Severity::Advice, "course-without-instructors"),
    ];
    assert_eq!(found, expected.map(|(severity, rule)| (severity, rule.to_owned())));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// No course stops a rule; every finding is its rule's, is said the same by the catalogue, and is mended by its fix.
    #[test]
    fn any_course_is_checked(course in any_course(), adopts in any::<bool>(), length in 0u32..5000) {
        let mut course = course;
        if adopts {
            course.framework = Some(FrameworkRef { id: "wco-professional-standards".into(), edition: "2019".into() });
        }
        let findings = check_under(&course, length);
        prop_assert_eq!(&check_under(&course, length), &findings);
        prop_assert!(findings.is_sorted_by_key(|finding| finding.severity));
        for finding in &findings {
            let rule = RULES.iter().find(|rule| rule.name == finding.rule).unwrap();
            hold(rule, &course, frameworks(), std::slice::from_ref(finding));
        }
    }
}
