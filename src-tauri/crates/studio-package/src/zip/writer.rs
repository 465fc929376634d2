//! Writing entries one after the other.

use crate::zip::packed::pack;
use crate::zip::record::{CRC_AT, END_BYTES, Method, RECORD_BYTES, Record, end};
use std::io::{self, Seek, SeekFrom, Write};
use studio_sign::Limits;

/// Writes a zip from its first byte on. Nothing is held but the table of contents.
pub(crate) struct ZipWriter<W> {
    out: W,
    /// Bytes written.
    at: u64,
    directory: Vec<u8>,
    entries: usize,
}

/// Why the zip cannot go on.
#[derive(Debug)]
pub(crate) enum ZipFault {
    /// It cannot be written.
    Unwritable(io::Error),
    /// It has reached what a zip without zip64 can say.
    Full,
}

impl From<io::Error> for ZipFault {
    fn from(error: io::Error) -> Self {
        Self::Unwritable(error)
    }
}

/// A stored entry whose content is being written.
pub(crate) struct OpenEntry {
    record: Record,
    crc: crc32fast::Hasher,
    missing: u64,
}

impl<W: Write + Seek> ZipWriter<W> {
    /// A zip that begins where `out` begins.
    pub(crate) fn new(out: W) -> Self {
        Self { out, at: 0, directory: Vec::new(), entries: 0 }
    }

    /// A zip of which the first `at` bytes are written already: `entries` entries with this table of contents.
    pub(crate) fn resume(out: W, at: u64, directory: Vec<u8>, entries: usize) -> Self {
        Self { out, at, directory, entries }
    }

    /// An entry whose content is at hand, deflated where that helps.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Result<(), ZipFault> {
        let packed = pack(name, content);
        self.add_packed(name, content, packed.method, &packed.bytes)
    }

    /// An entry that is stored as it is, whatever it is.
    pub(crate) fn add_stored(&mut self, name: &str, content: &[u8]) -> Result<(), ZipFault> {
        self.add_packed(name, content, Method::Stored, content)
    }

    fn add_packed(
        &mut self,
        name: &str,
        content: &[u8],
        method: Method,
        packed: &[u8],
    ) -> Result<(), ZipFault> {
        let record = self.record(name, method, packed.len() as u64, content.len() as u64)?;
        let record = Record { crc: crc32fast::hash(content), ..record };
        self.put(&record.local())?;
        self.put(packed)?;
        self.list(&record);
        Ok(())
    }

    /// Begins a stored entry of exactly `size` bytes, of which the checksum is not yet known.
    pub(crate) fn begin(&mut self, name: &str, size: u64) -> Result<OpenEntry, ZipFault> {
        let record = self.record(name, Method::Stored, size, size)?;
        self.put(&record.local())?;
        Ok(OpenEntry { record, crc: crc32fast::Hasher::new(), missing: size })
    }

    /// Writes the next bytes of an entry.
    pub(crate) fn content(&mut self, entry: &mut OpenEntry, bytes: &[u8]) -> Result<(), ZipFault> {
        entry.missing = entry.missing.checked_sub(bytes.len() as u64).ok_or(ZipFault::Full)?;
        entry.crc.update(bytes);
        self.put(bytes)
    }

    /// Ends an entry: goes back to its header and writes the checksum there, since readers disagree about checksums that
    /// follow the content.
    pub(crate) fn finish_entry(&mut self, entry: OpenEntry) -> Result<(), ZipFault> {
        if entry.missing > 0 {
            return Err(ZipFault::Unwritable(io::ErrorKind::UnexpectedEof.into()));
        }
        let record = Record { crc: entry.crc.finalize(), ..entry.record };
        self.out.seek(SeekFrom::Start(u64::from(record.offset) + CRC_AT))?;
        self.out.write_all(&record.crc.to_le_bytes())?;
        self.out.seek(SeekFrom::Start(self.at))?;
        self.list(&record);
        Ok(())
    }

    /// Writes the table of contents; returns the number of entries and of bytes.
    pub(crate) fn finish(mut self) -> Result<(usize, u64), ZipFault> {
        let full = |_too_large| ZipFault::Full;
        let length = u32::try_from(self.directory.len()).map_err(full)?;
        let offset = u32::try_from(self.at).map_err(full)?;
        let entries = u16::try_from(self.entries).map_err(full)?;
        self.directory.extend(end(entries, length, offset));
        let directory = std::mem::take(&mut self.directory);
        self.put(&directory)?;
        self.out.flush()?;
        Ok((self.entries, self.at))
    }

    /// A record at the present place, if there is room for its content and its headers.
    fn record(&self, name: &str, method: Method, packed: u64, size: u64) -> Result<Record, ZipFault> {
        let limits = Limits::default();
        let grown = [packed, RECORD_BYTES, 2 * name.len() as u64, self.directory.len() as u64 + END_BYTES]
            .into_iter()
            .fold(self.at, u64::saturating_add);
        if grown > limits.archive_bytes
            || self.entries >= limits.entries
            || name.len() > usize::from(u16::MAX)
        {
            return Err(ZipFault::Full);
        }
        let full = |_too_large| ZipFault::Full;
        Ok(Record {
            name: name.to_owned(),
            method,
            crc: 0,
            packed: u32::try_from(packed).map_err(full)?,
            size: u32::try_from(size).map_err(full)?,
            offset: u32::try_from(self.at).map_err(full)?,
        })
    }

    fn list(&mut self, record: &Record) {
        record.central(&mut self.directory);
        self.entries += 1;
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), ZipFault> {
        self.out.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn a_zip_never_grows_beyond_what_it_can_say() {
        let zip = |at: u64, entries: usize| {
            ZipWriter::resume(Cursor::new(Vec::new()), at, Vec::new(), entries).add("a", b"content")
        };
        assert!(zip(0, 65_533).is_ok());
        assert!(matches!(zip(0, 65_534), Err(ZipFault::Full)));
        let (limit, cost) = (u64::from(u32::MAX) - 1, 7 + 2 + RECORD_BYTES + END_BYTES);
        assert!(zip(limit - cost, 0).is_ok());
        assert!(matches!(zip(limit - cost + 1, 0), Err(ZipFault::Full)));
    }

    #[test]
    fn an_entry_of_another_length_than_announced_is_no_entry() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut entry = zip.begin("a", 2).unwrap();
        assert!(zip.content(&mut entry, b"abc").is_err());
        zip.content(&mut entry, b"a").unwrap();
        assert!(zip.finish_entry(entry).is_err());
    }
}
