//! Packages in a browser: played in headless Chromium against an independent run-time, and looked at by axe.
#![allow(clippy::disallowed_methods, reason = "the suite works with files and starts other programs")]
#![allow(
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking and may say what it measured"
)]

use std::process::Command;
use studio_tests::{Package, StudioTest, has_tool, media, workspace_root};

/// A template with a film of two seconds, its captions and its poster put in front.
fn package_with_film(template: &str) -> Package {
    let test = StudioTest::from_template(template).with_signer("Li Wei");
    let folder = test.course_folder().join("media");
    std::fs::rename(media::video_mp4(test.home(), 3, (320, 180)), folder.join("line.mp4")).unwrap();
    let cues = [(0, 1500, "The belt starts."), (1500, 3000, "A parcel comes in.")];
    std::fs::rename(media::vtt(test.home(), &cues), folder.join("line.en.vtt")).unwrap();
    let lesson = "kind = \"video\"\ntitle = \"The line\"\nfile = \"line.mp4\"\nduration_ms = 3000\n\
        transcript = \"The belt starts. A parcel comes in.\"\n\n\
        [[chapters]]\nid = \"begin\"\nat_ms = 0\ntitle = \"The belt\"\n\n\
        [[captions]]\nlanguage = \"en\"\nfile = \"line.en.vtt\"\n";
    std::fs::write(test.course_folder().join("lessons/the-line.toml"), lesson).unwrap();
    let text = std::fs::read_to_string(test.course_folder().join("course.toml")).unwrap();
    let text = text.replacen("lessons = [", "lessons = [\"lessons/the-line.toml\", ", 1);
    std::fs::write(test.course_folder().join("course.toml"), text).unwrap();
    test.export("scorm12").verifies()
}

#[test]
fn a_learner_takes_the_course_in_chromium_against_scorm_again() {
    let is_ready = has_tool("node", "--version") && has_tool("chromium", "--version");
    let root = workspace_root();
    if !is_ready || !root.join("ui/node_modules/scorm-again").exists() {
        assert!(
            std::env::var_os("STUDIO_TESTS_ALL").is_none(),
            "the npm packages are missing: run `cargo xtask setup`"
        );
        return;
    }
    let package = package_with_film("express-mail-inspection");
    let folder = package.test.home().join("unpacked");
    let file = std::fs::File::open(&package.path).unwrap();
    zip::ZipArchive::new(file).unwrap().extract(&folder).unwrap();
    let status = Command::new("node")
        .args(["--test", "--test-reporter=spec"])
        .arg(root.join("tests/browser/scorm12.test.mjs"))
        .env("STUDIO_PACKAGE", &folder)
        .status();
    assert!(status.is_ok_and(|status| status.success()), "see above for what the browser says");
}
