//! Every mistake is told by its own rule, at the line where it stands.

use crate::folder::{defaults, entry, media, text_folder};
use std::collections::BTreeSet;
use studio_course::{Place, Severity};
use studio_text::{EntryKind, FolderEntry, MAX_ENTRIES, MAX_TEXT_BYTES, RULES, ReadCourse, read};

/// A `course.toml` of seven lines without mistakes that lists one file of each kind. What a case adds begins on line 8.
const COURSE: &str = r#"format = 1
language = "en"
[[modules]]
id = "m"
lessons = ["lessons/r.md", "lessons/v.toml"]
[[modules]]
id = "n"
"#;

const READING: &str = "+++\nid = \"r\"\n+++\n\nText\n";
const VIDEO: &str = "id = \"v\"\n";

/// A folder without mistakes but for what stands at `path` instead.
fn with(path: &str, text: &str) -> Vec<FolderEntry> {
    let mut folder =
        text_folder(&[("course.toml", COURSE), ("lessons/r.md", READING), ("lessons/v.toml", VIDEO)]);
    match folder.iter_mut().find(|entry| entry.path == path) {
        Some(entry) => entry.what = EntryKind::Text(text.as_bytes().to_vec()),
        None => folder.extend(text_folder(&[(path, text)])),
    }
    folder
}

/// The same with lines behind those of `course.toml`.
fn with_lines(lines: &str) -> Vec<FolderEntry> {
    with("course.toml", &format!("{COURSE}{lines}"))
}

/// A folder whose module lists a role-play and a quiz too.
fn with_lesson(path: &str, text: &str) -> Vec<FolderEntry> {
    let mut folder = with_lines(&format!("lessons = [\"{path}\"]\n"));
    folder.extend(text_folder(&[(path, text)]));
    folder
}

fn with_entry(path: &str, what: EntryKind) -> Vec<FolderEntry> {
    let mut folder = with_lines("");
    folder.push(entry(path, what));
    folder
}

type Told = Vec<(String, String, u32)>;

fn told(read: &ReadCourse) -> Told {
    let place = |place: &Place| match place {
        Place::File { path, line } => (path.clone(), *line),
        other => panic!("{other:?} is not in a file"),
    };
    let one = |finding: &studio_course::Finding| {
        let (path, line) = place(&finding.place);
        (finding.rule.clone(), path, line)
    };
    read.findings.iter().map(one).collect()
}

/// A folder, and all that is told of it: rule, file and line.
type Case = (Vec<FolderEntry>, Vec<(&'static str, &'static str, u32)>);

