//! Which file stands behind an address of the window's server.

use crate::app::App;
use crate::stage::Staged;
use std::path::PathBuf;
use studio_course::{CourseId, MediaName, Sha256, markdown};

/// A file to be served.
pub enum Served {
    /// From memory.
    Bytes {
        /// The MIME type.
        mime: String,
        /// What it holds.
        bytes: Vec<u8>,
    },
    /// From the disk, with byte ranges.
    File {
        /// The MIME type.
        mime: String,
        /// Where it is.
        path: PathBuf,
    },
}

impl App {
    /// The file at a path of the window's server, token and query taken off: `/media/COURSE/NAME` for a media file of a
    /// course, `/preview/…` for what the preview plays; `None` for everything else.
    pub fn served(&self, path: &str) -> Option<Served> {
        if let Some(rest) = path.strip_prefix("/media/") {
            let (course, name) = rest.split_once('/')?;
            let course = CourseId::new(course).ok()?;
            // Decoded as a link in a reading is.
            let name = MediaName::new(markdown::media_target(&format!("media/{name}"))?).ok()?;
            let sha256 = self.with_library(|library| Ok(library.media_of(&course, &name)?)).ok()??;
            return self.media(&sha256, name.mime());
        }
        let inner = path.strip_prefix("/preview/")?;
        match self.stage(|stage| stage.file(inner))? {
            Staged::Bytes(bytes) => Some(Served::Bytes { mime: mime(inner).to_owned(), bytes }),
            Staged::Media(sha256) => self.media(&sha256, mime(inner)),
        }
    }

    fn media(&self, sha256: &Sha256, mime: &str) -> Option<Served> {
        let path = self.with_library(|library| Ok(library.media_path(sha256))).ok()?;
        Some(Served::File { mime: mime.to_owned(), path })
    }
}

fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("xml" | "xsd") => "application/xml",
        _ => MediaName::new(path.rsplit('/').next().unwrap_or_default())
            .map_or("application/octet-stream", |name| name.mime()),
    }
}
