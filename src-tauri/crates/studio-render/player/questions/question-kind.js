// @ts-check
// What every kind of question can do.
//
// A score is a share of a question's points, in sixtieths, so that halves, thirds, quarters, fifths and
// sixths are exact and a share fits one digit of the player's memory. Single choice, true or false, numbers
// and short answers give all or nothing. Multiple response and a hotspot with several keys give what was
// chosen rightly less what was chosen wrongly, divided by the number of keys, and never less than nothing.
// Matching, ordering and blanks give the share of parts that are right.

/**
 * What a learner answered: a place, places, or typed text. Places count from 0 in the order of the data, however the page is shuffled.
 * @typedef {number | number[] | string | string[]} Answer
 */

/**
 * An answer in the words of the standards: names of parts, pairs of them, or text.
 * @typedef {object} Told
 * @property {"choice" | "true-false" | "matching" | "sequencing" | "numeric" | "fill-in"} type
 * @property {(string | [string, string])[]} response
 * @property {(string | [string, string])[]} pattern one right response
 */

/**
 * The fields of a question on the page.
 * @typedef {object} Fields
 * @property {() => Answer | null} read what is answered now
 * @property {(answer: Answer | null) => void} show
 * @property {(isLocked: boolean) => void} lock
 * @property {(answer: Answer | null) => void} reveal says which answers are right, and which of the learner's were not
 * @property {() => string} [complaint] why what was typed is no answer
 */

/**
 * @template {import("../course-data.js").Question} Q
 * @typedef {object} QuestionKind
 * @property {(question: Q, answer: Answer) => number} share 0 to `FULL`
 * @property {(question: Q) => number} width how many digits an answer takes in the player's memory; 0 where none is kept
 * @property {(question: Q, answer: Answer | null) => string} pack
 * @property {(question: Q, digits: string) => Answer | null} unpack
 * @property {(question: Q, answer: Answer) => Told} tell
 * @property {(root: HTMLElement, question: Q, arrange: Arrange) => Fields} attach takes over the fields on the page
 */

/**
 * The order in which an attempt shows so many parts.
 * @typedef {(count: number) => number[]} Arrange
 */

/** All points. */
export const FULL = 60;

/** How many options one digit can tell apart, one digit being kept for “none”. */
const ONE_DIGIT = 63;

/**
 * How many digits the place of one of so many parts takes.
 * @param {number} parts
 * @returns {number}
 */
export function placeWidth(parts) {
  return parts > ONE_DIGIT ? 2 : 1;
}

/**
 * The share for so many of all.
 * @param {number} right
 * @param {number} all
 * @returns {number}
 */
export function portion(right, all) {
  return all <= 0 ? 0 : Math.round((FULL * Math.max(0, Math.min(right, all))) / all);
}

/** The names that the strictest LMSs take for a part: one character of a–z and 0–9. */
const NAMES = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * The name of the part at a place.
 * @param {number} place
 * @returns {string}
 */
export function placeName(place) {
  return NAMES.charAt(Math.min(Math.max(place, 0), NAMES.length - 1));
}