fn cases() -> Vec<Case> {
    let main = "course.toml";
    let (quiz, role_play, reading, video) =
        ("quizzes/q.toml", "role-plays/p.md", "lessons/r.md", "lessons/v.toml");
    let question = |lines: &str| with_lesson(quiz, &format!("[[questions]]\nid = \"q\"\n{lines}"));
    let guide = |keys: &str, body: &str| with_lesson(role_play, &format!("+++\n{keys}+++\n{body}"));
    vec![
        (with_entry("../x.md", EntryKind::Text(Vec::new())), vec![("hostile-path", "../x.md", 0)]),
        (
            with_entry("lessons\\x.md", EntryKind::Text(Vec::new())),
            vec![("hostile-path", "lessons\\x.md", 0)],
        ),
        (with_entry("C:/x.md", EntryKind::Text(Vec::new())), vec![("hostile-path", "C:/x.md", 0)]),
        (with_entry("media/aux.png", EntryKind::Link), vec![("hostile-path", "media/aux.png", 0)]),
        (with_lines("lessons = [\n  \"/etc/passwd\",\n]"), vec![("hostile-path", main, 9)]),
        (
            with_entry("Lessons/R.md", EntryKind::Text(Vec::new())),
            vec![("colliding-paths", "Lessons/R.md", 0)],
        ),
        (with_entry("lessons/x.md", EntryKind::Link), vec![("link-not-followed", "lessons/x.md", 0)]),
        (with_entry("pipe", EntryKind::Other), vec![("not-a-file", "pipe", 0)]),
        (
            with_entry("lessons/x.md", EntryKind::Text(vec![b' '; MAX_TEXT_BYTES + 1])),
            vec![("too-large-file", "lessons/x.md", 0)],
        ),
        (with_entry("lessons/x.md", EntryKind::Text(Vec::new())), vec![("unlisted-file", "lessons/x.md", 0)]),
        (vec![media("a/b.png", 1)], vec![("missing-file", main, 0), ("unlisted-file", "media/a/b.png", 0)]),
        (with_lines("lessons = [\"lessons/x.md\"]"), vec![("missing-file", main, 8)]),
        (with_lines("lessons = [\"lessons/r.md\"]"), vec![("repeated-file", main, 8)]),
        (with_lines("[[media]]\nname = \"x.png\"\n"), vec![("missing-media", main, 8)]),
        (
            [
                with_lines("[[media]]\nname = \"x.png\"\n[[media]]\nname = \"x.png\"\n"),
                vec![media("x.png", 1)],
            ]
            .concat(),
            vec![("repeated-media", main, 10)],
        ),
        (
            with_entry("lessons/r.md", EntryKind::Text(Vec::new())),
            vec![("colliding-paths", "lessons/r.md", 0)],
        ),
        (with(video, "title = 5 apples\nid = \"v\"\n"), vec![("bad-toml", video, 1)]),
        (with(video, "id = \"v\"\ntitle = \"a\"\ntitle = \"b\"\n"), vec![("bad-toml", video, 3)]),
        (with(reading, "+++\nid = \"r\"\ntitle = \"open\n+++\n"), vec![("bad-toml", reading, 3)]),
        (with(reading, "Text only\n"), vec![("missing-front-matter", reading, 1)]),
        (with(reading, "+++\nid = \"r\"\n\nText\n"), vec![("open-front-matter", reading, 1)]),
        (with(reading, "+++\nid = \"r\"\nauthor = \"me\"\n+++\n"), vec![("unknown-key", reading, 3)]),
        (with(main, &COURSE[11..]), vec![("missing-key", main, 1)]),
        (with(main, &COURSE.replace("format = 1", "format = 2")), vec![("unknown-format", main, 1)]),
        (with(main, &COURSE.replace("format = 1", "format = \"1\"")), vec![("bad-type", main, 1)]),
        (with(main, &COURSE.replace("\"en\"", "\"English\"\ntitle = [1]")), vec![("bad-type", main, 3)]),
        (with(main, &COURSE.replace("\"en\"", "\"en_US\"")), vec![("bad-language", main, 2)]),
        (
            with(main, &COURSE.replace("\"en\"", "\"en\"\nid = \"my-course\"")),
            vec![("id-without-uuid", main, 3)],
        ),
        (
            with(main, &COURSE.replace("\"en\"", "\"en\"\nreleased_on = \"soon\"")),
            vec![("bad-date", main, 3)],
        ),
        (with(main, &COURSE.replace("\"en\"", "\"en\"\nreader = \"fast\"")), vec![("unknown-word", main, 3)]),
        (
            with(main, &COURSE.replace("\"en\"", "\"en\"\ncover = \"media/a.png\"")),
            vec![("bad-media-name", main, 3)],
        ),
        (
            with(main, &COURSE.replace("\"en\"", "\"en\"\nfinal_test = \"The test\"")),
            vec![("bad-id", main, 3)],
        ),
        (with(main, &COURSE.replace("id = \"n\"", "id = \"m\"")), vec![("repeated-id", main, 7)]),
        (with(main, &COURSE.replace("id = \"n\"", "")), vec![("missing-id", main, 6)]),
        (with_lines("[[instructors]]\nname = \"A\"\n"), vec![("missing-key", main, 8)]),
        (
            with_lines("[[contributors]]\n[[contributors]]\nname = \"\"\nrole = \"editor\"\n"),
            vec![("missing-key", main, 8), ("missing-key", main, 8), ("unknown-word", main, 11)],
        ),
        (with_lines("[session_plan]\nstarts_at = \"noon\"\n"), vec![("bad-time", main, 9)]),
        (with_lines("[session_plan]\nstarts_at = \"24:00\"\n"), vec![("bad-time", main, 9)]),
        (
            with_lines(
                "[[session_plan.items]]\nminutes = 5\n\n[[session_plan.items]]\nbreak = true\ntitle = \"Tea\"\n",
            ),
            vec![("unclear-plan-item", main, 8), ("unclear-plan-item", main, 11)],
        ),
        (with(video, "kind = \"film\"\nid = \"v\"\n"), vec![("unknown-kind", video, 1)]),
        (with(video, "id = \"v\"\nkind = \"reading\"\n"), vec![("kind-in-wrong-file", video, 2)]),
        (with(video, "id = \"v\"\nduration_ms = -5\n"), vec![("bad-number", video, 2)]),
        (with(video, "id = \"v\"\nduration_ms = \"5\"\n"), vec![("bad-type", video, 2)]),
        (with(video, "id = \"r\"\n"), vec![("repeated-id", video, 1)]),
        (with(video, "[[captions]]\nlanguage = \"en\"\n"), vec![("missing-key", video, 1)]),
        (with_lesson(quiz, "pass_mark = 101\n"), vec![("bad-number", quiz, 1)]),
        (with_lesson("quizzes/Q 1.toml", ""), vec![("bad-id", "quizzes/Q 1.toml", 1)]),
        (question("kind = \"essay\"\n"), vec![("unknown-kind", quiz, 3)]),
        (question(""), vec![("missing-key", quiz, 1)]),
        (question("kind = \"true-false\"\n"), vec![("missing-key", quiz, 1)]),
        (question("kind = \"numeric\"\nkey = \"1,5\"\n"), vec![("bad-number", quiz, 4)]),
        (
            question("kind = \"ordering\"\nelements = [\n  { id = \"a\" },\n  { id = \"a\" },\n]\n"),
            vec![("repeated-id", quiz, 6)],
        ),
        (question("kind = \"hotspot\"\nregions = [{ label = \"x\" }]\n"), vec![("bad-shape", quiz, 4)]),
        (question("kind = \"hotspot\"\nregions = [{ ellipse = [1, 2, 3] }]\n"), vec![("bad-shape", quiz, 4)]),
        (guide("", "# Safety\n# Ending\n"), vec![("unknown-heading", role_play, 4)]),
        (guide("", "\n# Safety\n\n# Safety\n"), vec![("repeated-heading", role_play, 6)]),
        (guide("", "\nOnce\n"), vec![("text-before-heading", role_play, 4)]),
        (guide("", "# Private: officer\n"), vec![("unlisted-role", role_play, 3)]),
        (guide("[[phases]]\nkind = \"play\"\n", ""), vec![("unknown-word", role_play, 3)]),
        (
            guide("[[checklist]]\nid = \"a\"\n[[checklist]]\nid = \"a\"\n", ""),
            vec![("repeated-id", role_play, 5)],
        ),
    ]
}

