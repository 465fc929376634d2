//! The records of a zip (PKWARE APPNOTE 4.3), field by field and little-endian.

pub(crate) const LOCAL_MARK: [u8; 4] = *b"PK\x03\x04";
pub(crate) const CENTRAL_MARK: [u8; 4] = *b"PK\x01\x02";
pub(crate) const END_MARK: [u8; 4] = *b"PK\x05\x06";
pub(crate) const DESCRIPTOR_MARK: [u8; 4] = *b"PK\x07\x08";
pub(crate) const ZIP64_LOCATOR_MARK: [u8; 4] = *b"PK\x06\x07";

/// Bytes of a local header before its name.
pub(crate) const LOCAL_LENGTH: usize = 30;
/// Bytes of a central record before its name.
pub(crate) const CENTRAL_LENGTH: usize = 46;
/// Bytes of the end record before its comment.
pub(crate) const END_LENGTH: usize = 22;
/// Bytes of a zip64 end record locator.
pub(crate) const ZIP64_LOCATOR_LENGTH: u64 = 20;

/// General purpose bit 3: sizes and checksum follow the data.
pub(crate) const FLAG_DESCRIPTOR: u16 = 1 << 3;
/// General purpose bit 11: the name is UTF-8.
pub(crate) const FLAG_UTF8: u16 = 1 << 11;
/// General purpose bit 0.
pub(crate) const FLAG_ENCRYPTED: u16 = 1;

/// A row of bytes that answers `None` instead of panicking when it is too short.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(pub(crate) &'a [u8]);

impl<'a> Fields<'a> {
    pub(crate) fn u16(self, at: usize) -> Option<u16> {
        Some(u16::from_le_bytes(self.array(at)?))
    }

    pub(crate) fn u32(self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(self.array(at)?))
    }

    pub(crate) fn bytes(self, at: usize, length: usize) -> Option<&'a [u8]> {
        self.0.get(at..at.checked_add(length)?)
    }

    pub(crate) fn is_marked(self, mark: [u8; 4]) -> bool {
        self.0.starts_with(&mark)
    }

    fn array<const N: usize>(self, at: usize) -> Option<[u8; N]> {
        self.bytes(at, N)?.try_into().ok()
    }
}

/// What the local header and the central record both say of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Description<'a> {
    pub(crate) flags: u16,
    pub(crate) method: u16,
    pub(crate) crc: u32,
    pub(crate) packed: u32,
    pub(crate) unpacked: u32,
    pub(crate) name: &'a [u8],
    pub(crate) extra: &'a [u8],
}

/// A central record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CentralRecord<'a> {
    pub(crate) description: Description<'a>,
    pub(crate) has_comment: bool,
    pub(crate) disk: u16,
    pub(crate) attributes: u32,
    pub(crate) offset: u32,
    /// Bytes of the whole record.
    pub(crate) length: usize,
}

/// The end record, without its comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EndRecord {
    pub(crate) is_split: bool,
    pub(crate) entries: u16,
    pub(crate) directory_length: u32,
    pub(crate) directory_offset: u32,
    pub(crate) comment_length: u16,
}

/// Reads a local header from bytes that begin with it and may go on after it.
pub(crate) fn local_header(bytes: &[u8]) -> Option<(Description<'_>, usize)> {
    let fields = Fields(bytes);
    if !fields.is_marked(LOCAL_MARK) {
        return None;
    }
    let (name, extra) = (usize::from(fields.u16(26)?), usize::from(fields.u16(28)?));
    let description = Description {
        flags: fields.u16(6)?,
        method: fields.u16(8)?,
        crc: fields.u32(14)?,
        packed: fields.u32(18)?,
        unpacked: fields.u32(22)?,
        name: fields.bytes(LOCAL_LENGTH, name)?,
        extra: fields.bytes(LOCAL_LENGTH + name, extra)?,
    };
    Some((description, LOCAL_LENGTH + name + extra))
}

/// Reads a central record from bytes that begin with it and may go on after it.
pub(crate) fn central_record(bytes: &[u8]) -> Option<CentralRecord<'_>> {
    let fields = Fields(bytes);
    if !fields.is_marked(CENTRAL_MARK) {
        return None;
    }
    let lengths = [fields.u16(28)?, fields.u16(30)?, fields.u16(32)?].map(usize::from);
    let [name, extra, comment] = lengths;
    fields.bytes(CENTRAL_LENGTH, name + extra + comment)?;
    Some(CentralRecord {
        description: Description {
            flags: fields.u16(8)?,
            method: fields.u16(10)?,
            crc: fields.u32(16)?,
            packed: fields.u32(20)?,
            unpacked: fields.u32(24)?,
            name: fields.bytes(CENTRAL_LENGTH, name)?,
            extra: fields.bytes(CENTRAL_LENGTH + name, extra)?,
        },
        has_comment: comment > 0,
        disk: fields.u16(34)?,
        attributes: fields.u32(38)?,
        offset: fields.u32(42)?,
        length: CENTRAL_LENGTH + name + extra + comment,
    })
}

/// Reads an end record from bytes that begin with it.
pub(crate) fn end_record(bytes: &[u8]) -> Option<EndRecord> {
    let fields = Fields(bytes);
    if !fields.is_marked(END_MARK) {
        return None;
    }
    let (here, total) = (fields.u16(8)?, fields.u16(10)?);
    Some(EndRecord {
        is_split: fields.u16(4)? != 0 || fields.u16(6)? != 0 || here != total,
        entries: total,
        directory_length: fields.u32(12)?,
        directory_offset: fields.u32(16)?,
        comment_length: fields.u16(20)?,
    })
}
