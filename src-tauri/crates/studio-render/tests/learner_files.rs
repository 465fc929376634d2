//! What a learner's files hold, and what they never do.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests are sentences, and may stop where they stand"
)]

mod sample;

use sample::{PRIVATE, files, id, sample, text_of};
use studio_course::{Body, FileSource, Lesson, Reading};
use studio_render::{LaunchPage, RenderOptions, Shown, Standard, learner_files};

/// The data that stand in the page.
fn data(index: &str) -> &str {
    let (_, rest) = index.split_once("id=\"course-data\">").unwrap();
    rest.split_once("</script>").unwrap().0
}

#[test]
fn no_private_text_and_no_media_of_it_is_anywhere_in_the_files() {
    for standard in [Standard::Scorm12, Standard::Html] {
        let files = files(&sample("en"), standard);
        for file in &files {
            assert!(!file.path.contains("secret"), "{}", file.path);
            if let FileSource::Bytes(bytes) = &file.source {
                assert!(!String::from_utf8_lossy(bytes).contains(PRIVATE), "{}", file.path);
            }
        }
        let index = text_of(&files, "index.html");
        assert!(index.contains("Has opened the parcel with a colleague."), "the public side is there");
        assert!(index.contains("Nobody touches anybody."), "safety notes are for everyone");
    }
}

#[test]
fn the_same_course_gives_the_same_bytes() {
    assert_eq!(files(&sample("en"), Standard::Scorm12), files(&sample("en"), Standard::Scorm12));
}

#[test]
fn every_path_is_plain_and_every_media_file_that_is_named_is_there() {
    let files = files(&sample("en"), Standard::Scorm12);
    let mut paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for path in &paths {
        assert!(
            path.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-./".contains(&b)),
            "{path}"
        );
    }
    let index = text_of(&files, "index.html");
    let named: Vec<&str> = ["src=\"", "href=\"", "poster=\""]
        .iter()
        .flat_map(|attribute| index.split(attribute).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .filter(|target| target.starts_with("media/") || target.starts_with("player/"))
        .collect();
    for target in &named {
        assert!(paths.contains(target), "{target}");
    }
    for path in paths.iter().filter(|path| **path != "index.html") {
        assert!(named.contains(path), "{path} is in the package and nothing speaks of it");
    }
    paths.sort_unstable();
    paths.dedup();
    assert_eq!(paths.len(), files.len());
    assert_eq!(files[0].path, "index.html");
}

#[test]
fn nothing_is_fetched_from_the_network() {
    let index = text_of(&files(&sample("en"), Standard::Scorm12), "index.html");
    for attribute in ["src=\"", "poster=\"", "srcset=\"", "action=\"", "style=\""] {
        for value in index.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(!value.contains("//"), "{attribute}{value}");
        }
    }
}

#[test]
fn a_draft_says_so_on_its_first_page_and_a_release_does_not() {
    let course = sample("en");
    let index = |is_draft| {
        let options = RenderOptions { standard: Standard::Scorm12, launch_pages: Vec::new() };
        text_of(&learner_files(&course, &Shown { is_draft, ..Shown::default() }, &options), "index.html")
    };
    assert!(index(true).contains("<p class=\"draft\">"));
    assert!(!index(false).contains("class=\"draft\"") && !index(false).contains("class=\"bar-draft\""));
}

