//! Looks a whole library through and says what is wrong with it.

use crate::copy::integrity;
use crate::error::StoreError;
use crate::library::Library;
use crate::rows;
use crate::table::{course, course_media, media, step};
use sha2::{Digest, Sha256 as Hasher};
use std::collections::BTreeMap;
use std::io::Read;
use std::ops::ControlFlow;
use studio_course::Sha256;
use thiserror::Error;

/// How closely a library is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// The database, and whether every media file is there in its right size.
    Sizes,
    /// Every byte of every media file as well.
    EveryByte,
}

/// Something that is wrong with a library. It prints as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// The database's structure is damaged.
    #[error("The database is damaged: {0}. Restore the newest backup.")]
    Structure(String),
    /// A row speaks of one that is not there.
    #[error(
        "A row of the table “{table}” speaks of a row of “{parent}” that is not there. Restore the newest backup."
    )]
    Dangling {
        /// The table.
        table: String,
        /// The table that is spoken of.
        parent: String,
    },
    /// Something that is kept cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// A course lists a media file whose bytes are not kept.
    #[error(
        "The file “{name}” of the course “{course}” is not in the library. Bring it into the course again."
    )]
    MediaMissing {
        /// Its digest.
        sha256: Sha256,
        /// Its name in the course.
        name: String,
        /// The course's title.
        course: String,
    },
    /// A media file has not as many bytes as it should.
    #[error("The media file {sha256} has {found} bytes and should have {bytes}. Bring the file in again.")]
    MediaSize {
        /// Its digest.
        sha256: Sha256,
        /// How many it should have.
        bytes: u64,
        /// How many it has.
        found: u64,
    },
    /// A media file has other bytes than when it came in.
    #[error("The media file {sha256} has been changed since it came in. Bring the file in again.")]
    MediaChanged {
        /// Its digest as it came in.
        sha256: Sha256,
    },
}

impl Library {
    /// What is wrong with the library; nothing if all is well. `watch` is told how many bytes of media were read of how
    /// many, and may stop it.
    ///
    /// # Errors
    /// When it was stopped, or something could not be looked at at all. What is wrong with the library is no error.
    pub fn verify(
        &self,
        depth: Depth,
        watch: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Vec<Problem>, StoreError> {
        let mut problems: Vec<Problem> = match integrity(&self.connection) {
            Ok(lines) => lines.into_iter().map(Problem::Structure).collect(),
            Err(error) => vec![Problem::Structure(error.what().trim_end_matches('.').to_owned())],
        };
        if !problems.is_empty() {
            // Nothing that such a database says can be relied on.
            return Ok(problems);
        }
        problems.extend(self.dangling()?);
        problems.extend(self.unreadable()?);
        problems.extend(self.media_problems(depth, watch)?);
        Ok(problems)
    }

    fn dangling(&self) -> Result<Vec<Problem>, StoreError> {
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        let rows = statement
            .query_map([], |row| Ok(Problem::Dangling { table: row.get(0)?, parent: row.get(2)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn unreadable(&self) -> Result<Vec<Problem>, StoreError> {
        let mut problems = Vec::new();
        let mut note = |outcome: Result<(), StoreError>| match outcome {
            Err(error @ StoreError::Damaged { .. }) => {
                problems.push(Problem::Unreadable(error.to_string()));
                Ok(())
            }
            other => other,
        };
        for id in course::ids(&self.connection)? {
            note(rows::read(&self.connection, &id).map(drop))?;
        }
        step::each(&self.connection, |step| {
            note(step.edit().map(drop))?;
            note(step.inverse().map(drop))
        })?;
        Ok(problems)
    }

    fn media_problems(
        &self,
        depth: Depth,
        watch: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Vec<Problem>, StoreError> {
        let files = self.media_files();
        let mut problems = Vec::new();
        let mut expected: BTreeMap<Sha256, u64> = media::all(&self.connection)?.into_iter().collect();
        for listed in course_media::listed(&self.connection)? {
            if files.size(&listed.sha256).is_none() {
                let course_media::Listed { sha256, name, course_title: course, bytes: _ } = listed;
                problems.push(Problem::MediaMissing { sha256, name, course });
            } else {
                expected.entry(listed.sha256).or_insert(listed.bytes);
            }
        }
        let total = expected.values().sum();
        let mut read = 0;
        for (sha256, bytes) in expected {
            // Files that no course lists any more are the sweep's; whether they are there is nobody's loss.
            let Some(found) = files.size(&sha256) else { continue };
            if found != bytes {
                problems.push(Problem::MediaSize { sha256, bytes, found });
            } else if depth == Depth::EveryByte {
                let mut file = files.open(&sha256)?;
                let path = files.path(&sha256);
                let mut hasher = Hasher::new();
                let mut buffer = vec![0; 256 * 1024];
                loop {
                    let count = file.read(&mut buffer).map_err(StoreError::io(&path))?;
                    if count == 0 {
                        break;
                    }
                    hasher.update(&buffer[..count]);
                    read += count as u64;
                    if watch(read, total).is_break() {
                        return Err(StoreError::Stopped);
                    }
                }
                if Sha256(hasher.finalize().into()) != sha256 {
                    problems.push(Problem::MediaChanged { sha256 });
                }
            }
        }
        Ok(problems)
    }
}
