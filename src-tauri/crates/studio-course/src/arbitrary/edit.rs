//! Edits that mostly can be made to a given course.

use super::course::{
    any_contributors, any_framework, any_glossary, any_hours_policy, any_instructors, any_module,
    any_outcome_list, any_reader, any_references, any_session_plan,
};
use super::ids::{any_alignments, any_id, any_outcomes};
use super::lesson::{any_delivery, any_difficulty, any_feedback_time, any_purpose};
use super::role_play::{any_checklist, any_debrief_questions, any_phases, any_props, any_roles};
use super::text::{any_section, any_texts};
use super::unique::CourseIds;
use super::units::{any_count, any_date, any_millis, any_minutes, any_percent, any_planned};
use super::video::{any_captions, any_chapters, any_video_questions};
use super::{any_language, any_lesson, any_markdown, any_media, any_media_name, any_question, any_text};
use crate::{
    BodyKind, Course, CourseField, Edit, Lesson, LessonField, LessonId, ModuleField, QuizField, ReadingField,
    RolePlayField, VideoField,
};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

type Weighted = Vec<(u32, BoxedStrategy<Edit>)>;

/// Any edit, also a batch. Most can be made to `course`; some speak of what is not there, or add what is.
pub fn any_edit(course: &Course) -> BoxedStrategy<Edit> {
    let one = any_single_edit(course);
    prop_oneof![
        9 => one.clone(),
        1 => proptest::collection::vec(one, 0..4).prop_map(|edits| Edit::Batch { edits }),
    ]
    .boxed()
}

fn any_single_edit(course: &Course) -> BoxedStrategy<Edit> {
    let mut edits: Weighted = vec![(3, any_course_field().prop_map(|set| Edit::CourseSet { set }).boxed())];
    edits.extend(module_edits(course));
    edits.extend(lesson_edits(course));
    edits.extend(body_edits(course));
    edits.extend(question_edits(course));
    edits.extend(media_edits(course));
    Union::new_weighted(edits).boxed()
}

/// One of `known`, seldom a stranger.
fn mostly<T: Clone + std::fmt::Debug + 'static>(
    known: Vec<T>,
    stranger: BoxedStrategy<T>,
) -> BoxedStrategy<T> {
    if known.is_empty() { stranger } else { prop_oneof![19 => select(known), 1 => stranger].boxed() }
}

/// A place in a list that is `len` long, seldom one behind its end.
fn place(len: usize) -> BoxedStrategy<usize> {
    prop_oneof![19 => 0..=len, 1 => Just(len + 1)].boxed()
}

fn module_edits(course: &Course) -> Weighted {
    let ids: Vec<_> = course.modules.iter().map(|module| module.id.clone()).collect();
    let len = ids.len();
    let taken = CourseIds::of(course);
    let fresh = any_module().prop_map(move |mut module| {
        taken.clone().settle_module(&mut module);
        module
    });
    let module = prop_oneof![9 => fresh, 1 => any_module()];
    let id = mostly(ids, any_id());
    let set = prop_oneof![any_text().prop_map(ModuleField::Title), any_text().prop_map(ModuleField::Summary)];
    let mut edits: Weighted =
        vec![(2, (module, place(len)).prop_map(|(module, at)| Edit::ModuleAdd { module, at }).boxed())];
    if len > 0 {
        edits.push((1, id.clone().prop_map(|id| Edit::ModuleRemove { id }).boxed()));
        edits
            .push((2, (id.clone(), place(len - 1)).prop_map(|(id, at)| Edit::ModuleMove { id, at }).boxed()));
        edits.push((2, (id, set).prop_map(|(id, set)| Edit::ModuleSet { id, set }).boxed()));
    }
    edits
}