#[test]
fn hours_and_credits_are_exact_and_in_the_language_of_the_course() {
    let cover = |language| text_of(&files(&sample(language), Standard::Scorm12), "index.html");
    assert!(cover("en").contains("<dt>Learning hours</dt><dd class=\"figure\">2.5</dd>"));
    assert!(cover("fr").contains("<dd class=\"figure\">2,5</dd>"));
    assert!(cover("zh-Hans").contains("<dt>学时</dt><dd class=\"figure\">2.5</dd>"));
    assert!(cover("ar").contains("<html lang=\"ar\" dir=\"rtl\">"));
    let mut course = sample("en");
    course.final_test = None;
    let without = text_of(&files(&course, Standard::Scorm12), "index.html");
    assert!(!without.contains("<dt>Credits</dt>"), "without a test no credits can be earned");
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "</script><script>alert(1)</script><!--\"'><img src=x onerror=alert(2)>";
    let mut course = sample("en");
    let scripts = |index: &str| index.matches("<script").count();
    let clean = text_of(&files(&course, Standard::Scorm12), "index.html");
    course.title = hostile.to_owned();
    course.summary = hostile.to_owned();
    course.rights = hostile.to_owned();
    course.outcomes[0].text = hostile.to_owned();
    course.glossary[0].meaning = hostile.to_owned();
    course.references[0].link = "javascript:alert(3)".to_owned();
    for module in &mut course.modules {
        module.title = hostile.to_owned();
        for lesson in &mut module.lessons {
            lesson.title = hostile.to_owned();
            match &mut lesson.body {
                Body::Reading(reading) => reading.markdown = hostile.to_owned(),
                Body::Quiz(quiz) => {
                    quiz.questions.iter_mut().for_each(|question| question.prompt = hostile.to_owned())
                }
                Body::RolePlay(guide) => guide.checklist[0].text = hostile.to_owned(),
                Body::Video(video) => video.transcript = hostile.to_owned(),
            }
        }
    }
    let index = text_of(&files(&course, Standard::Scorm12), "index.html");
    assert_eq!(scripts(&index), scripts(&clean));
    assert!(!index.contains("<img src=x") && !index.contains("href=\"javascript"));
    let words: String = data(&index).to_owned();
    assert!(!words.contains('<') && words.contains("\\u003c/script>"));
}

#[test]
fn a_place_on_a_picture_has_its_name_where_reports_look_for_the_words_of_an_option() {
    let index = text_of(&files(&sample("en"), Standard::Cmi5), "index.html");
    let places: Vec<&str> = index
        .split("<label class=\"region")
        .skip(1)
        .map(|rest| rest.split_once("</label>").unwrap().0)
        .collect();
    assert!(places.len() >= 3 && places.iter().all(|place| place.contains(" option-text\"")));
}

#[test]
fn the_keys_stand_in_the_data_and_not_in_the_page() {
    let index = text_of(&files(&sample("en"), Standard::Scorm12), "index.html");
    let (page, _) = index.split_once("id=\"course-data\"").unwrap();
    assert!(!page.contains("56.25") && !page.contains("CN23") && !page.contains("second officer"));
    assert!(data(&index).contains("\"key\":\"56.25\",\"tolerance\":\"0.01\""));
}

#[test]
fn captions_travel_inside_a_page_that_is_opened_from_a_disk() {
    let html = text_of(&files(&sample("en"), Standard::Html), "index.html");
    assert!(html.contains("src=\"data:text/vtt;charset=utf-8,WEBVTT%0A%0A00%3A00.000"));
    let scorm = text_of(&files(&sample("en"), Standard::Scorm12), "index.html");
    assert!(scorm.contains("src=\"media/film-en-06060606.vtt\" default>"));
}

#[test]
fn a_certificate_states_hours_credits_and_what_an_hour_is_and_waits_hidden() {
    let page = |course: &studio_course::Course| {
        let index = text_of(&files(course, Standard::Scorm12), "index.html");
        let (_, rest) = index.split_once("id=\"certificate\"").unwrap();
        rest.split_once("</article>").unwrap().0.to_owned()
    };
    let mut course = sample("en");
    let certificate = page(&course);
    assert!(certificate.contains("<div class=\"sheet\" id=\"certificate-sheet\" hidden>"));
    for words in [
        "Express mail inspection",
        "<dt>Learning hours</dt><dd class=\"figure\">2.5</dd><dd class=\"figure-note\">One learning hour is 40 minutes.</dd>",
        "<dt>Credits</dt><dd class=\"figure\">1.25</dd>",
        "id=\"certificate-score\"",
        "Dr Lin Wei · Academic",
        "Risk management and selectivity",
        "<time class=\"day\" datetime=\"2026-11-23\">2026-11-23</time>",
        "It does not prove who took the test.",
        "This course is unsigned and not released.",
    ] {
        assert!(certificate.contains(words), "{words}");
    }
    course.final_test = None;
    let completion = page(&course);
    assert!(completion.contains("Record of completion"));
    assert!(completion.contains("Learning hours"), "the hours of the course stay");
    assert!(!completion.contains("Credits") && !completion.contains("Final test"), "no test, no credits");
}

