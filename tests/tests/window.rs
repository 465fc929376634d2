//! The real window under a display without a screen: what a trainer does, from the first start to a verified package, and
//! after a power cut.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "the suite works with files and starts other programs")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::time::{Duration, Instant};
use studio_tests::window::{Display, Window};
use studio_tests::{StudioTest, has_tool, media};

const PASSPHRASE: &str = "correct horse battery";

fn is_ready() -> bool {
    has_tool("Xvfb", "-help") && has_tool("WebKitWebDriver", "--version") && has_tool("ffmpeg", "-version")
}

/// A home whose studio speaks English, whatever the machine does.
fn home() -> StudioTest {
    let test = StudioTest::empty();
    std::fs::create_dir_all(test.home().join("config")).unwrap();
    let settings = r#"{"format":1,"language":"en","appearance":"light"}"#;
    std::fs::write(test.home().join("config/settings.json"), settings).unwrap();
    test
}

/// Makes a course from the template on express mail and stands on its page.
async fn new_course(window: &Window, title: &str) {
    window.press("New course").await;
    window.find("//*[@role='radio' or self::label or @role='row' or @role='option'][contains(., 'Express mail inspection')]").await.click().await.unwrap();
    let field = window.field("Title").await;
    field.send_keys(title).await.unwrap();
    window.press("Create course").await;
    window.says("About the course").await;
}

/// Opens a lesson by the outline.
async fn open_lesson(window: &Window, title: &str) {
    let row = format!("//*[@role='row' or @role='treeitem'][contains(., '{title}')]");
    window.find(&row).await.click().await.unwrap();
    window.find(&format!("//main//*[self::textarea or self::h1 or self::h2][contains(., '{title}')]")).await;
}

/// The learning hours before rounding, as the inspector shows them.
async fn exact_hours(window: &Window) -> f64 {
    let begun = Instant::now();
    loop {
        let text = window.text().await;
        let found =
            text.split("exactly ").nth(1).and_then(|rest| rest.split_whitespace().next()?.parse().ok());
        match found {
            Some(hours) => return hours,
            None if begun.elapsed() < Duration::from_secs(30) => {
                tokio::time::sleep(Duration::from_millis(100)).await
            }
            None => panic!("no hours are shown: {text}"),
        }
    }
}

/// Puts the cursor at the end of the reading and types.
async fn type_at_end(window: &Window, words: &str) {
    let editor = window.find("//main//*[@contenteditable='true']").await;
    editor.click().await.unwrap();
    window
        .script(
            "const editor = document.querySelector('main [contenteditable=true]'); editor.focus();
             const last = [...editor.children].filter((child) => child.tagName === 'P').pop();
             const range = document.createRange(); range.selectNodeContents(last); range.collapse(false);
             const selection = getSelection(); selection.removeAllRanges(); selection.addRange(range);",
            vec![],
        )
        .await;
    editor.send_keys(words).await.unwrap();
}

