// @ts-check
// Places on a picture: one to be found, or several. On the page each is a choice, so that it is told and kept
// like one.

import { multipleResponse } from "./multiple-response.js";
import { singleChoice } from "./single-choice.js";

/**
 * @param {import("./single-choice.js").ChoiceQuestion} question
 * @returns {import("./question-kind.js").QuestionKind<import("./single-choice.js").ChoiceQuestion>}
 */
function like(question) {
  return question.keys.length > 1 ? multipleResponse : singleChoice;
}

/** @type {import("./question-kind.js").QuestionKind<import("./single-choice.js").ChoiceQuestion>} */
export const hotspot = {
  share: (question, answer) => like(question).share(question, answer),
  width: (question) => like(question).width(question),
  pack: (question, answer) => like(question).pack(question, answer),
  unpack: (question, digits) => like(question).unpack(question, digits),
  tell: (question, answer) => like(question).tell(question, answer),
  attach: (root, question, arrange) => like(question).attach(root, question, arrange),
};
