//! Short keys that stay the same when a course is exported again.

use std::collections::{BTreeMap, BTreeSet};
use studio_course::{Course, LessonId};

/// The digits of suspend data: six bits each, and none that an LMS could mistake for anything else.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// How many digits a lesson's key has.
pub(crate) const LESSON_KEY: usize = 3;

/// FNV-1a of 32 bits: short keys need spreading, not secrecy.
pub(crate) fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A number as so many digits, its lowest ones where it has more.
pub(crate) fn digits(number: u32, count: usize) -> String {
    (0..count).rev().map(|at| char::from(DIGITS[(number >> (6 * at)) as usize & 63])).collect()
}

/// A key for each lesson, made of its id alone, so that a lesson that moves keeps what was learned in it.
/// Where two ids meet in a key, the later one in the order of the alphabet takes the next that is free.
pub(crate) fn lesson_keys(course: &Course) -> BTreeMap<&LessonId, String> {
    let ids: BTreeSet<&LessonId> = course.lessons().map(|lesson| &lesson.id).collect();
    let mut taken = BTreeSet::new();
    let mut keys = BTreeMap::new();
    for id in ids {
        let wide = hash(id.as_str());
        let mut number = (wide ^ (wide >> 18)) & 0x3_ffff;
        // There are 262,144 keys; a course that has more lessons than that is not exported.
        while !taken.insert(number) && taken.len() < 0x3_ffff {
            number = (number + 1) & 0x3_ffff;
        }
        keys.insert(id, digits(number, LESSON_KEY));
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_written_from_the_highest() {
        assert_eq!(digits(0, 3), "000");
        assert_eq!(digits(63, 2), "0_");
        assert_eq!(digits(64, 2), "10");
    }

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash(""), 0x811c_9dc5);
        assert_eq!(hash("a"), 0xe40c_292c);
        assert_eq!(hash("foobar"), 0xbf9c_f968);
    }
}
