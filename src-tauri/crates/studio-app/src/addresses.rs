//! Where the window's server serves media.

use crate::app::App;
use studio_course::{CourseId, MediaName};

/// The address that a media name is appended to; empty where nothing is served.
pub(crate) fn media_base(app: &App, course: &CourseId) -> String {
    app.host().served_at().map(|base| format!("{base}/media/{course}/")).unwrap_or_default()
}

/// A media name as a part of an address (RFC 3986 §2.1).
pub(crate) fn percent_encoded(name: &MediaName) -> String {
    name.as_str().bytes().map(|byte| format!("%{byte:02X}")).collect()
}
