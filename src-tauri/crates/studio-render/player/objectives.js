// @ts-check
// How a learner stands in each outcome of the course, as far as this launch unit serves it.
//
// Evidence is what questions say that name the outcome: the share of their points, over the answers that the player still
// keeps. Of a quiz those are the answers of the last submitted attempt, since earlier ones are forgotten; while
// another attempt goes on there is no evidence from that quiz. A question of a film counts once it is answered. A lesson
// that names an outcome only teaches it: it says nothing about what the learner can do, and counts for completion alone.
//
// An outcome is passed against the pass mark of the final test, the course's own measure of success; once the test asks about
// the outcome, practice alone passes nothing. In a unit without a final test the strictest pass mark of the quizzes that ask
// counts, and where only films ask there is no mark to pass.

import { askedQuestions } from "./attempt.js";
import { finalTest } from "./course-data.js";
import { FULL } from "./questions/question-kind.js";
import { isEnough } from "./scoring.js";

/**
 * @typedef {object} Objective
 * @property {string} id the outcome's
 * @property {string} text
 * @property {number | null} score 0 to 1, cut off after three decimals; `null` without evidence
 * @property {boolean | null} isPassed `null` where that cannot be said, or not yet
 * @property {boolean} isComplete whether every lesson that serves it and gates is done
 * @property {number} progress the share of those lessons, 0 to 1
 */

/** @typedef {import("./course-data.js").Lesson} Lesson */
/** @typedef {import("./course-data.js").Question} Question */
/** @typedef {import("./state.js").State} State */

/**
 * @param {import("./course-data.js").Course} course
 * @param {State} state
 * @returns {Objective[]}
 */
export function objectivesOf(course, state) {
  const test = finalTest(course);
  return course.outcomes.flatMap(({ id, text }) => {
    const asks = (/** @type {Lesson} */ lesson) => questionsOf(lesson).some((question) => serves(question, id));
    const lessons = course.lessons.filter((lesson) => serves(lesson, id) || asks(lesson));
    if (lessons.length === 0) return [];
    const gates = lessons.filter((lesson) => lesson.gates);
    const done = gates.filter((lesson) => state.done.has(lesson.id)).length;
    const { earned, points } = pointsIn(lessons, state, id);
    const isTested = test !== undefined && asks(test);
    const isJudged = !isTested || isSubmitted(test, state);
    const mark = test?.quiz ? test.quiz.passMark : strictestMark(lessons.filter(asks));
    return {
      id,
      text,
      score: points === 0 ? null : Math.floor((earned * 1000) / points) / 1000,
      isPassed: points === 0 || mark === null || !isJudged ? null : isEnough(earned, points, mark),
      isComplete: gates.length > 0 && done === gates.length,
      progress: gates.length === 0 ? 0 : done / gates.length,
    };
  });
}

/**
 * @param {{ outcomes?: string[] }} what
 * @param {string} outcome
 * @returns {boolean}
 */
function serves(what, outcome) {
  return what.outcomes?.includes(outcome) ?? false;
}

/**
 * @param {Lesson} lesson
 * @returns {Question[]}
 */
function questionsOf(lesson) {
  return lesson.quiz?.questions ?? lesson.film?.questions ?? [];
}

/**
 * @param {Lesson} lesson
 * @param {State} state
 * @returns {boolean} whether it is a quiz that was submitted, with its answers still known
 */
function isSubmitted(lesson, state) {
  const known = state.quizzes.get(lesson.id);
  return known !== undefined && known.attempts > 0 && !known.isOpen && known.shares.length > 0;
}

/**
 * The questions of a lesson that count as evidence, each with the share of its points.
 * @param {Lesson} lesson
 * @param {State} state
 * @returns {{ question: Question, share: number }[]}
 */
function evidenceOf(lesson, state) {
  const quiz = state.quizzes.get(lesson.id);
  if (lesson.quiz && quiz && isSubmitted(lesson, state)) {
    return askedQuestions(lesson.quiz, quiz.seed).map((question, at) => ({ question, share: quiz.shares[at] ?? 0 }));
  }
  const film = state.films.get(lesson.id);
  return (lesson.film?.questions ?? []).flatMap((question, at) => {
    const share = film?.shares[at] ?? null;
    return share === null ? [] : [{ question, share }];
  });
}

/**
 * What was earned with questions that serve an outcome, of how much, in sixtieths of a point.
 * @param {Lesson[]} lessons
 * @param {State} state
 * @param {string} outcome
 * @returns {{ earned: number, points: number }}
 */
function pointsIn(lessons, state, outcome) {
  const evidence = lessons.flatMap((lesson) => evidenceOf(lesson, state)).filter(({ question }) => serves(question, outcome));
  return {
    earned: evidence.reduce((sum, { question, share }) => sum + question.points * share, 0),
    points: evidence.reduce((sum, { question }) => sum + question.points * FULL, 0),
  };
}

/**
 * @param {Lesson[]} lessons that ask
 * @returns {number | null}
 */
function strictestMark(lessons) {
  const marks = lessons.flatMap((lesson) => lesson.quiz?.passMark ?? []);
  return marks.length === 0 ? null : Math.max(...marks);
}
