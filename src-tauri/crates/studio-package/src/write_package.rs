//! From a plan to a zip.

use crate::file_kind::{is_compressed, mime};
use crate::package_error::PackageError;
use crate::plan::{PackagePlan, content_bytes};
use crate::progress::Progress;
use crate::receipt::Receipt;
use crate::sealing::{Signing, sealed};
use crate::zip::writer::{ZipFault, ZipWriter};
use sha2::{Digest, Sha256 as Hasher};
use std::io::{self, Read, Seek, Write};
use std::ops::ControlFlow;
use studio_course::{FileSource, PlannedFile, Sha256};
use studio_sign::{FileDigest, Role, seal};

/// How much of a media file is in memory at a time.
const CHUNK: usize = 256 * 1024;
/// A media file of text, such as captions, is deflated up to this size, for which it has to be in memory; a larger one
/// is stored.
const DEFLATED_MEDIA_LIMIT: u64 = 8 * 1024 * 1024;

/// Opens a media file by its digest.
pub(crate) type OpenMedia<'a> = dyn FnMut(&Sha256) -> io::Result<Box<dyn Read>> + 'a;

/// Writes the package from the first byte of `out` on, and signs it where `signing` says by whom. Media are streamed,
/// so memory does not grow with them; each is compared with the digest that the course knows it by. `progress` is asked
/// before every file and every few hundred kilobytes of media; `Break` stops the export.
///
/// # Errors
/// When a file cannot be read, is not what it was, or the package cannot be written. What stands in `out` then is no
/// package.
pub fn write_package<W: Write + Seek>(
    plan: &PackagePlan,
    media: &mut dyn FnMut(&Sha256) -> io::Result<Box<dyn Read>>,
    signing: Option<&Signing<'_>>,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    out: W,
) -> Result<Receipt, PackageError> {
    if plan.is_draft && signing.is_some() {
        return Err(PackageError::Draft);
    }
    let done = Progress {
        bytes_done: 0,
        bytes_total: plan.content_bytes(),
        files_done: 0,
        files_total: plan.files.len(),
    };
    let mut writing = Writing { zip: ZipWriter::new(out), media, progress, done };
    let mut digests = Vec::with_capacity(plan.files.len());
    for file in &plan.files {
        digests.push(FileDigest {
            name: file.path.clone(),
            mime: mime(&file.path).map(str::to_owned),
            sha256: writing.file(file)?,
        });
    }
    writing.report()?;
    let mut zip = writing.zip;
    let seal = signing
        .map(|signing| seal(&digests, plan.standard().rootfile(), Role::Author, signing.at(), signing.signer))
        .transpose()?;
    if let Some(seal) = &seal {
        zip.add_stored(seal.manifest.name, &seal.manifest.bytes)?;
        zip.add_stored(seal.signature.name, &seal.signature.bytes)?;
    }
    let (entries, bytes) = zip.finish()?;
    Ok(Receipt { entries, bytes, sealed: seal.as_ref().map(sealed) })
}

impl From<ZipFault> for PackageError {
    fn from(fault: ZipFault) -> Self {
        match fault {
            ZipFault::Unwritable(error) => Self::Unwritable(error),
            ZipFault::Full => Self::TooLarge,
        }
    }
}

/// A package that is being written.
struct Writing<'a, 'm, W> {
    zip: ZipWriter<W>,
    media: &'a mut OpenMedia<'m>,
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: Progress,
}

impl<W: Write + Seek> Writing<'_, '_, W> {
    /// Writes one file and returns its digest.
    fn file(&mut self, file: &PlannedFile) -> Result<[u8; 32], PackageError> {
        self.report()?;
        let before = self.done.bytes_done;
        let digest = match &file.source {
            FileSource::Bytes(bytes) => {
                self.zip.add(&file.path, bytes)?;
                Hasher::digest(bytes).into()
            }
            FileSource::Media { sha256, bytes } => {
                let reader = (self.media)(sha256).map_err(unreadable(file))?;
                let found = if is_compressed(&file.path) || *bytes > DEFLATED_MEDIA_LIMIT {
                    self.stream(file, reader, *bytes)?
                } else {
                    self.whole(file, reader, *bytes)?
                };
                if found != sha256.0 {
                    return Err(PackageError::MediaChanged { path: file.path.clone() });
                }
                found
            }
        };
        self.done.bytes_done = before + content_bytes(&file.source);
        self.done.files_done += 1;
        Ok(digest)
    }

    /// Copies a media file through a buffer of fixed size.
    fn stream(
        &mut self,
        file: &PlannedFile,
        mut reader: Box<dyn Read>,
        bytes: u64,
    ) -> Result<[u8; 32], PackageError> {
        let changed = || PackageError::MediaChanged { path: file.path.clone() };
        let mut entry = self.zip.begin(&file.path, bytes)?;
        let mut hasher = Hasher::new();
        let mut buffer = vec![0; CHUNK];
        let mut missing = bytes;
        loop {
            let count = read_some(&mut reader, &mut buffer).map_err(unreadable(file))?;
            let chunk = buffer.get(..count).unwrap_or(&buffer);
            missing = missing.checked_sub(chunk.len() as u64).ok_or_else(changed)?;
            if chunk.is_empty() {
                break;
            }
            hasher.update(chunk);
            self.zip.content(&mut entry, chunk)?;
            self.done.bytes_done += chunk.len() as u64;
            self.report()?;
        }
        if missing > 0 {
            return Err(changed());
        }
        self.zip.finish_entry(entry)?;
        Ok(hasher.finalize().into())
    }

    /// Reads a small media file of text, so that it can be deflated.
    fn whole(
        &mut self,
        file: &PlannedFile,
        reader: Box<dyn Read>,
        bytes: u64,
    ) -> Result<[u8; 32], PackageError> {
        let mut content = Vec::new();
        reader.take(bytes + 1).read_to_end(&mut content).map_err(unreadable(file))?;
        if content.len() as u64 != bytes {
            return Err(PackageError::MediaChanged { path: file.path.clone() });
        }
        self.zip.add(&file.path, &content)?;
        Ok(Hasher::digest(&content).into())
    }

    fn report(&mut self) -> Result<(), PackageError> {
        match (self.progress)(self.done) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(PackageError::Cancelled),
        }
    }
}

fn read_some(reader: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match reader.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

fn unreadable(file: &PlannedFile) -> impl Fn(io::Error) -> PackageError {
    |source| PackageError::MediaUnreadable { path: file.path.clone(), source }
}
