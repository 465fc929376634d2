//! A library in a folder of its own, and a course in which every name of the model stands at least once.

use studio_course::*;
use studio_store::Library;
use tempfile::TempDir;

/// 2026-11-23 14:05:09 UTC in milliseconds.
pub(crate) const NOON: u64 = 1_795_442_709_000;

pub(crate) fn library() -> (TempDir, Library) {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::create(folder.path(), NOON).unwrap();
    (folder, library)
}

pub(crate) fn library_with(course: &Course) -> (TempDir, Library) {
    let (folder, mut library) = library();
    library.create_course(course.clone(), NOON).unwrap();
    (folder, library)
}

pub(crate) fn text(text: &str) -> String {
    text.to_owned()
}

pub(crate) fn lesson_id(id: &str) -> LessonId {
    LessonId::new(id).unwrap()
}

pub(crate) fn part(id: &str) -> PartId {
    PartId::new(id).unwrap()
}

pub(crate) fn media_name(name: &str) -> MediaName {
    MediaName::new(name).unwrap()
}

pub(crate) fn codes() -> Vec<CompetencyCode> {
    vec![CompetencyCode(text("EUC.OP.04"))]
}

pub(crate) fn markdown(lesson: &str, markdown: &str) -> Edit {
    Edit::ReadingSet { id: lesson_id(lesson), set: ReadingField::Markdown(text(markdown)) }
}

pub(crate) fn title(title: &str) -> Edit {
    Edit::CourseSet { set: CourseField::Title(text(title)) }
}

/// A course with one reading.
pub(crate) fn small_course(id: &str) -> Course {
    let language = Language::new("en").unwrap();
    let id = CourseId::new(id).unwrap();
    let mut course = Course::new(id, "Valuation", language, Date::new(2026, 11, 23).unwrap());
    let reading = Reading { markdown: text("The *customs value* of goods.\n"), ..Reading::default() };
    let lesson = Lesson::new(lesson_id("value"), "The value", Body::Reading(reading));
    course.modules.push(Module {
        id: ModuleId::new("basics").unwrap(),
        title: text("Basics"),
        summary: String::new(),
        lessons: vec![lesson],
    });
    course
}

pub(crate) fn question(id: &str, answer: QuestionKind) -> Question {
    Question {
        id: QuestionId::new(id).unwrap(),
        prompt: text("Which?"),
        answer,
        points: 2,
        feedback: Feedback { right: text("Yes."), wrong: text("No.") },
        difficulty: QuestionDifficulty::Hard,
        outcomes: vec![OutcomeId::new("declare").unwrap()],
        alignments: codes(),
    }
}

fn questions() -> Vec<Question> {
    let choice =
        |id: &str, is_key| Choice { id: part(id), text: text(id), is_key, feedback: text("Because.") };
    let options = vec![choice("a", true), choice("b", false)];
    let decimal = |number: &str| number.parse::<Decimal>().unwrap();
    let region = |id: &str, shape| Region { id: part(id), label: text("seal"), shape, is_key: true };
    let regions = vec![
        region("r", Shape::Rectangle { x: 1, y: 2, width: 3, height: 4 }),
        region("e", Shape::Ellipse { x: 5, y: 6, radius_x: 7, radius_y: 8 }),
    ];
    let answers = vec![
        QuestionKind::SingleChoice { options: options.clone() },
        QuestionKind::MultipleResponse { options },
        QuestionKind::TrueFalse { is_true: true },
        QuestionKind::Matching {
            pairs: vec![Pair { id: part("p"), left: text("CIF"), right: text("with freight") }],
        },
        QuestionKind::Ordering { elements: vec![Element { id: part("o"), text: text("declare") }] },
        QuestionKind::Numeric {
            key: decimal("12.50"),
            tolerance: decimal("0"),
            unit: text("%"),
            is_calculation: true,
        },
        QuestionKind::ShortAnswer { accepted: vec![text("bonded")], is_case_sensitive: false },
        QuestionKind::FillBlank {
            blanks: vec![Blank { id: part("f"), accepted: vec![text("duty")] }],
            is_case_sensitive: true,
        },
        QuestionKind::Hotspot { picture: Some(media_name("x-ray.png")), alt: text("a parcel"), regions },
    ];
    (1..).zip(answers).map(|(number, answer)| question(&format!("q{number}"), answer)).collect()
}

fn video() -> Video {
    Video {
        file: Some(media_name("line.mp4")),
        duration: Some(Millis(95_000)),
        poster: Some(media_name("line.png")),
        introduction: text("Watch."),
        chapters: vec![Chapter { id: part("c"), at: Millis(1_000), title: text("Start") }],
        captions: vec![Captions { language: Language::new("fr").unwrap(), file: media_name("line.vtt") }],
        transcript: text("Words."),
        narrates_page: true,
        questions: vec![VideoQuestion {
            at: Millis(2_000),
            question: question("v1", QuestionKind::TrueFalse { is_true: false }),
        }],
    }
}

