//! Where links go, and where they may not.

use super::Scope;
use crate::html::text;

/// What ends a link, whether it leads anywhere or not.
pub(super) const CLOSE: &str = "</a>";

/// What begins a link. One that leads nowhere we let it lead is still an `a`, without `href`: plain text to
/// everybody.
pub(super) fn open(target: &str, title: &str, scope: &Scope<'_>) -> String {
    let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", text(title)) };
    match resolve(target, scope) {
        // Every link opens a tab of its own: one that replaced this page would end the LMS's session.
        Some(href) => format!(
            "<a href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\" class=\"outward\"{title}>",
            text(&href)
        ),
        None => format!("<a{title}>"),
    }
}

/// The address that a target stands for: a media file's path in the package, or one that a reader may follow.
fn resolve(target: &str, scope: &Scope<'_>) -> Option<String> {
    match studio_course::markdown::media_target(target) {
        Some(name) => scope.media.take_text(&name).map(|(_, path)| path.to_owned()),
        None => is_followed(target).then(|| target.trim().to_owned()),
    }
}

/// Whether a reader may follow an address.
pub(super) fn is_followed(target: &str) -> bool {
    let scheme = target.trim().split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| ["http", "https", "mailto", "tel"].contains(&scheme.as_str()))
}
