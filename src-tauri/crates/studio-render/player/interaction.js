// @ts-check
// An answer as it is told to whoever keeps answers.

import { FULL } from "./questions/question-kind.js";
import { kindOf } from "./questions/kinds.js";
import { shareOf } from "./scoring.js";

/**
 * @typedef {object} Interaction
 * @property {string} id the question's
 * @property {import("./course-data.js").Question} question
 * @property {import("./questions/question-kind.js").Told} told
 * @property {number} share in sixtieths
 * @property {boolean} isRight
 * @property {number} points
 * @property {number} seconds spent on it
 * @property {Date} at
 */

/**
 * @param {import("./course-data.js").Question} question
 * @param {import("./questions/question-kind.js").Answer | null} answer
 * @param {number} seconds
 * @param {number} [share] where it is known: the answer itself may not be kept any more, as what was typed before a reload
 * @returns {Interaction}
 */
export function interactionOf(question, answer, seconds, share = shareOf(question, answer)) {
  const told = kindOf(question).tell(question, answer ?? -1);
  return {
    id: question.id,
    question,
    told: answer === null ? { ...told, response: [] } : told,
    share,
    isRight: share === FULL,
    points: question.points,
    seconds,
    at: new Date(),
  };
}
