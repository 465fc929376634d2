// How a learner stands in the outcomes of a course.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, begin, submit } from "../attempt.js";
import { filmIn, freshState, quizIn } from "../state.js";
import { objectivesOf } from "../objectives.js";
import { quiz, sampleCourse, statement } from "./sample-course.mjs";

/** A text and a film that teach, a quiz to practise, a final test, and a live lesson. @returns {any} */
function course() {
  const asks = (/** @type {string} */ id, /** @type {string[]} */ outcomes, points = 1) => ({ ...statement(id), points, outcomes });
  return {
    ...sampleCourse(),
    lessons: [
      { id: "text", key: "aaa", title: "Text", kind: "reading", gates: true, outcomes: ["select", "explain"] },
      { id: "film", key: "bbb", title: "Film", kind: "video", gates: true, film: { shape: "f1", at: [1], questions: [asks("f", ["select"])] } },
      { id: "live", key: "ccc", title: "Live", kind: "role-play", gates: false, outcomes: ["explain"] },
      { id: "practice", key: "ddd", title: "Practice", kind: "quiz", gates: true, quiz: { ...quiz([asks("p", ["explain"])]), passMark: 60 } },
      { id: "test", key: "eee", title: "Test", kind: "quiz", gates: true, quiz: quiz([asks("t1", ["select"], 3), asks("t2", ["select"])]) },
    ],
  };
}

/** @param {any} course @param {any} state @param {string} lesson @param {(number | null)[]} answers */
function take(course, state, lesson, answers, isSubmitted = true) {
  const { quiz } = course.lessons.find((/** @type {any} */ one) => one.id === lesson);
  const known = quizIn(state, lesson);
  begin(quiz, known, 1);
  answers.forEach((given, at) => answer(quiz, known, at, given));
  if (isSubmitted) submit(quiz, known);
}

test("an outcome that nothing here serves is left out, and one without evidence has no score", () => {
  const list = objectivesOf(course(), freshState());
  assert.deepEqual(list.map(({ id, score, isPassed, isComplete, progress }) => [id, score, isPassed, isComplete, progress]), [
    ["select", null, null, false, 0],
    ["explain", null, null, false, 0],
  ]);
});

test("the score is the share of points over the kept answers of quizzes and films", () => {
  const [here, state] = [course(), freshState()];
  filmIn(state, "film", 1).shares[0] = 30;
  assert.equal(objectivesOf(here, state)[0]?.score, 0.5);
  take(here, state, "test", [0, null]);
  // Half a point of the film and three of the test, of five.
  assert.deepEqual([objectivesOf(here, state)[0]?.score, objectivesOf(here, state)[0]?.isPassed], [0.7, false]);
  take(here, state, "test", [0, 0]);
  assert.deepEqual([objectivesOf(here, state)[0]?.score, objectivesOf(here, state)[0]?.isPassed], [0.9, true]);
});

test("an attempt that goes on is no evidence, and before the test practice passes nothing that the test asks for", () => {
  const [here, state] = [course(), freshState()];
  filmIn(state, "film", 1).shares[0] = 60;
  assert.deepEqual([objectivesOf(here, state)[0]?.score, objectivesOf(here, state)[0]?.isPassed], [1, null]);
  take(here, state, "test", [1, 1], false);
  assert.deepEqual([objectivesOf(here, state)[0]?.score, objectivesOf(here, state)[0]?.isPassed], [1, null]);
});

test("while a second attempt goes on, the first one's answers are forgotten", () => {
  const [here, state] = [course(), freshState()];
  take(here, state, "test", [1, 1]);
  assert.deepEqual([objectivesOf(here, state)[0]?.score, objectivesOf(here, state)[0]?.isPassed], [0, false]);
  take(here, state, "test", [0, null], false);
  assert.deepEqual([objectivesOf(here, state)[0]?.score, objectivesOf(here, state)[0]?.isPassed], [null, null]);
});

test("the final test's pass mark counts for what it does not ask too, and the quiz's own where there is no final test", () => {
  const [here, state] = [course(), freshState()];
  here.lessons[3].quiz.questions = [0, 1, 2, 3].map((at) => ({ ...statement(`p${at}`), outcomes: ["explain"] }));
  here.lessons[3].quiz.asked = 4;
  take(here, state, "practice", [0, 0, 0, 1]);
  assert.deepEqual([objectivesOf(here, state)[1]?.score, objectivesOf(here, state)[1]?.isPassed], [0.75, false]);
  here.finalTest = null;
  assert.equal(objectivesOf(here, state)[1]?.isPassed, true);
});

test("without a quiz that asks there is no mark to pass", () => {
  const [here, state] = [course(), freshState()];
  here.finalTest = null;
  here.lessons.pop();
  filmIn(state, "film", 1).shares[0] = 60;
  assert.deepEqual([objectivesOf(here, state)[0]?.score, objectivesOf(here, state)[0]?.isPassed], [1, null]);
});

test("an outcome is complete when every lesson that serves it and gates is done", () => {
  const [here, state] = [course(), freshState()];
  state.done.add("text");
  assert.deepEqual(objectivesOf(here, state).map(({ isComplete, progress }) => [isComplete, progress]), [[false, 1 / 3], [false, 1 / 2]]);
  state.done.add("practice");
  assert.deepEqual(objectivesOf(here, state).map(({ isComplete }) => isComplete), [false, true]);
  const live = { ...here, lessons: [here.lessons[2]] };
  assert.deepEqual(objectivesOf(live, state).map(({ isComplete }) => isComplete), [false], "nobody here can say how the live lesson went");
});

test("a score just at the mark passes", () => {
  const [here, state] = [course(), freshState()];
  here.lessons[4].quiz.passMark = 75;
  take(here, state, "test", [0, 1]);
  assert.equal(objectivesOf(here, state)[0]?.isPassed, true);
});
