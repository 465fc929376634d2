// @ts-check
// What a question says, read from the page: the data leave it out, since it stands there already.

import { all } from "./dom.js";
import { placeName } from "./questions/question-kind.js";

/** @typedef {import("./course-data.js").Question} Question */

/**
 * What is asked, or "".
 * @param {Question} question
 * @returns {string}
 */
export function promptOf(question) {
  return wordsIn(elementOf(question)?.querySelector(".prompt"));
}

/**
 * The parts of a question by the names that answers give them, each with what it says.
 * @typedef {{ choices?: Record<string, string>, source?: Record<string, string>, target?: Record<string, string> }} PartWords
 */

/**
 * @param {Question} question
 * @returns {PartWords}
 */
export function partsOf(question) {
  const element = elementOf(question);
  const words = (/** @type {string[]} */ parts, /** @type {(part: string) => string} */ selector) =>
    Object.fromEntries(parts.map((part, place) => [placeName(place), wordsIn(element?.querySelector(selector(part)))]));
  switch (question.kind) {
    case "singleChoice":
    case "multipleResponse":
    case "hotspot":
    case "ordering":
      return { choices: words(question.parts, (part) => `[data-part="${part}"] .option-text, [data-part="${part}"] .ordering-text`) };
    case "matching":
      return {
        source: words(question.lefts, (part) => `[data-part="${part}"] .matching-left`),
        target: words(question.rights, (part) => `option[value="${part}"]`),
      };
    default:
      return {};
  }
}

/**
 * @param {Question} question
 * @returns {HTMLElement | undefined} nothing where there is no page, as in tests
 */
function elementOf(question) {
  return typeof document === "undefined" ? undefined : all(document, `[data-question="${question.id}"]`)[0];
}

/**
 * What an element says, without what the player has added, and with a mark for each gap.
 * @param {Element | null | undefined} element
 * @returns {string}
 */
function wordsIn(element) {
  if (!element) return "";
  const copy = /** @type {Element} */ (element.cloneNode(true));
  for (const added of all(copy, ".option-verdict")) added.remove();
  for (const gap of all(copy, "input")) gap.replaceWith("___");
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
