// @ts-check
// Attempts at a quiz.

import { chance, draw, shuffled } from "./chance.js";
import { scoreOf, shareOf } from "./scoring.js";

/** @typedef {import("./course-data.js").Quiz} Quiz */
/** @typedef {import("./course-data.js").Question} Question */
/** @typedef {import("./state.js").QuizState} QuizState */

/**
 * The questions that an attempt asks, in its order.
 * @param {Quiz} quiz
 * @param {number} seed
 * @returns {Question[]}
 */
export function askedQuestions(quiz, seed) {
  return draw(quiz.questions.length, quiz.asked, quiz.shufflesQuestions, seed).flatMap(
    (place) => quiz.questions[place] ?? [],
  );
}

/**
 * The order in which an attempt shows the parts of a question. Elements to be ordered are always mixed.
 * @param {Quiz} quiz
 * @param {Question} question
 * @param {number} seed
 * @returns {import("./questions/question-kind.js").Arrange}
 */
export function arrangement(quiz, question, seed) {
  const place = quiz.questions.indexOf(question);
  const isMixed = quiz.shufflesOptions || question.kind === "ordering";
  return (count) =>
    isMixed ? shuffled(count, chance(seed, place + 1)) : Array.from({ length: count }, (_, at) => at);
}

/**
 * How many attempts are left; `null` where there is no limit.
 * @param {Quiz} quiz
 * @param {QuizState} state
 * @returns {number | null}
 */
export function attemptsLeft(quiz, state) {
  return quiz.attempts === null ? null : Math.max(0, quiz.attempts - state.attempts);
}

/**
 * Begins an attempt.
 * @param {Quiz} quiz
 * @param {QuizState} state
 * @param {number} seed
 */
export function begin(quiz, state, seed) {
  const count = askedQuestions(quiz, seed).length;
  state.isOpen = true;
  state.seed = seed;
  state.seconds = 0;
  state.shares = Array(count).fill(null);
  state.answers = Array(count).fill(null);
}

/**
 * Keeps the answer to the question that the attempt asks at a place.
 * @param {Quiz} quiz
 * @param {QuizState} state
 * @param {number} at
 * @param {import("./questions/question-kind.js").Answer | null} answer
 */
export function answer(quiz, state, at, answer) {
  const question = askedQuestions(quiz, state.seed)[at];
  if (!question || !state.isOpen) return;
  state.answers[at] = answer;
  state.shares[at] = answer === null ? null : shareOf(question, answer);
}

/**
 * Submits the attempt. The best result counts: a later, worse one takes nothing away.
 * @param {Quiz} quiz
 * @param {QuizState} state
 * @returns {import("./scoring.js").Score}
 */
export function submit(quiz, state) {
  const score = lastScore(quiz, state);
  if (!state.isOpen) return score;
  state.isOpen = false;
  state.attempts += 1;
  state.best = Math.max(state.best, score.tenths);
  state.isPassed = state.isPassed || score.isPassed;
  return score;
}

/**
 * The score of the attempt that goes on, or else of the last one.
 * @param {Quiz} quiz
 * @param {QuizState} state
 * @returns {import("./scoring.js").Score}
 */
export function lastScore(quiz, state) {
  return scoreOf(askedQuestions(quiz, state.seed), state.shares, quiz.passMark);
}
