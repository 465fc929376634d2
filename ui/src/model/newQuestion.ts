import type { Question, QuestionKind } from "../api/generated";

/** The ways in which a question can be answered. */
export type AnswerKind = QuestionKind["kind"];

/** All of them, the most used first. */
export const ANSWER_KINDS: readonly AnswerKind[] = [
  "singleChoice",
  "multipleResponse",
  "trueFalse",
  "matching",
  "ordering",
  "numeric",
  "shortAnswer",
  "fillBlank",
  "hotspot",
];

/** A question of a kind, with as many empty parts as it needs at least. */
export function newQuestion(kind: AnswerKind, id: string): Question {
  const feedback = { right: "", wrong: "" };
  return { id, prompt: "", answer: newAnswer(kind), points: 1, feedback, difficulty: "medium", outcomes: [], alignments: [] };
}

function newAnswer(kind: AnswerKind): QuestionKind {
  const option = (id: string, isKey: boolean) => ({ id, text: "", isKey, feedback: "" });
  switch (kind) {
    case "singleChoice":
      return { kind, options: [option("o1", true), option("o2", false), option("o3", false)] };
    case "multipleResponse":
      return { kind, options: [option("o1", true), option("o2", true), option("o3", false), option("o4", false)] };
    case "trueFalse":
      return { kind, isTrue: true };
    case "matching":
      return { kind, pairs: ["p1", "p2", "p3"].map((id) => ({ id, left: "", right: "" })) };
    case "ordering":
      return { kind, elements: ["e1", "e2", "e3"].map((id) => ({ id, text: "" })) };
    case "numeric":
      return { kind, key: "0", tolerance: "0", unit: "", isCalculation: false };
    case "shortAnswer":
      return { kind, accepted: [], isCaseSensitive: false };
    case "fillBlank":
      return { kind, blanks: [], isCaseSensitive: false };
    case "hotspot":
      return { kind, picture: null, alt: "", regions: [] };
  }
}

/** The kinds that a question can become without losing anything that was written. */
export function kindsToChangeTo(answer: QuestionKind): AnswerKind[] {
  if (answer.kind === "singleChoice") return ["multipleResponse"];
  return answer.kind === "multipleResponse" ? ["singleChoice"] : [];
}

/** The answer as another kind. A single choice keeps the first of several keys. */
export function withKind(answer: QuestionKind, kind: AnswerKind): QuestionKind {
  if (answer.kind === "singleChoice" && kind === "multipleResponse") return { ...answer, kind };
  if (answer.kind !== "multipleResponse" || kind !== "singleChoice") return answer;
  const key = answer.options.findIndex(({ isKey }) => isKey);
  return { kind, options: answer.options.map((option, at) => ({ ...option, isKey: at === key })) };
}
