// @ts-check
// A number, right within a tolerance. The answer is what was typed.

import { all } from "../dom.js";
import { isWithin, readDecimal, writeDecimal } from "../decimal.js";
import { FULL } from "./question-kind.js";
import { fieldVerdict, markField } from "./short-answer.js";
import { say } from "../strings.js";

/** @type {import("./question-kind.js").QuestionKind<Extract<import("../course-data.js").Question, { kind: "numeric" }>>} */
export const numeric = {
  share: (question, answer) => {
    const number = readDecimal(String(answer), say("decimal-mark"));
    const key = readDecimal(question.key, ".");
    const tolerance = readDecimal(question.tolerance, ".");
    return number && key && tolerance && isWithin(number, key, tolerance) ? FULL : 0;
  },
  width: () => 0,
  pack: () => "",
  unpack: () => null,
  tell: (question, answer) => {
    const number = readDecimal(String(answer), say("decimal-mark"));
    return { type: "numeric", response: number ? [writeDecimal(number)] : [], pattern: [question.key] };
  },
  attach: (root, question) => {
    const field = /** @type {HTMLInputElement | undefined} */ (all(root, ".field input")[0]);
    const isNumber = () => readDecimal(field?.value ?? "", say("decimal-mark")) !== null;
    return {
      read: () => (isNumber() ? (field?.value.trim() ?? null) : null),
      show: (answer) => {
        if (field) field.value = answer === null ? "" : String(answer);
        markField(field, "", "");
      },
      lock: (isLocked) => {
        if (field) field.disabled = isLocked;
      },
      reveal: (answer) => {
        const key = question.key.replace(".", say("decimal-mark"));
        markField(field, fieldVerdict(answer, (given) => numeric.share(question, given) === FULL), key);
      },
      complaint: () =>
        field?.value.trim() ? say("number-first", { example: `12${say("decimal-mark")}5` }) : "",
    };
  },
};
