// @ts-check
// The player's memory as one short line of ASCII, version 1. How it is laid out, and how long it can become,
// is said in `src/suspend_data.rs`; the two must agree.
//
// Lessons are named by keys that stay the same when the course is exported again, so a learner who is in the
// middle keeps what was done. Answers belong to a shape (`src/shape.rs`): if the questions of a quiz or the way in which they are
// drawn were changed, its attempts and best result stay and the details of the attempt go.

import { WATCHED_PARTS } from "./coverage.js";
import { bitsToDigits, digitsToBits, fromDigits, NONE, toDigits } from "./digits.js";
import { FULL } from "./questions/question-kind.js";
import { askedQuestions } from "./attempt.js";
import { filmIn, freshQuiz, freshState } from "./state.js";
import { kindOf } from "./questions/kinds.js";

/** @typedef {import("./course-data.js").Course} Course */
/** @typedef {import("./course-data.js").Quiz} Quiz */
/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").QuizState} QuizState */

const VERSION = "1";
const KEY = 3;
const SHAPE = 2;
const DAY = 3;
const IS_OPEN = 1;
const IS_SUBMITTED = 2;
const IS_PASSED = 4;

/**
 * @param {Course} course
 * @param {State} state
 * @returns {string}
 */
export function encode(course, state) {
  const done = course.lessons.filter((lesson) => state.done.has(lesson.id)).map((lesson) => lesson.key);
  const quizzes = course.lessons.map((lesson) => {
    const known = state.quizzes.get(lesson.id);
    return known && lesson.quiz ? lesson.key + encodeQuiz(lesson.quiz, known) : "";
  });
  const films = course.lessons.map((lesson) => {
    const known = state.films.get(lesson.id);
    if (!known || !lesson.film) return "";
    const isDone = state.done.has(lesson.id);
    const questions = known.shares.length > 0 ? lesson.film.shape + known.shares.map(shareToDigit).join("") : "";
    return isDone && questions === "" ? "" : lesson.key + bitsToDigits(known.watched) + questions;
  });
  const checks = course.lessons.map((lesson) => {
    const known = state.checks.get(lesson.id);
    return known?.includes(true) ? lesson.key + bitsToDigits(known) : "";
  });
  const parts = [VERSION + done.join(""), list(quizzes), list(films), list(checks), encodeAnswers(course, state)];
  return [...parts, ...(state.reachedOn === null ? [] : [toDigits(state.reachedOn, DAY)])].join(".");
}

/**
 * Reads what `encode` wrote, maybe for an earlier export of the course. What cannot be read is forgotten.
 * @param {Course} course
 * @param {string} text
 * @returns {State}
 */
export function decode(course, text) {
  const state = freshState();
  if (!text.startsWith(VERSION)) return state;
  const [done = "", quizzes = "", films = "", checks = "", answers = "", day = ""] = text.slice(VERSION.length).split(".");
  const lessons = new Map(course.lessons.map((lesson) => [lesson.key, lesson]));
  /** @param {string} records */
  const read = (records) =>
    records.split(",").flatMap((record) => {
      const lesson = lessons.get(record.slice(0, KEY));
      return lesson ? [{ lesson, rest: record.slice(KEY) }] : [];
    });

  for (let at = 0; at < done.length; at += KEY) {
    const lesson = lessons.get(done.slice(at, at + KEY));
    if (lesson) state.done.add(lesson.id);
  }
  for (const { lesson, rest } of read(quizzes)) {
    if (lesson.quiz) state.quizzes.set(lesson.id, decodeQuiz(lesson.quiz, rest));
  }
  for (const { lesson, rest } of read(films)) {
    if (!lesson.film) continue;
    const known = filmIn(state, lesson.id, lesson.film.questions.length);
    known.watched = digitsToBits(rest.slice(0, WATCHED_PARTS / 6), WATCHED_PARTS);
    const questions = rest.slice(WATCHED_PARTS / 6);
    if (questions.startsWith(lesson.film.shape)) {
      known.shares = known.shares.map((_, at) => digitToShare(questions.charAt(SHAPE + at)));
    }
  }
  for (const { lesson, rest } of read(checks)) {
    if (lesson.checks) state.checks.set(lesson.id, digitsToBits(rest, lesson.checks));
  }
  for (const { lesson, rest } of read(answers)) {
    const known = state.quizzes.get(lesson.id);
    if (lesson.quiz && known) {
      decodeAnswers(lesson.quiz, known, rest);
      state.lastQuiz = lesson.id;
    }
  }
  if (day.length === DAY) state.reachedOn = fromDigits(day);
  return state;
}

