//! What becomes of a text, and what a hostile one cannot do.

use super::*;
use studio_course::{Course, CourseId, GlossaryEntry, Language, Media, MediaName, PartId, Sha256};

fn with_media<T>(test: impl FnOnce(&Scope<'_>) -> T) -> T {
    let mut course = Course::new(
        CourseId::new("c").unwrap(),
        "C",
        Language::new("en").unwrap(),
        "2026-11-23".parse().unwrap(),
    );
    for name in ["belt line.png", "form.pdf", "film.mp4"] {
        course.media.push(Media {
            name: MediaName::new(name).unwrap(),
            sha256: Sha256([0xab; 32]),
            bytes: 3,
            credit: String::new(),
        });
    }
    let glossary = [GlossaryEntry {
        id: PartId::new("g1").unwrap(),
        term: "manifest".to_owned(),
        meaning: String::new(),
    }];
    let media = MediaPaths::new(&course);
    let strings = Strings::of(&course.language);
    test(&Scope {
        media: &media,
        strings: &strings,
        id_prefix: "t".to_owned(),
        heading_level: 1,
        glossary: &glossary,
    })
}

fn html(markdown: &str) -> String {
    with_media(|scope| blocks(markdown, scope))
}

#[test]
fn headings_stand_one_below_the_heading_of_the_page() {
    assert_eq!(html("## A\n\n### B"), "<h2>A</h2>\n<h3>B</h3>\n");
}

#[test]
fn a_term_is_marked_in_prose_and_never_in_headings_links_or_code() {
    const MARKED: &str = "<a class=\"term\" href=\"#term-g1\">manifest</a>";
    for quiet in [
        "## The manifest",
        "[the manifest](https://example.org)",
        "`manifest`",
        "```\nmanifest\n```",
        "    manifest",
        "<kbd>manifest</kbd>",
        "| manifest |\n|---|\n",
        "![manifest](media/none.png)",
        "$manifest$",
    ] {
        assert!(!html(quiet).contains("term"), "{}", html(quiet));
        // It is marked behind such a place, where it is first used in prose.
        assert_eq!(
            html(&format!("{quiet}\n\nA *manifest*, a manifest.\n")).matches(MARKED).count(),
            1,
            "{quiet}"
        );
    }
    assert!(html("> - | a |\n>   |---|\n>   | manifest |\n").contains(MARKED));
}

#[test]
fn a_time_in_a_text_is_none_that_the_player_words() {
    let out = html("<p><time class=\"day\" datetime=\"noon\">noon</time> <time>later</time></p>\n");
    assert!(out.contains("noon") && !out.contains("class"), "{out}");
}

#[test]
fn a_table_has_headings_and_a_frame_that_scrolls_by_keyboard() {
    let out = html("| a | b |\n|---|--:|\n| 1 | 2 |\n\n|   | x |\n|---|---|\n| r | 1 |\n");
    assert!(
        out.contains("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\">"),
        "{out}"
    );
    assert!(out.contains("<th scope=\"col\">a</th><th scope=\"col\" class=\"is-at-end\">b</th>"), "{out}");
    assert!(out.contains("<td></td><th scope=\"col\">x</th>"), "{out}");
    assert!(out.contains("<th scope=\"row\">r</th><td>1</td>"), "{out}");
}

#[test]
fn a_footnote_leads_there_and_back() {
    let out = html("a[^n] b[^n]\n\n[^n]: the *note*\n");
    assert!(out.contains("id=\"t-mention-1-1\" href=\"#t-note-1\" role=\"doc-noteref\""), "{out}");
    assert!(out.contains("<li id=\"t-note-1\"><div><p>the <em>note</em></p>"), "{out}");
    assert!(out.contains("href=\"#t-mention-1-2\" role=\"doc-backlink\""), "{out}");
    assert_eq!(html("no[^such] note"), "<p>no[^such] note</p>\n");
}

#[test]
fn a_callout_is_a_note_with_a_title() {
    let out = html("> [!WARNING]\n> Stay back.\n");
    assert!(
        out.contains("<div class=\"callout callout-warning\" role=\"note\" aria-label=\"Warning\">"),
        "{out}"
    );
    assert!(out.contains("<p>Stay back.</p>"), "{out}");
}

#[test]
fn a_formula_is_mathml_and_a_broken_one_is_its_source() {
    assert!(html("$\\frac{1}{2}$").contains("<math><mfrac>"), "{}", html("$\\frac{1}{2}$"));
    assert!(html("$$x^2$$").contains("display=\"block\""));
    assert!(html("$\\nosuch{<b>}$").contains("<code class=\"formula-source\">\\nosuch{&lt;b&gt;}</code>"));
    let deep = format!("${}x{}$", "{".repeat(10_000), "}".repeat(10_000));
    assert!(html(&deep).contains("formula-source"));
    assert!(!html("$\\text{<script>alert(1)</script>}$").contains("<script"));
}

#[test]
fn a_picture_travels_and_one_from_the_network_does_not() {
    let out = html("![The belt](media/belt%20line.png \"At night\")");
    assert_eq!(
        out,
        "<figure><img src=\"media/belt-line-abababab.png\" alt=\"The belt\" loading=\"lazy\" decoding=\"async\"><figcaption>At night</figcaption></figure>\n"
    );
    let out = html("See ![The map](https://example.org/spy.png) here");
    assert_eq!(out, "<p>See <span class=\"missing\">The map</span> here</p>\n");
    assert!(html("![A film](media/film.mp4)").contains("<video controls preload=\"none\""));
}

#[test]
fn a_link_opens_its_own_tab_or_leads_nowhere() {
    let out =
        html("[a](https://example.org/?a=1&b=2) [b](media/form.pdf) [c](javascript:alert(1)) [d](../x)");
    assert!(out.contains(
        "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\""
    ));
    assert!(out.contains("href=\"media/form-abababab.pdf\""), "{out}");
    assert!(out.contains("<a>c</a> <a>d</a>"), "{out}");
}

#[test]
fn raw_html_keeps_its_text_and_loses_what_could_act() {
    let hostile = "<div onclick=\"x()\"><script>alert(1)</script><img src=\"https://e.org/p.gif\" onerror=x><iframe src=\"//e.org\"></iframe><p style=\"position:fixed\">kept\n\nText <b onmouseover=x>bold <svg onload=x> <a href=\"javascript:x\">y</a>\n\n</div></article></main>\n";
    let out = html(hostile);
    for bad in [
        "script",
        "onclick",
        "onerror",
        "onload",
        "onmouseover",
        "iframe",
        "javascript",
        "e.org",
        "style",
        "svg",
        "</article",
        "</main",
    ] {
        assert!(!out.contains(bad), "{bad}: {out}");
    }
    assert!(out.contains("kept") && out.contains("<b>bold  y</b></p>"), "{out}");
}

#[test]
fn a_script_vanishes_with_all_that_is_in_it() {
    assert_eq!(html("a <script>alert(1)</script> b"), "<p>a  b</p>\n");
    assert_eq!(html("a <style>b\n\nc"), "<p>a </p>\n<p>c</p>\n");
}

#[test]
fn raw_inline_elements_never_cross_others() {
    assert_eq!(html("*a <sup>b* c</sup>"), "<p><em>a <sup>b</sup></em> c</p>\n");
    assert_eq!(html("H<sub>2</sub>O<br/>x</b>"), "<p>H<sub>2</sub>O<br>x</p>\n");
}

#[test]
fn chinese_lines_are_joined_without_a_space() {
    assert_eq!(html("海关\n监管"), "<p>海关监管</p>\n");
    assert_eq!(html("a\nb"), "<p>a\nb</p>\n");
}

#[test]
fn a_blank_takes_the_place_of_its_id_and_only_in_text() {
    let out = with_media(|scope| {
        let mut known = |id: &str| (id == "b1").then(|| "<input>".to_owned());
        blocks_with_blanks("x [[b1]] y [[b2]] `[[b1]]` | < [[", scope, &mut known)
    });
    assert_eq!(out, "<p>x <input> y [[b2]] <code>[[b1]]</code> | &lt; [[</p>\n");
}

#[test]
fn a_line_has_no_paragraph() {
    assert_eq!(with_media(|scope| line("a *b*\n", scope)), "a <em>b</em>");
}

#[test]
fn a_task_list_says_what_is_done() {
    let out = html("- [x] a\n- [ ] b\n");
    assert!(out.contains("aria-label=\"Done\"") && out.contains("aria-label=\"Open\""), "{out}");
}

/// Pieces that a hostile text is put together from.
const PIECES: [&str; 52] = [
    "a",
    " ",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "# ",
    "## ",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "1. ",
    "- [x] ",
    "|",
    "|---|\n",
    "| a | b |\n|---|---|\n| c |",
    "[a](",
    "](media/form.pdf)",
    "![x](media/film.mp4)",
    "![",
    "[^1]",
    "[^1]: n\n",
    "<b>",
    "</b>",
    "<div>",
    "</div>",
    "<script>",
    "</script>",
    "<ruby>",
    "<rt>",
    "<!--",
    "-->",
    "<img src=x onerror=y>",
    "<a href='javascript:x'>",
    "<details>",
    "<table><tr><td>",
    "</article>",
    "$",
    "$$",
    "\\frac",
    "{",
    "}",
    "^",
    "\\begin{matrix}",
    "\\text{<b>}",
    "[[b1]]",
    "海",
    "\u{202e}",
    "<style>",
];

/// The elements of some HTML, or what is wrong with their nesting.
fn nesting(html: &str) -> Result<Vec<String>, String> {
    let (mut open, mut names) = (Vec::new(), Vec::new());
    for part in html.split('<').skip(1) {
        let tag = part.split('>').next().unwrap_or_default();
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        names.push(name.clone());
        if tag.starts_with('/') {
            if open.pop() != Some(name.clone()) {
                return Err(format!("</{name}> closes what is not open"));
            }
        } else if !["br", "hr", "img", "wbr", "input", "col"].contains(&name.as_str()) && !tag.ends_with('/')
        {
            open.push(name);
        }
    }
    if open.is_empty() { Ok(names) } else { Err(format!("{open:?} stay open")) }
}

#[test]
fn no_text_leaves_an_element_open_or_brings_one_that_acts() {
    let mut state = 2026_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for _ in 0..1500 {
        let text: String = (0..1 + next(30)).map(|_| PIECES[next(PIECES.len())]).collect();
        let out = html(&text);
        let names = nesting(&out).unwrap_or_else(|wrong| panic!("{wrong}\n{text:?}\n{out}"));
        for bad in ["script", "style", "iframe", "form", "article", "main", "html", "body"] {
            assert!(!names.iter().any(|name| name == bad), "{bad}\n{text:?}\n{out}");
        }
        // What stands between quotation marks is a value: only every other piece of a tag can name an
        // attribute.
        let named: String = out
            .split('<')
            .skip(1)
            .flat_map(|part| part.split('>').next().unwrap_or_default().split('"').step_by(2))
            .collect();
        for attribute in [" onerror", " onclick", " style=", " srcset"] {
            assert!(!named.contains(attribute), "{attribute}\n{text:?}\n{out}");
        }
        assert!(!out.contains("=\"javascript:"), "{text:?}\n{out}");
    }
}
