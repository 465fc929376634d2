//! Noise: lines that mean something, in any order and any file, and bytes by chance. Nothing breaks the reader, and
//! what it makes of noise can be written and is read back.

use crate::folder::{course_folder, defaults, shown};
use proptest::collection::vec;
use proptest::prelude::*;
use studio_course::arbitrary::any_text;
use studio_course::{Place, Sha256};
use studio_text::{EntryKind, FolderEntry, Kept, read, write};

/// Lines that mean something somewhere in the format, so that chance gets past the parser.
const LINES: &[&str] = &[
    "format = 1",
    "id = \"a\"",
    "id = \"A b\"",
    "id = 3",
    "kind = \"quiz\"",
    "kind = \"matching\"",
    "kind = \"hotspot\"",
    "kind = \"role-play\"",
    "title = 'x'",
    "title = [1]",
    "[[modules]]",
    "[modules]",
    "modules = 3",
    "[[questions]]",
    "[[questions.options]]",
    "[questions.feedback]",
    "options = [{ id = \"a\" }, 3]",
    "regions = [{ ellipse = [1, 2] }]",
    "lessons = [\"lessons/a.md\", \"quizzes/b.toml\", \"../x\", 3]",
    "lessons = \"a\"",
    "[[roles]]",
    "[[checklist]]",
    "[session_plan]",
    "[[session_plan.items]]",
    "break = true",
    "minutes = -1",
    "minutes = 99999999999999999999",
    "starts_at = 25:00",
    "starts_at = \"99:99\"",
    "released_on = 2026-02-31",
    "released_on = \"\"",
    "language = \"en\"",
    "language = 7",
    "[[media]]",
    "name = \"..\"",
    "planned = { minutes = 1.5 }",
    "key = nan",
    "key = 1e9",
    "key = 0x10",
    "kind = \"numeric\"",
    "+++",
    "# Scenario",
    "# Role: a",
    "# Private: ",
    "\"\"\"",
    "'''",
    "a.b.c = 1",
    "[a.b]",
    "[[a.b]]",
    "= 1",
    "a = ",
    "]",
    "\"\\ud800\" = 1",
    "outcomes = [\"\", \"é\"]",
    "[[captions]]",
    "[[chapters]]",
    "at_ms = 1.0",
];

fn noise() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        8 => proptest::sample::select(LINES).prop_map(|line| line.as_bytes().to_vec()),
        2 => any_text().prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..12),
    ];
    vec(line, 0..24).prop_map(|lines| lines.join(&b"\n"[..]))
}

fn any_entry() -> impl Strategy<Value = FolderEntry> {
    let path = prop_oneof![
        6 => proptest::sample::select(&[
            "course.toml", "lessons/a.md", "lessons/c.toml", "quizzes/b.toml", "role-plays/d.md", "media/x.png", "../x",
            "Course.TOML", "a\\b.md", "", "/", "lessons", ".git/x.md",
        ][..]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    let what = prop_oneof![
        8 => noise().prop_map(EntryKind::Text),
        2 => any::<[u8; 32]>().prop_map(|digest| EntryKind::Media { sha256: Sha256(digest), bytes: 7 }),
        1 => Just(EntryKind::Link),
        1 => Just(EntryKind::Other),
    ];
    (path, what).prop_map(|(path, what)| FolderEntry { path, what })
}

/// A folder of noise in which the noise is listed, so that all of it is read.
fn any_folder() -> impl Strategy<Value = Vec<FolderEntry>> {
    let listing = "\n[[modules]]\nlessons = [\"lessons/a.md\", \"lessons/c.toml\", \"quizzes/b.toml\", \"role-plays/d.md\"]\n";
    (vec(any_entry(), 0..8), noise(), any::<bool>()).prop_map(
        move |(mut entries, noise, is_listing_first)| {
            let parts =
                if is_listing_first { [listing.as_bytes(), &noise] } else { [&noise, listing.as_bytes()] };
            let main = FolderEntry { path: "course.toml".to_owned(), what: EntryKind::Text(parts.concat()) };
            entries.insert(0, main);
            entries
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn noise_is_read_without_breaking_and_what_was_read_is_kept(entries in any_folder()) {
        let first = read(&entries, defaults());
        for finding in &first.findings {
            let is_in_a_file = matches!(finding.place, Place::File { .. });
            prop_assert!(is_in_a_file);
            prop_assert!(!finding.message.is_empty() && !finding.hint.is_empty());
            prop_assert!(studio_text::RULES.iter().any(|rule| rule.name == finding.rule));
        }
        let text = write(&first.course, &first.kept);
        let again = read(&course_folder(&first.course, &text), defaults());
        prop_assert_eq!(&again.course, &first.course, "{}", shown(&text));
        prop_assert_eq!(&again.kept, &first.kept, "{}", shown(&text));
        prop_assert_eq!(&first.kept.to_string().parse::<Kept>().unwrap(), &first.kept);
        let rest: Vec<_> = again.findings.iter().filter(|finding| !ALWAYS_THERE.contains(&finding.rule.as_str())).collect();
        prop_assert!(rest.is_empty(), "{:#?}\n{}", rest, shown(&text));
        prop_assert_eq!(write(&again.course, &again.kept), text);
    }

    #[test]
    fn bytes_by_chance_are_read_without_breaking(main in vec(any::<u8>(), 0..200), lesson in vec(any::<u8>(), 0..200)) {
        let entry = |path: &str, bytes| FolderEntry { path: path.to_owned(), what: EntryKind::Text(bytes) };
        let main = [b"modules = [{ lessons = [\"lessons/a.md\"] }]\n".to_vec(), main].concat();
        let read = read(&[entry("course.toml", main), entry("lessons/a.md", lesson)], defaults());
        prop_assert_eq!(read.course.lessons().count(), 1);
    }
}

/// What is wrong with a course itself, and stays wrong when it is written: keys that are kept, an id that is no UUID, a
/// plan that starts after midnight.
const ALWAYS_THERE: &[&str] = &["unknown-key", "id-without-uuid", "bad-time"];
