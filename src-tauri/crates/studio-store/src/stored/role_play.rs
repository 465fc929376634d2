//! A role-play at rest.

use crate::stored::form::{stored_names, stored_struct};
use studio_course::{ChecklistLine, DebriefQuestion, Phase, PhaseKind, Prop, Role, RolePlay};

stored_struct!(RolePlay {
    scenario as "scenario",
    roles as "roles",
    props as "props",
    phases as "phases",
    checklist as "checklist",
    debrief_questions as "debrief-questions",
    model_answer as "model-answer",
    safety_notes as "safety-notes",
});

stored_struct!(Role {
    id as "id",
    name as "name",
    public_brief as "public-brief",
    private_brief as "private-brief",
});

stored_struct!(Prop {
    id as "id",
    title as "title",
    text as "text",
    file as "file",
});

stored_struct!(Phase {
    id as "id",
    kind as "kind",
    title as "title",
    minutes as "minutes",
    rounds as "rounds",
    prompts as "prompts",
});

stored_names!(PhaseKind {
    Briefing as "briefing",
    Enactment as "enactment",
    Debrief as "debrief",
});

stored_struct!(ChecklistLine {
    id as "id",
    text as "text",
    alignments as "alignments",
});

stored_struct!(DebriefQuestion {
    id as "id",
    text as "text",
});
