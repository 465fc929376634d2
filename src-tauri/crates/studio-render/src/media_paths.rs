//! Where media stand in a package.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use studio_course::{Course, FileSource, Media, MediaName, PlannedFile};

/// The path of every media file of a course, and which of them the pages speak of. Only those travel: a
/// picture that is shown in a private brief alone must not reach a learner.
///
/// A path is `media/<slug>-<digits of the digest>.<extension>`: ASCII, lower case and without spaces, since
/// some LMSs lose any other name. The digest keeps two names apart that have the same slug, and one that
/// changes its bytes gets a new path, which no cache can have kept.
pub(crate) struct MediaPaths<'a> {
    media: BTreeMap<&'a MediaName, (&'a Media, String)>,
    used: RefCell<BTreeSet<MediaName>>,
}

impl<'a> MediaPaths<'a> {
    /// The paths for this course.
    pub(crate) fn new(course: &'a Course) -> Self {
        let mut media = BTreeMap::new();
        let mut taken: BTreeMap<String, &Media> = BTreeMap::new();
        for file in &course.media {
            // Eight digits are enough unless somebody forges a second file with the same ones.
            let path = [8, 16, 32, 64]
                .into_iter()
                .map(|digits| path(file, digits))
                .find(|path| taken.get(path).is_none_or(|other| other.sha256 == file.sha256))
                .unwrap_or_else(|| path(file, 64));
            taken.insert(path.clone(), file);
            media.insert(&file.name, (file, path));
        }
        Self { media, used: RefCell::default() }
    }

    /// The path of a media file, from now on one of those that travel; `None` where the course has no such
    /// file.
    pub(crate) fn take(&self, name: &MediaName) -> Option<&str> {
        let (_, path) = self.media.get(name)?;
        self.used.borrow_mut().insert(name.clone());
        Some(path)
    }

    /// As [`Self::take`], for a name that may not even be one.
    pub(crate) fn take_text(&self, name: &str) -> Option<(MediaName, &str)> {
        let name = MediaName::new(name).ok()?;
        let path = self.take(&name)?;
        Some((name, path))
    }

    /// The path of every media file by its name, whether it travels or not.
    pub(crate) fn paths(&self) -> BTreeMap<String, String> {
        self.media.iter().map(|(name, (_, path))| (name.as_str().to_owned(), path.clone())).collect()
    }

    /// Takes every media file whose path stands in `html`. Nobody writes a path by hand: it holds a digest.
    pub(crate) fn take_named_in(&self, html: &str) {
        for (name, (_, path)) in &self.media {
            if html.contains(path.as_str()) {
                self.used.borrow_mut().insert((*name).clone());
            }
        }
    }

    /// The media that travel, by name.
    pub(crate) fn used(&self) -> Vec<&'a Media> {
        let used = self.used.borrow();
        used.iter().filter_map(|name| self.media.get(name).map(|(media, _)| *media)).collect()
    }

    /// The media that travel, as files; one that has two names travels once.
    pub(crate) fn files(&self) -> Vec<PlannedFile> {
        let mut files = BTreeMap::new();
        for (media, path) in self.used.borrow().iter().filter_map(|name| self.media.get(name)) {
            files.insert(path.clone(), FileSource::Media { sha256: media.sha256, bytes: media.bytes });
        }
        files.into_iter().map(|(path, source)| PlannedFile { path, source }).collect()
    }
}

fn path(media: &Media, digits: usize) -> String {
    let name = media.name.as_str();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut slug = String::new();
    for c in stem.chars() {
        if slug.len() >= 40 {
            break;
        }
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    let slug = if slug.is_empty() { "file" } else { slug };
    let extension: String =
        media.name.extension().chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let extension = if extension.is_empty() { "bin" } else { &extension };
    let digest = media.sha256.to_string();
    format!("media/{slug}-{}.{extension}", digest.get(..digits).unwrap_or(&digest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{CourseId, Language, Sha256};

    fn course(files: &[(&str, [u8; 32])]) -> Course {
        let id = CourseId::new("c").unwrap();
        let mut course = Course::new(id, "C", Language::new("en").unwrap(), "2026-11-23".parse().unwrap());
        course.media = files
            .iter()
            .map(|(name, digest)| Media {
                name: MediaName::new(*name).unwrap(),
                sha256: Sha256(*digest),
                bytes: 1,
                credit: String::new(),
            })
            .collect();
        course
    }

    #[test]
    fn a_path_is_plain_ascii_whatever_the_name() {
        let course = course(&[("海关 Line (2).PNG", [1; 32]), ("海关", [2; 32]), ("A.b c.mp4", [3; 32])]);
        let paths = MediaPaths::new(&course);
        let path = |name: &str| paths.take(&MediaName::new(name).unwrap()).unwrap().to_owned();
        assert_eq!(path("海关 Line (2).PNG"), "media/line-2-01010101.png");
        assert_eq!(path("海关"), "media/file-02020202.bin");
        assert_eq!(path("A.b c.mp4"), "media/a-b-c-03030303.mp4");
    }

    #[test]
    fn forged_digests_do_not_share_a_path() {
        let mut forged = [7; 32];
        forged[31] = 8;
        let course = course(&[("a.png", [7; 32]), ("A .png", forged)]);
        let paths = MediaPaths::new(&course);
        paths.take_text("a.png").unwrap();
        paths.take_text("A .png").unwrap();
        assert_eq!(paths.files().len(), 2);
    }

    #[test]
    fn only_what_is_shown_travels() {
        let course = course(&[("shown.png", [1; 32]), ("hidden.png", [2; 32])]);
        let paths = MediaPaths::new(&course);
        assert!(paths.take_text("shown.png").is_some());
        assert!(paths.take_text("absent.png").is_none());
        assert!(paths.take_text("../x").is_none());
        assert_eq!(paths.used().len(), 1);
        assert_eq!(paths.files()[0].path, "media/shown-01010101.png");
    }
}