/// The cases that are bytes rather than text, or many.
fn large_cases() -> Vec<Case> {
    let mut not_utf8 = with_lines("");
    not_utf8[1].what = EntryKind::Text(b"+++\nid = \"r\"\ntitle = \"caf\xe9\"\n+++\n".to_vec());
    let unknown: String = (0..120).map(|n| format!("key-{n} = 1\n")).collect();
    let mut much: Vec<_> = (1..=100).map(|line| ("unknown-key", "lessons/v.toml", line)).collect();
    much.push(("more-findings", "lessons/v.toml", 0));
    let many = (0..MAX_ENTRIES).map(|n| entry(&format!(".hidden/{n}"), EntryKind::Other));
    vec![
        (not_utf8, vec![("bad-utf8", "lessons/r.md", 3)]),
        (with("lessons/v.toml", &unknown), much),
        ([with_lines(""), many.collect()].concat(), vec![("too-many-files", "", 0)]),
    ]
}

#[test]
fn a_folder_without_mistakes_has_no_findings() {
    let read = read(&with_lines(""), defaults());
    assert_eq!(read.findings, []);
    assert_eq!(read.course.lessons().count(), 2);
}

#[test]
fn every_mistake_is_told_at_its_line() {
    for (folder, expected) in cases().into_iter().chain(large_cases()) {
        let read = read(&folder, defaults());
        let expected: Told =
            expected.into_iter().map(|(rule, path, line)| (rule.into(), path.into(), line)).collect();
        assert_eq!(told(&read), expected, "{:#?}", read.findings);
    }
}

