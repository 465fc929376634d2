//! Whole courses.

use super::ids::{any_alignments, any_id, any_lesson_reference};
use super::question::parts;
use super::text::any_texts;
use super::unique::{CourseIds, UniqueIds};
use super::units::{any_count, any_date, any_minutes};
use super::{any_language, any_lesson, any_media, any_media_name, any_text};
use crate::{
    Contributor, ContributorRole, Course, CourseId, FrameworkRef, GlossaryEntry, HoursPolicyId, Instructor,
    InstructorKind, Media, Minutes, Module, Outcome, PlanItem, PlanItemKind, ReaderProfile, Reference,
    SessionPlan,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// Any course in normal form whose ids are valid and unique.
pub fn any_course() -> BoxedStrategy<Course> {
    let id = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"
        .prop_filter_map("a UUID", |uuid| CourseId::new(uuid).ok());
    let said = (id, any_text(), any_text(), any_language(), any_date(), any_texts(), any_text());
    let chosen = (
        option::of(any_media_name()),
        any_reader(),
        any_hours_policy(),
        any_framework(),
        option::of(any_lesson_reference()),
        any_session_plan(),
    );
    let lists = (
        any_outcome_list(),
        any_instructors(),
        any_contributors(),
        any_references(),
        any_glossary(),
        any_media_list(),
    );
    (said, chosen, lists, any_modules())
        .prop_map(|(said, chosen, lists, modules)| {
            let (id, title, summary, language, released_on, keywords, rights) = said;
            let (cover, reader, hours_policy, framework, final_test, session_plan) = chosen;
            let (outcomes, instructors, contributors, references, glossary, media) = lists;
            Course {
                id,
                title,
                summary,
                language,
                released_on,
                keywords,
                rights,
                cover,
                reader,
                hours_policy,
                framework,
                outcomes,
                instructors,
                contributors,
                references,
                glossary,
                media,
                modules,
                final_test,
                session_plan,
            }
        })
        .boxed()
}

pub(super) fn any_reader() -> BoxedStrategy<ReaderProfile> {
    select(&[ReaderProfile::Native, ReaderProfile::FluentSecondLanguage, ReaderProfile::Limited][..]).boxed()
}

pub(super) fn any_hours_policy() -> BoxedStrategy<HoursPolicyId> {
    prop_oneof![2 => Just(HoursPolicyId::default()), 1 => any_id()].boxed()
}

pub(super) fn any_framework() -> BoxedStrategy<Option<FrameworkRef>> {
    option::of((any_text(), any_text()).prop_map(|(id, edition)| FrameworkRef { id, edition })).boxed()
}

pub(super) fn any_outcome_list() -> BoxedStrategy<Vec<Outcome>> {
    let outcome = (any_id(), any_text(), any_alignments()).prop_map(|(id, text, alignments)| Outcome {
        id,
        text,
        alignments,
    });
    vec(outcome, 0..4)
        .prop_map(|mut outcomes| {
            let mut ids = UniqueIds::default();
            outcomes.iter_mut().for_each(|outcome| ids.settle(&mut outcome.id));
            outcomes
        })
        .boxed()
}

pub(super) fn any_instructors() -> BoxedStrategy<Vec<Instructor>> {
    let kind = select(&[InstructorKind::Academic, InstructorKind::Practice][..]);
    let instructor = (any_id(), any_text(), kind, any_text(), any_text())
        .prop_map(|(id, name, kind, affiliation, about)| Instructor { id, name, kind, affiliation, about });
    vec(instructor, 0..3)
        .prop_map(|mut instructors| {
            let mut ids = UniqueIds::default();
            instructors.iter_mut().for_each(|instructor| ids.settle(&mut instructor.id));
            instructors
        })
        .boxed()
}

pub(super) fn any_contributors() -> BoxedStrategy<Vec<Contributor>> {
    let role = select(&[ContributorRole::Author, ContributorRole::Reviewer][..]);
    let contributor = (any_id(), any_text(), role, any_text())
        .prop_map(|(id, name, role, affiliation)| Contributor { id, name, role, affiliation });
    vec(contributor, 0..3)
        .prop_map(|mut contributors| {
            let mut ids = UniqueIds::default();
            contributors.iter_mut().for_each(|contributor| ids.settle(&mut contributor.id));
            contributors
        })
        .boxed()
}

pub(super) fn any_references() -> BoxedStrategy<Vec<Reference>> {
    let reference =
        (any_id(), any_text(), any_text()).prop_map(|(id, citation, link)| Reference { id, citation, link });
    parts(reference, |reference| &mut reference.id)
}

pub(super) fn any_glossary() -> BoxedStrategy<Vec<GlossaryEntry>> {
    let entry = (any_id(), any_text(), any_text()).prop_map(|(id, term, meaning)| GlossaryEntry {
        id,
        term,
        meaning,
    });
    parts(entry, |entry| &mut entry.id)
}

fn any_media_list() -> BoxedStrategy<Vec<Media>> {
    vec(any_media(), 0..5)
        .prop_map(|mut list| {
            let mut names = BTreeSet::new();
            list.retain(|media| names.insert(media.name.as_str().to_lowercase()));
            list
        })
        .boxed()
}

pub(super) fn any_session_plan() -> BoxedStrategy<SessionPlan> {
    let what = prop_oneof![
        any_lesson_reference().prop_map(|lesson| PlanItemKind::Lesson { lesson }),
        Just(PlanItemKind::Break),
        any_text().prop_map(|title| PlanItemKind::Other { title }),
    ];
    let item = (any_id(), what, any_minutes()).prop_map(|(id, what, minutes)| PlanItem { id, what, minutes });
    let items = parts(item, |item| &mut item.id);
    let plan =
        (option::of((0u32..1440).prop_map(Minutes)), any_text(), option::of(any_count()), any_texts(), items)
            .prop_map(|(starts_at, room, head_count, materials, items)| SessionPlan {
                starts_at,
                room,
                head_count,
                materials,
                items,
            });
    prop_oneof![1 => Just(SessionPlan::default()), 2 => plan].boxed()
}

pub(super) fn any_module() -> BoxedStrategy<Module> {
    (any_id(), any_text(), any_text(), vec(any_lesson(), 0..4))
        .prop_map(|(id, title, summary, lessons)| Module { id, title, summary, lessons })
        .boxed()
}

fn any_modules() -> BoxedStrategy<Vec<Module>> {
    vec(any_module(), 0..4)
        .prop_map(|mut modules| {
            let mut ids = CourseIds::default();
            modules.iter_mut().for_each(|module| ids.settle_module(module));
            modules
        })
        .boxed()
}
