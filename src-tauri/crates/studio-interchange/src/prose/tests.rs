//! Texts there and back.

use super::*;
use proptest::prelude::*;
use pulldown_cmark::html::push_html;
use studio_course::arbitrary::any_text;
use studio_course::markdown;

/// What a learner sees of Markdown, by somebody else's writer.
fn seen(text: &str) -> String {
    let mut html = String::new();
    push_html(&mut html, markdown::parse(text));
    html
}

fn html(text: &str) -> String {
    let parsed = from_markdown(text);
    let mut media = |target: &str| Some(target.to_owned());
    let mut gap = |_| String::new();
    Markup::new(Dialect::Html, &mut media, &mut gap).blocks(&parsed.blocks)
}

fn back(html: &str) -> String {
    let mut loss = Loss::default();
    to_markdown(&from_tags(clean(html), &mut loss), &[])
}

#[test]
fn plain_markdown_comes_back_letter_by_letter() {
    for text in [
        "Which *value* is **declared**?",
        "One.\n\nTwo.",
        "- a\n- b\n  - c\n\n1. d\n2. e",
        "3. a\n4. b",
        "- a\n\n  b\n\n- c",
        "> quoted\n>\n> twice",
        "> [!NOTE]\n> Mind the seal.",
        "```rust\nlet a = \"`\";\n```",
        "| a | b |\n| :-- | --: |\n| 1 | `x` |\n| 2 |  |",
        "![A seal](media/seal.png) and [a form](https://example.org/a?b=c)",
        "$x^2$ and $$\\frac{1}{2}$$",
        "Line\\\nbreak H<sub>2</sub>O ~~old~~ `code`",
        "## Heading\n\nNote[^1].\n\n[^1]: Said here.",
        "- [x] done\n- [ ] open",
        "海关申报**单位**是什么？",
        "ما هي القيمة المصرح بها؟",
        "5 \\* 3 \\[a\\] 1 < 2 & so on, snake_case",
        "1\\. no list",
        "***",
        "**_both_**",
    ] {
        assert_eq!(back(&html(text)), text, "{}", html(text));
    }
}

#[test]
fn what_editors_write_becomes_plain_markdown() {
    for (html, markdown) in [
        ("<p dir=\"ltr\" style=\"text-align: left;\">A&nbsp;b<br></p><p>&nbsp;</p>", "A\u{a0}b"),
        ("<div>a</div><div>b</div>", "a\n\nb"),
        ("a <b>b</b> <span style='color:red'>c</span>", "a **b** c"),
        ("<p>x<strong> y </strong>z</p>", "x **y** z"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        ("<table><tr><td>1</td><td>2|3</td></tr></table>", "|  |  |\n| --- | --- |\n| 1 | 2\\|3 |"),
        ("\\(x_1\\) costs $5 and $$y$$", "$x_1$ costs \\$5 and $$y$$"),
        ("<p>a<em>b</em>c</p>", "a*b*c"),
        ("<p>a</p>\n<p># b</p>", "a\n\n\\# b"),
        ("<dl><dt>t</dt><dd>d</dd></dl>", "t\n\nd"),
        ("plain &lt;b&gt; &amp;lt;", "plain \\<b> \\&lt;"),
    ] {
        assert_eq!(back(html), markdown, "{html}");
    }
}

#[test]
fn emphasis_that_markdown_cannot_mark_is_kept_as_an_element() {
    let markdown = back("<p>关税<strong>“税率”</strong>是</p>");
    assert!(seen(&markdown).contains("<strong>“税率”</strong>"), "{markdown}");
    let markdown = back("<p>a<em>(b)</em>c</p>");
    assert!(seen(&markdown).contains("<em>(b)</em>"), "{markdown}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_markdown_comes_back_as_it_is_shown(text in any_text()) {
        let parsed = from_markdown(&legal(&text));
        let mut loss = Loss::default();
        let mut media = |target: &str| Some(target.to_owned());
        let mut gap = |_| String::new();
        let html = Markup::new(Dialect::Html, &mut media, &mut gap).blocks(&parsed.blocks);
        let again = from_tags(clean(&html), &mut loss);
        let markdown = to_markdown(&again, &[]);
        let twice = from_markdown(&markdown);
        prop_assert_eq!(&again, &twice.blocks, "html {} markdown {}", html, markdown);
        if !parsed.is_cleaned {
            prop_assert_eq!(&parsed.blocks, &again, "html {}", html);
        }
    }

    #[test]
    fn any_noise_is_read_as_some_text(parts in proptest::collection::vec(noise(), 0..24)) {
        let html = parts.concat();
        let mut loss = Loss::default();
        let blocks = from_tags(clean(&html), &mut loss);
        let markdown = to_markdown(&blocks, &[]);
        prop_assert_eq!(&from_markdown(&markdown).blocks, &blocks, "{}", markdown);
    }
}

/// Tags that fit nowhere, marks of Markdown, and words.
fn noise() -> BoxedStrategy<String> {
    let tags: Vec<&str> = tag::NAMES.into_iter().collect();
    prop_oneof![
        3 => (proptest::sample::select(tags), any::<bool>())
            .prop_map(|(name, is_end)| if is_end { format!("</{name}>") } else { format!("<{name}>") }),
        2 => "[a-z 0-9]{1,6}",
        2 => "[\\\\*_`\\[\\]()<>#&$~|!+=.:-]{1,3}",
        1 => any_text(),
        1 => "\\PC{0,3}",
    ]
    .boxed()
}
