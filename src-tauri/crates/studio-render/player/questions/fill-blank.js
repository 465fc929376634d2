// @ts-check
// Gaps in the prompt. The answer has what was typed into each, in the order of the data.

import { all } from "../dom.js";
import { fieldVerdict, markField } from "./short-answer.js";
import { portion } from "./question-kind.js";
import { isAccepted } from "../text-match.js";

/** @type {import("./question-kind.js").QuestionKind<Extract<import("../course-data.js").Question, { kind: "fillBlank" }>>} */
export const fillBlank = {
  share: (question, answer) => {
    const right = question.parts.filter((_, at) => isBlankRight(question, answer, at));
    return portion(right.length, question.parts.length);
  },
  width: () => 0,
  pack: () => "",
  unpack: () => null,
  tell: (question, answer) => ({
    type: "fill-in",
    response: typed(answer),
    pattern: question.accepted.map((forms) => forms[0] ?? ""),
  }),
  attach: (root, question) => {
    const fields = /** @type {HTMLInputElement[]} */ (
      question.parts.flatMap((part) => all(root, `.blank[data-part="${part}"]`).slice(0, 1))
    );
    return {
      read: () => {
        const answer = fields.map((field) => field.value.trim());
        return answer.every((text) => text === "") ? null : answer;
      },
      show: (answer) =>
        fields.forEach((field, at) => {
          field.value = answer === null ? "" : (typed(answer)[at] ?? "");
          markField(field, "", "");
        }),
      lock: (isLocked) => fields.forEach((field) => (field.disabled = isLocked)),
      reveal: (answer) =>
        fields.forEach((field, at) =>
          markField(field, fieldVerdict(answer, (given) => isBlankRight(question, given, at)), question.accepted[at]?.[0] ?? ""),
        ),
    };
  },
};

/**
 * @param {Extract<import("../course-data.js").Question, { kind: "fillBlank" }>} question
 * @param {import("./question-kind.js").Answer} answer
 * @param {number} at
 * @returns {boolean}
 */
function isBlankRight(question, answer, at) {
  return isAccepted(typed(answer)[at] ?? "", question.accepted[at] ?? [], question.isCaseSensitive);
}

/**
 * @param {import("./question-kind.js").Answer} answer
 * @returns {string[]}
 */
function typed(answer) {
  return Array.isArray(answer) ? answer.map(String) : [String(answer)];
}
