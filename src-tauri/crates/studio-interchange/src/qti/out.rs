//! The texts of a package that is being written, and the media that they show.

use super::place::Pixels;
use crate::media::{Going, named, size};
use crate::prose::{Dialect, Markup, Parsed, from_markdown, legal, paragraph};
use crate::rules;
use crate::telling::Telling;
use std::collections::BTreeMap;
use studio_course::{MediaName, Place};

/// What is being written.
pub(super) struct Out<'a, 'b> {
    pub(super) going: Going<'a>,
    pub(super) telling: &'b mut Telling,
    /// The files that are shown, each with the name that it has in the package.
    pub(super) files: BTreeMap<MediaName, String>,
    /// Those of them that the item shows which is being written.
    pub(super) shown: Vec<String>,
}

impl Out<'_, '_> {
    /// The text of Markdown, with what became of it told.
    pub(super) fn prose(&mut self, markdown: &str) -> Parsed {
        self.told(from_markdown(&legal(markdown)))
    }

    /// A text whose raw HTML is told of.
    pub(super) fn told(&mut self, parsed: Parsed) -> Parsed {
        if parsed.is_cleaned {
            self.telling.tell(&rules::HTML_CLEANED, &[]);
        }
        parsed
    }

    /// A text as block elements; `folder` leads from the document to the root of the package.
    pub(super) fn blocks(
        &mut self,
        parsed: &Parsed,
        folder: &str,
        gap: &mut dyn FnMut(usize) -> String,
    ) -> String {
        self.markup(parsed, folder, false, gap)
    }

    /// A text of one paragraph without the element of it.
    pub(super) fn line(&mut self, markdown: &str) -> String {
        let parsed = self.prose(markdown);
        self.markup(&parsed, "../", true, &mut |_| String::new())
    }

    /// The text before a test's questions, which stands at the root of the package; what is not as it was is said by the
    /// flag, since there is no question to tell it of.
    pub(super) fn introduction(&mut self, parsed: &Parsed, is_changed: &mut bool) -> String {
        let mut telling = Telling::new();
        std::mem::swap(self.telling, &mut telling);
        let words = self.markup(parsed, "", false, &mut |_| String::new());
        std::mem::swap(self.telling, &mut telling);
        *is_changed |= telling.finish().iter().any(|finding| finding.rule != rules::FORMULA_AS_TEXT.name);
        words
    }

    /// Words without any markup.
    pub(super) fn words(words: &str) -> String {
        let mut media = |_: &str| None;
        Markup::new(Dialect::Qti, &mut media, &mut |_| String::new()).line(&[paragraph(&legal(words))])
    }

    fn markup(
        &mut self,
        parsed: &Parsed,
        folder: &str,
        is_line: bool,
        gap: &mut dyn FnMut(usize) -> String,
    ) -> String {
        let mut files = Vec::new();
        let mut unreadable = Vec::new();
        let going = &mut self.going;
        let named_already = &mut self.files;
        let mut media = |target: &str| {
            let name = named(target)?;
            if going.bytes(&name).is_none() {
                unreadable.push(name.to_string());
                return None;
            }
            let path = path(&name, named_already);
            let address = format!("{folder}{path}");
            files.push((name, path));
            Some(address)
        };
        let mut markup = Markup::new(Dialect::Qti, &mut media, gap);
        let words = if is_line { markup.line(&parsed.blocks) } else { markup.blocks(&parsed.blocks) };
        let has_formulas = markup.has_formulas();
        if has_formulas {
            self.telling.tell(&rules::FORMULA_AS_TEXT, &[]);
        }
        for media in unreadable {
            self.telling.tell(&rules::MEDIA_UNREADABLE, &[("media", media)]);
        }
        self.shown.extend(files.into_iter().map(|(_, path)| path));
        words
    }

    /// A picture's path in the package and its pixels; nothing where it cannot be read.
    pub(super) fn picture(&mut self, name: &MediaName) -> Option<(String, Pixels)> {
        let (width, height) = self.going.bytes(name).and_then(size)?;
        let path = path(name, &mut self.files);
        self.shown.push(path.clone());
        Some((path, (f64::from(width), f64::from(height))))
    }

    /// Tells which media have another name in the package.
    pub(super) fn tell_renamed(&mut self) {
        for (name, path) in &self.files {
            let written = path.trim_start_matches("media/");
            if written != name.as_str() {
                self.telling.about(Place::Media { media: name.clone() }, &[]);
                let values = [("as", written.to_owned()), ("media", name.to_string())];
                self.telling.tell(&rules::MEDIA_RENAMED, &values);
            }
        }
    }
}

/// The path of a file in the package: its own name where every LMS reads it, else one of ours.
fn path(name: &MediaName, files: &mut BTreeMap<MediaName, String>) -> String {
    if let Some(path) = files.get(name) {
        return path.clone();
    }
    let is_portable = name.as_str().len() <= 64
        && name.as_str().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let extension = name.extension();
    let is_plain = !extension.is_empty() && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let end = if is_plain { format!(".{extension}") } else { String::new() };
    let numbered = (1..).map(|n| format!("file-{n}{end}"));
    let own = is_portable.then(|| name.to_string()).into_iter();
    let is_free = |wish: &String| {
        let wish = format!("media/{}", wish.to_lowercase());
        !files.values().any(|path| path.to_lowercase() == wish)
    };
    let path = own.chain(numbered).find(is_free).map(|free| format!("media/{free}")).unwrap_or_default();
    files.insert(name.clone(), path.clone());
    path
}
