// @ts-check
// Whether the learner is where the course leads, and since when.

import { dayOf } from "./days.js";
import { finalTest } from "./course-data.js";
import { standingOf } from "./standing.js";

/**
 * Whether the final test is passed or, where there is none, every lesson done.
 * @param {import("./course-data.js").Course} course
 * @param {import("./state.js").State} state
 * @returns {boolean}
 */
export function isReached(course, state) {
  const standing = standingOf(course, state);
  return finalTest(course) ? standing.verdict === "passed" : standing.isComplete;
}

/**
 * Keeps the day, if it is reached now and was not before: what comes later changes nothing about it. A new export of the course may
 * ask for more than was done; then it is reached anew, on the day when that is done.
 * @param {import("./course-data.js").Course} course
 * @param {import("./state.js").State} state
 * @param {Date} now
 */
export function noteReached(course, state, now) {
  state.reachedOn = isReached(course, state) ? (state.reachedOn ?? dayOf(now)) : null;
}