#[test]
fn a_term_of_the_glossary_leads_to_its_entry_where_a_reading_first_uses_it() {
    let index = text_of(&files(&sample("en"), Standard::Html), "index.html");
    assert!(index.contains("<div id=\"term-g2\"><dt>Selectivity</dt>"));
    assert_eq!(index.matches("<a class=\"term\" href=\"#term-g2\">").count(), 1);
    let chinese = text_of(&files(&sample("zh-Hans"), Standard::Html), "index.html");
    assert!(chinese.contains("<a class=\"term\" href=\"#term-g3\">预先数据</a>"));
}

#[test]
fn a_film_has_a_place_for_what_is_said_in_it() {
    let mut course = sample("en");
    let index = text_of(&files(&course, Standard::Scorm12), "index.html");
    assert!(
        index.contains("<section class=\"transcript\" aria-labelledby=\"lesson-at-the-scanner-transcript\">")
    );
    assert_eq!(index.matches("<track kind=\"captions\"").count(), 2);
    assert_eq!(index.matches(" default>").count(), 1, "one track is on, in the language of the course");
    let film = |course: &mut studio_course::Course, change: fn(&mut studio_course::Video)| {
        for lesson in course.modules.iter_mut().flat_map(|module| &mut module.lessons) {
            if let Body::Video(video) = &mut lesson.body {
                change(video);
            }
        }
        text_of(&files(course, Standard::Scorm12), "index.html")
    };
    // Lines come from captions by the player alone, so without a text the place waits hidden.
    let captions_only = film(&mut course, |video| video.transcript.clear());
    assert!(captions_only.contains("aria-labelledby=\"lesson-at-the-scanner-transcript\" hidden>"));
    let silent = film(&mut course, |video| video.captions.clear());
    assert!(!silent.contains("class=\"transcript\""));
}

#[test]
fn an_empty_course_still_has_a_page() {
    let mut course = sample("en");
    course.modules.clear();
    course.media.clear();
    let files = files(&course, Standard::Html);
    assert_eq!(files.len(), 3);
    assert!(text_of(&files, "index.html").contains("</html>"));
}

#[test]
fn lessons_whose_ids_are_much_alike_have_keys_of_their_own() {
    let mut course = sample("en");
    course.modules[0].lessons = (0..3000)
        .map(|n| Lesson::new(id(&format!("lesson-{n}")), "L", Body::Reading(Reading::default())))
        .collect();
    let index = text_of(&files(&course, Standard::Html), "index.html");
    let keys: std::collections::BTreeSet<&str> =
        data(&index).split("\"key\":\"").skip(1).map(|rest| &rest[..3]).collect();
    assert!(keys.len() >= 3002);
}

/// A page for each module.
fn module_pages(course: &studio_course::Course) -> Vec<LaunchPage> {
    let page_of = |module: &studio_course::Module| LaunchPage {
        unit: format!("module-{}", module.id),
        path: format!("module-{}.html", module.id),
        title: module.title.clone(),
        lessons: module.lessons.iter().map(|lesson| lesson.id.clone()).collect(),
    };
    course.modules.iter().map(page_of).collect()
}

