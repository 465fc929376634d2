//! The table of rules that reading course text holds an author to.

use studio_course::{Finding, Place, Severity};

/// A fact about course text that its author should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its name in kebab case.
    pub name: &'static str,
    /// How much it matters: [`Severity::Blocker`] where something that was written could not be read.
    pub severity: Severity,
}

impl Rule {
    /// The finding of this rule at a line of a file; line 0 is the whole file.
    pub(crate) fn at(&self, place: Place, message: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding::new(self.name, self.severity, place, message, hint)
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $severity:ident;)+) => {
        $($(#[$doc])* pub(crate) const $constant: Rule = Rule { name: $name, severity: Severity::$severity };)+

        /// Every rule of this crate.
        pub const RULES: &[Rule] = &[$($constant),+];
    };
}

rules! {
    /// A path that leaves the folder, or that no system should be asked to keep.
    HOSTILE_PATH = "hostile-path", Blocker;
    /// Two entries that are one on a system that does not tell capitals apart.
    COLLIDING_PATHS = "colliding-paths", Blocker;
    /// A symbolic link.
    LINK_NOT_FOLLOWED = "link-not-followed", Blocker;
    /// A device, or what could not be read.
    NOT_A_FILE = "not-a-file", Warning;
    /// A text file beyond the limit.
    TOO_LARGE_FILE = "too-large-file", Blocker;
    /// A folder beyond the limit.
    TOO_MANY_FILES = "too-many-files", Blocker;
    /// A file that the course does not name.
    UNLISTED_FILE = "unlisted-file", Warning;
    /// A file that the course names and that is not there.
    MISSING_FILE = "missing-file", Blocker;
    /// A lesson file that is named twice.
    REPEATED_FILE = "repeated-file", Blocker;
    /// A media entry without its file.
    MISSING_MEDIA = "missing-media", Warning;
    /// Two entries for one media file.
    REPEATED_MEDIA = "repeated-media", Warning;

    /// Bytes that are not UTF-8.
    BAD_UTF8 = "bad-utf8", Blocker;
    /// A line that is not TOML.
    BAD_TOML = "bad-toml", Blocker;
    /// A Markdown file that does not begin with `+++`.
    MISSING_FRONT_MATTER = "missing-front-matter", Warning;
    /// Front matter without its second `+++`.
    OPEN_FRONT_MATTER = "open-front-matter", Blocker;

    /// More findings of one file than are told.
    MORE_FINDINGS = "more-findings", Blocker;

    /// A key that is not of this format.
    UNKNOWN_KEY = "unknown-key", Warning;
    /// A key that has no default and is not there.
    MISSING_KEY = "missing-key", Blocker;
    /// A value of another type, such as a number for a text.
    BAD_TYPE = "bad-type", Blocker;
    /// A word that is none of those that the key allows.
    UNKNOWN_WORD = "unknown-word", Blocker;
    /// A lesson or question of a kind that there is not.
    UNKNOWN_KIND = "unknown-kind", Blocker;
    /// A kind of lesson in a file of the other sort.
    KIND_IN_WRONG_FILE = "kind-in-wrong-file", Blocker;
    /// A course of another format than 1.
    UNKNOWN_FORMAT = "unknown-format", Blocker;
    /// A number out of its bounds, or a text that is none.
    BAD_NUMBER = "bad-number", Blocker;
    /// A text that is no date.
    BAD_DATE = "bad-date", Blocker;
    /// A text that is no time of day.
    BAD_TIME = "bad-time", Blocker;
    /// A text that is no language tag.
    BAD_LANGUAGE = "bad-language", Blocker;
    /// A name that no media file can have.
    BAD_MEDIA_NAME = "bad-media-name", Blocker;
    /// Four numbers that are no shape, or both shapes.
    BAD_SHAPE = "bad-shape", Blocker;
    /// A line of the session plan that is several things, or none.
    UNCLEAR_PLAN_ITEM = "unclear-plan-item", Blocker;

    /// A text that cannot be an id.
    BAD_ID = "bad-id", Blocker;
    /// An id that something else has already.
    REPEATED_ID = "repeated-id", Blocker;
    /// Something that others may speak of, without an id.
    MISSING_ID = "missing-id", Warning;
    /// A course whose id is not a UUID.
    ID_WITHOUT_UUID = "id-without-uuid", Warning;

    /// A first-level heading that a role-play does not have.
    UNKNOWN_HEADING = "unknown-heading", Warning;
    /// A heading that stands twice.
    REPEATED_HEADING = "repeated-heading", Warning;
    /// Text before the first heading of a role-play.
    TEXT_BEFORE_HEADING = "text-before-heading", Warning;
    /// A brief for a role that is not listed.
    UNLISTED_ROLE = "unlisted-role", Warning;
}
