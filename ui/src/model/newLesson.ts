import type { Body, Lesson, Phase, PhaseKind } from "../api/generated";

/** The four things that a lesson can be. */
export type BodyKind = Body["kind"];

/** What a role-play begins with: a briefing of 10 minutes, two rounds of 10, and a debrief as long as both rounds. */
const PHASES: readonly Pick<Phase, "kind" | "minutes" | "rounds">[] = [
  { kind: "briefing", minutes: 10, rounds: 1 },
  { kind: "enactment", minutes: 10, rounds: 2 },
  { kind: "debrief", minutes: 20, rounds: 1 },
];

/** How many ids a new lesson of a kind needs. */
export function idsFor(kind: BodyKind): number {
  return kind === "rolePlay" ? 1 + PHASES.length : 1;
}

/**
 * A lesson of a kind with nothing in it but sensible beginnings. `ids` are `idsFor(kind)` new ones; `phaseTitle` names
 * the phases of a role-play in the language of the course.
 */
export function newLesson(kind: BodyKind, ids: readonly string[], phaseTitle: (kind: PhaseKind) => string): Lesson {
  const [id = "", ...parts] = ids;
  return {
    id,
    title: "",
    delivery: kind === "rolePlay" ? "facilitated" : "selfPaced",
    outcomes: [],
    alignments: [],
    planned: null,
    body: newBody(kind, parts, phaseTitle),
  };
}

function newBody(kind: BodyKind, ids: readonly string[], phaseTitle: (kind: PhaseKind) => string): Body {
  switch (kind) {
    case "reading":
      return { kind, markdown: "", difficulty: "standard", purpose: "understand" };
    case "video":
      return {
        kind,
        file: null,
        duration: null,
        poster: null,
        introduction: "",
        chapters: [],
        captions: [],
        transcript: "",
        narratesPage: false,
        questions: [],
      };
    case "quiz":
      return {
        kind,
        introduction: "",
        questions: [],
        passMark: 80,
        attempts: null,
        shufflesQuestions: false,
        shufflesOptions: false,
        draw: null,
        timeLimit: null,
        feedbackTime: "eachQuestion",
      };
    case "rolePlay":
      return {
        kind,
        scenario: "",
        roles: [],
        props: [],
        phases: PHASES.map((phase, at) => ({ ...phase, id: ids[at] ?? "", title: phaseTitle(phase.kind), prompts: [] })),
        checklist: [],
        debriefQuestions: [],
        modelAnswer: "",
        safetyNotes: "",
      };
  }
}
