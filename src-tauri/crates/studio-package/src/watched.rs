//! A source whose reading can be seen and stopped.

use crate::progress::Progress;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

/// Hands on what it reads and says how much that was; fails once it is told to stop.
pub(crate) struct Watched<'a, R> {
    source: R,
    report: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    progress: Progress,
    is_stopped: bool,
}

impl<'a, R: Read + Seek> Watched<'a, R> {
    /// Watches a source that will be read `times` times, and goes to its beginning.
    pub(crate) fn new(
        mut source: R,
        times: u64,
        report: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> io::Result<Self> {
        let bytes = source.seek(SeekFrom::End(0))?;
        source.rewind()?;
        let bytes_total = bytes.saturating_mul(times);
        let progress = Progress { bytes_done: 0, bytes_total, files_done: 0, files_total: 1 };
        Ok(Self { source, report, progress, is_stopped: false })
    }

    /// Whether the reading failed because somebody stopped it.
    pub(crate) fn is_stopped(&self) -> bool {
        self.is_stopped
    }
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        // A reader may look at some bytes twice; more than all is not said.
        self.progress.bytes_done = self.progress.bytes_total.min(self.progress.bytes_done + count as u64);
        if (self.report)(self.progress).is_break() {
            self.is_stopped = true;
            return Err(io::Error::other("stopped"));
        }
        Ok(count)
    }
}

impl<R: Seek> Seek for Watched<'_, R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}
