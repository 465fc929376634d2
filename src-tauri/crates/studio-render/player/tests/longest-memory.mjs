// Prints the longest memory that the player writes for a course, over many learners and the worst one: the
// test of `suspend_worst_case` reads it.

import { readFileSync } from "node:fs";
import { askedQuestions } from "../attempt.js";
import { chance } from "../chance.js";
import { decode, encode } from "../suspend-data.js";
import { filmIn, freshState, quizIn } from "../state.js";
import { kindOf } from "../questions/kinds.js";

const course = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const LEARNERS = 60;

/** @param {any} question @param {() => number} next */
function someAnswer(question, next) {
  const place = (/** @type {number} */ count) => Math.floor(next() * count);
  switch (question.kind) {
    case "singleChoice":
      return place(question.parts.length);
    case "hotspot":
      return question.keys.length > 1 ? [place(question.parts.length)] : place(question.parts.length);
    case "multipleResponse":
      return question.parts.flatMap((/** @type {string} */ _, /** @type {number} */ at) => (next() < 0.5 ? at : []));
    case "trueFalse":
      return place(2);
    case "matching":
      return question.lefts.map(() => place(question.rights.length + 1) - 1);
    case "ordering":
      return question.parts.map((/** @type {string} */ _, /** @type {number} */ at) => at).reverse();
    default:
      return "typed";
  }
}

/** @param {number} learner @param {string | null} lastQuiz */
function someState(learner, lastQuiz) {
  const next = chance(learner, 0);
  const isWorst = lastQuiz !== null;
  const likely = (/** @type {number} */ share) => isWorst || next() < share;
  const state = freshState();
  for (const lesson of course.lessons) {
    if (likely(0.6)) state.done.add(lesson.id);
    if (lesson.quiz && likely(0.7)) {
      const known = quizIn(state, lesson.id);
      Object.assign(known, { attempts: Math.floor(next() * 5000), best: Math.floor(next() * 1001), isPassed: likely(0.5), isOpen: likely(0.5), seed: Math.floor(next() * 64 ** 3), seconds: Math.floor(next() * 1e6) });
      const asked = askedQuestions(lesson.quiz, known.seed);
      known.answers = asked.map((question) => (likely(0.8) ? someAnswer(question, next) : null));
      known.shares = known.answers.map((answer) => (answer === null ? null : Math.floor(next() * 61)));
    }
    if (lesson.film && likely(0.7)) {
      const known = filmIn(state, lesson.id, lesson.film.questions.length);
      known.watched = known.watched.map(() => likely(0.5));
      known.shares = known.shares.map(() => (likely(0.5) ? 60 : null));
      // A film that is done and asks nothing needs no record of its own: the longer case is one that is not
      // done.
      if (isWorst && known.shares.length === 0) state.done.delete(lesson.id);
    }
    if (lesson.checks) state.checks.set(lesson.id, Array.from({ length: lesson.checks }, () => likely(0.5)));
  }
  const quizzes = course.lessons.filter((/** @type {any} */ lesson) => lesson.quiz && state.quizzes.has(lesson.id));
  if (likely(0.5)) state.reachedOn = Math.floor(next() * 64 ** 3);
  state.lastQuiz = lastQuiz ?? quizzes[Math.floor(next() * quizzes.length)]?.id ?? null;
  return state;
}

let longest = 0;
/** @param {any} state */
const measure = (state) => {
  const memory = encode(course, state);
  if (encode(course, decode(course, memory)) !== memory) throw new Error(`Not read as it was written: ${memory}`);
  if (!/^[\x20-\x7e]*$/.test(memory)) throw new Error(`Not ASCII: ${memory}`);
  longest = Math.max(longest, memory.length);
};
for (let learner = 0; learner < LEARNERS; learner++) measure(someState(learner, null));
const quizzes = course.lessons.filter((/** @type {any} */ lesson) => lesson.quiz);
for (const lesson of quizzes.length > 0 ? quizzes : [{ id: "" }]) measure(someState(LEARNERS, lesson.id));
for (const lesson of course.lessons) {
  for (const question of lesson.quiz?.questions ?? []) {
    if (kindOf(question).pack(question, null).length !== kindOf(question).width(question)) throw new Error(question.id);
  }
}
console.log(longest);
