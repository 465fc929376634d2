//! Which paths may stand in a course folder.

use studio_course::MediaName;

/// What a path is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathKind {
    /// A path that every system can hold, within the folder.
    Plain,
    /// A hidden file of an editor or a system, such as `.git/config`: passed over.
    Hidden,
    /// A path that leaves the folder, or that some system reads as something else.
    Hostile,
}

/// The longest path that is looked at, in bytes of UTF-8.
const MAX_PATH_BYTES: usize = 1_000;

/// Judges a path with `/`. Each part is held to the rules of [`MediaName`], so that drives (`C:`), backslashes, control
/// characters and device names are refused on every system, not only where they do harm.
pub(crate) fn kind(path: &str) -> PathKind {
    let parts = || path.split('/');
    // Without its dots, a hidden file's name is held to the rules too, and nothing is left of `.` and `..`.
    let is_named_badly = |part: &str| MediaName::new(part.trim_start_matches('.')).is_err();
    if path.len() > MAX_PATH_BYTES || parts().any(is_named_badly) {
        return PathKind::Hostile;
    }
    if parts().any(|part| part.starts_with('.')) { PathKind::Hidden } else { PathKind::Plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leaves_the_folder_is_hostile() {
        for path in [
            "",
            "/",
            "/etc/passwd",
            "../x.md",
            "lessons/../../x.md",
            "lessons/./x.md",
            "lessons//x.md",
            "C:/x.md",
            "C:x.md",
            "lessons\\x.md",
            "..\\x.md",
            "lessons/nul.md",
            "COM1",
            "lessons/x.md ",
            "lessons/x.",
            "a\0b",
            "a\nb",
            "~/\u{202e}dm.x",
            "...",
            "lessons/x.md/",
        ] {
            assert_eq!(kind(path), PathKind::Hostile, "{path:?}");
        }
        assert_eq!(kind(&"a/".repeat(600)), PathKind::Hostile);
    }

    #[test]
    fn a_path_in_any_script_is_plain_and_a_dot_file_is_hidden() {
        for path in ["course.toml", "lessons/a.md", "media/海关 检查.png", "media/مثال.vtt"] {
            assert_eq!(kind(path), PathKind::Plain, "{path:?}");
        }
        for path in [".git/config", ".DS_Store", "lessons/.x.md.swp", "media/._a.png"] {
            assert_eq!(kind(path), PathKind::Hidden, "{path:?}");
        }
    }
}
