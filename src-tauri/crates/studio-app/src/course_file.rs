//! A course as one `.course` file: a zip of its text and its media, for trainers to exchange.

use crate::digests::digest;
use crate::failure::{Failure, FailureCode};
use crate::packing::MediaSource;
use crate::writing::replace_file;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use studio_course::{Course, Sha256};
use studio_text::{EntryKind, FolderEntry, Kept, MAX_ENTRIES, MAX_TEXT_BYTES};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The most bytes that a media file in a course file may have: 16 GiB. What unpacks to more was made to fill a disk.
const MOST_MEDIA: u64 = 16 * 1024 * 1024 * 1024;

/// A course file, opened: its entries, and where in it each media file is.
pub(crate) struct CourseFile {
    /// What a folder would hold.
    pub(crate) entries: Vec<FolderEntry>,
    path: PathBuf,
    media: BTreeMap<Sha256, String>,
}

/// Opens a course file. Its media are hashed and not held.
pub(crate) fn open(path: &Path) -> Result<CourseFile, Failure> {
    let mut archive = archive(path).map_err(|error| unreadable(path, &error))?;
    if archive.len() > MAX_ENTRIES {
        return Err(unreadable(path, &format!("it holds more than {MAX_ENTRIES} files")));
    }
    let mut opened = CourseFile { entries: Vec::new(), path: path.to_owned(), media: BTreeMap::new() };
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(|error| unreadable(path, &error))?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map_err(|error| unreadable(path, &error))?.into_owned();
        // The signature is verified elsewhere and is no part of the course.
        if name.starts_with("META-INF/") {
            continue;
        }
        let what = if file.is_symlink() {
            EntryKind::Link
        } else if studio_text::is_text(&name) {
            let mut text = Vec::new();
            let most = MAX_TEXT_BYTES as u64 + 1;
            file.by_ref().take(most).read_to_end(&mut text).map_err(|error| unreadable(path, &error))?;
            EntryKind::Text(text)
        } else {
            let (sha256, bytes) =
                digest(&mut file.by_ref().take(MOST_MEDIA + 1)).map_err(|error| unreadable(path, &error))?;
            if bytes > MOST_MEDIA {
                return Err(unreadable(path, &format!("“{name}” is larger than any media file can be")));
            }
            opened.media.insert(sha256, name.clone());
            EntryKind::Media { sha256, bytes }
        };
        opened.entries.push(FolderEntry { path: name, what });
    }
    Ok(opened)
}

impl MediaSource for CourseFile {
    fn open(&self, sha256: &Sha256) -> io::Result<Box<dyn Read>> {
        let name = self.media.get(sha256).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        let mut archive = archive(&self.path).map_err(io::Error::other)?;
        // A reader of an entry borrows its archive, so the bytes pass through a file that vanishes when it is closed:
        // memory must not grow with media.
        let mut spooled = tempfile::tempfile()?;
        io::copy(&mut archive.by_name(name).map_err(io::Error::other)?, &mut spooled)?;
        io::Seek::rewind(&mut spooled)?;
        Ok(Box::new(spooled))
    }
}

/// Writes a course as a course file: text deflated, media stored, everything dated alike so that the same course gives
/// the same bytes.
pub(crate) fn write(course: &Course, media: &dyn MediaSource, to: &Path) -> Result<(), Failure> {
    replace_file(to, |file| {
        let unwritable = |error: &dyn std::fmt::Display| {
            Failure::new(FailureCode::Disk, format!("“{}” cannot be written: {error}.", to.display()))
        };
        let mut zip = ZipWriter::new(BufWriter::new(file));
        let options =
            SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
        for text in studio_text::write(course, &Kept::default()) {
            let deflated = options.compression_method(CompressionMethod::Deflated);
            zip.start_file(text.path, deflated).map_err(|error| unwritable(&error))?;
            zip.write_all(&text.bytes).map_err(|error| unwritable(&error))?;
        }
        for one in &course.media {
            let stored = options
                .compression_method(CompressionMethod::Stored)
                .large_file(one.bytes >= u64::from(u32::MAX));
            zip.start_file(format!("media/{}", one.name), stored).map_err(|error| unwritable(&error))?;
            let mut reader = media.open(&one.sha256).map_err(|error| {
                Failure::new(
                    FailureCode::BadMedia,
                    format!("The media file “{}” cannot be read: {error}.", one.name),
                )
            })?;
            io::copy(&mut reader, &mut zip).map_err(|error| unwritable(&error))?;
        }
        let mut out = zip.finish().map_err(|error| unwritable(&error))?;
        out.flush().map_err(|error| unwritable(&error))
    })
}

fn archive(path: &Path) -> Result<ZipArchive<BufReader<File>>, String> {
    let file = File::open(path).map_err(|error| error.to_string())?;
    ZipArchive::new(BufReader::new(file)).map_err(|error| error.to_string())
}

fn unreadable(path: &Path, why: &dyn std::fmt::Display) -> Failure {
    Failure::new(
        FailureCode::Disk,
        format!("“{}” is not a course file that can be read: {why}.", path.display()),
    )
    .with_hint("Ask for the file again, or open a backup of the library.")
}
