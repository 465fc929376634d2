//! A role-play: its lists as keys, its texts as sections behind them.

use crate::keys::{DefaultId, Keys, Naming};
use crate::rules;
use crate::sections::{Heading, Section};
use crate::sheet::Sheet;
use crate::unique::Ids;
use std::collections::BTreeMap;
use studio_course::{ChecklistLine, DebriefQuestion, Phase, PhaseKind, Prop, Role, RoleId, RolePlay};

const ROLE: Naming = Naming { what: "role", default: DefaultId::Asked("role-") };
const PROP: Naming = Naming { what: "document", default: DefaultId::Numbered("p") };
const PHASE: Naming = Naming { what: "phase", default: DefaultId::Numbered("p") };
const LINE: Naming = Naming { what: "checklist line", default: DefaultId::Asked("line-") };
const DEBRIEF: Naming = Naming { what: "debrief question", default: DefaultId::Numbered("d") };

/// Reads the keys and puts the sections where they belong.
pub(crate) fn read(keys: &mut Keys<'_>, sections: Vec<Section>, checklist_ids: &mut Ids) -> RolePlay {
    let mut role_play = RolePlay {
        roles: keys.identified("roles", &ROLE, |keys, id| Role {
            id,
            name: keys.text("name"),
            public_brief: String::new(),
            private_brief: String::new(),
        }),
        phases: keys.identified("phases", &PHASE, |keys, id| Phase {
            id,
            kind: keys.required_word("kind", PhaseKind::Enactment),
            title: keys.text("title"),
            minutes: keys.minutes("minutes").unwrap_or_default(),
            rounds: keys.count("rounds").unwrap_or(1),
            prompts: keys.texts("prompts"),
        }),
        props: keys.identified("props", &PROP, |keys, id| Prop {
            id,
            title: keys.text("title"),
            file: keys.media_name("file"),
            text: keys.text("text"),
        }),
        checklist: keys.identified_among("checklist", &LINE, checklist_ids, |keys, id| ChecklistLine {
            id,
            text: keys.text("text"),
            alignments: keys.codes("alignments"),
        }),
        debrief_questions: keys.identified("debrief_questions", &DEBRIEF, |keys, id| DebriefQuestion {
            id,
            text: keys.text("text"),
        }),
        ..RolePlay::default()
    };
    let mut places = role_play.roles.iter().enumerate().map(|(at, role)| (role.id.clone(), at)).collect();
    for section in sections {
        let mut place = |id| role_at(keys, &mut role_play.roles, &mut places, id, section.line);
        match section.heading {
            Heading::Scenario => role_play.scenario = section.text,
            Heading::ModelAnswer => role_play.model_answer = section.text,
            Heading::Safety => role_play.safety_notes = section.text,
            Heading::Role(id) => {
                let at = place(id);
                role_play.roles[at].public_brief = section.text;
            }
            Heading::Private(id) => {
                let at = place(id);
                role_play.roles[at].private_brief = section.text;
            }
        }
    }
    role_play
}

/// Where the role with this id stands, put into the list with a finding where only its brief is there.
fn role_at(
    keys: &mut Keys<'_>,
    roles: &mut Vec<Role>,
    places: &mut BTreeMap<RoleId, usize>,
    id: RoleId,
    line: u32,
) -> usize {
    let at = *places.entry(id.clone()).or_insert(roles.len());
    if at == roles.len() {
        let message = format!("There is a brief for the role “{id}”, which is not listed.");
        let hint = format!(
            "Write [[roles]] with id = \"{id}\" and a name into the front matter, or mend the heading."
        );
        keys.report(&rules::UNLISTED_ROLE, line, &[("id", id.as_str())], message, hint);
        let (name, public_brief, private_brief) = Default::default();
        roles.push(Role { id, name, public_brief, private_brief });
    }
    at
}

/// Writes the keys and returns the sections.
pub(crate) fn write(role_play: &RolePlay, sheet: &mut Sheet) -> Vec<Section> {
    sheet.tables("roles", role_play.roles.iter().map(write_role));
    sheet.tables("phases", role_play.phases.iter().map(write_phase));
    sheet.tables("props", role_play.props.iter().map(write_prop));
    sheet.tables("checklist", role_play.checklist.iter().map(write_line));
    sheet.tables("debrief_questions", role_play.debrief_questions.iter().map(write_debrief_question));

    let briefs = role_play.roles.iter().flat_map(|role| {
        [
            (Heading::Role(role.id.clone()), &role.public_brief),
            (Heading::Private(role.id.clone()), &role.private_brief),
        ]
    });
    let scenario = [(Heading::Scenario, &role_play.scenario)];
    let end = [(Heading::ModelAnswer, &role_play.model_answer), (Heading::Safety, &role_play.safety_notes)];
    let sections = scenario.into_iter().chain(briefs).chain(end);
    sections.map(|(heading, text)| Section { heading, line: 0, text: text.clone() }).collect()
}

fn write_role(role: &Role) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &role.id);
    sheet.text("name", &role.name);
    sheet
}

fn write_phase(phase: &Phase) -> Sheet {
    use crate::word::Word;
    let mut sheet = Sheet::new();
    sheet.text_always("id", &phase.id);
    sheet.text_always("kind", phase.kind.word());
    sheet.text("title", &phase.title);
    sheet.number("minutes", phase.minutes.0);
    if phase.rounds != 1 {
        sheet.number("rounds", phase.rounds);
    }
    sheet.texts("prompts", &phase.prompts);
    sheet
}

fn write_prop(prop: &Prop) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &prop.id);
    sheet.text("title", &prop.title);
    sheet.optional_text("file", prop.file.as_ref());
    sheet.text("text", &prop.text);
    sheet
}

fn write_line(line: &ChecklistLine) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &line.id);
    sheet.text("text", &line.text);
    sheet.texts("alignments", &line.alignments);
    sheet
}

fn write_debrief_question(question: &DebriefQuestion) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &question.id);
    sheet.text("text", &question.text);
    sheet
}
