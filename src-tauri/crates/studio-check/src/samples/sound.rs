//! A course with which nothing is wrong.

use super::questions::{one_of_each_kind, question, single_choice};
use super::{code, lesson_id, media_name, outcome_id};
use studio_course::{
    Body, Captions, Chapter, ChecklistLine, ChecklistLineId, Contributor, ContributorId, ContributorRole,
    Course, CourseId, Date, DebriefQuestion, Delivery, FeedbackTime, FrameworkRef, Instructor, InstructorId,
    InstructorKind, Language, Lesson, Media, Millis, Minutes, Module, ModuleId, Outcome, PartId, Phase,
    PhaseKind, PlanItem, PlanItemKind, Prop, QuestionKind, Quiz, Reading, Reference, Role, RoleId, RolePlay,
    SessionPlan, Sha256, Video, VideoQuestion,
};

/// A short course on the value of goods. It has one lesson of each kind (`text`, `film`, `check`, `play`) and a final test
/// (`test`), and no rule finds anything in it.
pub(crate) fn sound() -> Course {
    let (id, language) = (CourseId::default(), Language::new("en").unwrap());
    let mut course = Course::new(id, "Valuation", language, Date::new(2026, 11, 23).unwrap());
    course.cover = Some(media_name("cover.png"));
    course.framework = Some(FrameworkRef { id: "wco-professional-standards".into(), edition: "2019".into() });
    let text = "Determine the customs value of goods.".to_owned();
    course.outcomes = vec![Outcome { id: outcome_id("value"), text, alignments: vec![code("TS.K.VAL")] }];
    course.instructors =
        vec![instructor("college", InstructorKind::Academic), instructor("line", InstructorKind::Practice)];
    course.contributors =
        vec![contributor("writer", ContributorRole::Author), contributor("board", ContributorRole::Reviewer)];
    let link = "https://www.wcoomd.org".to_owned();
    course.references = vec![Reference { id: part("r1"), citation: "Valuation Agreement".into(), link }];
    course.media = ["cover.png", "film.mp4", "film.vtt", "poster.jpg", "scan.png"].map(media).to_vec();
    let lessons = vec![
        lesson("text", "What value is", Body::Reading(reading())),
        lesson("film", "At the counter", Body::Video(video())),
        lesson(
            "check",
            "Check yourself",
            Body::Quiz(Quiz { questions: vec![single_choice("choice")], ..quiz() }),
        ),
        Lesson { delivery: Delivery::Facilitated, ..lesson("play", "The talk", Body::RolePlay(role_play())) },
        lesson("test", "Final test", Body::Quiz(Quiz { questions: one_of_each_kind(), ..quiz() })),
    ];
    let id = ModuleId::new("m").unwrap();
    course.modules = vec![Module { id, title: "Value".into(), summary: String::new(), lessons }];
    course.final_test = Some(lesson_id("test"));
    course.session_plan = SessionPlan {
        items: vec![
            plan_item("s1", PlanItemKind::Other { title: "Welcome".into() }, 10),
            plan_item("s2", PlanItemKind::Lesson { lesson: lesson_id("play") }, 32),
        ],
        ..SessionPlan::default()
    };
    course
}

fn part(id: &str) -> PartId {
    PartId::new(id).unwrap()
}

fn lesson(id: &str, title: &str, body: Body) -> Lesson {
    let mut lesson = Lesson::new(lesson_id(id), title, body);
    lesson.outcomes = vec![outcome_id("value")];
    lesson.alignments = vec![code("TS.K.VAL")];
    lesson
}

fn instructor(id: &str, kind: InstructorKind) -> Instructor {
    let id = InstructorId::new(id).unwrap();
    Instructor { id, name: "A. Person".into(), kind, affiliation: String::new(), about: String::new() }
}

fn contributor(id: &str, role: ContributorRole) -> Contributor {
    let id = ContributorId::new(id).unwrap();
    Contributor { id, name: "A. Person".into(), role, affiliation: String::new() }
}

fn media(name: &str) -> Media {
    let mut digest = [0; 32];
    digest.iter_mut().zip(name.bytes()).for_each(|(to, from)| *to = from);
    Media { name: media_name(name), sha256: Sha256(digest), bytes: 1000, credit: String::new() }
}

fn reading() -> Reading {
    let words = "The value of goods is the price paid for them.\n\n".repeat(40);
    let markdown = format!("## The price\n\n{words}### A parcel\n\n![A parcel on a belt](media/scan.png)\n");
    Reading { markdown, ..Reading::default() }
}

fn video() -> Video {
    let asked = question("in-film", "Is the seal whole?", QuestionKind::TrueFalse { is_true: true });
    Video {
        file: Some(media_name("film.mp4")),
        duration: Some(Millis(120_000)),
        poster: Some(media_name("poster.jpg")),
        chapters: vec![Chapter { id: part("c1"), at: Millis(0), title: "Arrival".into() }],
        captions: vec![Captions { language: Language::new("en").unwrap(), file: media_name("film.vtt") }],
        transcript: "An officer greets a driver.".into(),
        questions: vec![VideoQuestion { at: Millis(60_000), question: asked }],
        ..Video::default()
    }
}

fn quiz() -> Quiz {
    Quiz { feedback_time: FeedbackTime::Submission, ..Quiz::default() }
}

fn role_play() -> RolePlay {
    let phase = |id: &str, kind| Phase {
        id: part(id),
        kind,
        title: id.to_owned(),
        minutes: Minutes(10),
        rounds: 1,
        prompts: Vec::new(),
    };
    RolePlay {
        scenario: "An importer asks why the value was raised.".into(),
        roles: vec![Role {
            id: RoleId::new("officer").unwrap(),
            name: "Officer".into(),
            public_brief: "You explain the decision.".into(),
            private_brief: "You are short of time.".into(),
        }],
        props: vec![Prop { id: part("p1"), title: "Invoice".into(), text: "12.50 EUR".into(), file: None }],
        phases: vec![
            phase("briefing", PhaseKind::Briefing),
            phase("enactment", PhaseKind::Enactment),
            phase("debrief", PhaseKind::Debrief),
        ],
        checklist: vec![ChecklistLine {
            id: ChecklistLineId::new("plain").unwrap(),
            text: "Gives the reason in plain words".into(),
            alignments: vec![code("TS.K.VAL")],
        }],
        debrief_questions: vec![DebriefQuestion { id: part("d1"), text: "What helped?".into() }],
        ..RolePlay::default()
    }
}

fn plan_item(id: &str, what: PlanItemKind, minutes: u32) -> PlanItem {
    PlanItem { id: part(id), what, minutes: Minutes(minutes) }
}
