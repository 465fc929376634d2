//! What of a course can be found, as plain text.

use studio_course::markdown::plain_text;
use studio_course::{Body, Course, Lesson, Question, QuestionKind, Quiz, RolePlay, Video};

/// A text that is found as a whole.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// Where it stands: `title`, `text` or `question`.
    pub(crate) place: &'static str,
    /// The question, if it is one.
    pub(crate) question: Option<String>,
    /// The text.
    pub(crate) text: String,
}

impl Passage {
    fn new(place: &'static str, text: impl Into<String>) -> Self {
        Self { place, question: None, text: text.into() }
    }
}

/// What the course itself says, its modules' titles among it.
pub(crate) fn of_course(course: &Course) -> Vec<Passage> {
    let mut passages = vec![Passage::new("title", &course.title), Passage::new("text", &course.summary)];
    passages.push(Passage::new("text", course.keywords.join("\n")));
    for module in &course.modules {
        passages.push(Passage::new("title", &module.title));
        passages.push(Passage::new("text", &module.summary));
    }
    passages.extend(course.outcomes.iter().map(|outcome| Passage::new("text", &outcome.text)));
    let terms = course.glossary.iter().map(|entry| format!("{}: {}", entry.term, entry.meaning));
    passages.extend(terms.map(|text| Passage::new("text", text)));
    passages.extend(course.references.iter().map(|work| Passage::new("text", &work.citation)));
    with_words(passages)
}

/// What a lesson says.
pub(crate) fn of_lesson(lesson: &Lesson) -> Vec<Passage> {
    let mut passages = vec![Passage::new("title", &lesson.title)];
    match &lesson.body {
        Body::Reading(reading) => passages.push(Passage::new("text", plain_text(&reading.markdown))),
        Body::Video(video) => passages.extend(video_passages(video)),
        Body::Quiz(Quiz { introduction, .. }) => {
            passages.push(Passage::new("text", plain_text(introduction)));
        }
        Body::RolePlay(role_play) => passages.extend(role_play_passages(role_play)),
    }
    passages.extend(lesson.questions().map(question_passage));
    with_words(passages)
}

fn with_words(passages: Vec<Passage>) -> Vec<Passage> {
    passages.into_iter().filter(|passage| !passage.text.trim().is_empty()).collect()
}

fn video_passages(video: &Video) -> Vec<Passage> {
    let chapters: Vec<&str> = video.chapters.iter().map(|chapter| chapter.title.as_str()).collect();
    vec![
        Passage::new("text", plain_text(&video.introduction)),
        Passage::new("text", chapters.join("\n")),
        Passage::new("text", plain_text(&video.transcript)),
    ]
}

fn role_play_passages(role_play: &RolePlay) -> Vec<Passage> {
    let mut texts = vec![plain_text(&role_play.scenario)];
    for role in &role_play.roles {
        texts.push(role.name.clone());
        texts.push(plain_text(&role.public_brief));
        texts.push(plain_text(&role.private_brief));
    }
    for prop in &role_play.props {
        texts.push(format!("{}\n{}", prop.title, plain_text(&prop.text)));
    }
    for phase in &role_play.phases {
        texts.push(format!("{}\n{}", phase.title, phase.prompts.join("\n")));
    }
    texts.extend(role_play.checklist.iter().map(|line| line.text.clone()));
    texts.extend(role_play.debrief_questions.iter().map(|asked| asked.text.clone()));
    texts.push(plain_text(&role_play.model_answer));
    texts.push(plain_text(&role_play.safety_notes));
    texts.into_iter().map(|text| Passage::new("text", text)).collect()
}

fn question_passage(question: &Question) -> Passage {
    let mut lines = vec![plain_text(&question.prompt)];
    match &question.answer {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleResponse { options } => {
            for option in options {
                lines.push(plain_text(&option.text));
                lines.push(plain_text(&option.feedback));
            }
        }
        QuestionKind::Matching { pairs } => {
            lines.extend(pairs.iter().map(|pair| format!("{} – {}", pair.left, pair.right)));
        }
        QuestionKind::Ordering { elements } => {
            lines.extend(elements.iter().map(|element| element.text.clone()))
        }
        QuestionKind::ShortAnswer { accepted, .. } => lines.extend(accepted.iter().cloned()),
        QuestionKind::FillBlank { blanks, .. } => {
            lines.extend(blanks.iter().flat_map(|blank| blank.accepted.iter().cloned()));
        }
        QuestionKind::Hotspot { alt, regions, .. } => {
            lines.push(alt.clone());
            lines.extend(regions.iter().map(|region| region.label.clone()));
        }
        QuestionKind::TrueFalse { .. } | QuestionKind::Numeric { .. } => {}
    }
    lines.push(plain_text(&question.feedback.right));
    lines.push(plain_text(&question.feedback.wrong));
    lines.retain(|line| !line.trim().is_empty());
    let question = Some(question.id.to_string());
    Passage { place: "question", question, text: lines.join("\n") }
}
