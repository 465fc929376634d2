//! Courses and parts of courses with given amounts in them.

use studio_course::{
    Body, Choice, Course, CourseId, Date, Decimal, Feedback, Language, Lesson, LessonId, Minutes, Module,
    ModuleId, Pair, PartId, Phase, PhaseKind, Question, QuestionDifficulty, QuestionId, QuestionKind, Quiz,
    Reading, RolePlay,
};

/// A course of one module with these lessons.
pub(super) fn course(language: &str, lessons: Vec<Lesson>) -> Course {
    let id = CourseId::new("0b0e6f2c-3a8d-4c57-9a52-6f6a2f5b1c11").unwrap();
    let day = Date::new(2026, 11, 23).unwrap();
    let mut course = Course::new(id, "Sample", Language::new(language).unwrap(), day);
    let module =
        Module { id: ModuleId::new("m").unwrap(), title: "Module".into(), summary: String::new(), lessons };
    course.modules = vec![module];
    course
}

pub(super) fn lesson(id: &str, body: Body) -> Lesson {
    Lesson::new(LessonId::new(id).unwrap(), format!("Lesson {id}"), body)
}

/// A reading that begins with a heading and holds so many words and pictures in all.
pub(super) fn reading(word: &str, words: usize, pictures: usize) -> Reading {
    let mut markdown = format!("# {word}\n\n{}\n", vec![word; words - 1].join(" "));
    for i in 0..pictures {
        markdown.push_str(&format!("\n![Picture {i}](media/{i}.png)\n"));
    }
    Reading { markdown, ..Reading::default() }
}

pub(super) fn question(number: usize, answer: QuestionKind) -> Question {
    Question {
        id: QuestionId::new(format!("q{number}")).unwrap(),
        prompt: "What is right?".into(),
        answer,
        points: 1,
        feedback: Feedback::default(),
        difficulty: QuestionDifficulty::Medium,
        outcomes: Vec::new(),
        alignments: Vec::new(),
    }
}

pub(super) fn single_choice() -> QuestionKind {
    let option = |id: &str, is_key| Choice {
        id: PartId::new(id).unwrap(),
        text: "An answer".into(),
        is_key,
        feedback: String::new(),
    };
    QuestionKind::SingleChoice { options: vec![option("a", true), option("b", false)] }
}

pub(super) fn matching(pairs: usize) -> QuestionKind {
    let mut pairs: Vec<Pair> = (0..pairs)
        .map(|i| Pair { id: PartId::new(format!("p{i}")).unwrap(), left: "l".into(), right: "r".into() })
        .collect();
    pairs.push(Pair { id: PartId::new("d").unwrap(), left: String::new(), right: "misleads".into() });
    QuestionKind::Matching { pairs }
}

pub(super) fn calculation() -> QuestionKind {
    let (key, tolerance) = (Decimal::new(1250, 2).unwrap(), Decimal::ZERO);
    QuestionKind::Numeric { key, tolerance, unit: String::new(), is_calculation: true }
}

pub(super) fn quiz(answers: Vec<QuestionKind>) -> Quiz {
    let questions = answers.into_iter().enumerate().map(|(i, answer)| question(i, answer)).collect();
    Quiz { questions, ..Quiz::default() }
}

pub(super) fn role_play(enactment: u32, rounds: u32) -> RolePlay {
    let phase = |id: &str, kind, minutes, rounds| Phase {
        id: PartId::new(id).unwrap(),
        kind,
        title: String::new(),
        minutes: Minutes(minutes),
        rounds,
        prompts: Vec::new(),
    };
    RolePlay {
        scenario: "A scenario that is read during the briefing.".into(),
        phases: vec![
            phase("briefing", PhaseKind::Briefing, 20, 1),
            phase("play", PhaseKind::Enactment, enactment, rounds),
            phase("debrief", PhaseKind::Debrief, 45, 1),
        ],
        ..RolePlay::default()
    }
}
