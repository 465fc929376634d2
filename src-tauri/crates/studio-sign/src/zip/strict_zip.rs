//! A zip that was found to be in order, and its entries one by one.

use std::io::{Read, Result, Seek};

use crate::reason::Reason;
use crate::zip::entry::Entry;
use crate::zip::entry_reader::EntryReader;
use crate::zip::limits::Limits;
use crate::zip::survey::{Survey, survey};

/// A zip that every program reads in the same way: no doubled or hidden entry, no byte outside the entries, names that
/// unpack to the same files everywhere. Its bytes are read when asked for, through the handle it was opened with, so
/// that what is used is what was checked.
pub struct StrictZip<R> {
    source: R,
    entries: Vec<Entry>,
    /// The positions of the entries in the order of their names.
    by_name: Vec<usize>,
    directory_offset: u64,
    directory: Vec<u8>,
    limits: Limits,
}

/// The table of contents as it stands in the file, for whoever appends entries to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Directory<'a> {
    /// Where it begins, which is where the last entry ends.
    pub offset: u64,
    /// Its records, without the end record.
    pub records: &'a [u8],
    /// How many records that are.
    pub entries: usize,
}

impl<R: Read + Seek> StrictZip<R> {
    /// Opens a zip and checks its structure; the content of an entry is checked when it is read.
    ///
    /// # Errors
    /// When it can't be read, or with every fault that was found.
    pub fn open(mut source: R, limits: &Limits) -> core::result::Result<Self, OpenFault> {
        let survey = survey(&mut source, limits)?;
        if survey.faults.is_empty() {
            Ok(Self::trusting(source, survey, *limits))
        } else {
            Err(OpenFault::Faults(survey.faults))
        }
    }

    /// Takes a survey that found no fault.
    pub(crate) fn trusting(source: R, survey: Survey, limits: Limits) -> Self {
        let Survey { entries, directory_offset, directory, faults: _none } = survey;
        let mut by_name: Vec<usize> = (0..entries.len()).collect();
        by_name.sort_by(|&one, &other| entries[one].name.cmp(&entries[other].name));
        Self { source, entries, by_name, directory_offset, directory, limits }
    }

    /// The entries in the order of the table of contents, folders among them.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The position of an entry among [`entries`](Self::entries).
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        let found = self.by_name.binary_search_by(|&index| self.entries[index].name.as_str().cmp(name));
        found.ok().map(|at| self.by_name[at])
    }

    /// The unpacked bytes of the entry at a position; nothing when there is no such entry.
    ///
    /// # Errors
    /// When the source does not seek.
    pub fn read_entry(&mut self, position: usize) -> Result<Option<EntryReader<'_, R>>> {
        match self.entries.get(position) {
            Some(entry) => EntryReader::new(&mut self.source, entry).map(Some),
            None => Ok(None),
        }
    }

    /// The unpacked bytes of an entry by its name; nothing when there is no such entry.
    ///
    /// # Errors
    /// When the source does not seek.
    pub fn read_named(&mut self, name: &str) -> Result<Option<EntryReader<'_, R>>> {
        match self.position(name) {
            Some(position) => self.read_entry(position),
            None => Ok(None),
        }
    }

    /// The table of contents as it stands in the file.
    #[must_use]
    pub fn directory(&self) -> Directory<'_> {
        Directory { offset: self.directory_offset, records: &self.directory, entries: self.entries.len() }
    }

    /// The limits it was opened with.
    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Gives the handle back.
    pub fn into_inner(self) -> R {
        self.source
    }
}

/// Why a zip was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// The file could not be read.
    #[error("The file can't be read: {0}. Check that it is still there and try again.")]
    Unreadable(#[from] std::io::Error),
    /// It was read and is not in order.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
    Faults(Vec<Reason>),
}