/**
 * @param {string[]} records
 * @returns {string}
 */
function list(records) {
  return records.filter((record) => record !== "").map((record) => `${record},`).join("");
}

/**
 * @param {Quiz} quiz
 * @param {QuizState} known
 * @returns {string}
 */
function encodeQuiz(quiz, known) {
  const flags =
    (known.isOpen ? IS_OPEN : 0) + (known.attempts > 0 ? IS_SUBMITTED : 0) + (known.isPassed ? IS_PASSED : 0);
  return (
    quiz.shape +
    toDigits(known.attempts, 2) +
    toDigits(known.best, 2) +
    toDigits(flags, 1) +
    toDigits(known.seed, 3) +
    toDigits(known.seconds, 3) +
    known.shares.map(shareToDigit).join("")
  );
}

/**
 * @param {Quiz} quiz
 * @param {string} digits
 * @returns {QuizState}
 */
function decodeQuiz(quiz, digits) {
  const known = freshQuiz();
  let at = SHAPE;
  /** @param {number} count */
  const next = (count) => fromDigits(digits.slice(at, (at += count))) ?? 0;
  known.attempts = next(2);
  known.best = Math.min(1000, next(2));
  const flags = next(1);
  known.isPassed = (flags & IS_PASSED) !== 0;
  if (!digits.startsWith(quiz.shape)) return known;
  known.isOpen = (flags & IS_OPEN) !== 0;
  known.seed = next(3);
  known.seconds = next(3);
  const asked = digits.length > at ? askedQuestions(quiz, known.seed).length : 0;
  known.shares = Array.from({ length: asked }, (_, place) => digitToShare(digits.charAt(at + place)));
  known.answers = Array(asked).fill(null);
  known.isOpen = known.isOpen && asked > 0;
  return known;
}

/**
 * The answers of the quiz that was last worked on: only one, or long courses would not fit.
 * @param {Course} course
 * @param {State} state
 * @returns {string}
 */
function encodeAnswers(course, state) {
  const lesson = course.lessons.find((each) => each.id === state.lastQuiz);
  const known = lesson && state.quizzes.get(lesson.id);
  if (!lesson?.quiz || !known || known.shares.length === 0) return "";
  const questions = askedQuestions(lesson.quiz, known.seed);
  return lesson.key + questions.map((question, at) => kindOf(question).pack(question, known.answers[at] ?? null)).join("");
}

/**
 * @param {Quiz} quiz
 * @param {QuizState} known
 * @param {string} digits
 */
function decodeAnswers(quiz, known, digits) {
  if (known.shares.length === 0) return;
  let from = 0;
  askedQuestions(quiz, known.seed).forEach((question, at) => {
    const width = kindOf(question).width(question);
    known.answers[at] = width === 0 ? null : kindOf(question).unpack(question, digits.slice(from, from + width));
    from += width;
  });
}

/**
 * @param {number | null} share
 * @returns {string}
 */
function shareToDigit(share) {
  return share === null ? NONE : toDigits(share, 1);
}

/**
 * @param {string} digit
 * @returns {number | null}
 */
function digitToShare(digit) {
  const share = digit === NONE || digit === "" ? null : fromDigits(digit);
  return share === null || share > FULL ? null : share;
}
