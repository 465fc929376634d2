// @ts-check
// A few words, right in one of the accepted forms.

import { all, make } from "../dom.js";
import { FULL } from "./question-kind.js";
import { isAccepted } from "../text-match.js";
import { say } from "../strings.js";

/** @type {import("./question-kind.js").QuestionKind<Extract<import("../course-data.js").Question, { kind: "shortAnswer" }>>} */
export const shortAnswer = {
  share: (question, answer) => (isAccepted(String(answer), question.accepted, question.isCaseSensitive) ? FULL : 0),
  width: () => 0,
  pack: () => "",
  unpack: () => null,
  tell: (question, answer) => ({ type: "fill-in", response: [String(answer)], pattern: question.accepted.slice(0, 1) }),
  attach: (root, question) => {
    const field = /** @type {HTMLInputElement | undefined} */ (all(root, ".field input")[0]);
    return {
      read: () => field?.value.trim() || null,
      show: (answer) => {
        if (field) field.value = answer === null ? "" : String(answer);
        markField(field, "", "");
      },
      lock: (isLocked) => {
        if (field) field.disabled = isLocked;
      },
      reveal: (answer) =>
        markField(field, fieldVerdict(answer, (given) => shortAnswer.share(question, given) === FULL), question.accepted[0] ?? ""),
    };
  },
};

/** @typedef {"right" | "wrong" | "unknown"} FieldVerdict */

/**
 * What there is to say of a field. An answer that is not known any more is neither right nor wrong.
 * @param {import("./question-kind.js").Answer | null} answer
 * @param {(answer: import("./question-kind.js").Answer) => boolean} isRight
 * @returns {FieldVerdict}
 */
export function fieldVerdict(answer, isRight) {
  return answer === null ? "unknown" : isRight(answer) ? "right" : "wrong";
}

/**
 * Says beside a field whether it was right, and what is.
 * @param {HTMLElement | undefined} field
 * @param {FieldVerdict | ""} verdict "" takes the words away
 * @param {string} key
 */
export function markField(field, verdict, key) {
  if (!field) return;
  if (field.nextElementSibling?.classList.contains("option-verdict")) field.nextElementSibling.remove();
  field.classList.toggle("is-key", verdict === "right");
  field.classList.toggle("is-wrong", verdict === "wrong");
  if (verdict === "") return;
  const words = verdict === "right" ? say("right") : say("key-was", { key });
  field.after(make("span", { class: "option-verdict" }, words));
}
