//! The local records must tile the file, from its first byte to the table of contents, and agree with it.

use std::io::{Read, Result, Seek};

use crate::reason::{Reason, ReasonCode};
use crate::text::shown_bytes;
use crate::zip::end::Place;
use crate::zip::entry::{Entry, Method, description_faults};
use crate::zip::records::{
    DESCRIPTOR_MARK, Description, FLAG_DESCRIPTOR, Fields, LOCAL_LENGTH, local_header,
};
use crate::zip::source::read_at;

/// A guess that takes in the header, the name and the extra fields of nearly every entry at once.
const HEADER_GUESS: usize = 512;

/// Checks every local record and sets each entry's `data_offset`. `names` are the names as the table of contents has
/// them, byte for byte.
pub(crate) fn check_tiling<R: Read + Seek>(
    source: &mut R,
    place: Place,
    entries: &mut [Entry],
    names: &[&[u8]],
    faults: &mut Vec<Reason>,
) -> Result<()> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|&index| entries[index].offset);
    let mut expected = place.base;
    for index in order {
        let entry = &mut entries[index];
        if entry.offset > expected {
            faults.push(gap(source, expected, entry.offset, place)?);
        } else if entry.offset < expected {
            faults.push(Reason::at(ReasonCode::EntryOverlap, &entry.name));
        }
        let end = check_local(source, entry, names[index], faults)?;
        if end > place.offset {
            faults.push(Reason::at(ReasonCode::EntryOverlap, &entry.name));
        }
        expected = expected.max(end);
    }
    if expected < place.offset {
        faults.push(gap(source, expected, place.offset, place)?);
    }
    Ok(())
}

/// What the bytes from one place to another are that belong to no listed entry. A whole zip in front begins like an
/// entry, too, but that entry does not fill the gap.
fn gap<R: Read + Seek>(source: &mut R, at: u64, end: u64, place: Place) -> Result<Reason> {
    let bytes = read_header(source, at)?;
    let hidden = local_header(&bytes);
    let fills = |local: &Description<'_>, length: usize| at + length as u64 + u64::from(local.packed) == end;
    Ok(match hidden {
        Some((local, length)) if at > place.base || fills(&local, length) => {
            Reason::at(ReasonCode::EntryUnlisted, &shown_bytes(local.name))
        }
        _ if at == place.base => Reason::of(ReasonCode::BytesBefore),
        _ => Reason::of(ReasonCode::BytesBetween),
    })
}

/// Checks one local record and answers where it ends.
fn check_local<R: Read + Seek>(
    source: &mut R,
    entry: &mut Entry,
    name: &[u8],
    faults: &mut Vec<Reason>,
) -> Result<u64> {
    let bytes = read_header(source, entry.offset)?;
    let Some((local, length)) = local_header(&bytes) else {
        faults.push(Reason::at(ReasonCode::EntryHeaderMismatch, &entry.name));
        return Ok(entry.offset);
    };
    if !agrees(&local, entry, name) {
        faults.push(Reason::at(ReasonCode::EntryHeaderMismatch, &entry.name));
    }
    faults.extend(description_faults(&local).into_iter().map(|code| Reason::at(code, &entry.name)));
    entry.data_offset = entry.offset + length as u64;
    let data_end = entry.data_offset + entry.packed;
    if !entry.has_descriptor() {
        return Ok(data_end);
    }
    let descriptor = read_at(source, data_end, 16)?;
    match descriptor_length(&descriptor, entry) {
        Some(length) => Ok(data_end + length),
        None => {
            faults.push(Reason::at(ReasonCode::EntryDescriptorWrong, &entry.name));
            Ok(data_end)
        }
    }
}

fn read_header<R: Read + Seek>(source: &mut R, at: u64) -> Result<Vec<u8>> {
    let bytes = read_at(source, at, HEADER_GUESS)?;
    let length = |field| Fields(&bytes).u16(field).map_or(0, usize::from);
    let whole = LOCAL_LENGTH + length(26) + length(28);
    if whole > bytes.len() { read_at(source, at, whole) } else { Ok(bytes) }
}

/// Name, flags, method, checksum and sizes must be the same in both places. With a descriptor the local header may
/// leave checksum and sizes at zero.
fn agrees(local: &Description<'_>, entry: &Entry, name: &[u8]) -> bool {
    let may_be_zero = local.flags & FLAG_DESCRIPTOR != 0;
    let same = |here: u32, there: u64| u64::from(here) == there || (may_be_zero && here == 0);
    let method = if local.method == 0 { Method::Stored } else { Method::Deflated };
    local.name == name
        && local.flags == entry.flags
        && method == entry.method
        && same(local.crc, entry.crc.into())
        && same(local.packed, entry.packed)
        && same(local.unpacked, entry.unpacked)
}

/// The length of the descriptor, with or without its mark, if it says what the table of contents says.
fn descriptor_length(bytes: &[u8], entry: &Entry) -> Option<u64> {
    let says = |at: usize| {
        let fields = Fields(bytes);
        fields.u32(at) == Some(entry.crc)
            && fields.u32(at + 4).map(u64::from) == Some(entry.packed)
            && fields.u32(at + 8).map(u64::from) == Some(entry.unpacked)
    };
    if Fields(bytes).is_marked(DESCRIPTOR_MARK) && says(4) { Some(16) } else { says(0).then_some(12) }
}