#[test]
fn a_launch_page_of_a_module_shows_that_module_and_keeps_what_is_the_courses() {
    let course = sample("en");
    let options = RenderOptions { standard: Standard::Scorm2004, launch_pages: module_pages(&course) };
    let whole = files(&course, Standard::Scorm2004);
    let parts = learner_files(&course, &Shown::default(), &options);
    assert!(!parts.iter().any(|file| file.path == "index.html"));
    for module in &course.modules {
        let page = text_of(&parts, &format!("module-{}.html", module.id));
        for lesson in course.lessons() {
            let is_here = module.lessons.iter().any(|one| one.id == lesson.id);
            assert_eq!(page.contains(&format!("id=\"lesson-{}\"", lesson.id)), is_here, "{}", lesson.id);
            assert_eq!(page.contains(&format!("href=\"#lesson-{}\"", lesson.id)), is_here, "{}", lesson.id);
        }
        let has_certificate = page.contains("id=\"certificate\"");
        let has_test = module.lessons.iter().any(|lesson| Some(&lesson.id) == course.final_test.as_ref());
        assert_eq!(data(&page).contains("\"finalTest\":null"), !has_test, "{}", module.id);
        assert_eq!(has_certificate, has_test, "only the page of the test can state that it was passed");
        assert!(!page.contains(PRIVATE));
    }
    let media = |files: &[studio_course::PlannedFile]| -> Vec<String> {
        files.iter().map(|file| file.path.clone()).filter(|path| path.starts_with("media/")).collect()
    };
    assert_eq!(media(&parts), media(&whole), "no media are lost and none travel twice");
}

#[test]
fn a_page_has_sources_only_where_it_shows_what_somebody_made() {
    let mut course = sample("en");
    course.references.clear();
    let options = RenderOptions { standard: Standard::Scorm12, launch_pages: module_pages(&course) };
    let parts = learner_files(&course, &Shown::default(), &options);
    let mut with = 0;
    for path in options.launch_pages.iter().map(|page| &page.path) {
        let page = text_of(&parts, path);
        let is_shown = page.contains("src=\"media/inspection-line-");
        for words in ["id=\"sources\"", "href=\"#sources\"", "Photograph: the training centre"] {
            assert_eq!(page.contains(words), is_shown, "{path}: {words}");
        }
        with += usize::from(is_shown);
    }
    assert_eq!((with, options.launch_pages.len()), (1, 2));
}

#[test]
fn a_test_that_is_no_quiz_or_not_there_earns_nothing() {
    for named in ["why-data", "gone"] {
        let mut course = sample("en");
        course.final_test = Some(id(named));
        let index = text_of(&files(&course, Standard::Html), "index.html");
        assert!(data(&index).contains("\"finalTest\":null"), "{named}");
        assert!(!index.contains("<dt>Credits</dt>"), "{named}");
        assert!(index.contains("Record of completion"), "{named}");
    }
}

#[test]
fn the_data_name_the_unit_the_course_and_the_outcomes_that_lessons_and_questions_serve() {
    let mut course = sample("en");
    let lesson = &mut course.modules[0].lessons[0];
    lesson.outcomes = vec![id("o1"), id("o3")];
    let quiz = course.modules.iter_mut().flat_map(|module| &mut module.lessons);
    let Some(Body::Quiz(quiz)) =
        quiz.map(|lesson| &mut lesson.body).find(|body| matches!(body, Body::Quiz(_)))
    else {
        panic!("the sample has a quiz");
    };
    quiz.questions[0].outcomes = vec![id("o2")];
    let asked = quiz.questions[0].id.clone();
    for (standard, word) in [(Standard::Scorm2004, "scorm2004"), (Standard::Cmi5, "cmi5")] {
        let launch_pages = module_pages(&course)[..1].to_vec();
        let parts = learner_files(&course, &Shown::default(), &RenderOptions { standard, launch_pages });
        let page = text_of(&parts, "module-before.html");
        let data: serde_json::Value = serde_json::from_str(data(&page)).unwrap();
        assert_eq!((data["standard"].as_str(), data["unit"].as_str()), (Some(word), Some("module-before")));
        assert_eq!(data["iri"].as_str(), Some(course.id.iri().as_str()));
        assert_eq!(data["outcomes"][0]["id"], "o1");
        assert_eq!(data["lessons"][0]["outcomes"], serde_json::json!(["o1", "o3"]));
        assert_eq!(data["lessons"][1].get("outcomes"), None, "what serves nothing says nothing");
        let questions = data["lessons"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|lesson| lesson["quiz"]["questions"].as_array());
        let question = questions.flatten().find(|question| question["id"] == asked.as_str()).unwrap();
        assert_eq!(question["outcomes"], serde_json::json!(["o2"]));
    }
    let whole = text_of(&files(&course, Standard::Scorm12), "index.html");
    assert!(data(&whole).contains("\"unit\":\"course\""));
}
