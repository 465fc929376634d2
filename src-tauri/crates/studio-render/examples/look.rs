//! Writes the pages of the sample course into a folder, to be looked at in a browser: `cargo run -p
//! studio-render --example look -- OUT MEDIA LANGUAGE STANDARD`, where `MEDIA` is a folder with files of
//! the names that the sample speaks of (what is not there is left out) and `STANDARD` one of scorm12, scorm2004, cmi5 and html.

#![allow(clippy::disallowed_methods, reason = "an example that writes files")]
#![allow(clippy::unwrap_used, reason = "an example may stop where it stands")]
#![allow(missing_docs, clippy::panic, reason = "the sample belongs to the tests")]

#[path = "../tests/sample/mod.rs"]
mod sample;

use studio_course::FileSource;
use studio_render::Standard;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, out, media, language, standard] = arguments.as_slice() else {
        panic!("give OUT MEDIA LANGUAGE STANDARD");
    };
    let standard = match standard.as_str() {
        "scorm12" => Standard::Scorm12,
        "scorm2004" => Standard::Scorm2004,
        "cmi5" => Standard::Cmi5,
        "html" => Standard::Html,
        other => panic!("{other} is no standard"),
    };
    let course = sample::sample(language);
    for file in sample::files(&course, standard) {
        let target = std::path::Path::new(out).join(&file.path);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        let bytes = match file.source {
            FileSource::Bytes(bytes) => Some(bytes),
            FileSource::Media { sha256, .. } => {
                let found = course.media.iter().find(|media| media.sha256 == sha256).unwrap();
                std::fs::read(std::path::Path::new(media).join(found.name.as_str())).ok()
            }
        };
        if let Some(bytes) = bytes {
            std::fs::write(target, bytes).unwrap();
        }
    }
}
