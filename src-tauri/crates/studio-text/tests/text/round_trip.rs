//! Properties of course text: what is written is read back.

use crate::folder::{course_folder, defaults, shown};
use proptest::prelude::*;
use studio_course::arbitrary::any_course;
use studio_text::{Kept, read, write};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back_without_findings(course in any_course()) {
        let text = write(&course, &Kept::default());
        let read = read(&course_folder(&course, &text), defaults());
        prop_assert_eq!(&read.findings, &[], "{}", shown(&text));
        prop_assert_eq!(&read.course, &course, "{}", shown(&text));
        prop_assert!(read.kept.is_empty());
        prop_assert_eq!(write(&read.course, &read.kept), text);
    }

    #[test]
    fn every_path_that_is_written_is_plain_ascii(course in any_course()) {
        for file in write(&course, &Kept::default()) {
            let is_plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_./".contains(&b);
            prop_assert!(file.path.bytes().all(is_plain), "{}", file.path);
        }
    }
}
