//! The pages behind the lessons: glossary, sources, results, certificate.

use crate::certificate;
use crate::html::{put, text};
use crate::view::View;
use studio_course::Media;

/// The closing pages that the course has. It is called when all others are written, since the sources name
/// the media that those show.
pub(crate) fn closing(view: &View<'_>) -> String {
    let mut out = String::new();
    if !view.course.glossary.is_empty() {
        open(&mut out, "glossary", view);
        out.push_str("<dl class=\"glossary\">\n");
        for entry in &view.course.glossary {
            put!(
                out,
                "<div id=\"term-{}\"><dt>{}</dt><dd>{}</dd></div>\n",
                entry.id,
                text(&entry.term),
                text(&entry.meaning)
            );
        }
        out.push_str("</dl>\n</article>\n");
    }
    if has_sources(view) {
        open(&mut out, "sources", view);
        out.push_str(&sources(view));
        out.push_str("</article>\n");
    }
    // Only the player knows results, so without it there is no such page to read.
    put!(
        out,
        "<article class=\"page results\" id=\"results\" aria-labelledby=\"results-title\" hidden><h1 id=\"results-title\" tabindex=\"-1\">{}</h1><div id=\"results-body\"></div></article>\n",
        text(view.say("results"))
    );
    out.push_str(&certificate::certificate(view));
    out
}

/// Whether there is anything to name: references, or media on the page that somebody made. It is known when the cover and the
/// lessons are written.
pub(crate) fn has_sources(view: &View<'_>) -> bool {
    !view.course.references.is_empty() || !credited(view).is_empty()
}

fn credited<'a>(view: &'a View<'_>) -> Vec<&'a Media> {
    view.media.used().into_iter().filter(|media| !media.credit.is_empty()).collect()
}

fn open(out: &mut String, page: &str, view: &View<'_>) {
    put!(
        out,
        "<article class=\"page\" id=\"{page}\" aria-labelledby=\"{page}-title\"><h1 id=\"{page}-title\" tabindex=\"-1\">{}</h1>\n",
        text(view.say(page))
    );
}

fn sources(view: &View<'_>) -> String {
    let mut out = String::new();
    if !view.course.references.is_empty() {
        put!(out, "<h2>{}</h2>\n<ol class=\"references\">\n", text(view.say("references")));
        for reference in &view.course.references {
            put!(out, "<li>{}", text(&reference.citation));
            if ["https://", "http://"].iter().any(|scheme| reference.link.starts_with(scheme)) {
                put!(
                    out,
                    " <a class=\"outward\" href=\"{0}\" target=\"_blank\" rel=\"noopener noreferrer\">{0}</a>",
                    text(&reference.link)
                );
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n");
    }
    let credited = credited(view);
    if !credited.is_empty() {
        put!(out, "<h2>{}</h2>\n<ul class=\"credits\">\n", text(view.say("media-credits")));
        for media in credited {
            put!(
                out,
                "<li><span class=\"code\">{}</span> {}</li>\n",
                text(media.name.as_str()),
                text(&media.credit)
            );
        }
        out.push_str("</ul>\n");
    }
    out
}