fn role_play() -> RolePlay {
    RolePlay {
        scenario: text("A parcel is opened."),
        roles: vec![Role {
            id: RoleId::new("officer").unwrap(),
            name: text("Officer"),
            public_brief: text("Polite."),
            private_brief: text("In a hurry."),
        }],
        props: vec![Prop {
            id: part("invoice"),
            title: text("Invoice"),
            text: text("12 pieces"),
            file: Some(media_name("invoice.pdf")),
        }],
        phases: [PhaseKind::Briefing, PhaseKind::Enactment, PhaseKind::Debrief]
            .into_iter()
            .zip(["b", "e", "d"])
            .map(|(kind, id)| Phase {
                id: part(id),
                kind,
                title: text("Phase"),
                minutes: Minutes(10),
                rounds: 2,
                prompts: vec![text("Begin.")],
            })
            .collect(),
        checklist: vec![ChecklistLine {
            id: ChecklistLineId::new("greets").unwrap(),
            text: text("Greets"),
            alignments: codes(),
        }],
        debrief_questions: vec![DebriefQuestion { id: part("how"), text: text("How was it?") }],
        model_answer: text("Slowly."),
        safety_notes: text("Gloves."),
    }
}

/// A course with every body, every kind of question and no field left empty.
pub(crate) fn whole_course() -> Course {
    let mut course = small_course("6a1e2c9e-0000-4000-8000-000000000001");
    let quiz = Quiz {
        introduction: text("Nine questions."),
        questions: questions(),
        pass_mark: Percent::new(75).unwrap(),
        attempts: Some(3),
        shuffles_questions: true,
        shuffles_options: true,
        draw: Some(5),
        time_limit: Some(Minutes(20)),
        feedback_time: FeedbackTime::Submission,
    };
    let mut video = Lesson::new(lesson_id("film"), "The line", Body::Video(video()));
    video.outcomes = vec![OutcomeId::new("declare").unwrap()];
    video.alignments = codes();
    let mut role_play = Lesson::new(lesson_id("play"), "At the line", Body::RolePlay(role_play()));
    role_play.delivery = Delivery::Facilitated;
    role_play.planned = Some(PlannedTime { minutes: Minutes(45), reason: text("Discussion") });
    let quiz = Lesson::new(lesson_id("test"), "Final test", Body::Quiz(quiz));
    course.modules[0].lessons.extend([video, role_play, quiz]);
    course.modules[0].summary = text("What comes first.");
    course.summary = text("For new officers.");
    course.keywords = vec![text("value")];
    course.rights = text("CC BY 4.0");
    course.cover = Some(media_name("line.png"));
    course.reader = ReaderProfile::FluentSecondLanguage;
    course.framework = Some(FrameworkRef { id: text("eu-custcomp"), edition: text("2014") });
    course.outcomes = vec![Outcome {
        id: OutcomeId::new("declare").unwrap(),
        text: text("Declare goods."),
        alignments: codes(),
    }];
    course.instructors = vec![Instructor {
        id: InstructorId::new("li").unwrap(),
        name: text("Li Wei"),
        kind: InstructorKind::Practice,
        affiliation: text("Pudong"),
        about: text("Twenty years."),
    }];
    course.contributors = vec![Contributor {
        id: ContributorId::new("costa").unwrap(),
        name: text("Rosa Costa"),
        role: ContributorRole::Reviewer,
        affiliation: text("College"),
    }];
    course.references =
        vec![Reference { id: part("gatt"), citation: text("GATT VII"), link: text("https://wto.org") }];
    course.glossary =
        vec![GlossaryEntry { id: part("cif"), term: text("CIF"), meaning: text("With freight.") }];
    course.media = vec![Media {
        name: media_name("line.png"),
        sha256: Sha256([7; 32]),
        bytes: 1_234,
        credit: text("Own work"),
    }];
    course.final_test = Some(lesson_id("test"));
    let item = |id: &str, what| PlanItem { id: part(id), what, minutes: Minutes(15) };
    course.session_plan = SessionPlan {
        starts_at: Some(Minutes(540)),
        room: text("Room 2"),
        head_count: Some(24),
        materials: vec![text("Gloves")],
        items: vec![
            item("1", PlanItemKind::Lesson { lesson: lesson_id("play") }),
            item("2", PlanItemKind::Break),
            item("3", PlanItemKind::Other { title: text("Welcome") }),
        ],
    };
    course
}
