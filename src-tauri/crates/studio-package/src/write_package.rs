//! From a plan to a zip.

use crate::file_kind::{is_compressed, mime};
use crate::media_content::{OpenMedia, each_chunk};
use crate::package_error::PackageError;
use crate::plan::{PackagePlan, content_bytes};
use crate::progress::{Progress, report};
use crate::receipt::Receipt;
use crate::sealing::{Signing, sealed};
use crate::single_html::write_single_html;
use crate::standard::Standard;
use crate::zip::writer::{ZipFault, ZipWriter};
use sha2::{Digest, Sha256 as Hasher};
use std::io::{self, Read, Seek, Write};
use std::ops::ControlFlow;
use studio_course::{FileSource, PlannedFile, Sha256};
use studio_sign::{FileDigest, Role, seal};

/// A media file of text, such as captions, is deflated up to this size, for which it has to be in memory; a larger one
/// is stored.
const DEFLATED_MEDIA_LIMIT: u64 = 8 * 1024 * 1024;

/// Writes the package from the first byte of `out` on, and signs it where `signing` says by whom. Media are streamed,
/// so memory does not grow with them; each is compared with the digest that the course knows it by. `progress` is asked
/// before every file and every few hundred kilobytes of media; `Break` stops the export. A plan for one page is written
/// as [`write_single_html`] does.
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
    if plan.standard() == Standard::HtmlSingle {
        return match signing {
            None => write_single_html(plan, media, progress, out),
            Some(_) => Err(PackageError::SinglePage),
        };
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
    report(writing.progress, writing.done)?;
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
        report(self.progress, self.done)?;
        let before = self.done.bytes_done;
        let digest = match &file.source {
            FileSource::Bytes(bytes) => {
                self.zip.add(&file.path, bytes)?;
                Hasher::digest(bytes).into()
            }
            FileSource::Media { sha256, bytes } => {
                if is_compressed(&file.path) || *bytes > DEFLATED_MEDIA_LIMIT {
                    self.stream(&file.path, (sha256, *bytes))?;
                } else {
                    self.whole(&file.path, (sha256, *bytes))?;
                }
                sha256.0
            }
        };
        self.done.bytes_done = before + content_bytes(&file.source);
        self.done.files_done += 1;
        Ok(digest)
    }

    /// Copies a media file through a buffer of fixed size.
    fn stream(&mut self, path: &str, expected: (&Sha256, u64)) -> Result<(), PackageError> {
        let mut entry = self.zip.begin(path, expected.1)?;
        each_chunk(self.media, path, expected, &mut |chunk| {
            self.zip.content(&mut entry, chunk)?;
            self.done.bytes_done += chunk.len() as u64;
            report(self.progress, self.done)
        })?;
        Ok(self.zip.finish_entry(entry)?)
    }

    /// Reads a small media file of text, so that it can be deflated.
    fn whole(&mut self, path: &str, expected: (&Sha256, u64)) -> Result<(), PackageError> {
        let mut content = Vec::new();
        each_chunk(self.media, path, expected, &mut |chunk| {
            content.extend_from_slice(chunk);
            Ok(())
        })?;
        Ok(self.zip.add(path, &content)?)
    }
}
