// @ts-check
// Several options may be right.

import { bitsToDigits, digitsToBits } from "../digits.js";
import { checkPlaces, choiceOptions, chosenPlaces, lockOptions, revealOptions } from "./single-choice.js";
import { FULL, placeName, portion } from "./question-kind.js";

/** @type {import("./question-kind.js").QuestionKind<import("./single-choice.js").ChoiceQuestion>} */
export const multipleResponse = {
  share: (question, answer) => {
    const places = placesIn(answer);
    const right = places.filter((place) => question.keys.includes(place)).length;
    // Where no option is key, choosing none is right, and an answer that chooses none is never given.
    return question.keys.length === 0 ? (places.length === 0 ? FULL : 0) : portion(2 * right - places.length, question.keys.length);
  },
  width: (question) => Math.ceil(question.parts.length / 6),
  pack: (question, answer) =>
    bitsToDigits(question.parts.map((_, place) => answer !== null && placesIn(answer).includes(place))),
  unpack: (question, digits) => {
    const places = digitsToBits(digits, question.parts.length).flatMap((isChosen, place) => (isChosen ? place : []));
    return places.length === 0 ? null : places;
  },
  tell: (question, answer) => ({
    type: "choice",
    response: placesIn(answer).map(placeName),
    pattern: question.keys.map(placeName),
  }),
  attach: (root, question, arrange) => {
    const options = choiceOptions(root, question.parts, arrange);
    return {
      read: () => {
        const places = chosenPlaces(options);
        return places.length === 0 ? null : places;
      },
      show: (answer) => checkPlaces(options, answer === null ? [] : placesIn(answer)),
      lock: (isLocked) => lockOptions(options, isLocked),
      reveal: (answer) => revealOptions(options, question.keys, answer === null ? [] : placesIn(answer)),
    };
  },
};

/**
 * @param {import("./question-kind.js").Answer} answer
 * @returns {number[]}
 */
function placesIn(answer) {
  return (Array.isArray(answer) ? answer : [answer]).map(Number);
}
