//! The course with one lesson of each sort and one question of each kind, on which packages are played.

use crate::{StudioTest, media, workspace_root};
use std::fs;
use std::path::Path;

impl StudioTest {
    /// The course of `tests/fixtures/every-question` with its film, captions and pictures, in a language.
    ///
    /// # Panics
    /// If the `ffmpeg` command is missing or the folder cannot be written to.
    pub fn every_question(language: &str) -> Self {
        let test = Self::empty();
        copy(&workspace_root().join("tests/fixtures/every-question"), test.course_folder());
        let media_folder = test.course_folder().join("media");
        fs::create_dir_all(&media_folder).expect("the folder can be made");
        let moved = |from: &Path, name: &str| {
            fs::rename(from, media_folder.join(name)).expect("the file was made a moment ago");
        };
        moved(&media::video_mp4(test.home(), 4, (320, 180)), "line.mp4");
        moved(&media::png(test.home(), 320, 180, "Line"), "line.png");
        moved(&media::png(test.home(), 640, 400, "X-ray"), "xray.png");
        for (captions, first, second) in [
            ("en", "The belt starts.", "A parcel comes in."),
            ("fr", "Le tapis démarre.", "Un colis arrive."),
        ] {
            let cues = [(0, 2000, first), (2000, 4000, second)];
            moved(&media::vtt(test.home(), &cues), &format!("line.{captions}.vtt"));
        }
        let file = test.course_folder().join("course.toml");
        let text = fs::read_to_string(&file).expect("the course was copied a moment ago");
        let text = text.replace("language = \"en\"", &format!("language = {language:?}"));
        fs::write(file, text).expect("the course can be written");
        test
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder is in the checkout") {
        let entry = entry.expect("the folder can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}
