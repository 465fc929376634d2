//! Role-plays.

use super::ids::{any_alignments, any_id};
use super::question::parts;
use super::text::{any_section, any_texts};
use super::unique::UniqueIds;
use super::units::{any_count, any_minutes};
use super::{any_media_name, any_text};
use crate::{ChecklistLine, DebriefQuestion, Phase, PhaseKind, Prop, Role, RolePlay};
use proptest::collection::vec;
use proptest::prelude::*;

pub(super) fn any_role_play() -> BoxedStrategy<RolePlay> {
    (
        any_section(),
        any_roles(),
        any_props(),
        any_phases(),
        any_checklist(),
        any_debrief_questions(),
        any_section(),
        any_section(),
    )
        .prop_map(
            |(scenario, roles, props, phases, checklist, debrief_questions, model_answer, safety_notes)| {
                RolePlay {
                    scenario,
                    roles,
                    props,
                    phases,
                    checklist,
                    debrief_questions,
                    model_answer,
                    safety_notes,
                }
            },
        )
        .boxed()
}

pub(super) fn any_roles() -> BoxedStrategy<Vec<Role>> {
    let role = (any_id(), any_text(), any_section(), any_section())
        .prop_map(|(id, name, public_brief, private_brief)| Role { id, name, public_brief, private_brief });
    vec(role, 0..4)
        .prop_map(|mut roles| {
            let mut ids = UniqueIds::default();
            roles.iter_mut().for_each(|role| ids.settle(&mut role.id));
            roles
        })
        .boxed()
}

pub(super) fn any_props() -> BoxedStrategy<Vec<Prop>> {
    let prop = (any_id(), any_text(), any_text(), proptest::option::of(any_media_name()))
        .prop_map(|(id, title, text, file)| Prop { id, title, text, file });
    parts(prop, |prop| &mut prop.id)
}

pub(super) fn any_phases() -> BoxedStrategy<Vec<Phase>> {
    let kind = proptest::sample::select(&[PhaseKind::Briefing, PhaseKind::Enactment, PhaseKind::Debrief][..]);
    let rounds = prop_oneof![2 => Just(1), 1 => any_count()];
    let phase = (any_id(), kind, any_text(), any_minutes(), rounds, any_texts()).prop_map(
        |(id, kind, title, minutes, rounds, prompts)| Phase { id, kind, title, minutes, rounds, prompts },
    );
    parts(phase, |phase| &mut phase.id)
}

/// Lines whose ids are unique among themselves.
pub(super) fn any_checklist() -> BoxedStrategy<Vec<ChecklistLine>> {
    let line = (any_id(), any_text(), any_alignments()).prop_map(|(id, text, alignments)| ChecklistLine {
        id,
        text,
        alignments,
    });
    vec(line, 0..4)
        .prop_map(|mut lines| {
            let mut ids = UniqueIds::default();
            lines.iter_mut().for_each(|line| ids.settle(&mut line.id));
            lines
        })
        .boxed()
}

pub(super) fn any_debrief_questions() -> BoxedStrategy<Vec<DebriefQuestion>> {
    let question = (any_id(), any_text()).prop_map(|(id, text)| DebriefQuestion { id, text });
    parts(question, |question| &mut question.id)
}
