//! Finds text in all courses.
//!
//! Terms of three characters and more go to the full-text index, which knows every run of three characters and so needs no
//! words: Chinese is found as English is. Shorter ones, such as a Chinese word of two characters, are looked for in the
//! texts themselves.

use crate::error::StoreError;
use crate::fold::fold;
use crate::library::Library;
use crate::snippet::snippet;
use crate::stored::from_column;
use rusqlite::{ToSql, params_from_iter};
use studio_course::{CourseId, LessonId, QuestionId};

/// How many characters of a query are looked at, and how many terms.
const LONGEST_QUERY: usize = 200;
const MOST_TERMS: usize = 8;

/// How many characters the index knows a run of.
const RUN: usize = 3;

/// A place where something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The course.
    pub course: CourseId,
    /// Its title.
    pub course_title: String,
    /// The lesson; `None` where the course itself says it.
    pub lesson: Option<LessonId>,
    /// The lesson's title; empty without a lesson.
    pub lesson_title: String,
    /// The question, where one says it.
    pub question: Option<QuestionId>,
    /// The words around it, in parts; those that were looked for are marked `true`.
    pub snippet: Vec<(String, bool)>,
}

impl Library {
    /// The places where all terms of `query` stand, at most `most`: titles first, then what fits best. Terms are set apart
    /// by blanks; case and, in terms of three characters and more, accents make no difference. Courses in the bin are
    /// left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn search(&self, query: &str, most: usize) -> Result<Vec<Hit>, StoreError> {
        let query: String =
            query.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_QUERY).collect();
        let terms: Vec<String> = query.split_whitespace().take(MOST_TERMS).map(str::to_owned).collect();
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let (long, short): (Vec<&String>, Vec<&String>) =
            terms.iter().partition(|term| fold(term).len() >= RUN);
        let mut conditions = vec!["course.deleted_at IS NULL".to_owned()];
        let mut values: Vec<String> = Vec::new();
        if !long.is_empty() {
            conditions.push("search MATCH ?".to_owned());
            let quoted: Vec<String> =
                long.iter().map(|term| format!("\"{}\"", term.replace('"', "\"\""))).collect();
            values.push(quoted.join(" AND "));
        }
        for term in short {
            conditions.push("passage.text LIKE ? ESCAPE '\\'".to_owned());
            let literal = term.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            values.push(format!("%{literal}%"));
        }
        let (from, order) = if long.is_empty() {
            ("passage", "course.changed_at DESC, passage.id")
        } else {
            ("search JOIN passage ON passage.id = search.rowid", "search.rank, passage.id")
        };
        let sql = format!(
            "SELECT passage.course, course.title, passage.lesson, coalesce(lesson.title, ''), passage.question, \
             passage.text FROM {from} JOIN course ON course.id = passage.course \
             LEFT JOIN lesson ON lesson.course = passage.course AND lesson.id = passage.lesson \
             WHERE {} ORDER BY passage.place = 'title' DESC, {order} LIMIT {most}",
            conditions.join(" AND "),
        );
        let mut statement = self.connection.prepare(&sql)?;
        let values = values.iter().map(|value| value as &dyn ToSql);
        let mut rows = statement.query(params_from_iter(values))?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let what = "what can be found";
            let lesson: String = row.get(2)?;
            let question: Option<String> = row.get(4)?;
            hits.push(Hit {
                course: from_column(what, row.get(0)?)?,
                course_title: row.get(1)?,
                lesson: if lesson.is_empty() { None } else { Some(from_column(what, lesson)?) },
                lesson_title: row.get(3)?,
                question: question.map(|id| from_column(what, id)).transpose()?,
                snippet: snippet(row.get_ref(5)?.as_str().unwrap_or_default(), &terms),
            });
        }
        Ok(hits)
    }
}
