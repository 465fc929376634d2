//! The headers of a zip (PKWARE APPNOTE 6.3.10 §4.3), in the one form that packages have: no extra fields, comments or
//! data descriptors, and the same time and mode for every entry on every system.

/// The bytes that an entry costs beside its content and twice its name: a local and a central header.
pub(crate) const RECORD_BYTES: u64 = 30 + 46;
/// The bytes of the end record.
pub(crate) const END_BYTES: u64 = 22;
/// Where the checksum stands in a local header.
pub(crate) const CRC_AT: u64 = 14;

/// Deflate (§4.4.3.2): version 2.0.
const VERSION_NEEDED: u16 = 20;
/// Unix, so that the mode below is understood (§4.4.2), and version 2.0.
const MADE_BY: u16 = 0x0314;
/// The name is UTF-8 (§4.4.4, bit 11).
const FLAGS: u16 = 1 << 11;
/// 1980-01-01 00:00, the first day that a zip can state.
const TIME: u16 = 0;
const DATE: u16 = 1 << 5 | 1;
/// A regular file that its owner may write and all may read.
const ATTRIBUTES: u32 = 0o100_644 << 16;

/// How the content of an entry is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    /// As it is.
    Stored = 0,
    /// Deflated (RFC 1951).
    Deflated = 8,
}

/// What both headers of an entry say.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    /// The path, ASCII or UTF-8, shorter than 64 KiB.
    pub(crate) name: String,
    /// How the content is held.
    pub(crate) method: Method,
    /// The CRC-32 of the content.
    pub(crate) crc: u32,
    /// Bytes that the content takes in the zip.
    pub(crate) packed: u32,
    /// Bytes of the content.
    pub(crate) size: u32,
    /// Where the local header begins.
    pub(crate) offset: u32,
}

impl Record {
    /// The header in front of the content (§4.3.7).
    pub(crate) fn local(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(30 + self.name.len());
        header.extend_from_slice(b"PK\x03\x04");
        self.common(&mut header);
        header.extend_from_slice(self.name.as_bytes());
        header
    }

    /// Appends the header of the table of contents (§4.3.12).
    pub(crate) fn central(&self, directory: &mut Vec<u8>) {
        directory.extend_from_slice(b"PK\x01\x02");
        directory.extend_from_slice(&MADE_BY.to_le_bytes());
        self.common(directory);
        // No comment, the first and only disk, no internal attributes.
        directory.extend_from_slice(&[0; 6]);
        directory.extend_from_slice(&ATTRIBUTES.to_le_bytes());
        directory.extend_from_slice(&self.offset.to_le_bytes());
        directory.extend_from_slice(self.name.as_bytes());
    }

    /// The part that both headers share, from the version to the length of the extra fields.
    fn common(&self, header: &mut Vec<u8>) {
        let name_length = u16::try_from(self.name.len()).unwrap_or(u16::MAX);
        for field in [VERSION_NEEDED, FLAGS, self.method as u16, TIME, DATE] {
            header.extend_from_slice(&field.to_le_bytes());
        }
        for field in [self.crc, self.packed, self.size] {
            header.extend_from_slice(&field.to_le_bytes());
        }
        for field in [name_length, 0] {
            header.extend_from_slice(&field.to_le_bytes());
        }
    }
}

/// The end record (§4.3.16) behind a table of contents of `length` bytes at `offset`.
pub(crate) fn end(entries: u16, length: u32, offset: u32) -> Vec<u8> {
    let mut end = b"PK\x05\x06\0\0\0\0".to_vec();
    end.extend_from_slice(&entries.to_le_bytes());
    end.extend_from_slice(&entries.to_le_bytes());
    end.extend_from_slice(&length.to_le_bytes());
    end.extend_from_slice(&offset.to_le_bytes());
    end.extend_from_slice(&[0; 2]);
    end
}
