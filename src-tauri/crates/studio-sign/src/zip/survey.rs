//! Reading the structure of a zip: its entries, and everything that is wrong with it.

use std::io::{Read, Result, Seek, SeekFrom};

use crate::reason::{Reason, ReasonCode, each_once};
use crate::zip::collisions::find_collisions;
use crate::zip::end::{Place, find_directory};
use crate::zip::entry::{Entry, entry_of};
use crate::zip::limits::Limits;
use crate::zip::records::{CENTRAL_LENGTH, central_record};
use crate::zip::source::read_at;
use crate::zip::tiling::check_tiling;

/// No table of contents is larger: 65,534 entries with names of 450 bytes.
const DIRECTORY_LIMIT: u64 = 32 << 20;

/// What a zip says it holds. Without faults it says so in one way only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Survey {
    pub(crate) entries: Vec<Entry>,
    pub(crate) directory_offset: u64,
    pub(crate) directory: Vec<u8>,
    pub(crate) faults: Vec<Reason>,
}

/// Reads the structure of a zip without its content.
pub(crate) fn survey<R: Read + Seek>(source: &mut R, limits: &Limits) -> Result<Survey> {
    let mut survey = Survey::default();
    let length = source.seek(SeekFrom::End(0))?;
    if length > limits.archive_bytes {
        survey.faults.push(Reason::of(ReasonCode::ArchiveTooLarge));
    }
    let Some(place) = find_directory(source, length, &mut survey.faults)? else { return Ok(survey) };
    if place.length > DIRECTORY_LIMIT {
        survey.faults.push(Reason::of(ReasonCode::DirectoryDamaged));
        return Ok(survey);
    }
    let directory_length = usize::try_from(place.length).unwrap_or(usize::MAX);
    let directory = read_at(source, place.offset, directory_length)?;
    let mut names = Vec::new();
    read_records(&directory, place, limits, &mut survey, &mut names);
    if place.entries > limits.entries || survey.entries.len() > limits.entries {
        survey.faults.push(Reason::of(ReasonCode::TooManyEntries));
    }
    let unpacked = survey.entries.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.unpacked));
    if unpacked > limits.unpacked_bytes {
        survey.faults.push(Reason::of(ReasonCode::UnpackedTooLarge));
    }
    check_tiling(source, place, &mut survey.entries, &names, &mut survey.faults)?;
    survey.faults.extend(find_collisions(&survey.entries));
    // The local and the central record often break the same rule.
    survey.faults = each_once(survey.faults);
    survey.directory_offset = place.offset;
    survey.directory = directory;
    Ok(survey)
}

fn read_records<'a>(
    directory: &'a [u8],
    place: Place,
    limits: &Limits,
    survey: &mut Survey,
    names: &mut Vec<&'a [u8]>,
) {
    let mut rest = directory;
    while rest.len() >= CENTRAL_LENGTH {
        let Some(record) = central_record(rest) else { break };
        survey.entries.push(entry_of(&record, place.base, limits, &mut survey.faults));
        names.push(record.description.name);
        rest = &rest[record.length..];
        if survey.entries.len() > limits.entries {
            return;
        }
    }
    if !rest.is_empty() || (directory.len() as u64) < place.length {
        survey.faults.push(Reason::of(ReasonCode::DirectoryDamaged));
    }
    if survey.entries.len() != place.entries {
        survey.faults.push(Reason::of(ReasonCode::EntryCountWrong));
    }
}
