// @ts-check
// A statement is true or false. The answer is a place: 0 is true, 1 is false.

import { checkPlaces, choiceOptions, chosenPlaces, lockOptions, packPlace, revealOptions, unpackPlace } from "./single-choice.js";
import { FULL } from "./question-kind.js";

/** @type {import("./question-kind.js").QuestionKind<Extract<import("../course-data.js").Question, { kind: "trueFalse" }>>} */
export const trueFalse = {
  share: (question, answer) => (Number(answer) === (question.isTrue ? 0 : 1) ? FULL : 0),
  width: () => 1,
  pack: (_, answer) => packPlace(answer, 1),
  unpack: (_, digits) => unpackPlace(digits, 2),
  tell: (question, answer) => ({
    type: "true-false",
    response: [Number(answer) === 0 ? "true" : "false"],
    pattern: [question.isTrue ? "true" : "false"],
  }),
  attach: (root, question) => {
    // True stands before false in every attempt.
    const options = choiceOptions(root, ["true", "false"], () => []);
    return {
      read: () => chosenPlaces(options)[0] ?? null,
      show: (answer) => checkPlaces(options, answer === null ? [] : [Number(answer)]),
      lock: (isLocked) => lockOptions(options, isLocked),
      reveal: (answer) =>
        revealOptions(options, [question.isTrue ? 0 : 1], answer === null ? [] : [Number(answer)]),
    };
  },
};
