//! Quizzes to the question formats of LMSs and back, on the command line.

use studio_course::{Body, Course, Quiz};
use studio_tests::StudioTest;

const TEMPLATE: &str = "express-mail-inspection";

fn quizzes(course: &Course) -> Vec<(&str, &Quiz)> {
    course
        .lessons()
        .filter_map(|lesson| match &lesson.body {
            Body::Quiz(quiz) => Some((lesson.id.as_str(), quiz)),
            _ => None,
        })
        .collect()
}

#[test]
fn a_quiz_leaves_as_a_question_file_and_comes_back_into_a_course_folder() {
    let test = StudioTest::from_template(TEMPLATE);
    let before = test.read_course();
    let (lesson, quiz) = quizzes(&before)[0];
    for (format, ending) in [("moodle-xml", "xml"), ("gift", "txt"), ("qti22", "zip")] {
        let file = format!("questions.{ending}");
        let ran = test
            .studio(&["quiz", "export", "course", "--lesson", lesson, "--to", format, "-o", &file, "--json"])
            .expect(0);
        let report = ran.json();
        let left_out = report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|finding| finding["rule"] == "kind-not-carried")
            .count();
        let written = report["questions"].as_u64().unwrap() as usize;
        assert_eq!(written + left_out, quiz.questions.len(), "{format}: {report:#}");
        let course = test.read_course();
        let (had, there) = (course.questions().count(), quizzes(&course).len());
        let ran = test.studio(&["quiz", "import", &file, "course", "--json"]).expect(0);
        assert_eq!(ran.json()["questions"].as_u64().unwrap() as usize, written, "{format}: {ran:?}");
        let course = test.read_course();
        assert_eq!(course.questions().count(), had + written, "{format}");
        assert_eq!(quizzes(&course).len(), there + 1, "{format}: a new quiz stands at the end");
        test.studio(&["check", "course", "--json"]).expect(0);
    }
}

#[test]
fn every_quiz_of_a_course_leaves_as_one_pool() {
    let test = StudioTest::from_template(TEMPLATE);
    let course = test.read_course();
    let all: usize = quizzes(&course).iter().map(|(_, quiz)| quiz.questions.len()).sum();
    let ran =
        test.studio(&["quiz", "export", "course", "--to", "qti22", "-o", "pool.zip", "--json"]).expect(0);
    assert_eq!(ran.json()["questions"].as_u64().unwrap() as usize, all, "{ran:?}");
}

#[test]
fn a_text_in_the_aiken_format_becomes_questions_of_a_quiz() {
    let test = StudioTest::from_template(TEMPLATE);
    let course = test.read_course();
    let (lesson, quiz) = quizzes(&course)[0];
    let aiken = "Who may open a sealed consignment?\nA. Anybody\nB. A Customs officer\nANSWER: B\n";
    std::fs::write(test.home().join("aiken.txt"), aiken).unwrap();
    test.studio(&["quiz", "import", "aiken.txt", "course", "--lesson", lesson]).expect(0);
    let after = test.read_course();
    let (_, grown) = quizzes(&after)[0];
    assert_eq!(grown.questions.len(), quiz.questions.len() + 1);
    assert_eq!(grown.questions.last().unwrap().prompt, "Who may open a sealed consignment?");
}

#[test]
fn what_is_no_question_file_and_what_is_no_quiz_are_sentences() {
    let test = StudioTest::from_template(TEMPLATE);
    std::fs::write(test.home().join("noise.zip"), b"PK\x03\x04 and nothing behind it").unwrap();
    let ran = test.studio(&["quiz", "import", "noise.zip", "course"]).expect(2);
    assert!(ran.stderr.trim().ends_with('.'), "{ran:?}");
    let ran = test
        .studio(&["quiz", "export", "course", "--lesson", "nowhere", "--to", "gift", "-o", "x.txt"])
        .expect(2);
    assert!(ran.stderr.contains("no quiz “nowhere”"), "{ran:?}");
    assert!(!test.home().join("x.txt").exists());
}

#[test]
fn questions_go_into_a_course_of_the_library_too() {
    let test = StudioTest::from_template(TEMPLATE);
    let course = test.read_course();
    let (lesson, quiz) = quizzes(&course)[0];
    test.studio(&["quiz", "export", "course", "--lesson", lesson, "--to", "moodle-xml", "-o", "q.xml"])
        .expect(0);
    let added = test.studio(&["library", "add", "course", "--json"]).expect(0).json();
    let id = added["id"].as_str().unwrap().to_owned();
    let library = format!("library:{id}");
    let ran = test.studio(&["quiz", "import", "q.xml", &library, "--lesson", lesson, "--json"]).expect(0);
    assert_eq!(ran.json()["lesson"], lesson, "{ran:?}");
    test.studio(&["library", "extract", &id, "out"]).expect(0);
    let text = std::fs::read_dir(test.home().join("out/quizzes")).unwrap();
    let asked: usize = text
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap().matches("[[questions]]").count())
        .sum();
    let before: usize = quizzes(&course).iter().map(|(_, quiz)| quiz.questions.len()).sum();
    assert!(asked > before, "{asked} after {before}");
    assert!(asked <= before + quiz.questions.len());
}

#[test]
fn nothing_is_written_into_a_folder_whose_text_cannot_all_be_read() {
    let test = StudioTest::from_template(TEMPLATE);
    let quiz =
        std::fs::read_dir(test.course_folder().join("quizzes")).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(&quiz).unwrap() + "\n[[questions]]\nid = \"half\nprompt = ";
    std::fs::write(&quiz, &text).unwrap();
    let aiken = "Is it sealed?\nA. Yes\nB. No\nANSWER: A\n";
    std::fs::write(test.home().join("aiken.txt"), aiken).unwrap();
    let ran = test.studio(&["quiz", "import", "aiken.txt", "course"]).expect(2);
    assert!(ran.stderr.contains("mended first"), "{ran:?}");
    assert_eq!(std::fs::read_to_string(&quiz).unwrap(), text);
}
