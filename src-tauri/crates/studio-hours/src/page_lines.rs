//! The lines of a page of Markdown: its text, and what is looked at on it.

use crate::line::{Line, LineKind};
use crate::page::count_markdown;
use crate::picture_time::{code_time, formula_time, picture_time};
use crate::text_time::{Demand, Readers, text_times};
use studio_course::Place;

/// The lines of one page. The series of pictures begins anew on each.
pub(crate) fn page_lines(markdown: &str, demand: Demand, readers: &Readers, place: &Place) -> Vec<Line> {
    let page = count_markdown(markdown);
    let mut lines: Vec<Line> = text_times(page.text, demand, readers)
        .into_iter()
        .map(|timed| timed.line(LineKind::Text, place))
        .collect();
    let looked_at = [
        (page.content_images, LineKind::Pictures, picture_time(page.content_images)),
        (page.code_lines, LineKind::CodeLines, code_time(page.code_lines)),
        (page.display_formulas, LineKind::Formulas, formula_time(page.display_formulas)),
    ];
    lines.extend(
        looked_at
            .into_iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(_, what, timed)| timed.line(what, place)),
    );
    lines
}