#[test]
fn every_rule_has_a_case_and_the_severity_of_the_table() {
    let mut provoked = BTreeSet::new();
    for (folder, _) in cases().into_iter().chain(large_cases()) {
        for finding in read(&folder, defaults()).findings {
            let rule = RULES.iter().find(|rule| rule.name == finding.rule).unwrap();
            assert_eq!(finding.severity, rule.severity);
            assert!(finding.message.ends_with('.') && finding.hint.ends_with('.'), "{finding:#?}");
            provoked.insert(rule.name);
        }
    }
    let all: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(provoked, all);
}

#[test]
fn nothing_of_a_hostile_path_is_read() {
    let secret = EntryKind::Text(b"+++\ntitle = \"secret\"\n+++\nsecret\n".to_vec());
    for path in ["../secret.md", "/secret.md", "C:\\secret.md", "lessons/../../secret.md", "lessons/nul.md"] {
        let mut folder = with_lines(&format!("lessons = ['{path}']\n"));
        folder.push(entry(path, secret.clone()));
        let read = read(&folder, defaults());
        assert!(!format!("{:?}", read.course).contains("secret"), "{path}");
        assert!(read.findings.iter().all(|finding| finding.rule == "hostile-path"), "{:#?}", read.findings);
        assert!(
            read.findings.iter().all(|finding| finding.severity == Severity::Blocker)
                && read.findings.len() == 2
        );
    }
}

#[test]
fn an_id_that_cannot_be_given_is_made_up_and_what_speaks_of_it_follows() {
    let lines = "[[outcomes]]\nid = \"Select Parcels\"\n";
    let mut folder = with_lines(lines);
    folder[1].what = EntryKind::Text(b"+++\nid = \"r\"\noutcomes = [\"Select Parcels\"]\n+++\n".to_vec());
    let course = read(&folder, defaults()).course;
    assert_eq!(course.outcomes[0].id.as_str(), "select-parcels");
    assert_eq!(course.lessons().next().unwrap().outcomes[0], course.outcomes[0].id);
}

#[test]
fn an_id_that_is_made_up_leaves_those_alone_that_are_written_behind_it() {
    let quiz = "[[questions]]\nid = \"q\"\nkind = \"short-answer\"\n[[questions]]\nid = \"q\"\nkind = \"short-answer\"\n\
                [[questions]]\nid = \"q-2\"\nkind = \"short-answer\"\n";
    let read = read(&with_lesson("quizzes/q.toml", quiz), defaults());
    let ids: Vec<String> = read.course.questions().map(|(_, question)| question.id.to_string()).collect();
    assert_eq!(ids, ["q", "q-3", "q-2"]);
    assert_eq!(told(&read), [("repeated-id".to_owned(), "quizzes/q.toml".to_owned(), 5)]);
}

#[test]
fn what_stands_around_a_mistake_of_toml_is_read() {
    let read =
        read(&with("lessons/v.toml", "title = \"Kept\"\nfile = line.mp4\nduration_ms = 95000\n"), defaults());
    let video = read.course.lessons().nth(1).unwrap();
    assert_eq!(video.title, "Kept");
    assert!(format!("{:?}", video.body).contains("95000"));
}

#[test]
fn a_file_full_of_mistakes_is_told_of_briefly() {
    let read = read(&with("lessons/v.toml", &"= = =\n".repeat(5_000)), defaults());
    let told = read.findings.iter().filter(|finding| finding.rule == "bad-toml").count();
    assert_eq!(told, 21, "twenty, and how many more");
}
