//! From a plan to one page.

use crate::media_content::each_chunk;
use crate::package_error::PackageError;
use crate::plan::PackagePlan;
use crate::progress::{Progress, report};
use crate::receipt::Receipt;
use crate::single_html::pieces::{Piece, pieces};
use base64::engine::general_purpose::STANDARD;
use base64::write::EncoderWriter;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use studio_course::Sha256;

/// Writes the course as one page that holds its style, its player and every media file it shows. Media are streamed, so
/// memory does not grow with them; each is compared with the digest that the course knows it by. `progress` is asked
/// before every media file and every few hundred kilobytes of it; `Break` stops the export.
///
/// # Errors
/// When a media file cannot be read, is not what it was, or the page cannot be written. What stands in `out` then is no
/// page.
pub fn write_single_html<W: Write>(
    plan: &PackagePlan,
    media: &mut dyn FnMut(&Sha256) -> io::Result<Box<dyn Read>>,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    mut out: W,
) -> Result<Receipt, PackageError> {
    let pieces = pieces(plan.page(), plan.files());
    let is_media = |piece: &&Piece<'_>| matches!(piece, Piece::Media { .. });
    let mut done = Progress {
        bytes_done: 0,
        bytes_total: pieces.iter().map(Piece::length).sum(),
        files_done: 0,
        files_total: pieces.iter().filter(is_media).count(),
    };
    for piece in &pieces {
        report(progress, done)?;
        let before = done.bytes_done;
        match piece {
            Piece::Text(text) => out.write_all(text.as_bytes()).map_err(PackageError::Unwritable)?,
            Piece::Media { path, sha256, bytes } => {
                let mut encoder = EncoderWriter::new(&mut out, &STANDARD);
                each_chunk(media, path, (sha256, *bytes), &mut |chunk| {
                    encoder.write_all(chunk).map_err(PackageError::Unwritable)?;
                    done.bytes_done += chunk.len() as u64;
                    report(progress, done)
                })?;
                encoder.finish().map_err(PackageError::Unwritable)?;
                done.files_done += 1;
            }
        }
        done.bytes_done = before + piece.length();
    }
    out.flush().map_err(PackageError::Unwritable)?;
    report(progress, done)?;
    Ok(Receipt { entries: 1, bytes: done.bytes_total, sealed: None })
}
