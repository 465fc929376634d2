// @ts-check
// A pass mark that the LMS sets for itself.

import { all } from "./dom.js";
import { finalTest } from "./course-data.js";
import { say } from "./strings.js";

/**
 * Takes the LMS's pass mark for the final test, so that what the learner reads is what the LMS is told. Scores are kept in
 * tenths of a percent, so a finer mark is rounded up. A test that was passed before stays passed.
 * @param {import("./course-data.js").Course} course
 * @param {import("./state.js").State} state
 * @param {number} passMark percent
 */
export function adoptPassMark(course, state, passMark) {
  const test = finalTest(course);
  if (!test?.quiz) return;
  const tenths = Math.ceil(Number((passMark * 10).toFixed(6)));
  test.quiz.passMark = tenths / 10;
  const known = state.quizzes.get(test.id);
  if (known && known.attempts > 0) known.isPassed = known.isPassed || known.best >= tenths;
  // The page was written with the course's own mark.
  const name = say("rule-pass-mark");
  const rules = typeof document === "undefined" ? [] : all(document, `#lesson-${test.id} .rules div`);
  for (const rule of rules) {
    const words = rule.querySelector("dd");
    if (words && rule.querySelector("dt")?.textContent === name) words.textContent = say("percent", { n: tenths / 10 });
  }
}
