//! Headings that never skip a level, whatever the author began with.

use pulldown_cmark::{Event, Tag};

/// The level of each heading of a text that stands under a heading of level `above`: the highest that the
/// author used comes right below it, and none is more than one below the heading before it, so that the
/// outline that a screen reader shows has no holes.
pub(super) fn levels(events: &[Event<'_>], above: usize) -> Vec<usize> {
    let written: Vec<usize> = events
        .iter()
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(*level as usize),
            _ => None,
        })
        .collect();
    let highest = written.iter().copied().min().unwrap_or(1);
    let mut last = above;
    let mut levels = Vec::with_capacity(written.len());
    for level in written {
        last = (above + 1 + level - highest).min(last + 1).min(6);
        levels.push(last);
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_is_skipped() {
        let of = |text: &str| levels(&studio_course::markdown::parse(text).collect::<Vec<_>>(), 1);
        assert_eq!(of("# a\n\n## b\n\n# c\n"), [2, 3, 2]);
        assert_eq!(of("## a\n\n#### b\n\n### c\n\n## d\n"), [2, 3, 3, 2]);
        assert_eq!(of("### a\n\n# b\n"), [2, 2]);
        assert!(of("text").is_empty());
    }
}
