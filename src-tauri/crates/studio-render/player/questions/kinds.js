// @ts-check
// The kinds of questions that there are.

import { fillBlank } from "./fill-blank.js";
import { hotspot } from "./hotspot.js";
import { matching } from "./matching.js";
import { multipleResponse } from "./multiple-response.js";
import { numeric } from "./numeric.js";
import { ordering } from "./ordering.js";
import { shortAnswer } from "./short-answer.js";
import { singleChoice } from "./single-choice.js";
import { trueFalse } from "./true-false.js";

/** @typedef {import("../course-data.js").Question} Question */

const KINDS = {
  singleChoice,
  multipleResponse,
  trueFalse,
  matching,
  ordering,
  numeric,
  shortAnswer,
  fillBlank,
  hotspot,
};

/**
 * What this question can do.
 * @param {Question} question
 * @returns {import("./question-kind.js").QuestionKind<Question>}
 */
export function kindOf(question) {
  return /** @type {import("./question-kind.js").QuestionKind<any>} */ (KINDS[question.kind]);
}
