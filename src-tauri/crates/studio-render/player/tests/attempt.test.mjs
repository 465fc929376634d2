// Attempts, and how a learner stands after them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, attemptsLeft, begin, submit } from "../attempt.js";
import { freshQuiz, freshState, quizIn } from "../state.js";
import { interactionOf } from "../interaction.js";
import { isWatched, resumeAt, watch } from "../coverage.js";
import { questions, quiz, sampleCourse, statement } from "./sample-course.mjs";
import { standingOf } from "../standing.js";

const two = { ...quiz([statement("a"), statement("b")]), attempts: 3 };

/** @param {any} state @param {(number | null)[]} answers */
function attempt(state, answers) {
  begin(two, state, 1);
  answers.forEach((given, at) => answer(two, state, at, given));
  return submit(two, state);
}

test("the best result counts and a later failure takes nothing away", () => {
  const state = freshQuiz();
  assert.equal(attempt(state, [0, 1]).tenths, 500);
  assert.deepEqual([state.isPassed, state.best, attemptsLeft(two, state)], [false, 500, 2]);
  attempt(state, [0, 0]);
  assert.deepEqual([state.isPassed, state.best], [true, 1000]);
  attempt(state, [null, null]);
  assert.deepEqual([state.isPassed, state.best, attemptsLeft(two, state)], [true, 1000, 0]);
});

test("an attempt is counted when it is submitted, once", () => {
  const state = freshQuiz();
  begin(two, state, 1);
  assert.equal(state.attempts, 0);
  submit(two, state);
  submit(two, state);
  assert.equal(state.attempts, 1);
});

test("nothing can be answered after it was submitted", () => {
  const state = freshQuiz();
  attempt(state, [1, 1]);
  answer(two, state, 0, 0);
  assert.deepEqual(state.shares, [0, 0]);
});

test("an answer that is not kept any more is told with the points that it got", () => {
  const [typed] = questions("q").filter(({ kind }) => kind === "shortAnswer");
  assert.ok(typed);
  const told = interactionOf(/** @type {any} */ (typed), null, 3, 60);
  assert.deepEqual([told.share, told.isRight, told.told.response], [60, true, []]);
  const never = interactionOf(/** @type {any} */ (typed), null, 3);
  assert.deepEqual([never.share, never.isRight], [0, false]);
});

test("only lessons that gate are waited for, and only the final test gives a verdict", () => {
  const course = sampleCourse();
  const state = freshState();
  assert.deepEqual(standingOf(course, state), { done: 0, all: 4, isComplete: false, verdict: "none", tenths: null, attempts: 0, isLast: false });
  for (const lesson of ["text", "film", "test", "practice"]) state.done.add(lesson);
  Object.assign(quizIn(state, "practice"), { attempts: 1, best: 1000, isPassed: true });
  assert.deepEqual(standingOf(course, state), { done: 4, all: 4, isComplete: true, verdict: "none", tenths: null, attempts: 0, isLast: false });
  Object.assign(quizIn(state, "test"), { attempts: 1, best: 790, isPassed: false });
  assert.deepEqual([standingOf(course, state).verdict, standingOf(course, state).tenths], ["failed", 790]);
});

test("what is skipped of a film was not watched", () => {
  const watched = Array(30).fill(false);
  watch(watched, 0, 10, 60);
  watch(watched, 50, 60, 60);
  assert.equal(isWatched(watched), false);
  assert.equal(resumeAt(watched, 60), 12);
  watch(watched, 10, 50, 60);
  assert.equal(isWatched(watched), true);
  assert.equal(resumeAt(watched, 60), 0);
});
