//! One edit of every kind, in which every name of an edit stands at least once.

use crate::fixture::{codes, lesson_id, media_name, question, text, title, whole_course};
use studio_course::*;

/// One edit of every kind and of every field, each of which can be made to [`whole_course`] in this order.
pub(crate) fn every_edit() -> Vec<Edit> {
    let whole = whole_course();
    let (film, play, test, reading) =
        (lesson_id("film"), lesson_id("play"), lesson_id("test"), lesson_id("value"));
    let basics = whole.modules[0].id.clone();
    let more = Module {
        id: ModuleId::new("more").unwrap(),
        title: text("More"),
        summary: text(""),
        lessons: vec![],
    };
    let fresh = Lesson::new(lesson_id("fresh"), "Fresh", Body::Reading(Reading::default()));
    let last = question("q10", QuestionKind::TrueFalse { is_true: true });
    let first = QuestionId::new("q1").unwrap();
    let media = Media { name: media_name("b.png"), sha256: Sha256([8; 32]), bytes: 5, credit: text("") };
    let mut edits = vec![
        Edit::ModuleAdd { module: more.clone(), at: 1 },
        Edit::ModuleMove { id: more.id.clone(), at: 0 },
        Edit::LessonAdd { module: basics.clone(), lesson: fresh.clone(), at: 0 },
        Edit::LessonMove { id: fresh.id.clone(), module: more.id.clone(), at: 0 },
        Edit::LessonRemove { id: fresh.id },
        Edit::ModuleRemove { id: more.id },
        Edit::QuestionAdd { lesson: test.clone(), question: last.clone(), at: 0 },
        Edit::QuestionMove { lesson: test.clone(), id: first.clone(), at: 0 },
        Edit::QuestionSet { lesson: test.clone(), question: Question { points: 9, ..last } },
        Edit::QuestionRemove { lesson: test.clone(), id: first },
        Edit::MediaAdd { media: media.clone(), at: 1 },
        Edit::MediaCredit { name: media.name.clone(), credit: text("Own") },
        Edit::MediaRemove { name: media.name },
        Edit::Batch { edits: vec![title("Batched"), title("Twice")] },
    ];
    let module = [ModuleField::Title(text("New")), ModuleField::Summary(text("New"))];
    edits.extend(module.map(|set| Edit::ModuleSet { id: basics.clone(), set }));
    edits.extend(course_fields().into_iter().map(|set| Edit::CourseSet { set }));
    let lesson = [
        LessonField::Title(text("New")),
        LessonField::Delivery(Delivery::Facilitated),
        LessonField::Outcomes(vec![OutcomeId::new("declare").unwrap()]),
        LessonField::Alignments(codes()),
        LessonField::Planned(Some(PlannedTime { minutes: Minutes(5), reason: text("Talk") })),
    ];
    edits.extend(lesson.map(|set| Edit::LessonSet { id: reading.clone(), set }));
    let fields = [
        ReadingField::Markdown(text("New.\n")),
        ReadingField::Difficulty(Difficulty::VeryHard),
        ReadingField::Purpose(Purpose::CloseStudy),
    ];
    edits.extend(fields.map(|set| Edit::ReadingSet { id: reading.clone(), set }));
    let fields = [
        VideoField::File(None),
        VideoField::Duration(Some(Millis(1))),
        VideoField::Poster(None),
        VideoField::Introduction(text("New")),
        VideoField::Chapters(vec![]),
        VideoField::Captions(vec![]),
        VideoField::Transcript(text("New")),
        VideoField::NarratesPage(false),
        VideoField::Questions(vec![]),
    ];
    edits.extend(fields.map(|set| Edit::VideoSet { id: film.clone(), set }));
    let fields = [
        QuizField::Introduction(text("New")),
        QuizField::PassMark(Percent::new(80).unwrap()),
        QuizField::Attempts(None),
        QuizField::ShufflesQuestions(false),
        QuizField::ShufflesOptions(false),
        QuizField::Draw(None),
        QuizField::TimeLimit(None),
        QuizField::FeedbackTime(FeedbackTime::Never),
    ];
    edits.extend(fields.map(|set| Edit::QuizSet { id: test.clone(), set }));
    let fields = [
        RolePlayField::Scenario(text("New")),
        RolePlayField::Roles(vec![]),
        RolePlayField::Props(vec![]),
        RolePlayField::Phases(vec![]),
        RolePlayField::Checklist(vec![]),
        RolePlayField::DebriefQuestions(vec![]),
        RolePlayField::ModelAnswer(text("New")),
        RolePlayField::SafetyNotes(text("New")),
    ];
    edits.extend(fields.map(|set| Edit::RolePlaySet { id: play.clone(), set }));
    edits.extend(other_choices());
    edits
}

fn course_fields() -> Vec<CourseField> {
    vec![
        CourseField::Title(text("New")),
        CourseField::Summary(text("New")),
        CourseField::Language(Language::new("zh-Hans").unwrap()),
        CourseField::ReleasedOn(Date::new(2027, 1, 31).unwrap()),
        CourseField::Keywords(vec![]),
        CourseField::Rights(text("New")),
        CourseField::Cover(None),
        CourseField::Reader(ReaderProfile::Limited),
        CourseField::HoursPolicy(HoursPolicyId::new("us-ceu").unwrap()),
        CourseField::Framework(None),
        CourseField::Outcomes(vec![]),
        CourseField::Instructors(vec![]),
        CourseField::Contributors(vec![]),
        CourseField::References(vec![]),
        CourseField::Glossary(vec![]),
        CourseField::FinalTest(None),
        CourseField::SessionPlan(SessionPlan::default()),
    ]
}

/// Every choice that neither [`whole_course`] nor another edit has made.
fn other_choices() -> Vec<Edit> {
    let (reading, test) = (lesson_id("value"), lesson_id("test"));
    let difficulties =
        [Difficulty::Review, Difficulty::Standard, Difficulty::Hard].map(ReadingField::Difficulty);
    let purposes = [Purpose::Skim, Purpose::Understand].map(ReadingField::Purpose);
    let readings = difficulties.into_iter().chain(purposes);
    let mut edits: Vec<Edit> = readings.map(|set| Edit::ReadingSet { id: reading.clone(), set }).collect();
    let reader = CourseField::Reader(ReaderProfile::Native);
    let academic = Instructor {
        id: InstructorId::new("xu").unwrap(),
        name: text("Xu"),
        kind: InstructorKind::Academic,
        affiliation: text(""),
        about: text(""),
    };
    let instructors = CourseField::Instructors(vec![academic]);
    let author = Contributor {
        id: ContributorId::new("ngo").unwrap(),
        name: text("Ngo"),
        role: ContributorRole::Author,
        affiliation: text(""),
    };
    let contributors = CourseField::Contributors(vec![author]);
    edits.extend([reader, instructors, contributors].map(|set| Edit::CourseSet { set }));
    let each = QuizField::FeedbackTime(FeedbackTime::EachQuestion);
    edits.push(Edit::QuizSet { id: test.clone(), set: each });
    let asked = question("q10", QuestionKind::TrueFalse { is_true: false });
    let difficulties = [QuestionDifficulty::Easy, QuestionDifficulty::Medium];
    edits.extend(difficulties.map(|difficulty| Edit::QuestionSet {
        lesson: test.clone(),
        question: Question { difficulty, ..asked.clone() },
    }));
    edits
}
