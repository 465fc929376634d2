//! Packages in a browser: the judges by themselves, then each kind of package played in headless Chromium before an
//! independent run-time, and looked at by axe, by the keyboard and in pictures.
#![allow(clippy::disallowed_methods, reason = "the suite works with files and starts other programs")]
#![allow(
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking and may say what it measured"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use studio_course::{CourseField, Edit};
use studio_tests::{StudioTest, has_tool, workspace_root};

fn browser() -> PathBuf {
    workspace_root().join("tests/browser")
}

/// Whether everything is there that a test needs; a missing thing is said, or is a failure where every test is asked for.
fn is_ready(needs_browser: bool) -> bool {
    let is_there = has_tool("node", "--version")
        && (!needs_browser || has_tool("chromium", "--version") && has_tool("ffmpeg", "-version"));
    let has_packages = workspace_root().join("ui/node_modules/scorm-again").exists();
    assert!(
        has_packages || std::env::var_os("STUDIO_TESTS_ALL").is_none(),
        "the npm packages are missing: run `cargo xtask setup`"
    );
    is_there && has_packages
}

/// Runs files of `tests/browser` by Node.js.
fn node(files: &[&str], environment: &[(&str, &Path)]) {
    let status = Command::new("node")
        .args(["--test", "--test-reporter=spec"])
        .args(files.iter().map(|file| browser().join(file)))
        .envs(environment.iter().copied())
        .status();
    assert!(status.is_ok_and(|status| status.success()), "see above for what the browser says");
}

/// The packages that a test plays, each unpacked into a folder of its name, beside the course that they were made from.
struct Packages {
    course: Option<StudioTest>,
    folder: PathBuf,
}

impl Packages {
    fn of(course: StudioTest) -> Self {
        let folder = course.home().join("packages");
        Self { course: Some(course.with_signer("Li Wei")), folder }
    }

    fn with(mut self, to: &str) -> Self {
        let package = self.course.take().unwrap().export(to);
        self.unpack(&package.path, to);
        self.course = Some(package.test);
        self
    }

    fn with_modules(mut self, to: &str) -> Self {
        let package = self.course.take().unwrap().export_per_module(to);
        self.unpack(&package.path, &format!("{to}-modules"));
        self.course = Some(package.test);
        self
    }

    /// The same course some time later, with a lesson more in front.
    fn with_newer(mut self, to: &str) -> Self {
        let course = self.course.take().unwrap();
        let folder = course.course_folder().to_owned();
        let added = "+++\nkind = \"reading\"\ntitle = \"What is new\"\n+++\n\nSomething has changed.\n";
        std::fs::write(folder.join("lessons/what-is-new.md"), added).unwrap();
        let text = std::fs::read_to_string(folder.join("course.toml")).unwrap();
        let newer = text.replacen("lessons = [", "lessons = [\"lessons/what-is-new.md\", ", 1);
        std::fs::write(folder.join("course.toml"), newer).unwrap();
        let package = course.export(to);
        self.unpack(&package.path, &format!("{to}-newer"));
        self.course = Some(package.test);
        self
    }

    /// Another course as a site, under a name of its own.
    fn with_site(self, name: &str, other: StudioTest) -> Self {
        let package = other.with_signer("Li Wei").export("html");
        self.unpack(&package.path, name);
        self
    }

    fn unpack(&self, package: &Path, name: &str) {
        std::fs::create_dir_all(&self.folder).unwrap();
        if package.extension().is_some_and(|ending| ending == "html") {
            std::fs::copy(package, self.folder.join(format!("{name}.html"))).unwrap();
            return;
        }
        let file = std::fs::File::open(package).unwrap();
        zip::ZipArchive::new(file).unwrap().extract(self.folder.join(name)).unwrap();
    }
}

#[test]
fn the_judges_accept_what_keeps_the_standards_and_refuse_what_breaks_one_rule() {
    if is_ready(false) {
        let tests = |folder: &str| {
            let mut names: Vec<String> = std::fs::read_dir(browser().join(folder))
                .unwrap()
                .map(|entry| format!("{folder}/{}", entry.unwrap().file_name().into_string().unwrap()))
                .filter(|name| name.ends_with(".test.mjs"))
                .collect();
            names.sort();
            names
        };
        let names = [tests("cmi5"), tests("scorm")].concat();
        assert!(names.len() >= 7, "{names:?}");
        node(&names.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
    }
}

#[test]
fn a_learner_takes_the_course_in_scorm_12() {
    if is_ready(true) {
        let packages = Packages::of(StudioTest::every_question("en"))
            .with("scorm12")
            .with_modules("scorm12")
            .with_newer("scorm12");
        node(&["play/scorm12.test.mjs"], &[("STUDIO_PACKAGES", &packages.folder)]);
    }
}

#[test]
fn a_learner_takes_the_course_in_scorm_2004() {
    if is_ready(true) {
        let packages = Packages::of(StudioTest::every_question("en"))
            .with("scorm2004")
            .with_modules("scorm2004")
            .with_newer("scorm2004");
        node(&["play/scorm2004.test.mjs"], &[("STUDIO_PACKAGES", &packages.folder)]);
    }
}

#[test]
fn a_learner_takes_the_course_in_cmi5() {
    if is_ready(true) {
        let packages = Packages::of(StudioTest::every_question("en"))
            .with("cmi5")
            .with_modules("cmi5")
            .with_newer("cmi5");
        node(&["play/cmi5.test.mjs"], &[("STUDIO_PACKAGES", &packages.folder)]);
    }
}

#[test]
fn a_learner_takes_the_course_from_a_disk_by_the_keyboard_too() {
    if is_ready(true) {
        let packages = Packages::of(StudioTest::every_question("en")).with("html").with("html-single");
        node(&["play/html.test.mjs", "play/keyboard.test.mjs"], &[("STUDIO_PACKAGES", &packages.folder)]);
    }
}

#[test]
fn every_page_can_be_seen_by_everybody_left_to_right_and_right_to_left() {
    if is_ready(true) {
        let template = StudioTest::from_template("new-officer-orientation").edit(|_| {
            let arabic = studio_course::Language::new("ar").unwrap();
            Edit::CourseSet { set: CourseField::Language(arabic) }
        });
        let packages = Packages::of(StudioTest::every_question("en"))
            .with("html")
            .with_site("html-ar", StudioTest::every_question("ar"))
            .with_site("template-ar", template);
        let pictures = workspace_root().join("target/screenshots");
        node(
            &["play/axe.test.mjs", "play/screenshots.test.mjs"],
            &[("STUDIO_PACKAGES", &packages.folder), ("STUDIO_SCREENSHOTS", &pictures)],
        );
    }
}
