//! Small courses for the tests of this crate.

use studio_course::{
    Body, ChecklistLine, ChecklistLineId, CompetencyCode, Course, CourseId, Date, Feedback, Language, Lesson,
    LessonId, Module, ModuleId, Question, QuestionDifficulty, QuestionId, QuestionKind, Quiz, Reading,
    RolePlay,
};

pub(crate) fn code(text: &str) -> CompetencyCode {
    CompetencyCode(text.to_owned())
}

fn codes(texts: &[&str]) -> Vec<CompetencyCode> {
    texts.iter().map(|text| code(text)).collect()
}

pub(crate) fn course(id: &str, lessons: Vec<Lesson>) -> Course {
    let language = Language::new("en").unwrap();
    let mut course =
        Course::new(CourseId::new(id).unwrap(), "Sample", language, Date::new(2026, 11, 23).unwrap());
    let module =
        Module { id: ModuleId::new("m").unwrap(), title: "Module".into(), summary: String::new(), lessons };
    course.modules = vec![module];
    course
}

pub(crate) fn lesson(id: &str, body: Body) -> Lesson {
    Lesson::new(LessonId::new(id).unwrap(), id, body)
}

pub(crate) fn reading() -> Body {
    Body::Reading(Reading::default())
}

pub(crate) fn quiz(questions: Vec<Question>) -> Body {
    Body::Quiz(Quiz { questions, ..Quiz::default() })
}

pub(crate) fn question(id: &str, alignments: &[&str]) -> Question {
    Question {
        id: QuestionId::new(id).unwrap(),
        prompt: "Is it so?".into(),
        answer: QuestionKind::TrueFalse { is_true: true },
        points: 1,
        feedback: Feedback::default(),
        difficulty: QuestionDifficulty::Medium,
        outcomes: Vec::new(),
        alignments: codes(alignments),
    }
}

pub(crate) fn role_play(checklist: Vec<ChecklistLine>) -> Body {
    Body::RolePlay(RolePlay { checklist, ..RolePlay::default() })
}

pub(crate) fn checklist_line(id: &str, alignments: &[&str]) -> ChecklistLine {
    ChecklistLine {
        id: ChecklistLineId::new(id).unwrap(),
        text: "Says it plainly.".into(),
        alignments: codes(alignments),
    }
}
