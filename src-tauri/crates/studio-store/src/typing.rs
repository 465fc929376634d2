//! Tells whether an edit goes on typing where the last one stopped, so that both are one step of undo.

use serde_json::Value;
use studio_course::Edit;

use crate::stored::form::Stored;

/// How long a pause may be within one step, in milliseconds.
const LONGEST_PAUSE: i64 = 3_000;

/// How long typing may go on within one step, in milliseconds. Without it, undo would take back a whole page.
const LONGEST_STEP: i64 = 30_000;

/// Where the one text is that `edit` changes, of which `inverse` knows how it was; `None` if it changes anything else.
///
/// A field of the page, one option of a question or one line of a list: the edit always brings the whole value, and the
/// text is found by laying the two side by side.
pub(crate) fn typed(edit: &Edit, inverse: &Edit) -> Option<String> {
    let sets = matches!(
        edit,
        Edit::CourseSet { .. }
            | Edit::ModuleSet { .. }
            | Edit::LessonSet { .. }
            | Edit::ReadingSet { .. }
            | Edit::VideoSet { .. }
            | Edit::QuizSet { .. }
            | Edit::QuestionSet { .. }
            | Edit::RolePlaySet { .. }
            | Edit::MediaCredit { .. }
    );
    if !sets {
        return None;
    }
    match difference(&edit.to_stored(), &inverse.to_stored()) {
        Difference::Text(place) => Some(place),
        Difference::Nothing | Difference::More => None,
    }
}

/// Whether `edit` differs from `last` in nothing but the text at `place`: the same field of the same thing.
pub(crate) fn goes_on(last: &Edit, edit: &Edit, place: &str) -> bool {
    match difference(&last.to_stored(), &edit.to_stored()) {
        Difference::Nothing => true,
        Difference::Text(differs) => differs == place,
        Difference::More => false,
    }
}

/// Whether an edit at `at` is soon enough to join a step that began and ended at these times.
pub(crate) fn is_in_time(began_at: i64, ended_at: i64, at: i64) -> bool {
    (0..LONGEST_PAUSE).contains(&at.saturating_sub(ended_at))
        && (0..LONGEST_STEP).contains(&at.saturating_sub(began_at))
}

#[derive(Debug, PartialEq, Eq)]
enum Difference {
    Nothing,
    /// One text, at this place.
    Text(String),
    /// Anything else.
    More,
}

fn difference(a: &Value, b: &Value) -> Difference {
    match (a, b) {
        (Value::String(a), Value::String(b)) if a != b => Difference::Text(String::new()),
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
            first_of(a.iter().map(|(name, a)| (name.clone(), a, b.get(name))))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let pairs = a.iter().zip(b).enumerate();
            first_of(pairs.map(|(index, (a, b))| (index.to_string(), a, Some(b))))
        }
        (a, b) if a == b => Difference::Nothing,
        _ => Difference::More,
    }
}

fn first_of<'a>(pairs: impl Iterator<Item = (String, &'a Value, Option<&'a Value>)>) -> Difference {
    let mut found = Difference::Nothing;
    for (name, a, b) in pairs {
        let Some(b) = b else { return Difference::More };
        match (difference(a, b), &found) {
            (Difference::Nothing, _) => {}
            (Difference::Text(below), Difference::Nothing) => {
                found = Difference::Text(format!("{name}/{below}"));
            }
            _ => return Difference::More,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{LessonField, LessonId, ReadingField, Role, RoleId, RolePlayField};

    fn markdown(lesson: &str, text: &str) -> Edit {
        let id = LessonId::new(lesson).unwrap();
        Edit::ReadingSet { id, set: ReadingField::Markdown(text.to_owned()) }
    }

    fn roles(names: &[&str]) -> Edit {
        let role = |(index, name): (usize, &&str)| Role {
            id: RoleId::new(format!("r{index}")).unwrap(),
            name: (*name).to_owned(),
            public_brief: String::new(),
            private_brief: String::new(),
        };
        let set = RolePlayField::Roles(names.iter().enumerate().map(role).collect());
        Edit::RolePlaySet { id: LessonId::new("l").unwrap(), set }
    }

    #[test]
    fn one_field_goes_on_and_another_does_not() {
        let place = typed(&markdown("a", "He"), &markdown("a", "H")).unwrap();
        assert!(goes_on(&markdown("a", "He"), &markdown("a", "Hel"), &place));
        assert!(!goes_on(&markdown("b", "He"), &markdown("a", "Hel"), &place));
        let id = LessonId::new("a").unwrap();
        let title = Edit::LessonSet { id, set: LessonField::Title("Hel".to_owned()) };
        assert!(!goes_on(&markdown("a", "He"), &title, &place));
    }

    #[test]
    fn one_name_in_a_list_is_typed_and_a_new_line_of_it_is_not() {
        let place = typed(&roles(&["Officer", "Dr"]), &roles(&["Officer", "D"])).unwrap();
        assert!(goes_on(&roles(&["Officer", "Dr"]), &roles(&["Officer", "Driver"]), &place));
        assert!(!goes_on(&roles(&["Officer", "Dr"]), &roles(&["Official", "Dr"]), &place));
        assert_eq!(typed(&roles(&["Officer", "Driver"]), &roles(&["Officer"])), None);
        assert_eq!(typed(&roles(&["a", "b"]), &roles(&["c", "d"])), None);
    }

    #[test]
    fn a_pause_ends_a_step_and_so_does_its_length() {
        assert!(is_in_time(0, 1_000, 3_999));
        assert!(!is_in_time(0, 1_000, 4_000));
        assert!(!is_in_time(0, 29_000, 30_000));
        assert!(!is_in_time(0, 1_000, 999), "a clock that was set back");
    }
}
