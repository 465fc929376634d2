//! One entry of a zip, and the rules that its central record must keep.

use crate::reason::{Reason, ReasonCode};
use crate::text::shown_bytes;
use crate::zip::entry_name::check_name;
use crate::zip::limits::Limits;
use crate::zip::records::{CentralRecord, Description, FLAG_DESCRIPTOR, FLAG_ENCRYPTED, FLAG_UTF8, Fields};

/// How an entry's bytes are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// As they are.
    Stored,
    /// RFC 1951.
    Deflated,
}

/// One entry, as the table of contents describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name, with `/` between folders; a folder's own name ends with it.
    pub name: String,
    /// How its bytes are packed.
    pub method: Method,
    /// Bytes in the zip.
    pub packed: u64,
    /// Bytes after unpacking.
    pub unpacked: u64,
    /// The CRC-32 of the unpacked bytes.
    pub crc: u32,
    /// Where its local header begins.
    pub offset: u64,
    /// Where its packed bytes begin.
    pub(crate) data_offset: u64,
    /// The general purpose flags, to be compared with the local header.
    pub(crate) flags: u16,
}

impl Entry {
    /// Whether this is a folder, which has no bytes of its own.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        self.name.ends_with('/')
    }

    pub(crate) fn has_descriptor(&self) -> bool {
        self.flags & FLAG_DESCRIPTOR != 0
    }
}

/// Extra fields that only carry times and owners: extended time stamp, NTFS times, Info-ZIP's Unix fields. No other
/// is taken: 0x0001 (zip64) and 0x7075 (Unicode path) give an entry another size or name.
const HARMLESS_EXTRAS: [u16; 4] = [0x5455, 0x000a, 0x7875, 0x5855];
const UNIX_TYPE: u32 = 0o170_000;
const UNIX_FILE: u32 = 0o100_000;
const UNIX_FOLDER: u32 = 0o040_000;
const DOS_FOLDER: u32 = 0x10;
const DOS_VOLUME: u32 = 0x08;

/// Makes an entry of a central record and adds what is wrong with it to the faults. An entry is made even then, so that
/// everything that is wrong can be said at once.
pub(crate) fn entry_of(
    record: &CentralRecord<'_>,
    base: u64,
    limits: &Limits,
    faults: &mut Vec<Reason>,
) -> Entry {
    let description = &record.description;
    let name = match check_name(description.name) {
        Ok(name) if description.flags & FLAG_UTF8 != 0 || name.is_ascii() => name.to_owned(),
        Ok(_undeclared) => {
            faults.push(Reason::at(ReasonCode::EntryNameUnreadable, &shown_bytes(description.name)));
            shown_bytes(description.name)
        }
        Err(code) => {
            faults.push(Reason::at(code, &shown_bytes(description.name)));
            shown_bytes(description.name)
        }
    };
    faults.extend(record_faults(record, limits).into_iter().map(|code| Reason::at(code, &name)));
    Entry {
        name,
        method: if description.method == 0 { Method::Stored } else { Method::Deflated },
        packed: description.packed.into(),
        unpacked: description.unpacked.into(),
        crc: description.crc,
        offset: base + u64::from(record.offset),
        data_offset: 0,
        flags: description.flags,
    }
}

fn record_faults(record: &CentralRecord<'_>, limits: &Limits) -> Vec<ReasonCode> {
    let description = &record.description;
    let is_folder = description.name.ends_with(b"/");
    let is_stored = description.method == 0;
    let mut faults = description_faults(description);
    let (packed, unpacked) = (u64::from(description.packed), u64::from(description.unpacked));
    if [description.packed, description.unpacked, record.offset].contains(&u32::MAX) {
        faults.push(ReasonCode::Zip64);
    }
    if record.disk != 0 {
        faults.push(ReasonCode::ArchiveSplit);
    }
    if record.has_comment {
        faults.push(ReasonCode::EntryCommentRefused);
    }
    if is_stored && packed != unpacked {
        faults.push(ReasonCode::EntrySizeWrong);
    }
    if unpacked > 1 << 20 && unpacked > packed.saturating_mul(limits.ratio) {
        faults.push(ReasonCode::EntryRatio);
    }
    if !is_plain(record.attributes, is_folder) || (is_folder && (packed != 0 || unpacked != 0)) {
        faults.push(ReasonCode::EntryTypeRefused);
    }
    faults
}

/// What must hold of the local header as well as of the central record.
pub(crate) fn description_faults(description: &Description<'_>) -> Vec<ReasonCode> {
    let mut faults = Vec::new();
    let is_stored = description.method == 0;
    if description.flags & FLAG_ENCRYPTED != 0 {
        faults.push(ReasonCode::EntryEncrypted);
    }
    // Bits 1 and 2 tell how hard the packer tried. A stored entry with a descriptor has no end that a reader of a
    // stream could find.
    let known = FLAG_ENCRYPTED | 0b110 | FLAG_DESCRIPTOR | FLAG_UTF8;
    if description.flags & !known != 0 || (is_stored && description.flags & FLAG_DESCRIPTOR != 0) {
        faults.push(ReasonCode::EntryFlagsRefused);
    }
    if !matches!(description.method, 0 | 8) {
        faults.push(ReasonCode::EntryMethodRefused);
    }
    match has_only_harmless_extras(description.extra) {
        Ok(true) => {}
        Ok(false) => faults.push(ReasonCode::EntryExtraRefused),
        Err(zip64) => faults.push(zip64),
    }
    faults
}

fn has_only_harmless_extras(mut extra: &[u8]) -> Result<bool, ReasonCode> {
    while !extra.is_empty() {
        let fields = Fields(extra);
        let (Some(kind), Some(length)) = (fields.u16(0), fields.u16(2)) else { return Ok(false) };
        if kind == 0x0001 {
            return Err(ReasonCode::Zip64);
        }
        let Some(rest) = extra.get(4 + usize::from(length)..) else { return Ok(false) };
        if !HARMLESS_EXTRAS.contains(&kind) {
            return Ok(false);
        }
        extra = rest;
    }
    Ok(true)
}

/// Whether the attributes, whichever system they claim to come from, say "plain file" (or "folder").
fn is_plain(attributes: u32, is_folder: bool) -> bool {
    let unix_type = (attributes >> 16) & UNIX_TYPE;
    let wanted = if is_folder { UNIX_FOLDER } else { UNIX_FILE };
    let is_unix_right = unix_type == 0 || unix_type == wanted;
    let is_dos_right = attributes & DOS_VOLUME == 0 && (is_folder || attributes & DOS_FOLDER == 0);
    is_unix_right && is_dos_right
}
