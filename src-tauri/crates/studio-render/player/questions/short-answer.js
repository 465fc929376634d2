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
        markField(field, null, "");
      },
      lock: (isLocked) => {
        if (field) field.disabled = isLocked;
      },
      reveal: (answer) =>
        markField(field, answer !== null && shortAnswer.share(question, answer) === FULL, question.accepted[0] ?? ""),
    };
  },
};

/**
 * Says beside a field whether it was right, and what is.
 * @param {HTMLElement | undefined} field
 * @param {boolean | null} isRight `null` takes the words away
 * @param {string} key
 */
export function markField(field, isRight, key) {
  if (!field) return;
  if (field.nextElementSibling?.classList.contains("option-verdict")) field.nextElementSibling.remove();
  field.classList.toggle("is-key", isRight === true);
  field.classList.toggle("is-wrong", isRight === false);
  if (isRight === null) return;
  const words = isRight ? say("right") : say("key-was", { key });
  field.after(make("span", { class: "option-verdict" }, words));
}
