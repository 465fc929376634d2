//! The chain: from a template, through edits and checks, to a package that verifies.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use studio_course::{Course, CourseId, Date, Edit};
use studio_text::Defaults;
use tempfile::TempDir;

/// A course folder, a configuration folder and a library of its own, and the `studio` program to work on them.
pub struct StudioTest {
    home: TempDir,
    course: PathBuf,
}

/// What a run of `studio` left.
#[derive(Debug)]
pub struct Ran {
    /// Its exit code.
    pub code: i32,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
}

impl Ran {
    /// What it printed, as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("not JSON ({error}): {self:?}"))
    }

    /// The same run, when it ended with this code.
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

/// A finished package.
pub struct Package {
    /// Where it was made, which keeps its folder alive.
    pub test: StudioTest,
    /// The zip.
    pub path: PathBuf,
}

impl StudioTest {
    /// A studio with nothing in it.
    pub fn empty() -> Self {
        let home = TempDir::new().expect("a temporary folder");
        let course = home.path().join("course");
        Self { home, course }
    }

    /// A course folder made from a template by `studio new`.
    pub fn from_template(template: &str) -> Self {
        let test = Self::empty();
        let folder = test.course.to_string_lossy().into_owned();
        test.studio(&["new", template, &folder]).expect(0);
        test
    }

    /// A folder that vanishes with the test.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The course folder.
    pub fn course_folder(&self) -> &Path {
        &self.course
    }

    /// Runs `studio` with its own configuration folder and library.
    pub fn studio(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(studio_program());
        command
            .args(arguments)
            .current_dir(self.home.path())
            .env("TRAINER_STUDIO_CONFIG", self.home.path().join("config"))
            .env("TRAINER_STUDIO_LIBRARY", self.home.path().join("library"))
            .stdin(Stdio::null());
        let output = command.output().expect("the studio program starts");
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The course as its text says it, which has to be without findings.
    pub fn read_course(&self) -> Course {
        let entries = studio_host::walk(&self.course).expect("the course folder can be walked").entries;
        let id = CourseId::new("00000000-0000-4000-8000-000000000000").expect("an id");
        let released_on = Date::new(2026, 1, 1).expect("a date");
        let read = studio_text::read(&entries, Defaults { id, released_on });
        assert_eq!(read.findings, [], "the text has findings");
        read.course
    }

    /// Makes an edit and writes the course's text anew.
    pub fn edit(self, edit: impl FnOnce(&Course) -> Edit) -> Self {
        let mut course = self.read_course();
        let edit = edit(&course);
        course.apply(edit).expect("the edit applies");
        for inner in ["lessons", "quizzes", "role-plays"] {
            drop(fs::remove_dir_all(self.course.join(inner)));
        }
        for file in studio_text::write(&course, &Default::default()) {
            let path = self.course.join(&file.path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
            fs::write(path, &file.bytes).expect("the text can be written");
        }
        self
    }

    /// Asserts that `studio check` finds nothing that blocks.
    pub fn check_without_blockers(self) -> Self {
        let ran = self.studio(&["check", "course", "--json"]).expect(0);
        assert_eq!(ran.json()["blockers"], 0, "{ran:?}");
        self
    }

    /// Makes a signer whose key is kept under a passphrase; the file with it is `passphrase.txt` at home.
    pub fn with_signer(self, name: &str) -> Self {
        fs::write(self.home.path().join("passphrase.txt"), "correct horse\n")
            .expect("the passphrase can be written");
        self.studio(&[
            "signer",
            "new",
            name,
            "--organisation",
            "Customs",
            "--passphrase-file",
            "passphrase.txt",
        ])
        .expect(0);
        self
    }

    /// Exports and signs as `to`: `scorm12`, `scorm2004`, `cmi5`, `html` or `html-single`.
    pub fn export(self, to: &str) -> Package {
        self.export_with(to, &[])
    }

    /// The same with each module as a launch unit.
    pub fn export_per_module(self, to: &str) -> Package {
        self.export_with(to, &["--per", "module"])
    }

    fn export_with(self, to: &str, more: &[&str]) -> Package {
        let ending = if to == "html-single" { "html" } else { "zip" };
        let path = self.home.path().join(format!("{to}{}.{ending}", more.concat()));
        let file = path.to_string_lossy().into_owned();
        let mut arguments =
            vec!["export", "course", "--to", to, "-o", &file, "--passphrase-file", "passphrase.txt"];
        arguments.extend(more);
        self.studio(&arguments).expect(0);
        Package { test: self, path }
    }
}

impl Package {
    /// The bytes of an entry, inflated.
    pub fn entry(&self, name: &str) -> Vec<u8> {
        let file = fs::File::open(&self.path).expect("the package is there");
        let mut zip = zip::ZipArchive::new(file).expect("the package is a zip");
        let mut entry = zip.by_name(name).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).expect("the entry can be read");
        bytes
    }

    /// The names of all entries, in the order of the zip.
    pub fn entries(&self) -> Vec<String> {
        let file = fs::File::open(&self.path).expect("the package is there");
        let zip = zip::ZipArchive::new(file).expect("the package is a zip");
        (0..zip.len()).filter_map(|index| Some(zip.name_for_index(index)?.ok()?.into_owned())).collect()
    }

    /// Asserts that an entry says something.
    pub fn has_text(self, entry: &str, text: &str) -> Self {
        let found = String::from_utf8(self.entry(entry)).expect("the entry is text");
        assert!(found.contains(text), "{entry} does not say “{text}”");
        self
    }

    /// Asserts that `studio verify` calls the package intact and trusted.
    pub fn verifies(self) -> Self {
        let ran = self.test.studio(&["verify", &self.path.to_string_lossy(), "--json"]).expect(0);
        assert_eq!(ran.json()["trust"], "intact-trusted", "{ran:?}");
        self
    }
}

/// The `studio` program of the same build as this test. Cargo is asked for it once, so that it is never an older one.
pub fn studio_program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| built("studio-cli", "studio"))
}

/// A program of the workspace, built if it has to be, beside the test that asks.
pub fn built(package: &str, name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace's root");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo).args(["build", "--quiet", "-p", package]).current_dir(root).status();
    assert!(status.is_ok_and(|status| status.success()), "{package} does not build");
    // A test runs from target/PROFILE/deps.
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test.ancestors().nth(2).expect("target/PROFILE");
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
