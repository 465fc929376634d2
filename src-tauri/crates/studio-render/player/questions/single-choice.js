// @ts-check
// One option is right.

import { fromDigits, NONE, toDigits } from "../digits.js";
import { all, make } from "../dom.js";
import { FULL, placeName, placeWidth } from "./question-kind.js";
import { say } from "../strings.js";

/** @typedef {Extract<import("../course-data.js").Question, { parts: string[], keys: number[] }>} ChoiceQuestion */

/** @type {import("./question-kind.js").QuestionKind<ChoiceQuestion>} */
export const singleChoice = {
  share: (question, answer) => (question.keys.includes(Number(answer)) ? FULL : 0),
  width: (question) => placeWidth(question.parts.length),
  pack: (question, answer) => packPlace(answer, placeWidth(question.parts.length)),
  unpack: (question, digits) => unpackPlace(digits, question.parts.length),
  tell: (question, answer) => ({
    type: "choice",
    response: [placeName(Number(answer))],
    pattern: question.keys.slice(0, 1).map(placeName),
  }),
  attach: (root, question, arrange) => {
    const options = choiceOptions(root, question.parts, arrange);
    return {
      read: () => chosenPlaces(options)[0] ?? null,
      show: (answer) => checkPlaces(options, answer === null ? [] : [Number(answer)]),
      lock: (isLocked) => lockOptions(options, isLocked),
      reveal: (answer) => revealOptions(options, question.keys, answer === null ? [] : [Number(answer)]),
    };
  },
};

/**
 * A place, or “none”, in so many digits.
 * @param {import("./question-kind.js").Answer | null} answer
 * @param {number} width
 * @returns {string}
 */
export function packPlace(answer, width) {
  return answer === null ? NONE.repeat(width) : toDigits(Number(answer), width);
}

/**
 * The place of one of so many parts, or `null`.
 * @param {string} digits
 * @param {number} parts
 * @returns {number | null}
 */
export function unpackPlace(digits, parts) {
  const place = digits.startsWith(NONE.repeat(digits.length)) ? null : fromDigits(digits);
  return place === null || place >= parts ? null : place;
}

/**
 * The elements of the options, by place. On the page they stand in the order of the attempt.
 * @param {HTMLElement} root
 * @param {string[]} parts
 * @param {import("./question-kind.js").Arrange} arrange
 * @returns {HTMLElement[]}
 */
export function choiceOptions(root, parts, arrange) {
  const elements = all(root, "[data-part]");
  const options = parts.flatMap((part) => elements.find((element) => element.dataset.part === part) ?? []);
  const parent = options[0]?.parentElement;
  for (const place of arrange(options.length)) {
    const option = options[place];
    if (parent?.classList.contains("options") && option) parent.append(option);
  }
  return options;
}

/**
 * @param {HTMLElement} option
 * @returns {HTMLInputElement | null}
 */
function inputOf(option) {
  return option.querySelector("input");
}

/**
 * The places that are chosen now.
 * @param {HTMLElement[]} options
 * @returns {number[]}
 */
export function chosenPlaces(options) {
  return options.flatMap((option, place) => (inputOf(option)?.checked ? place : []));
}

/**
 * @param {HTMLElement[]} options
 * @param {number[]} places
 */
export function checkPlaces(options, places) {
  options.forEach((option, place) => {
    const input = inputOf(option);
    if (input) input.checked = places.includes(place);
    option.classList.remove("is-key", "is-wrong");
    option.querySelector(".option-verdict")?.remove();
  });
}

/**
 * @param {HTMLElement[]} options
 * @param {boolean} isLocked
 */
export function lockOptions(options, isLocked) {
  for (const option of options) {
    const input = inputOf(option);
    if (input) input.disabled = isLocked;
    option.classList.toggle("is-locked", isLocked);
  }
}

/**
 * Marks each option that is key, and each that was chosen and is not, in words too.
 * @param {HTMLElement[]} options
 * @param {number[]} keys
 * @param {number[]} chosen
 */
export function revealOptions(options, keys, chosen) {
  options.forEach((option, place) => {
    option.querySelector(".option-verdict")?.remove();
    const isKey = keys.includes(place);
    const isWrong = chosen.includes(place) && !isKey;
    option.classList.toggle("is-key", isKey);
    option.classList.toggle("is-wrong", isWrong);
    const words = isKey ? say("is-key") : isWrong ? say("wrong") : "";
    if (words) (option.querySelector("label") ?? option).append(make("span", { class: "option-verdict" }, words));
  });
}
