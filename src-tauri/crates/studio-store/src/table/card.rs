//! Courses as the wall of covers shows them: one query, without reading any course.

use crate::error::StoreError;
use crate::stored::from_column;
use rusqlite::Connection;
use studio_course::{CourseId, Date, Language, MediaName};

/// A course on the wall of covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseCard {
    /// Which course.
    pub id: CourseId,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Its language.
    pub language: Language,
    /// The picture on its cover.
    pub cover: Option<MediaName>,
    /// How many modules it has.
    pub modules: u32,
    /// How many lessons it has.
    pub lessons: u32,
    /// When it was last changed, in milliseconds since 1970-01-01 UTC.
    pub changed_at: u64,
    /// The day that signatures and metadata speak of.
    pub released_on: Date,
    /// When it was put into the bin; `None` for a course that is not there.
    pub deleted_at: Option<u64>,
}

/// The courses in the bin, or those that are not, the last changed or deleted one first.
pub(crate) fn list(db: &Connection, in_bin: bool) -> Result<Vec<CourseCard>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, title, summary, language, cover, changed_at, released_on, deleted_at, \
         (SELECT count(*) FROM module WHERE module.course = course.id), \
         (SELECT count(*) FROM lesson WHERE lesson.course = course.id) \
         FROM course WHERE (deleted_at IS NOT NULL) = ?1 ORDER BY coalesce(deleted_at, changed_at) DESC, id",
    )?;
    let mut rows = statement.query([in_bin])?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let what = format!("the course “{id}”");
        cards.push(CourseCard {
            id: from_column(&what, id)?,
            title: row.get(1)?,
            summary: row.get(2)?,
            language: from_column(&what, row.get(3)?)?,
            cover: row.get::<_, Option<String>>(4)?.map(|name| from_column(&what, name)).transpose()?,
            changed_at: row.get::<_, i64>(5)?.unsigned_abs(),
            released_on: from_column(&what, row.get(6)?)?,
            deleted_at: row.get::<_, Option<i64>>(7)?.map(i64::unsigned_abs),
            modules: row.get(8)?,
            lessons: row.get(9)?,
        });
    }
    Ok(cards)
}
