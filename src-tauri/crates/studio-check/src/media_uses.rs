//! Which media a course uses.

use crate::texts::{media_name, targets, texts};
use pulldown_cmark::Event;
use std::collections::BTreeSet;
use studio_course::{Body, Course, Lesson, MediaName, QuestionKind, markdown};

/// The names of all media that something in the course shows, plays, prints or links to.
pub(crate) fn media_uses(course: &Course) -> BTreeSet<MediaName> {
    let mut uses: BTreeSet<MediaName> = course.cover.iter().cloned().collect();
    uses.extend(course.lessons().flat_map(fields).cloned());
    for text in texts(course) {
        let targets = targets(text.markdown).into_iter().map(|target| target.address);
        let html = markdown::parse(text.markdown).flat_map(|event| match event {
            Event::Html(html) | Event::InlineHtml(html) => html_addresses(&html),
            _ => Vec::new(),
        });
        uses.extend(targets.chain(html).filter_map(|address| media_name(&address)?.ok()));
    }
    uses
}

/// What is named outside of texts.
fn fields(lesson: &Lesson) -> Vec<&MediaName> {
    let pictures = lesson.questions().filter_map(|question| match &question.answer {
        QuestionKind::Hotspot { picture, .. } => picture.as_ref(),
        _ => None,
    });
    let mut names: Vec<&MediaName> = pictures.collect();
    match &lesson.body {
        Body::Video(video) => {
            names.extend(&video.file);
            names.extend(&video.poster);
            names.extend(video.captions.iter().map(|captions| &captions.file));
        }
        Body::RolePlay(role_play) => {
            names.extend(role_play.props.iter().filter_map(|prop| prop.file.as_ref()))
        }
        Body::Reading(_) | Body::Quiz(_) => {}
    }
    names
}

/// Whatever begins with `media/` in raw HTML, up to where an attribute may end.
fn html_addresses(html: &str) -> Vec<String> {
    let address = |(at, _): (usize, &str)| {
        let rest = &html[at..];
        let end = rest.find(['"', '\'', '>', '\n']).unwrap_or(rest.len());
        rest[..end].to_owned()
    };
    html.match_indices("media/").map(address).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{reading, sound};

    #[test]
    fn what_raw_html_shows_is_used() {
        let mut course = sound();
        reading(&mut course).markdown.push_str("<p>\n<img src='media/a%20b.png'>\n</p>\n");
        assert!(media_uses(&course).contains(&MediaName::new("a b.png").unwrap()));
    }
}
