//! The player where it can run without a browser: its own tests, and its memory against what was computed for
//! it.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests are sentences, and may stop where they stand"
)]
#![allow(clippy::disallowed_methods, reason = "the player is run by node, which reads files")]

mod sample;

use sample::{all_kinds, files, id, sample, text_of};
use std::path::{Path, PathBuf};
use std::process::Command;
use studio_course::{Body, Course, Lesson, Percent, Quiz, Reading, RolePlay, Video};
use studio_render::{Standard, suspend_worst_case};

fn player() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("player")
}

fn node(arguments: &[&str]) -> String {
    let done = Command::new("node").args(arguments).current_dir(player()).output();
    let done = done.expect("node is needed for the player's tests: install Node 20 or newer");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{said}\n{}", String::from_utf8_lossy(&done.stderr));
    said
}

fn scratch(name: &str, text: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn the_players_own_tests_pass() {
    let tests = std::fs::read_dir(player().join("tests")).unwrap();
    let mut names: Vec<String> = tests
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".test.mjs"))
        .map(|name| format!("tests/{name}"))
        .collect();
    names.sort();
    assert!(names.len() >= 7, "{names:?}");
    let mut arguments = vec!["--test"];
    arguments.extend(names.iter().map(String::as_str));
    node(&arguments);
}

#[test]
fn the_joined_player_is_one_classic_script() {
    let script = text_of(&files(&sample("en"), Standard::Scorm12), "player/player.js");
    assert!(script.lines().all(|line| !line.starts_with("import ") && !line.starts_with("export ")));
    node(&["--check", &scratch("player.cjs", &script)]);
}

/// The longest memory that the player writes for a course, over many learners and the worst one.
fn longest_memory(name: &str, course: &Course) -> usize {
    let index = text_of(&files(course, Standard::Scorm12), "index.html");
    let (_, data) = index.split_once("id=\"course-data\">").unwrap();
    let data = scratch(name, data.split_once("</script>").unwrap().0);
    node(&["tests/longest-memory.mjs", &data]).trim().parse().unwrap()
}

/// A course of the given number of lessons, of kinds and sizes that differ with `seed`.
fn course_of(lessons: usize, seed: u64, can_draw: bool) -> Course {
    let mut course = sample("en");
    let mut state = seed;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    course.final_test = None;
    course.modules[0].lessons = (0..lessons)
        .map(|n| {
            let body = match next(4) {
                0 => Body::Reading(Reading::default()),
                1 => Body::Video(video(&course, n, next(3))),
                2 => Body::RolePlay(role_play(&course, n, next(20))),
                _ => {
                    let mut questions: Vec<_> =
                        (0..=next(2)).flat_map(|k| all_kinds(&format!("q{n}-{k}"))).collect();
                    questions.truncate(1 + next(18));
                    let draw = (can_draw && next(2) == 0).then(|| u32::try_from(1 + next(8)).unwrap());
                    Body::Quiz(Quiz {
                        questions,
                        draw,
                        pass_mark: Percent::new(50).unwrap(),
                        ..Quiz::default()
                    })
                }
            };
            Lesson::new(id(&format!("l{n}")), "L", body)
        })
        .collect();
    course.modules.truncate(1);
    course
}

fn video(course: &Course, n: usize, questions: usize) -> Video {
    let Some(Body::Video(film)) = course.lesson(&id("at-the-scanner")).map(|lesson| &lesson.body) else {
        panic!("the sample has a film")
    };
    let mut film = film.clone();
    let asked = film.questions.remove(0);
    film.questions = (0..questions)
        .map(|k| {
            let mut asked = asked.clone();
            asked.question.id = id(&format!("f{n}-{k}"));
            asked
        })
        .collect();
    film
}

fn role_play(course: &Course, n: usize, lines: usize) -> RolePlay {
    let Some(Body::RolePlay(guide)) = course.lesson(&id("at-the-line")).map(|lesson| &lesson.body) else {
        panic!("the sample has a role-play")
    };
    let mut guide = guide.clone();
    let line = guide.checklist.remove(0);
    guide.checklist = (0..lines)
        .map(|k| {
            let mut line = line.clone();
            line.id = id(&format!("k{n}-{k}"));
            line
        })
        .collect();
    guide
}

#[test]
fn no_learner_has_a_longer_memory_than_the_worst_case_and_the_worst_has_just_that() {
    for (lessons, seed) in [(0, 1), (1, 2), (7, 3), (40, 4), (120, 5)] {
        let course = course_of(lessons, seed, false);
        assert_eq!(
            longest_memory(&format!("exact-{seed}.json"), &course),
            suspend_worst_case(&course),
            "{lessons} lessons"
        );
    }
    for seed in [11, 12, 13] {
        let course = course_of(30, seed, true);
        let longest = longest_memory(&format!("drawn-{seed}.json"), &course);
        assert!(longest <= suspend_worst_case(&course), "{longest}");
    }
    let sample = sample("en");
    assert!(longest_memory("sample.json", &sample) <= suspend_worst_case(&sample));
}

#[test]
fn five_hundred_lessons_and_three_hundred_questions_fit_into_scorm_12() {
    let mut course = sample("en");
    course.final_test = None;
    course.modules.truncate(1);
    course.modules[0].lessons = (0..500)
        .map(|n| {
            let body = if n % 8 == 0 {
                let mut questions = all_kinds(&format!("q{n}"));
                questions.truncate(5);
                Body::Quiz(Quiz { questions, ..Quiz::default() })
            } else {
                Body::Reading(Reading::default())
            };
            Lesson::new(id(&format!("l{n}")), "L", body)
        })
        .collect();
    assert!(course.questions().count() >= 300);
    assert!(suspend_worst_case(&course) <= 4096, "{}", suspend_worst_case(&course));
}
