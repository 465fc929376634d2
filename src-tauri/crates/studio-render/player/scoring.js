// @ts-check
// What answers are worth.

import { FULL } from "./questions/question-kind.js";
import { kindOf } from "./questions/kinds.js";

/**
 * The share of a question's points that an answer gets, in sixtieths; none without an answer.
 * @param {import("./course-data.js").Question} question
 * @param {import("./questions/question-kind.js").Answer | null} answer
 * @returns {number}
 */
export function shareOf(question, answer) {
  return answer === null ? 0 : kindOf(question).share(question, answer);
}

/**
 * The result of an attempt.
 * @typedef {object} Score
 * @property {number} earned points, a multiple of a sixtieth
 * @property {number} all points
 * @property {number} tenths tenths of a percent, cut off, so that a score never looks like a pass that it is not
 * @property {boolean} isPassed
 */

/**
 * @param {import("./course-data.js").Question[]} questions those that were asked
 * @param {(number | null)[]} shares
 * @param {number} passMark percent
 * @returns {Score}
 */
export function scoreOf(questions, shares, passMark) {
  const earned = questions.reduce((sum, question, at) => sum + question.points * (shares[at] ?? 0), 0);
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const whole = points * FULL;
  return {
    earned: earned / FULL,
    all: points,
    tenths: whole === 0 ? 0 : Math.floor((earned * 1000) / whole),
    isPassed: isEnough(earned, whole, passMark),
  };
}

/**
 * Whether what was earned reaches the pass mark, exactly. A mark is a number of tenths of a percent.
 * @param {number} earned
 * @param {number} whole in the same unit
 * @param {number} passMark percent
 * @returns {boolean}
 */
export function isEnough(earned, whole, passMark) {
  return whole > 0 && earned * 1000 >= Math.round(passMark * 10) * whole;
}

/**
 * A number of tenths as it is written in the standards, such as `85` or `85.5`.
 * @param {number} tenths
 * @returns {string}
 */
export function writeTenths(tenths) {
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