fn lesson_edits(course: &Course) -> Weighted {
    let Some(shortest) = course.modules.iter().map(|module| module.lessons.len()).min() else {
        return Vec::new();
    };
    let modules: Vec<_> = course.modules.iter().map(|module| module.id.clone()).collect();
    let module = mostly(modules, any_id());
    let lessons: Vec<LessonId> = course.lessons().map(|lesson| lesson.id.clone()).collect();
    let has_lessons = !lessons.is_empty();
    let id = mostly(lessons, any_id());
    let taken = CourseIds::of(course);
    let fresh = any_lesson().prop_map(move |mut lesson| {
        taken.clone().settle_lesson(&mut lesson);
        lesson
    });
    let lesson = prop_oneof![9 => fresh, 1 => any_lesson()];
    let add = (module.clone(), lesson, place(shortest)).prop_map(|(module, lesson, at)| Edit::LessonAdd {
        module,
        lesson,
        at,
    });
    let mut edits: Weighted = vec![(3, add.boxed())];
    if has_lessons {
        let to = (id.clone(), module, place(shortest)).prop_map(|(id, module, at)| Edit::LessonMove {
            id,
            module,
            at,
        });
        edits.push((1, id.clone().prop_map(|id| Edit::LessonRemove { id }).boxed()));
        edits.push((3, to.boxed()));
        edits.push((3, (id, any_lesson_field()).prop_map(|(id, set)| Edit::LessonSet { id, set }).boxed()));
    }
    edits
}

fn body_edits(course: &Course) -> Weighted {
    let all: Vec<LessonId> = course.lessons().map(|lesson| lesson.id.clone()).collect();
    let of = |kind: BodyKind| {
        let ids: Vec<LessonId> = course
            .lessons()
            .filter(|lesson| lesson.body.kind() == kind)
            .map(|lesson| lesson.id.clone())
            .collect();
        (!ids.is_empty()).then(|| mostly(ids, mostly(all.clone(), any_id())))
    };
    let mut edits = Weighted::new();
    if let Some(id) = of(BodyKind::Reading) {
        edits.push((3, (id, any_reading_field()).prop_map(|(id, set)| Edit::ReadingSet { id, set }).boxed()));
    }
    if let Some(id) = of(BodyKind::Video) {
        edits.push((3, (id, any_video_field()).prop_map(|(id, set)| Edit::VideoSet { id, set }).boxed()));
    }
    if let Some(id) = of(BodyKind::Quiz) {
        edits.push((3, (id, any_quiz_field()).prop_map(|(id, set)| Edit::QuizSet { id, set }).boxed()));
    }
    if let Some(id) = of(BodyKind::RolePlay) {
        edits.push((
            3,
            (id, any_role_play_field()).prop_map(|(id, set)| Edit::RolePlaySet { id, set }).boxed(),
        ));
    }
    edits
}

fn question_edits(course: &Course) -> Weighted {
    let quizzes: Vec<&Lesson> =
        course.lessons().filter(|lesson| lesson.body.kind() == BodyKind::Quiz).collect();
    let mut edits = Weighted::new();
    for lesson in quizzes {
        let lesson_id = Just(lesson.id.clone());
        let asked: Vec<_> = lesson.questions().map(|question| question.id.clone()).collect();
        let len = asked.len();
        let taken = CourseIds::of(course);
        let fresh = any_question().prop_map(move |mut question| {
            taken.clone().settle_question(&mut question);
            question
        });
        let question = prop_oneof![9 => fresh, 1 => any_question()];
        let add = (lesson_id.clone(), question, place(len))
            .prop_map(|(lesson, question, at)| Edit::QuestionAdd { lesson, question, at });
        edits.push((1, add.boxed()));
        if len > 0 {
            let id = mostly(asked, any_id());
            let remove =
                (lesson_id.clone(), id.clone()).prop_map(|(lesson, id)| Edit::QuestionRemove { lesson, id });
            let to = (lesson_id, id, place(len - 1)).prop_map(|(lesson, id, at)| Edit::QuestionMove {
                lesson,
                id,
                at,
            });
            edits.push((1, remove.boxed()));
            edits.push((1, to.boxed()));
        }
    }
    let known: Vec<_> =
        course.questions().map(|(lesson, question)| (lesson.id.clone(), question.id.clone())).collect();
    if !known.is_empty() {
        let set = (mostly(known, (any_id(), any_id()).boxed()), any_question()).prop_map(
            |((lesson, id), mut question)| {
                question.id = id;
                Edit::QuestionSet { lesson, question }
            },
        );
        edits.push((3, set.boxed()));
    }
    edits
}

