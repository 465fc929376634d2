//! A course with everything that a page can show.

#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test takes what it needs of it"
)]

use std::collections::BTreeMap;
use studio_course::*;
use studio_render::{RenderOptions, Shown, ShownHours, Standard};

mod questions;
mod texts;

/// What stands in every field that no learner may see.
pub const PRIVATE: &str = "XPRIVATEX";

pub fn id<T: TryFrom<String>>(text: &str) -> T
where
    T::Error: std::fmt::Debug,
{
    T::try_from(text.to_owned()).unwrap()
}

pub use questions::{all_kinds, question};
use texts::{CAPTIONS, CAPTIONS_FR, READING, READING_AR, READING_ZH};

pub fn sample(language: &str) -> Course {
    let mut course = Course::new(
        id("5a0b6c2e-1d7f-4a0e-9c55-7d2b1f8e3a10"),
        match language {
            "zh-Hans" => "快件监管：寄递渠道安全查验",
            "ar" => "تفتيش البريد السريع",
            "fr" => "L’inspection du fret express",
            _ => "Express mail inspection",
        },
        id(language),
        "2026-11-23".parse().unwrap(),
    );
    course.summary = match language {
        "zh-Hans" => "面向一线关员：学会在包裹到达之前读懂数据，在查验线上作出判断，并把发现的情况说清楚、记清楚。",
        "ar" => "لموظفي الجمارك على خط التفتيش: كيف تُقرأ البيانات قبل وصول الطرد، وكيف يُتخذ القرار أمامه.",
        _ => "For officers at the line: read the data before the parcel arrives, decide at the scanner, and say and write down what was found.",
    }
    .to_owned();
    course.rights =
        "© 2026 The training centre. May be used and changed by Customs administrations.".to_owned();
    course.cover = Some(id("cover.png"));
    course.outcomes = [
        ("o1", "Select parcels for inspection from pre-arrival data."),
        ("o2", "Explain to a consignee why a parcel was opened."),
        ("o3", "Record a find so that another officer can rely on it."),
    ]
    .map(|(name, text)| Outcome {
        id: id(name),
        text: text.to_owned(),
        alignments: vec![CompetencyCode("TS.K.RISK".to_owned())],
    })
    .to_vec();
    course.instructors = vec![
        Instructor {
            id: id("i1"),
            name: "Dr Lin Wei".to_owned(),
            kind: InstructorKind::Academic,
            affiliation: "Customs College, Department of Risk".to_owned(),
            about: "Teaches selectivity, and has written on postal data.".to_owned(),
        },
        Instructor {
            id: id("i2"),
            name: "Amina Haddad".to_owned(),
            kind: InstructorKind::Practice,
            affiliation: "Express hub, night shift".to_owned(),
            about: "Fourteen years at the line.".to_owned(),
        },
    ];
    course.references = vec![Reference {
        id: id("safe"),
        citation: "World Customs Organization, SAFE Framework of Standards, 2021 edition.".to_owned(),
        link: "https://www.wcoomd.org/".to_owned(),
    }];
    course.glossary = vec![
        GlossaryEntry {
            id: id("g1"),
            term: "CN 23".to_owned(),
            meaning: "The customs declaration of the postal union.".to_owned(),
        },
        GlossaryEntry {
            id: id("g2"),
            term: "Selectivity".to_owned(),
            meaning: "Choosing what to look at.".to_owned(),
        },
        GlossaryEntry {
            id: id("g3"),
            term: if language == "zh-Hans" { "预先数据" } else { "goods" }.to_owned(),
            meaning: "What is carried, whatever it is worth.".to_owned(),
        },
    ];
    course.media = [
        "cover.png",
        "inspection line.png",
        "X-ray 图.png",
        "form.pdf",
        "film.mp4",
        "film.en.vtt",
        "poster.png",
        "cn23.png",
        "secret.png",
        "film.fr.vtt",
    ]
    .iter()
    .enumerate()
    .map(|(at, name)| Media {
        name: id(name),
        sha256: Sha256([u8::try_from(at).unwrap() + 1; 32]),
        bytes: 1000,
        credit: if *name == "inspection line.png" {
            "Photograph: the training centre, CC BY 4.0".to_owned()
        } else {
            String::new()
        },
    })
    .collect();
    course.modules = modules(language);
    course.final_test = Some(id("final-test"));
    course
}

fn modules(language: &str) -> Vec<Module> {
    let reading_title = match language {
        "zh-Hans" => "为什么要看预先数据",
        "ar" => "لماذا البيانات المسبقة",
        _ => "Why pre-arrival data",
    };
    let markdown = match language {
        "zh-Hans" => READING_ZH.to_owned(),
        "ar" => READING_AR.to_owned(),
        _ => READING.to_owned(),
    };
    let mut reading =
        Lesson::new(id("why-data"), reading_title, Body::Reading(Reading { markdown, ..Reading::default() }));
    reading.alignments = vec![CompetencyCode("TS.K.RISK".to_owned())];
    let film = Lesson::new(id("at-the-scanner"), "At the scanner", Body::Video(film()));
    let practice = Lesson::new(
        id("check-yourself"),
        "Check yourself",
        Body::Quiz(Quiz {
            introduction: "One question of each kind, as often as you like.".to_owned(),
            questions: all_kinds("p"),
            pass_mark: Percent::new(60).unwrap(),
            shuffles_options: true,
            ..Quiz::default()
        }),
    );
    let mut role_play = Lesson::new(id("at-the-line"), "At the inspection line", Body::RolePlay(role_play()));
    role_play.delivery = Delivery::Facilitated;
    let test = Lesson::new(
        id("final-test"),
        "Final test",
        Body::Quiz(Quiz {
            introduction: "Answer alone. The pass mark is 80 %.".to_owned(),
            questions: all_kinds("t"),
            attempts: Some(3),
            draw: Some(6),
            shuffles_questions: true,
            shuffles_options: true,
            time_limit: Some(Minutes(20)),
            feedback_time: FeedbackTime::Submission,
            ..Quiz::default()
        }),
    );
    vec![
        Module {
            id: id("before"),
            title: "Before the parcel arrives".to_owned(),
            summary: "What can be known, and what it is worth.".to_owned(),
            lessons: vec![reading, film, practice],
        },
        Module {
            id: id("line"),
            title: "At the line".to_owned(),
            summary: String::new(),
            lessons: vec![role_play, test],
        },
    ]
}

