//! The course that the folder is, built from the model.

use studio_course::{
    Blank, Body, Captions, Chapter, ChecklistLine, Choice, CompetencyCode, Contributor, ContributorRole,
    Course, CourseId, Date, DebriefQuestion, Decimal, Delivery, Difficulty, Element, Feedback, FeedbackTime,
    FrameworkRef, GlossaryEntry, HoursPolicyId, Instructor, InstructorKind, Language, Lesson, Media,
    MediaName, Millis, Minutes, Module, Outcome, Pair, Percent, Phase, PhaseKind, PlanItem, PlanItemKind,
    PlannedTime, Prop, Purpose, Question, QuestionDifficulty, QuestionKind, Quiz, ReaderProfile, Reading,
    Reference, Region, Role, RolePlay, SessionPlan, Shape, Video, VideoQuestion,
};

/// An id, a name or a number from its text.
fn the<T: TryFrom<String>>(text: &str) -> T
where
    T::Error: std::fmt::Debug,
{
    T::try_from(text.to_owned()).unwrap()
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn code(code: &str) -> Vec<CompetencyCode> {
    vec![CompetencyCode(code.to_owned())]
}

fn lesson(id: &str, title: &str, body: Body) -> Lesson {
    Lesson::new(the(id), title, body)
}

fn question(id: &str, prompt: &str, answer: QuestionKind) -> Question {
    Question {
        id: the(id),
        prompt: text(prompt),
        answer,
        points: 1,
        feedback: Feedback::default(),
        difficulty: QuestionDifficulty::Medium,
        outcomes: Vec::new(),
        alignments: Vec::new(),
    }
}

fn choice(id: &str, said: &str, is_key: bool, feedback: &str) -> Choice {
    Choice { id: the(id), text: text(said), is_key, feedback: text(feedback) }
}

fn why() -> Lesson {
    let body = Body::Reading(Reading {
        markdown: text("# Data first\n\n![](media/cover.png)\n"),
        difficulty: Difficulty::Hard,
        purpose: Purpose::CloseStudy,
    });
    Lesson {
        outcomes: vec![the("select-parcels")],
        alignments: code("TS.K.RISK"),
        planned: Some(PlannedTime { minutes: Minutes(20), reason: text("Three cases") }),
        ..lesson("why", "Why pre-arrival data", body)
    }
}

fn film() -> Lesson {
    let asked = question("q-belt", "The belt stops by itself.", QuestionKind::TrueFalse { is_true: false });
    let body = Body::Video(Video {
        file: Some(the("line.mp4")),
        duration: Some(Millis(95_000)),
        poster: Some(the("cover.png")),
        introduction: text("Watch for the *belt*.\n"),
        chapters: vec![
            Chapter { id: the("c1"), at: Millis(0), title: text("Arrival") },
            Chapter { id: the("c2"), at: Millis(41_000), title: text("X-ray") },
        ],
        captions: vec![Captions { language: Language::new("en").unwrap(), file: the("line.en.vtt") }],
        transcript: text("An officer stops the belt."),
        narrates_page: true,
        questions: vec![VideoQuestion { at: Millis(41_000), question: asked }],
    });
    lesson("film", "The line", body)
}

fn line() -> Lesson {
    let role = |id: &str, name: &str, public: &str, private: &str| Role {
        id: the(id),
        name: text(name),
        public_brief: text(public),
        private_brief: text(private),
    };
    let phase = |id: &str, kind, title: &str, minutes, rounds, prompts: &[&str]| Phase {
        id: the(id),
        kind,
        title: text(title),
        minutes: Minutes(minutes),
        rounds,
        prompts: prompts.iter().map(|prompt| text(prompt)).collect(),
    };
    let body = Body::RolePlay(RolePlay {
        scenario: text("A parcel is held.\n\n## What is known\n\n# 1 is the parcel's number."),
        roles: vec![
            role("officer", "Duty officer", "On duty.", "New to the line."),
            role("courier", "Courier", "In a hurry.", ""),
        ],
        props: vec![Prop {
            id: the("p1"),
            title: text("CN 23 declaration"),
            text: text("Gift, 10 EUR"),
            file: Some(the("cover.png")),
        }],
        phases: vec![
            phase("p1", PhaseKind::Briefing, "Briefing", 10, 1, &[]),
            phase("play", PhaseKind::Enactment, "Two rounds", 15, 2, &["Call time after ten minutes."]),
        ],
        checklist: vec![ChecklistLine {
            id: the("explains-power"),
            text: text("Explains the power to open the parcel"),
            alignments: code("TS.S.COMM"),
        }],
        debrief_questions: vec![DebriefQuestion {
            id: the("d1"),
            text: text("What would you do differently?"),
        }],
        model_answer: String::new(),
        safety_notes: text("Nobody lifts more than 20 kg."),
    });
    Lesson { delivery: Delivery::Facilitated, ..lesson("line", "At the inspection line", body) }
}

fn final_questions() -> Vec<Question> {
    let single = QuestionKind::SingleChoice {
        options: vec![choice("a", "Data", true, "Always."), choice("b", "Parcel", false, "")],
    };
    let multiple = QuestionKind::MultipleResponse {
        options: vec![choice("x", "One", true, ""), choice("b", "Two", true, "")],
    };
    let pair = |id: &str, left: &str, right: &str| Pair { id: the(id), left: text(left), right: text(right) };
    let element = |id: &str, said: &str| Element { id: the(id), text: text(said) };
    let region =
        |id: &str, label: &str, shape, is_key| Region { id: the(id), label: text(label), shape, is_key };
    vec![
        Question {
            points: 2,
            difficulty: QuestionDifficulty::Hard,
            outcomes: vec![the("select-parcels")],
            alignments: code("TS.K.RISK"),
            feedback: Feedback { right: text("Yes."), wrong: text("Read again.") },
            ..question("q-single", "Which **first**?", single)
        },
        question("q-multiple", "", multiple),
        question(
            "q-matching",
            "",
            QuestionKind::Matching {
                pairs: vec![pair("p1", "CN 22", "Below 300 SDR"), pair("p2", "", "Nothing")],
            },
        ),
        question(
            "q-ordering",
            "",
            QuestionKind::Ordering { elements: vec![element("p1", "Select"), element("p2", "Open")] },
        ),
        question(
            "q-numeric",
            "",
            QuestionKind::Numeric {
                key: Decimal::new(1250, 2).unwrap(),
                tolerance: Decimal::new(1, 2).unwrap(),
                unit: text("EUR"),
                is_calculation: true,
            },
        ),
        question(
            "q-short",
            "",
            QuestionKind::ShortAnswer {
                accepted: vec![text("X-ray"), text("x ray")],
                is_case_sensitive: true,
            },
        ),
        question(
            "q-blank",
            "Stop the [[p1]].",
            QuestionKind::FillBlank {
                blanks: vec![Blank { id: the("p1"), accepted: vec![text("belt")] }],
                is_case_sensitive: false,
            },
        ),
        question(
            "q-hotspot",
            "",
            QuestionKind::Hotspot {
                picture: Some(the("x-ray.png")),
                alt: text("X-ray of a carton"),
                regions: vec![
                    region("p1", "Battery", Shape::Rectangle { x: 100, y: 200, width: 50, height: 60 }, true),
                    region(
                        "p2",
                        "Tape",
                        Shape::Ellipse { x: 500, y: 500, radius_x: 20, radius_y: 10 },
                        false,
                    ),
                ],
            },
        ),
    ]
}

fn final_test() -> Lesson {
    let body = Body::Quiz(Quiz {
        introduction: text("Ten minutes."),
        questions: final_questions(),
        pass_mark: Percent::new(70).unwrap(),
        attempts: Some(3),
        shuffles_questions: true,
        shuffles_options: true,
        draw: Some(8),
        time_limit: Some(Minutes(10)),
        feedback_time: FeedbackTime::Submission,
    });
    lesson("final", "Final test", body)
}

fn session_plan() -> SessionPlan {
    let item = |id: &str, what, minutes| PlanItem { id: the(id), what, minutes: Minutes(minutes) };
    SessionPlan {
        starts_at: Some(Minutes(540)),
        room: text("Room 2, tables in a U"),
        head_count: Some(24),
        materials: vec![text("Role cards")],
        items: vec![
            item("s1", PlanItemKind::Other { title: text("Welcome") }, 10),
            item("s2", PlanItemKind::Lesson { lesson: the("line") }, 45),
            item("tea", PlanItemKind::Break, 15),
        ],
    }
}

/// The course that the folder is.
pub(crate) fn expected() -> Course {
    let instructor = |id: &str, name: &str, kind, affiliation: &str, about: &str| Instructor {
        id: the(id),
        name: text(name),
        kind,
        affiliation: text(affiliation),
        about: text(about),
    };
    let contributor = |id: &str, name: &str, role, affiliation: &str| Contributor {
        id: the(id),
        name: text(name),
        role,
        affiliation: text(affiliation),
    };
    let file = |name: &str, byte: u8, credit: &str| Media {
        name: MediaName::new(name).unwrap(),
        sha256: studio_course::Sha256([byte; 32]),
        bytes: byte.into(),
        credit: text(credit),
    };
    let module = |id: &str, title: &str, summary: &str, lessons| Module {
        id: the(id),
        title: text(title),
        summary: text(summary),
        lessons,
    };
    let id: CourseId = the("5a0b6c2e-9d1f-4c3a-8b7e-0123456789ab");
    Course {
        summary: text("For officers at the line."),
        keywords: vec![text("express mail"), text("risk")],
        rights: text("© The authors"),
        cover: Some(the("cover.png")),
        reader: ReaderProfile::FluentSecondLanguage,
        hours_policy: HoursPolicyId::new("plain-60").unwrap(),
        framework: Some(FrameworkRef { id: text("wco-professional-standards"), edition: text("2019") }),
        outcomes: vec![Outcome {
            id: the("select-parcels"),
            text: text("Select parcels for inspection."),
            alignments: code("TS.K.RISK"),
        }],
        instructors: vec![
            instructor("wang", "Wang Li", InstructorKind::Academic, "Customs College", ""),
            instructor("i2", "Amina Diallo", InstructorKind::Practice, "", "Twelve years at the line."),
        ],
        contributors: vec![
            contributor("c1", "Rosa Costa", ContributorRole::Author, "Customs College"),
            contributor("board", "The board of review", ContributorRole::Reviewer, ""),
        ],
        references: vec![Reference {
            id: the("r1"),
            citation: text("WCO, SAFE Framework, 2021"),
            link: text("https://www.wcoomd.org/"),
        }],
        glossary: vec![GlossaryEntry {
            id: the("aeo"),
            term: text("AEO"),
            meaning: text("Authorised economic operator"),
        }],
        media: vec![
            file("line.mp4", 2, "Film: the port"),
            file("cover.png", 1, ""),
            file("line.en.vtt", 3, ""),
            file("x-ray.png", 4, ""),
        ],
        modules: vec![
            module("before", "Before the parcel arrives", "Data first.", vec![why(), film()]),
            module("at-the-line", "At the line", "", vec![line(), final_test()]),
        ],
        final_test: Some(the("final")),
        session_plan: session_plan(),
        ..Course::new(id, "Express mail inspection", the("en"), Date::new(2026, 11, 23).unwrap())
    }
}
