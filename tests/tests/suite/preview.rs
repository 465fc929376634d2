//! The preview is the export.

use std::path::PathBuf;
use std::sync::Arc;
use studio_app::wire::{CourseOpened, ExportForm, ExportFormat, JobState, PreviewAddress};
use studio_app::{App, Host, Served};
use studio_course::{CourseId, Date};
use tempfile::TempDir;

struct Bench(PathBuf);

impl Host for Bench {
    fn now_ms(&self) -> u64 {
        1_795_392_000_000
    }
    fn today(&self) -> Date {
        Date::new(2026, 11, 23).unwrap()
    }
    fn new_course_id(&self) -> CourseId {
        CourseId::new("6f1c2a9e-52a4-4f0e-9c53-6a1f1f0c2b11").unwrap()
    }
    fn random(&self) -> u64 {
        7
    }
    fn config_folder(&self) -> PathBuf {
        self.0.join("config")
    }
    fn library_folder(&self) -> PathBuf {
        self.0.join("library")
    }
    fn served_at(&self) -> Option<String> {
        Some("http://127.0.0.1:1/token".to_owned())
    }
    fn tell(&self, _: &JobState) {}
}

#[test]
fn what_the_preview_serves_is_what_the_package_holds() {
    let home = TempDir::new().unwrap();
    let app = App::new(Arc::new(Bench(home.path().to_owned())));
    let ask = |command: &str, request| app.dispatch(command, request).unwrap();
    ask("library_open", serde_json::json!({ "folder": null }));
    let opened = ask(
        "course_new",
        serde_json::json!({ "template": "express-mail-inspection", "title": "", "language": null }),
    );
    let opened: CourseOpened = serde_json::from_value(opened).unwrap();
    let course = opened.course;
    let address = ask("preview_open", serde_json::json!({ "course": course.id, "lesson": null }));
    let address: PreviewAddress = serde_json::from_value(address).unwrap();
    let path = address.url.strip_prefix("http://127.0.0.1:1/token").unwrap().to_owned();
    let base = path.trim_end_matches("host.html").to_owned();
    let media = app.with_library(|library| Ok(library.media_files())).unwrap();
    let reviewed = studio_app::review(&course, &[]);
    let plan =
        studio_app::plan(&course, &reviewed, ExportForm::new(ExportFormat::Scorm12), false, &media).unwrap();
    for file in plan.files() {
        let served = app.served(&format!("{base}course/{}", file.path));
        let bytes = match served.unwrap_or_else(|| panic!("{} is not served", file.path)) {
            Served::Bytes { bytes, .. } => bytes,
            Served::File { path, .. } => std::fs::read(path).unwrap(),
        };
        let expected = match &file.source {
            studio_course::FileSource::Bytes(bytes) => bytes.clone(),
            studio_course::FileSource::Media { sha256, .. } => {
                let mut bytes = Vec::new();
                std::io::Read::read_to_end(&mut media.open(sha256).unwrap(), &mut bytes).unwrap();
                bytes
            }
        };
        assert!(bytes == expected, "{} differs", file.path);
    }
    ask("preview_close", serde_json::json!({}));
    assert!(app.served(&path).is_none(), "a closed preview is still served");
}
