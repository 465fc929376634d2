//! Scripts and styles inside a page, where the page's own language must not see its words in them.

/// The script with everything escaped that would end its element, or make a browser look for another end of it (HTML
/// Standard §4.12.1.3). In JavaScript these character sequences stand in strings, templates and regular expressions
/// only, and `\x3C` is the same `<` in each.
pub(crate) fn script(script: &str) -> String {
    escaped(script, &["</script", "<script", "<!--"], "\\x3C")
}

/// The style sheet with everything escaped that would end its element. `\3C` with the space behind it is the same `<`
/// in a string of CSS.
pub(crate) fn style(style: &str) -> String {
    escaped(style, &["</style"], "\\3C ")
}

/// The text with the `<` of each mark, in whatever case it is written, replaced.
fn escaped(text: &str, marks: &[&str], less_than: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let is_mark = |mark: &&str| from.get(..mark.len()).is_some_and(|it| it.eq_ignore_ascii_case(mark));
        out.push_str(if marks.iter().any(is_mark) { less_than } else { "<" });
        rest = from.get(1..).unwrap_or_default();
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_script_ends_its_element() {
        assert_eq!(
            script("a = \"</SCRIPT><!-- <script>\"; b < c; d = /<\\/p>/"),
            "a = \"\\x3C/SCRIPT>\\x3C!-- \\x3Cscript>\"; b < c; d = /<\\/p>/"
        );
        assert_eq!(style("a::after { content: \"</style>é\" }"), "a::after { content: \"\\3C /style>é\" }");
    }
}
