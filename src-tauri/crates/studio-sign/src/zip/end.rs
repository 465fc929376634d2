//! Finding the end record and with it the table of contents.

use std::io::{Read, Result, Seek};

use crate::reason::{Reason, ReasonCode};
use crate::zip::records::{
    CENTRAL_MARK, END_LENGTH, END_MARK, EndRecord, Fields, LOCAL_MARK, ZIP64_LOCATOR_LENGTH,
    ZIP64_LOCATOR_MARK, end_record,
};
use crate::zip::source::{contains, read_at};

/// Where the table of contents lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) offset: u64,
    pub(crate) length: u64,
    /// Entries that the end record promises.
    pub(crate) entries: usize,
    /// Foreign bytes in front of the zip; its offsets are counted from after them.
    pub(crate) base: u64,
}

/// Finds the table of contents, also in a file that is not a zip and nothing else, so that it can still be said whether
/// such a file was signed. Everything out of order is added to the faults.
pub(crate) fn find_directory<R: Read + Seek>(
    source: &mut R,
    length: u64,
    faults: &mut Vec<Reason>,
) -> Result<Option<Place>> {
    let tail_length = length.min(END_LENGTH as u64 + u64::from(u16::MAX));
    let tail_offset = length - tail_length;
    let tail = read_at(source, tail_offset, usize::try_from(tail_length).unwrap_or(usize::MAX))?;
    let Some((at, end)) = last_end_record(&tail) else {
        faults.push(Reason::of(without_end(source, &tail)?));
        return Ok(None);
    };
    let end_offset = tail_offset + at as u64;
    let after = tail.len() - at - END_LENGTH;
    if after > usize::from(end.comment_length) {
        faults.push(Reason::of(ReasonCode::BytesAfter));
    } else if after > 0 {
        faults.push(Reason::of(ReasonCode::ArchiveComment));
    }
    if end.is_split {
        faults.push(Reason::of(ReasonCode::ArchiveSplit));
    }
    let locator = read_at(source, end_offset.saturating_sub(ZIP64_LOCATOR_LENGTH), 4)?;
    let is_zip64 = (end_offset >= ZIP64_LOCATOR_LENGTH && locator == ZIP64_LOCATOR_MARK)
        || end.entries == u16::MAX
        || [end.directory_length, end.directory_offset].contains(&u32::MAX);
    if is_zip64 {
        faults.push(Reason::of(ReasonCode::Zip64));
    }
    place(source, end, end_offset, is_zip64, faults)
}

/// The last end record of the file whose comment fits behind it.
fn last_end_record(tail: &[u8]) -> Option<(usize, EndRecord)> {
    let last = tail.len().checked_sub(END_LENGTH)?;
    (0..=last).rev().find_map(|at| {
        let rest = &tail[at..];
        let end = end_record(rest)?;
        (usize::from(end.comment_length) <= rest.len() - END_LENGTH).then_some((at, end))
    })
}

/// Why there is no end record where it should be. One that is cut off, or further from the end than a comment can be
/// long, still tells which.
fn without_end<R: Read + Seek>(source: &mut R, tail: &[u8]) -> Result<ReasonCode> {
    if read_at(source, 0, 4)? != LOCAL_MARK {
        return Ok(ReasonCode::NotAZip);
    }
    let is_cut_off = tail.windows(END_MARK.len()).any(|bytes| bytes == END_MARK);
    Ok(if !is_cut_off && contains(source, &END_MARK)? {
        ReasonCode::BytesAfter
    } else {
        ReasonCode::ArchiveTruncated
    })
}

fn place<R: Read + Seek>(
    source: &mut R,
    end: EndRecord,
    end_offset: u64,
    is_zip64: bool,
    faults: &mut Vec<Reason>,
) -> Result<Option<Place>> {
    let (length, said) = (u64::from(end.directory_length), u64::from(end.directory_offset));
    let found = Place { offset: said, length, entries: end.entries.into(), base: 0 };
    if said + length == end_offset {
        return Ok(Some(found));
    }
    let mut is_directory = |at: u64| -> Result<bool> {
        let mark = read_at(source, at, 4)?;
        Ok(Fields(&mark).is_marked(CENTRAL_MARK) || (length == 0 && Fields(&mark).is_marked(END_MARK)))
    };
    if let Some(at) = end_offset.checked_sub(length).filter(|at| *at > said)
        && is_directory(at)?
    {
        faults.push(Reason::of(ReasonCode::BytesBefore));
        return Ok(Some(Place { offset: at, base: at - said, ..found }));
    }
    if said + length < end_offset && is_directory(said)? {
        if !is_zip64 {
            faults.push(Reason::of(ReasonCode::BytesBetween));
        }
        return Ok(Some(found));
    }
    faults.push(Reason::of(ReasonCode::DirectoryDamaged));
    Ok(None)
}
