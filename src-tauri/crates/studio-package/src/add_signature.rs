//! A signature for a package that is finished already.

use crate::file_kind::mime;
use crate::plan::DRAFT_MARKER;
use crate::progress::Progress;
use crate::receipt::Receipt;
use crate::sealing::sealed;
use crate::watched::Watched;
use crate::zip::writer::{ZipFault, ZipWriter};
use sha2::{Digest, Sha256};
use std::io::{self, Read, Seek, Write};
use std::ops::ControlFlow;
use studio_sign::{
    CoSealFault, FileDigest, Limits, OpenFault, RawSigner, Role, Seal, SealFault, StrictZip, UnixSeconds,
    co_seal, seal,
};

/// The files that an LMS, or a browser, begins with, the first that is there.
const ROOTFILES: [&str; 3] = ["imsmanifest.xml", "cmi5.xml", "index.html"];
/// How much of the package is in memory at a time.
const CHUNK: usize = 256 * 1024;

/// Writes the package to `out` with one more signature: a reviewer's beside its author's, or an author's in a package
/// from elsewhere that has none. Every entry keeps its bytes; two are appended. `at` is the time that the signature
/// claims. The package is read twice, once to check it and once to copy it; `progress` counts both and can stop it.
///
/// # Errors
/// When the package is a draft, is not in order, is not what its author signed, or has that signature already. What
/// stands in `out` then is no package.
pub fn add_signature<R: Read + Seek, W: Write + Seek>(
    package: R,
    role: Role,
    signer: &dyn RawSigner,
    at: UnixSeconds,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    out: W,
) -> Result<Receipt, AddSignatureError> {
    let mut source = Watched::new(package, 2, progress).map_err(AddSignatureError::Unreadable)?;
    let written = sign(&mut source, role, signer, at, out);
    if source.is_stopped() { Err(AddSignatureError::Cancelled) } else { written }
}

fn sign<R: Read + Seek, W: Write + Seek>(
    source: &mut Watched<'_, R>,
    role: Role,
    signer: &dyn RawSigner,
    at: UnixSeconds,
    mut out: W,
) -> Result<Receipt, AddSignatureError> {
    let mut zip = StrictZip::open(source, &Limits::default())?;
    // A draft is refused whatever the case of its marker, as one is unpacked on Windows.
    if zip.entries().iter().any(|entry| entry.name.eq_ignore_ascii_case(DRAFT_MARKER)) {
        return Err(AddSignatureError::Draft);
    }
    let seal = match role {
        Role::Reviewer => co_seal(&mut zip, at, signer)?,
        Role::Author => first_seal(&mut zip, at, signer)?,
    };
    let directory = zip.directory();
    let (offset, records, entries) = (directory.offset, directory.records.to_vec(), directory.entries);
    copy(zip.into_inner(), offset, &mut out)?;
    let mut zip = ZipWriter::resume(out, offset, records, entries);
    zip.add_stored(seal.manifest.name, &seal.manifest.bytes)?;
    zip.add_stored(seal.signature.name, &seal.signature.bytes)?;
    let (entries, bytes) = zip.finish()?;
    Ok(Receipt { entries, bytes, sealed: Some(sealed(&seal)) })
}

/// The author's seal for a package that has none.
fn first_seal<R: Read + Seek>(
    zip: &mut StrictZip<R>,
    at: UnixSeconds,
    signer: &dyn RawSigner,
) -> Result<Seal, AddSignatureError> {
    let names: Vec<String> = zip.entries().iter().map(|entry| entry.name.clone()).collect();
    if names.iter().any(|name| name.to_ascii_lowercase().starts_with("meta-inf/") && !name.ends_with('/')) {
        return Err(AddSignatureError::AlreadySigned);
    }
    let rootfile = ROOTFILES.into_iter().find(|rootfile| names.iter().any(|name| name == rootfile));
    let rootfile = rootfile.ok_or(AddSignatureError::NotACourse)?;
    let mut files = Vec::new();
    for (position, name) in names.into_iter().enumerate().filter(|(_, name)| !name.ends_with('/')) {
        let mut hasher = Sha256::new();
        if let Some(mut content) = zip.read_entry(position).map_err(AddSignatureError::Unreadable)? {
            each_chunk(&mut content, |chunk| {
                hasher.update(chunk);
                Ok(())
            })?;
        }
        let mime = mime(&name).map(str::to_owned);
        files.push(FileDigest { name, mime, sha256: hasher.finalize().into() });
    }
    Ok(seal(&files, rootfile, Role::Author, at, signer)?)
}

/// Copies the entries as they stand, headers and all.
fn copy<R: Read + Seek>(source: &mut R, bytes: u64, out: &mut impl Write) -> Result<(), AddSignatureError> {
    source.rewind().map_err(AddSignatureError::Unreadable)?;
    let mut copied = 0;
    each_chunk(&mut source.take(bytes), |chunk| {
        copied += chunk.len() as u64;
        out.write_all(chunk).map_err(AddSignatureError::Unwritable)
    })?;
    if copied == bytes {
        Ok(())
    } else {
        Err(AddSignatureError::Unreadable(io::ErrorKind::UnexpectedEof.into()))
    }
}

fn each_chunk(
    source: &mut impl Read,
    mut take: impl FnMut(&[u8]) -> Result<(), AddSignatureError>,
) -> Result<(), AddSignatureError> {
    let mut buffer = vec![0; CHUNK];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => take(buffer.get(..count).unwrap_or(&buffer))?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(AddSignatureError::Unreadable(error)),
        }
    }
}

/// Why a package did not get a signature.
#[derive(Debug, thiserror::Error)]
pub enum AddSignatureError {
    /// The person who waited for it stopped it.
    #[error("The signing was stopped.")]
    Cancelled,
    /// The package is a draft.
    #[error("This package is a draft, which cannot be signed. Ask its author for the finished one.")]
    Draft,
    /// It carries a signature, or something in the place of one.
    #[error(
        "This package has a signature already, or other files in META-INF, where it would stand. Only a reviewer's signature can be added to a signed package."
    )]
    AlreadySigned,
    /// It has no file to begin with.
    #[error(
        "This zip is not a course package: it has neither imsmanifest.xml nor cmi5.xml nor index.html. Choose another file."
    )]
    NotACourse,
    /// It cannot be read, or some program would read it in another way.
    #[error(transparent)]
    Open(#[from] OpenFault),
    /// It cannot be read.
    #[error("The package cannot be read ({0}). Check that it is still there and try again.")]
    Unreadable(#[source] io::Error),
    /// The signed package cannot be written.
    #[error(
        "The package cannot be written ({0}). Check that the disk has room and that you may write there."
    )]
    Unwritable(#[source] io::Error),
    /// There is no room for a signature.
    #[error("With one more signature the package would reach 4 GiB. Ask its author for a smaller one.")]
    TooLarge,
    /// The author's signature does not allow a reviewer's beside it.
    #[error(transparent)]
    CoSeal(#[from] CoSealFault),
    /// The signature itself.
    #[error(transparent)]
    Seal(#[from] SealFault),
}

impl From<ZipFault> for AddSignatureError {
    fn from(fault: ZipFault) -> Self {
        match fault {
            ZipFault::Unwritable(error) => Self::Unwritable(error),
            ZipFault::Full => Self::TooLarge,
        }
    }
}