#[tokio::test]
async fn a_trainer_writes_a_course_adds_a_film_exports_it_signed_and_it_verifies() {
    if !is_ready() {
        return;
    }
    let test = home();
    let film = media::video_mp4(test.home(), 90, (320, 180));
    let package = test.home().join("包裹.zip");
    let display = Display::start();
    let window = Window::open(&display, test.home()).await;
    new_course(&window, "Express mail in our port").await;

    open_lesson(&window, "Why express is different").await;
    type_at_end(&window, " Written in the window.").await;
    window.says("Written").await;
    let before = exact_hours(&window).await;

    window.press("Lesson").await;
    window.press("Video").await;
    window.says("Choose a film").await;
    window.dialogs_answer(&film).await;
    window.press("Choose a film").await;
    let begun = Instant::now();
    // The new lesson has no film at first, and then there is no number; with the film there is one again, and it is more.
    while exact_hours(&window).await <= before {
        assert!(begun.elapsed() < Duration::from_secs(30), "the hours did not grow: {}", window.text().await);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let title = window.find("//main//textarea").await;
    title.send_keys("The film of the line").await.unwrap();
    window.find("//*[@role='row' or @role='treeitem'][contains(., 'The film of the line')]").await;

    window.press("Export").await;
    window.field("Name").await.send_keys("Li Wei").await.unwrap();
    window.field("Passphrase").await.send_keys(PASSPHRASE).await.unwrap();
    window.field("Passphrase once more").await.send_keys(PASSPHRASE).await.unwrap();
    window.press("Create signer").await;
    window.find("//button[contains(., 'Any LMS')]").await.click().await.unwrap();
    window.press("SCORM Cloud").await;
    window.says("Recommended for SCORM Cloud").await;
    window.field("Passphrase of this signer").await.send_keys(PASSPHRASE).await.unwrap();
    window.dialogs_answer(&package).await;
    window.press("Write the package…").await;
    window.says("Signed and unchanged").await;
    window.says("Opened again and checked").await;
    window.says("Every file that the manifest names is there.").await;
    window.close().await;

    let receipt = std::fs::read_to_string(test.home().join("包裹.zip.receipt.txt")).unwrap();
    assert!(receipt.contains("SCORM 2004") && !receipt.contains('✗'), "{receipt}");
    let verdict = test.studio(&["verify", &package.to_string_lossy(), "--json"]).expect(0).json();
    assert_eq!(verdict["trust"], "intact-trusted", "{verdict}");
    let package = studio_tests::Package { test, path: package };
    let package = package
        .has_text("imsmanifest.xml", "2004 4th Edition")
        .has_text("index.html", "Written in the window.")
        .has_text("index.html", "The film of the line");
    assert!(package.entries().iter().any(|entry| Path::new(entry).extension().is_some_and(|it| it == "mp4")));
}

/// Questions as Moodle hands them out: one that can be taken over, and one that nobody but a person can mark.
const QUESTION_BANK: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="truefalse">
    <name><text>Seal</text></name>
    <questiontext format="html"><text><![CDATA[<p>A broken seal is noted before the parcel is opened.</p>]]></text></questiontext>
    <defaultgrade>1</defaultgrade>
    <answer fraction="100"><text>true</text><feedback><text></text></feedback></answer>
    <answer fraction="0"><text>false</text><feedback><text></text></feedback></answer>
  </question>
  <question type="essay">
    <name><text>Proportion</text></name>
    <questiontext format="html"><text><![CDATA[<p>Discuss when opening a parcel is proportionate.</p>]]></text></questiontext>
    <defaultgrade>1</defaultgrade>
  </question>
</quiz>"#;

#[tokio::test]
async fn questions_come_from_a_question_bank_in_one_step_and_go_back_to_one() {
    if !is_ready() {
        return;
    }
    let test = home();
    let (bank, written) = (test.home().join("bank.xml"), test.home().join("questions.xml"));
    std::fs::write(&bank, QUESTION_BANK).unwrap();
    let display = Display::start();
    let window = Window::open(&display, test.home()).await;
    new_course(&window, "Questions travel").await;
    open_lesson(&window, "Check: reading the data").await;

    window.dialogs_answer(&bank).await;
    window.press("Import questions…").await;
    window.says("Moodle XML · 1 question").await;
    window.says("Question 2 (“Proportion”) is left out").await;
    window.press("Take over 1 question").await;
    window.says("1 question was taken over.").await;
    window.says("A broken seal is noted before the parcel is opened.").await;
    window.find("//*[@role='status']//button[contains(., 'Undo')]").await.click().await.unwrap();
    window.stops_saying("A broken seal is noted before the parcel is opened.").await;
    window.press("Redo").await;
    window.says("A broken seal is noted before the parcel is opened.").await;

    window.dialogs_answer(&written).await;
    window.press("Export questions…").await;
    window.says("What this format cannot carry").await;
    window.press("Write the file…").await;
    window.says("The questions are written").await;
    window.close().await;
    assert!(std::fs::read_to_string(&written).unwrap().contains("A broken seal is noted"));
}

#[tokio::test]
async fn what_was_shown_as_written_is_there_after_the_studio_was_killed() {
    if !is_ready() {
        return;
    }
    let test = home();
    let display = Display::start();
    let window = Window::open(&display, test.home()).await;
    new_course(&window, "Cut off").await;
    open_lesson(&window, "Why express is different").await;
    type_at_end(&window, " The power goes now.").await;
    window.says("Written").await;
    // Written is shown for what was sent; typing is sent at a pause of a quarter of a second.
    tokio::time::sleep(Duration::from_millis(800)).await;
    window.says("Written").await;
    type_at_end(&window, " And nobody has paused after these words").await;
    window.kill().await;

    let window = Window::open(&display, test.home()).await;
    window.find("//*[@role='row' or @role='gridcell'][contains(., 'Cut off')]").await.click().await.unwrap();
    window.says("About the course").await;
    open_lesson(&window, "Why express is different").await;
    window.says("The power goes now.").await;
    window.find("//button[@aria-label='Undo' and not(@disabled)]").await.click().await.unwrap();
    window.close().await;
    assert!(test.studio(&["library", "verify", "--deep"]).expect(0).stdout.contains("whole"));
}
