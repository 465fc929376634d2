// @ts-check
// Each left side belongs to one right side. The answer has the place of a right side for each left side, −1
// for none.

import { all, make } from "../dom.js";
import { packPlace, unpackPlace } from "./single-choice.js";
import { placeName, placeWidth, portion } from "./question-kind.js";
import { say } from "../strings.js";

/** @type {import("./question-kind.js").QuestionKind<Extract<import("../course-data.js").Question, { kind: "matching" }>>} */
export const matching = {
  share: (question, answer) =>
    portion(rights(answer).filter((right, left) => right === question.key[left]).length, question.lefts.length),
  width: (question) => question.lefts.length * placeWidth(question.rights.length),
  pack: (question, answer) => {
    const width = placeWidth(question.rights.length);
    return question.lefts
      .map((_, left) => {
        const right = answer === null ? -1 : (rights(answer)[left] ?? -1);
        return packPlace(right < 0 ? null : right, width);
      })
      .join("");
  },
  unpack: (question, digits) => {
    const width = placeWidth(question.rights.length);
    const answer = question.lefts.map(
      (_, left) => unpackPlace(digits.slice(left * width, (left + 1) * width), question.rights.length) ?? -1,
    );
    return answer.every((right) => right < 0) ? null : answer;
  },
  tell: (question, answer) => ({
    type: "matching",
    response: pairs(rights(answer)),
    pattern: pairs(question.key),
  }),
  attach: (root, question, arrange) => {
    const rows = question.lefts.flatMap((part) => all(root, `[data-part="${part}"]`).slice(0, 1));
    const selects = rows.flatMap((row) => all(row, "select").slice(0, 1));
    const fields = /** @type {HTMLSelectElement[]} */ (selects);
    for (const place of arrange(rows.length)) {
      const row = rows[place];
      row?.parentElement?.append(row);
    }
    return {
      read: () => {
        const answer = fields.map((field) => question.rights.indexOf(field.value));
        return answer.every((right) => right < 0) ? null : answer;
      },
      show: (answer) =>
        fields.forEach((field, left) => {
          field.value = question.rights[answer === null ? -1 : (rights(answer)[left] ?? -1)] ?? "";
          rows[left]?.classList.remove("is-key", "is-wrong");
          rows[left]?.querySelector(".option-verdict")?.remove();
        }),
      lock: (isLocked) => fields.forEach((field) => (field.disabled = isLocked)),
      reveal: (answer) =>
        rows.forEach((row, left) => {
          row.querySelector(".option-verdict")?.remove();
          const isRight = answer !== null && rights(answer)[left] === question.key[left];
          row.classList.toggle("is-key", isRight);
          row.classList.toggle("is-wrong", answer !== null && !isRight);
          const right = question.rights[question.key[left] ?? -1];
          const words = [...(fields[left]?.options ?? [])].find((option) => option.value === right)?.text ?? "";
          row.append(make("span", { class: "option-verdict" }, isRight ? say("right") : say("key-was", { key: words })));
        }),
    };
  },
};

/**
 * @param {import("./question-kind.js").Answer} answer
 * @returns {number[]}
 */
function rights(answer) {
  return Array.isArray(answer) ? answer.map(Number) : [];
}

/**
 * @param {number[]} places
 * @returns {[string, string][]}
 */
function pairs(places) {
  return places.flatMap((right, left) => (right < 0 ? [] : [/** @type {[string, string]} */ ([placeName(left), placeName(right)])]));
}