fn media_edits(course: &Course) -> Weighted {
    let names: Vec<_> = course.media.iter().map(|media| media.name.clone()).collect();
    let len = names.len();
    let add = (any_media(), place(len)).prop_map(|(media, at)| Edit::MediaAdd { media, at });
    let mut edits: Weighted = vec![(1, add.boxed())];
    if len > 0 {
        let name = mostly(names, any_media_name());
        edits.push((1, name.clone().prop_map(|name| Edit::MediaRemove { name }).boxed()));
        let credit = (name, any_text()).prop_map(|(name, credit)| Edit::MediaCredit { name, credit });
        edits.push((1, credit.boxed()));
    }
    edits
}

fn any_course_field() -> BoxedStrategy<CourseField> {
    prop_oneof![
        any_text().prop_map(CourseField::Title),
        any_text().prop_map(CourseField::Summary),
        any_language().prop_map(CourseField::Language),
        any_date().prop_map(CourseField::ReleasedOn),
        any_texts().prop_map(CourseField::Keywords),
        any_text().prop_map(CourseField::Rights),
        option::of(any_media_name()).prop_map(CourseField::Cover),
        any_reader().prop_map(CourseField::Reader),
        any_hours_policy().prop_map(CourseField::HoursPolicy),
        any_framework().prop_map(CourseField::Framework),
        any_outcome_list().prop_map(CourseField::Outcomes),
        any_instructors().prop_map(CourseField::Instructors),
        any_contributors().prop_map(CourseField::Contributors),
        any_references().prop_map(CourseField::References),
        any_glossary().prop_map(CourseField::Glossary),
        option::of(any_id()).prop_map(CourseField::FinalTest),
        any_session_plan().prop_map(CourseField::SessionPlan),
    ]
    .boxed()
}

fn any_lesson_field() -> BoxedStrategy<LessonField> {
    prop_oneof![
        any_text().prop_map(LessonField::Title),
        any_delivery().prop_map(LessonField::Delivery),
        any_outcomes().prop_map(LessonField::Outcomes),
        any_alignments().prop_map(LessonField::Alignments),
        any_planned().prop_map(LessonField::Planned),
    ]
    .boxed()
}

fn any_reading_field() -> BoxedStrategy<ReadingField> {
    prop_oneof![
        any_markdown().prop_map(ReadingField::Markdown),
        any_text().prop_map(ReadingField::Markdown),
        any_difficulty().prop_map(ReadingField::Difficulty),
        any_purpose().prop_map(ReadingField::Purpose),
    ]
    .boxed()
}

fn any_video_field() -> BoxedStrategy<VideoField> {
    prop_oneof![
        option::of(any_media_name()).prop_map(VideoField::File),
        option::of(any_millis()).prop_map(VideoField::Duration),
        option::of(any_media_name()).prop_map(VideoField::Poster),
        any_text().prop_map(VideoField::Introduction),
        any_chapters().prop_map(VideoField::Chapters),
        any_captions().prop_map(VideoField::Captions),
        any_text().prop_map(VideoField::Transcript),
        any::<bool>().prop_map(VideoField::NarratesPage),
        any_video_questions().prop_map(VideoField::Questions),
    ]
    .boxed()
}

fn any_quiz_field() -> BoxedStrategy<QuizField> {
    prop_oneof![
        any_text().prop_map(QuizField::Introduction),
        any_percent().prop_map(QuizField::PassMark),
        option::of(any_count()).prop_map(QuizField::Attempts),
        any::<bool>().prop_map(QuizField::ShufflesQuestions),
        any::<bool>().prop_map(QuizField::ShufflesOptions),
        option::of(any_count()).prop_map(QuizField::Draw),
        option::of(any_minutes()).prop_map(QuizField::TimeLimit),
        any_feedback_time().prop_map(QuizField::FeedbackTime),
    ]
    .boxed()
}

fn any_role_play_field() -> BoxedStrategy<RolePlayField> {
    prop_oneof![
        any_section().prop_map(RolePlayField::Scenario),
        any_roles().prop_map(RolePlayField::Roles),
        any_props().prop_map(RolePlayField::Props),
        any_phases().prop_map(RolePlayField::Phases),
        any_checklist().prop_map(RolePlayField::Checklist),
        any_debrief_questions().prop_map(RolePlayField::DebriefQuestions),
        any_text().prop_map(RolePlayField::ModelAnswer),
        any_section().prop_map(RolePlayField::SafetyNotes),
    ]
    .boxed()
}
