// @ts-check
// How a learner stands in the course. Each standard tells it in its own words.

import { attemptsLeft } from "./attempt.js";
import { finalTest } from "./course-data.js";

/**
 * @typedef {object} Standing
 * @property {number} done lessons that gate and are done
 * @property {number} all lessons that gate
 * @property {boolean} isComplete every lesson that gates is done
 * @property {"none" | "passed" | "failed"} verdict of the final test; `none` before it is submitted, and without one
 * @property {number | null} tenths the best score in the final test, in tenths of a percent
 * @property {number} attempts how often the final test was submitted
 * @property {boolean} isLast whether it cannot be submitted again
 */

/**
 * @param {import("./course-data.js").Course} course
 * @param {import("./state.js").State} state
 * @returns {Standing}
 */
export function standingOf(course, state) {
  const gates = course.lessons.filter((lesson) => lesson.gates);
  const done = gates.filter((lesson) => state.done.has(lesson.id)).length;
  const test = finalTest(course);
  const known = test && state.quizzes.get(test.id);
  const isSubmitted = test !== undefined && known !== undefined && known.attempts > 0;
  return {
    done,
    all: gates.length,
    isComplete: done === gates.length,
    verdict: !isSubmitted ? "none" : known.isPassed ? "passed" : "failed",
    tenths: isSubmitted ? known.best : null,
    attempts: isSubmitted ? known.attempts : 0,
    isLast: isSubmitted && test.quiz !== undefined && attemptsLeft(test.quiz, known) === 0,
  };
}
