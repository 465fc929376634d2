//! A guide to act a situation out.

use crate::{ChecklistLineId, CompetencyCode, MediaName, Minutes, PartId, RoleId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A role-play discussion guide. The learner's package holds what everybody may know; private briefs, facilitator
/// prompts and the model answer are only ever printed for the facilitator.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RolePlay {
    /// The situation, known to all; Markdown.
    pub scenario: String,
    /// Who takes part.
    pub roles: Vec<Role>,
    /// Documents that are handed round, such as a declaration or an invoice.
    pub props: Vec<Prop>,
    /// The run: briefing, enactment, debrief.
    pub phases: Vec<Phase>,
    /// What observers look for.
    pub checklist: Vec<ChecklistLine>,
    /// What is talked over afterwards.
    pub debrief_questions: Vec<DebriefQuestion>,
    /// How it can be done well; Markdown, for the facilitator.
    pub model_answer: String,
    /// What keeps people safe, in body and in mind; Markdown.
    pub safety_notes: String,
}

/// Somebody in the scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Role {
    /// Unique within the role-play.
    pub id: RoleId,
    /// Such as “Importer's manager”.
    pub name: String,
    /// What everybody knows of the role; Markdown.
    pub public_brief: String,
    /// What only the one who plays it knows; Markdown. Never in a learner's package.
    pub private_brief: String,
}

/// A document that is handed round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Prop {
    /// Unique within the role-play.
    pub id: PartId,
    /// One line of plain text.
    pub title: String,
    /// What it says; Markdown, may be empty where a file says it.
    pub text: String,
    /// A file to be printed; may be none.
    pub file: Option<MediaName>,
}

/// A part of the run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Phase {
    /// Unique within the role-play.
    pub id: PartId,
    /// Briefing, enactment or debrief.
    pub kind: PhaseKind,
    /// One line of plain text.
    pub title: String,
    /// How long it takes; for an enactment, one round.
    pub minutes: Minutes,
    /// How often it is played with roles exchanged; 1 for a briefing or a debrief.
    pub rounds: u32,
    /// What the facilitator says and does; plain text lines.
    pub prompts: Vec<String>,
}

/// The three parts of a role-play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PhaseKind {
    /// Before: what it is about and who plays whom.
    Briefing,
    /// The play itself.
    Enactment,
    /// Afterwards: what happened and what is taken along.
    Debrief,
}

/// What an observer looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistLine {
    /// Unique within the course.
    pub id: ChecklistLineId,
    /// What can be seen or heard; plain text.
    pub text: String,
    /// The competencies that it shows.
    pub alignments: Vec<CompetencyCode>,
}

/// What is talked over afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DebriefQuestion {
    /// Unique within the role-play.
    pub id: PartId,
    /// The question; plain text.
    pub text: String,
}
