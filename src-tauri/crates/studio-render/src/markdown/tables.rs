//! Tables that say which cells are headings.

use super::Scope;
use crate::html::text;
use pulldown_cmark::Alignment;

/// The table that is being written.
#[derive(Default)]
pub(super) struct Table {
    number: usize,
    alignments: Vec<Alignment>,
    is_head: bool,
    column: usize,
    /// The corner of a table of two ways is empty: then the first cell of each row is a heading too.
    has_row_heads: bool,
}

impl Table {
    /// A wide table is scrolled inside its frame, also by keyboard, and not the page (WCAG 2.2, 1.4.10 and
    /// 2.1.1).
    pub(super) fn open(&mut self, alignments: &[Alignment], scope: &Scope<'_>) -> String {
        self.number += 1;
        self.alignments = alignments.to_vec();
        self.has_row_heads = false;
        let name = scope.strings.with("table", &[("n", &self.number.to_string())]);
        format!(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>\n",
            text(&name)
        )
    }

    pub(super) fn open_head(&mut self) -> &'static str {
        self.is_head = true;
        self.column = 0;
        "<thead><tr>"
    }

    pub(super) fn close_head(&mut self) -> &'static str {
        self.is_head = false;
        "</tr></thead>\n<tbody>\n"
    }

    pub(super) fn open_row(&mut self) -> &'static str {
        self.column = 0;
        "<tr>"
    }

    pub(super) fn close_row(&mut self) -> &'static str {
        "</tr>\n"
    }

    pub(super) fn close(&mut self) -> &'static str {
        "</tbody></table></div>\n"
    }

    /// The next cell of the row.
    pub(super) fn cell(&mut self, content: &str) -> String {
        let column = self.column;
        self.column += 1;
        let is_empty = content.trim().is_empty();
        if self.is_head && column == 0 {
            self.has_row_heads = is_empty;
        }
        let class = match self.alignments.get(column) {
            Some(Alignment::Center) => " class=\"is-centred\"",
            Some(Alignment::Right) => " class=\"is-at-end\"",
            _ => "",
        };
        if self.is_head && !is_empty {
            format!("<th scope=\"col\"{class}>{content}</th>")
        } else if !self.is_head && column == 0 && self.has_row_heads && !is_empty {
            format!("<th scope=\"row\"{class}>{content}</th>")
        } else {
            format!("<td{class}>{content}</td>")
        }
    }
}