fn film() -> Video {
    Video {
        file: Some(id("film.mp4")),
        duration: Some(Millis(12_000)),
        poster: Some(id("poster.png")),
        introduction: "Watch how the officer decides. The film stops **once** and asks you.".to_owned(),
        chapters: [("c1", 0, "Arrival"), ("c2", 4_000, "The scan"), ("c3", 8_000, "The decision")]
            .map(|(name, at, title)| Chapter { id: id(name), at: Millis(at), title: title.to_owned() })
            .to_vec(),
        captions: vec![
            Captions { language: id("en"), file: id("film.en.vtt") },
            Captions { language: id("fr"), file: id("film.fr.vtt") },
        ],
        transcript:
            "**Officer:** The description says “gift”.\n\n**Colleague:** Then let us look at the data."
                .to_owned(),
        narrates_page: false,
        questions: vec![VideoQuestion {
            at: Millis(3_000),
            question: question(
                "f-true",
                "The officer has read the data already.",
                1,
                QuestionKind::TrueFalse { is_true: true },
            ),
        }],
    }
}

fn role_play() -> RolePlay {
    let private = |what: &str| format!("{PRIVATE} {what}");
    RolePlay {
        scenario: "It is two in the morning. A parcel with **medicines** lies open on the table.\n\n## What is known\n\nThe consignee waits at the counter.".to_owned(),
        roles: vec![
            Role {
                id: id("officer"),
                name: "Duty officer".to_owned(),
                public_brief: "Has opened the parcel with a colleague.".to_owned(),
                private_brief: private("brief ![](media/secret.png)"),
            },
            Role {
                id: id("consignee"),
                name: "Consignee".to_owned(),
                public_brief: "Wants the parcel, and has a prescription.".to_owned(),
                private_brief: private("brief"),
            },
        ],
        props: vec![Prop {
            id: id("declaration"),
            title: "CN 23 declaration".to_owned(),
            text: "Contents: *health products*. Value: 20 EUR.".to_owned(),
            file: Some(id("cn23.png")),
        }],
        phases: vec![
            Phase { id: id("p1"), kind: PhaseKind::Briefing, title: "Who plays whom".to_owned(), minutes: Minutes(10), rounds: 1, prompts: vec![private("prompt")] },
            Phase { id: id("p2"), kind: PhaseKind::Enactment, title: "At the counter".to_owned(), minutes: Minutes(8), rounds: 3, prompts: vec![private("prompt")] },
            Phase { id: id("p3"), kind: PhaseKind::Debrief, title: "What happened".to_owned(), minutes: Minutes(24), rounds: 1, prompts: Vec::new() },
        ],
        checklist: vec![
            ChecklistLine { id: id("k1"), text: "Explains the power to open the parcel".to_owned(), alignments: Vec::new() },
            ChecklistLine { id: id("k2"), text: "Lets the consignee finish".to_owned(), alignments: Vec::new() },
        ],
        debrief_questions: vec![DebriefQuestion { id: id("d1"), text: "When did the talk turn, and why?".to_owned() }],
        model_answer: private("answer"),
        safety_notes: "Nobody touches anybody. Say **stop** at any time.".to_owned(),
    }
}

pub fn shown(is_draft: bool) -> Shown {
    Shown {
        hours: Some(ShownHours {
            learning_hours: "2.5".parse().unwrap(),
            exact_hours: "2.73".parse().unwrap(),
            credits: "1.25".parse().unwrap(),
            hour: Minutes(40),
        }),
        lesson_times: [
            ("why-data", 541_000),
            ("at-the-scanner", 180_000),
            ("check-yourself", 600_000),
            ("at-the-line", 4_000_000),
            ("final-test", 1_200_000),
        ]
        .map(|(lesson, time)| (id(lesson), Millis(time)))
        .into(),
        is_draft,
        competency_labels: BTreeMap::from([(
            CompetencyCode("TS.K.RISK".to_owned()),
            "Risk management and selectivity".to_owned(),
        )]),
        caption_texts: BTreeMap::from([
            (id("film.en.vtt"), CAPTIONS.to_owned()),
            (id("film.fr.vtt"), CAPTIONS_FR.to_owned()),
        ]),
    }
}

pub fn files(course: &Course, standard: Standard) -> Vec<PlannedFile> {
    studio_render::learner_files(course, &shown(true), &RenderOptions { standard, launch_pages: Vec::new() })
}

pub fn text_of(files: &[PlannedFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
    match &file.source {
        FileSource::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
        FileSource::Media { .. } => panic!("{path} is media"),
    }
}
