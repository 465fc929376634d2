//! Text that is hostile but legal.

use proptest::prelude::*;

/// What has broken a parser, a page or an export somewhere.
const HOSTILE: &[&str] = &[
    "\"",
    "'",
    "\\",
    "\"\"\"",
    "'''",
    "\\\"",
    "\\n",
    "+++",
    "\n+++\n",
    "# heading",
    "\n# Scenario\n",
    "\n# Role: officer\n",
    "\n\\# escaped\n",
    "\n\\\\# twice\n",
    "#",
    "\n#\n",
    "```\n# code\n```",
    "[[a]]",
    "[[",
    "]]",
    "key = 1",
    "\nid = \"x\"\n",
    "[table]",
    "{}",
    "<script>alert(1)</script>",
    "<b>",
    "&amp;",
    "&",
    "]]>",
    "-->",
    "%20",
    "../",
    "media/line.mp4",
    "![](media/x-ray.png)",
    "| a | b |",
    "$x^2$",
    "\\frac{1}{2}",
    "> [!NOTE]",
    "[^1]",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    " \n",
    "\n ",
    "海关申报",
    "保税区。",
    "مرحبا",
    "שלום",
    "Ελλάδα",
    "é",
    "e\u{301}",
    "👩🏽‍✈️",
    "🇨🇳",
    "\u{feff}",
    "\u{2028}",
    "\u{85}",
    "\u{7f}",
    "\u{1}",
    "\u{1b}",
    "\u{202e}",
    "\u{10ffff}",
    "ﷺ",
    "ß",
    "İ",
];

fn fragment() -> BoxedStrategy<String> {
    prop_oneof![
        4 => "[a-zA-Z]{1,8}( [a-z]{1,8}){0,4}",
        4 => proptest::sample::select(HOSTILE).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ]
    .boxed()
}

fn fragments() -> BoxedStrategy<String> {
    prop_oneof![
        2 => Just(String::new()),
        3 => "[A-Z][a-z]{0,8}( [a-z]{1,8}){0,5}",
        5 => proptest::collection::vec(fragment(), 1..6).prop_map(|parts| parts.concat()),
    ]
    .boxed()
}

/// Any text without NUL, often empty, with carriage returns at times.
pub fn any_text() -> BoxedStrategy<String> {
    prop_oneof![
        12 => fragments(),
        1 => fragments().prop_map(|text| text.replace('\n', "\r\n")),
        1 => fragments().prop_map(|text| format!("{text}\r")),
    ]
    .boxed()
}

/// Markdown as the texts of a role-play hold it: without carriage returns.
pub(super) fn any_section() -> BoxedStrategy<String> {
    fragments()
}

/// Markdown as a reading holds it: without carriage returns, and ending with a line feed unless it is empty.
pub fn any_markdown() -> BoxedStrategy<String> {
    proptest::collection::vec(fragments(), 0..4)
        .prop_map(|parts| {
            let mut text = parts.join("\n\n");
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            text
        })
        .boxed()
}

/// A few texts.
pub(super) fn any_texts() -> BoxedStrategy<Vec<String>> {
    proptest::collection::vec(any_text(), 0..3).boxed()
}
