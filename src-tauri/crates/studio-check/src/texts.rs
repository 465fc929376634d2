//! Every Markdown text of a course, and what rules look for in one.

use pulldown_cmark::{Event, Tag, TagEnd};
use studio_course::{Body, Course, Lesson, MediaName, Place, Question, QuestionKind, markdown};

/// A Markdown text and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'a> {
    pub(crate) lesson: &'a Lesson,
    /// The question that it belongs to, if it does.
    pub(crate) question: Option<&'a Question>,
    pub(crate) markdown: &'a str,
}

/// What a text shows or links to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// The address as it was written.
    pub(crate) address: String,
    /// Whether it is shown, not linked to.
    pub(crate) is_picture: bool,
}

impl Text<'_> {
    /// Where a finding about the text stands.
    pub(crate) fn place(&self) -> Place {
        let lesson = self.lesson.id.clone();
        match self.question {
            Some(question) => Place::Question { lesson, question: question.id.clone() },
            None => Place::Lesson { lesson },
        }
    }
}

/// Every Markdown text of the lessons, in order.
pub(crate) fn texts(course: &Course) -> Vec<Text<'_>> {
    let mut texts = Vec::new();
    for lesson in course.lessons() {
        let mut say = |markdown| texts.push(Text { lesson, question: None, markdown });
        match &lesson.body {
            Body::Reading(reading) => say(reading.markdown.as_str()),
            Body::Video(video) => {
                [&video.introduction, &video.transcript].into_iter().for_each(|text| say(text))
            }
            Body::Quiz(quiz) => say(&quiz.introduction),
            Body::RolePlay(play) => {
                [&play.scenario, &play.model_answer, &play.safety_notes]
                    .into_iter()
                    .for_each(|text| say(text));
                play.roles
                    .iter()
                    .flat_map(|role| [&role.public_brief, &role.private_brief])
                    .for_each(|text| say(text));
                play.props.iter().for_each(|prop| say(&prop.text));
            }
        }
        for question in lesson.questions() {
            let said = [&question.prompt, &question.feedback.right, &question.feedback.wrong];
            let options = match &question.answer {
                QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
                    options.as_slice()
                }
                _ => &[],
            };
            let said =
                said.into_iter().chain(options.iter().flat_map(|option| [&option.text, &option.feedback]));
            texts.extend(said.map(|markdown| Text {
                lesson,
                question: Some(question),
                markdown: markdown.as_str(),
            }));
        }
    }
    texts
}

/// Everything that a text shows or links to, in order.
pub(crate) fn targets(text: &str) -> Vec<Target> {
    let target = |event| match event {
        Event::Start(Tag::Image { dest_url, .. }) => {
            Some(Target { address: dest_url.into_string(), is_picture: true })
        }
        Event::Start(Tag::Link { link_type, dest_url, .. }) => {
            // A mail address between angle brackets is written without its scheme.
            let scheme = if link_type == pulldown_cmark::LinkType::Email { "mailto:" } else { "" };
            Some(Target { address: format!("{scheme}{dest_url}"), is_picture: false })
        }
        _ => None,
    };
    markdown::parse(text).filter_map(target).collect()
}

/// The media file that an address speaks of: none where it speaks of something else, an error where no media file can
/// have such a name.
pub(crate) fn media_name(address: &str) -> Option<Result<MediaName, String>> {
    let name = address.strip_prefix("media/")?;
    let decoded = markdown::media_target(address);
    Some(decoded.and_then(|name| MediaName::new(name).ok()).ok_or_else(|| name.to_owned()))
}

/// Whether a learner finds anything in the text: words, a picture, a formula, code, or HTML that is no comment.
pub(crate) fn has_content(text: &str) -> bool {
    markdown::parse(text).any(|event| match event {
        Event::Text(words) | Event::Code(words) | Event::InlineMath(words) | Event::DisplayMath(words) => {
            !words.trim().is_empty()
        }
        Event::Html(html) | Event::InlineHtml(html) => is_html(&html),
        Event::Start(Tag::Image { .. }) => true,
        _ => false,
    })
}

/// Whether raw HTML is more than a comment or a blank line.
pub(crate) fn is_html(html: &str) -> bool {
    let html = html.trim();
    !html.is_empty() && !html.starts_with("<!--")
}

/// The pictures that are all there is in their block and have no description.
pub(crate) fn undescribed_pictures(text: &str) -> Vec<String> {
    let (mut found, mut block) = (Vec::new(), Block::default());
    let mut inside = 0u32;
    for event in markdown::parse(text) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                if inside == 0 {
                    block.pictures.push((dest_url.into_string(), false));
                }
                inside += 1;
            }
            Event::End(TagEnd::Image) => inside = inside.saturating_sub(1),
            Event::Text(words)
            | Event::Code(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words) => {
                block.hear(&words, inside > 0);
            }
            Event::Start(tag) if is_block(&tag.to_end()) => block.finish(&mut found),
            Event::End(tag) if is_block(&tag) => block.finish(&mut found),
            _ => {}
        }
    }
    found
}

/// The block that is being read: its pictures, each with whether it has a description, and whether it has words.
#[derive(Default)]
struct Block {
    pictures: Vec<(String, bool)>,
    has_words: bool,
}

impl Block {
    fn hear(&mut self, words: &str, in_picture: bool) {
        if words.trim().is_empty() {
            return;
        }
        match self.pictures.last_mut() {
            Some((_, is_described)) if in_picture => *is_described = true,
            _ => self.has_words = true,
        }
    }

    fn finish(&mut self, found: &mut Vec<String>) {
        let block = std::mem::take(self);
        if !block.has_words {
            found.extend(
                block.pictures.into_iter().filter(|(_, is_described)| !is_described).map(|(name, _)| name),
            );
        }
    }
}

fn is_block(tag: &TagEnd) -> bool {
    !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_picture_that_stands_alone_needs_a_description() {
        let text = "![](media/a.png)\n\nWords ![](media/b.png) here.\n\n![A seal](media/c.png)\n\n[![](media/d.png)](https://a.b)\n";
        assert_eq!(undescribed_pictures(text), ["media/a.png", "media/d.png"]);
    }

    #[test]
    fn a_comment_is_no_content_and_a_picture_is() {
        assert!(!has_content("\n<!-- later -->\n\n---\n"));
        assert!(has_content("![](media/a.png)"));
        assert!(has_content("<p>x</p>"));
    }

    #[test]
    fn an_address_is_a_media_name_only_if_it_can_be_one() {
        assert_eq!(media_name("https://a.b"), None);
        assert_eq!(media_name("media/a%20b.png"), Some(Ok(MediaName::new("a b.png").unwrap())));
        assert_eq!(media_name("media/%zz"), Some(Err("%zz".to_owned())));
        assert_eq!(media_name("media/a/b.png"), Some(Err("a/b.png".to_owned())));
    }

    #[test]
    fn a_mail_address_is_a_link_that_leads_somewhere() {
        assert_eq!(targets("<a@b.cd>")[0].address, "mailto:a@b.cd");
    }
}
