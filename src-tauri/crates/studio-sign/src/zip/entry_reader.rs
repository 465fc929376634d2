//! The unpacked bytes of one entry, never more than it declared.

use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom};

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZFlush, MZStatus};

use crate::reason::{Reason, ReasonCode};
use crate::zip::entry::{Entry, Method};

const INPUT: usize = 32 << 10;

/// Reads one entry. It fails with [`ErrorKind::InvalidData`] and a [`Reason`] inside when the entry does not unpack to
/// exactly the size and the checksum it declared, using up exactly its packed bytes. That is known only after the last
/// byte, so what was read counts only when the end was reached.
pub struct EntryReader<'a, R> {
    source: &'a mut R,
    name: String,
    inflater: Option<Box<InflateState>>,
    input: Vec<u8>,
    input_at: usize,
    packed_left: u64,
    unpacked_left: u64,
    crc: crc32fast::Hasher,
    wanted_crc: u32,
    is_finished: bool,
    /// Found at the end; the bytes before it are handed out first.
    late_fault: Option<ReasonCode>,
}

impl<'a, R: Read + Seek> EntryReader<'a, R> {
    /// Starts at the entry's first byte.
    ///
    /// # Errors
    /// When the source does not seek.
    pub(crate) fn new(source: &'a mut R, entry: &Entry) -> Result<Self> {
        source.seek(SeekFrom::Start(entry.data_offset))?;
        let inflater = (entry.method == Method::Deflated).then(|| InflateState::new_boxed(DataFormat::Raw));
        Ok(Self {
            source,
            name: entry.name.clone(),
            inflater,
            input: Vec::new(),
            input_at: 0,
            packed_left: entry.packed,
            unpacked_left: entry.unpacked,
            crc: crc32fast::Hasher::new(),
            wanted_crc: entry.crc,
            is_finished: false,
            late_fault: None,
        })
    }

    fn fault(&self, code: ReasonCode) -> Error {
        Error::new(ErrorKind::InvalidData, Reason::at(code, &self.name))
    }

    fn finish(&mut self) {
        self.is_finished = true;
        let crc = core::mem::take(&mut self.crc).finalize();
        self.late_fault = (crc != self.wanted_crc).then_some(ReasonCode::EntryDamaged);
    }

    fn read_stored(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let room = usize::try_from(self.unpacked_left).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.source.read(&mut buffer[..room])?;
        if read == 0 && room > 0 {
            return Err(self.fault(ReasonCode::EntrySizeWrong));
        }
        self.crc.update(&buffer[..read]);
        self.unpacked_left -= read as u64;
        if self.unpacked_left == 0 {
            self.finish();
        }
        Ok(read)
    }

    fn fill_input(&mut self) -> Result<()> {
        if self.input_at < self.input.len() || self.packed_left == 0 {
            return Ok(());
        }
        self.input.resize(usize::try_from(self.packed_left).unwrap_or(INPUT).min(INPUT), 0);
        let read = self.source.read(&mut self.input)?;
        if read == 0 {
            return Err(self.fault(ReasonCode::EntrySizeWrong));
        }
        self.input.truncate(read);
        self.input_at = 0;
        self.packed_left -= read as u64;
        Ok(())
    }

    /// Inflates some bytes; at the declared size it goes on to see that the packed bytes end there, too.
    fn read_deflated(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let mut written = 0;
        let mut excess = [0_u8; 1];
        loop {
            self.fill_input()?;
            let room = usize::try_from(self.unpacked_left).unwrap_or(usize::MAX).min(buffer.len() - written);
            let output = if room > 0 { &mut buffer[written..written + room] } else { &mut excess };
            let Some(inflater) = self.inflater.as_mut() else { return Ok(written) };
            let step = inflate(inflater, &self.input[self.input_at..], output, MZFlush::None);
            self.input_at += step.bytes_consumed;
            if room == 0 && step.bytes_written > 0 {
                return Err(self.fault(ReasonCode::EntrySizeWrong));
            }
            self.crc.update(&output[..step.bytes_written]);
            written += step.bytes_written;
            self.unpacked_left -= step.bytes_written as u64;
            let is_input_used_up = self.input_at == self.input.len() && self.packed_left == 0;
            match step.status {
                Ok(MZStatus::StreamEnd) => {
                    self.finish();
                    if self.unpacked_left > 0 || !is_input_used_up {
                        self.late_fault = Some(ReasonCode::EntrySizeWrong);
                    }
                    return Ok(written);
                }
                Ok(_more) if step.bytes_consumed == 0 && step.bytes_written == 0 => {
                    return Err(self.fault(ReasonCode::EntryDamaged));
                }
                Ok(_more) => {}
                Err(_damaged) => return Err(self.fault(ReasonCode::EntryDamaged)),
            }
            if written == buffer.len() && self.unpacked_left > 0 {
                return Ok(written);
            }
        }
    }
}

impl<R: Read + Seek> Read for EntryReader<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let mut read = 0;
        if !self.is_finished {
            read =
                if self.inflater.is_some() { self.read_deflated(buffer)? } else { self.read_stored(buffer)? };
        }
        match self.late_fault {
            Some(code) if read == 0 => Err(self.fault(code)),
            _ => Ok(read),
        }
    }
}

/// The reason inside an error of an [`EntryReader`], if the zip and not the disk was at fault.
#[must_use]
pub fn reason_of(error: &Error) -> Option<&Reason> {
    error.get_ref()?.downcast_ref()
}
