//! The library's home: courses, templates, search, backups.

use serde::{Deserialize, Serialize};
use studio_competency::Framework;
use studio_course::{CourseId, Date, Language, LessonId};
use ts_rs::TS;

/// A request or an answer that says nothing.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// Opens the library.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryOpen {
    /// The folder; `None` opens the one of the settings, which is `Trainer Studio` in the user's documents at first.
    pub folder: Option<String>,
}

/// The library is open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryOpened {
    /// Its folder.
    pub folder: String,
    /// Whether it was made just now.
    pub is_new: bool,
    /// The version of the studio.
    pub version: String,
}

/// A course as the wall of covers shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseCard {
    /// Which course.
    pub id: CourseId,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its language.
    pub language: Language,
    /// Where the cover picture is served; `None` draws one.
    pub cover: Option<String>,
    /// How many modules.
    pub modules: u32,
    /// How many lessons.
    pub lessons: u32,
    /// When it was last changed, in milliseconds since 1970-01-01 UTC.
    pub changed_at: u64,
    /// The day that signatures speak of.
    pub released_on: Date,
}

/// Courses, the last changed first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Courses {
    /// The courses.
    pub courses: Vec<CourseCard>,
}

/// Asks for the courses in the bin.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct CourseBin {}

/// A template that a course can begin from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Template {
    /// The folder's name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// The language that it is written in.
    pub language: Language,
    /// How many modules.
    pub modules: u32,
    /// How many lessons.
    pub lessons: u32,
    /// The cover as a `data:` address; `None` draws one.
    pub cover: Option<String>,
}

/// The templates that ship with the studio.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Templates {
    /// The templates.
    pub templates: Vec<Template>,
}

/// Makes a course.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseNew {
    /// The template; `None` for a course with one module and one reading in it.
    pub template: Option<String>,
    /// The title; empty takes the template's.
    pub title: String,
    /// The language of a course without a template.
    pub language: Option<Language>,
}

/// Puts a course into the bin.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseDelete {
    /// Which.
    pub course: CourseId,
}

/// Takes a course out of the bin.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseRestore {
    /// Which.
    pub course: CourseId,
}

/// Copies a course under a new id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseDuplicate {
    /// Which.
    pub course: CourseId,
    /// The copy's title.
    pub title: String,
}

/// Looks for text in all courses.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibrarySearch {
    /// What to look for.
    pub query: String,
}

/// A place where the text was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The course.
    pub course: CourseId,
    /// Its title.
    pub course_title: String,
    /// The lesson; `None` where the course's own title or summary was found.
    pub lesson: Option<LessonId>,
    /// The lesson's title; empty without a lesson.
    pub lesson_title: String,
    /// The words around it, in pieces, those that were looked for marked.
    pub snippet: Vec<(String, bool)>,
}

/// What was found, the best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hits {
    /// The places.
    pub hits: Vec<Hit>,
}

/// Makes a verified copy of the library's database.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct LibraryBackup {}

/// The copy is there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryBackedUp {
    /// The copy's file.
    pub path: String,
}

/// The frameworks that ship with the studio, with every competency.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkList {
    /// The frameworks, each in each of its editions.
    pub frameworks: Vec<Framework>,
}

/// A policy that turns time into hours and credits.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicySummary {
    /// What a course names it by.
    pub id: String,
    /// Its name, in English.
    pub title: String,
    /// What one hour of it is, in minutes.
    pub minutes_per_hour: u32,
    /// Where the rule was found, and what in it is assumed.
    pub source: String,
}

/// The policies that the studio knows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Policies {
    /// The policies, the usual one first.
    pub policies: Vec<PolicySummary>,
}
