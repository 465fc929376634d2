// @ts-check
// What the player remembers of a learner.

import { WATCHED_PARTS } from "./coverage.js";

/**
 * What is known of a quiz.
 * @typedef {object} QuizState
 * @property {number} attempts how often it was submitted
 * @property {number} best the best score in tenths of a percent; meaningless before the first submission
 * @property {boolean} isPassed whether any attempt was passed
 * @property {boolean} isOpen whether an attempt is going on
 * @property {number} seed of the attempt that goes on, or else of the last one
 * @property {number} seconds spent in that attempt
 * @property {(number | null)[]} shares by the order in which it asks; `null` where there is no answer
 * @property {(import("./questions/question-kind.js").Answer | null)[]} answers likewise; `null` also where an answer is not known any more
 */

/**
 * What is known of a film.
 * @typedef {object} FilmState
 * @property {boolean[]} watched which parts of it
 * @property {(number | null)[]} shares of its questions
 */

/**
 * @typedef {object} State
 * @property {Set<string>} done lessons
 * @property {Map<string, QuizState>} quizzes by lesson
 * @property {Map<string, FilmState>} films by lesson
 * @property {Map<string, boolean[]>} checks by lesson
 * @property {string | null} lastQuiz the quiz whose answers are kept
 * @property {number | null} reachedOn the day on which the final test was passed or, without one, the last lesson done, as `days.js` counts
 * @property {string} page the page that is open, or ""
 */

/** @returns {State} */
export function freshState() {
  return { done: new Set(), quizzes: new Map(), films: new Map(), checks: new Map(), lastQuiz: null, reachedOn: null, page: "" };
}

/** @returns {QuizState} */
export function freshQuiz() {
  return { attempts: 0, best: 0, isPassed: false, isOpen: false, seed: 0, seconds: 0, shares: [], answers: [] };
}

/**
 * @param {number} questions
 * @returns {FilmState}
 */
export function freshFilm(questions) {
  return { watched: Array(WATCHED_PARTS).fill(false), shares: Array(questions).fill(null) };
}

/**
 * What is known of a quiz, from now on remembered.
 * @param {State} state
 * @param {string} lesson
 * @returns {QuizState}
 */
export function quizIn(state, lesson) {
  const known = state.quizzes.get(lesson) ?? freshQuiz();
  state.quizzes.set(lesson, known);
  return known;
}

/**
 * What is known of a film, from now on remembered.
 * @param {State} state
 * @param {string} lesson
 * @param {number} questions
 * @returns {FilmState}
 */
export function filmIn(state, lesson, questions) {
  const known = state.films.get(lesson) ?? freshFilm(questions);
  state.films.set(lesson, known);
  return known;
}
