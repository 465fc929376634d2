// @ts-check
// Elements are put in order. The answer has their places in the order that they were put in; the data give
// them in the right one.

import { all, make, makeButton, makeIcon } from "../dom.js";
import { dragToOrder } from "./drag-order.js";
import { packPlace, unpackPlace } from "./single-choice.js";
import { placeName, placeWidth, portion } from "./question-kind.js";
import { say } from "../strings.js";
import { announce } from "../announce.js";

/** @type {import("./question-kind.js").QuestionKind<Extract<import("../course-data.js").Question, { kind: "ordering" }>>} */
export const ordering = {
  share: (question, answer) =>
    portion(order(answer).filter((place, at) => place === at).length, question.parts.length),
  width: (question) => question.parts.length * placeWidth(question.parts.length),
  pack: (question, answer) => {
    const width = placeWidth(question.parts.length);
    return question.parts.map((_, at) => packPlace(answer === null ? null : (order(answer)[at] ?? null), width)).join("");
  },
  unpack: (question, digits) => {
    const width = placeWidth(question.parts.length);
    const places = question.parts.map((_, at) =>
      unpackPlace(digits.slice(at * width, (at + 1) * width), question.parts.length),
    );
    const isOrder = new Set(places).size === places.length && !places.includes(null);
    return isOrder ? places.map(Number) : null;
  },
  tell: (question, answer) => ({
    type: "sequencing",
    response: order(answer).map(placeName),
    pattern: question.parts.map((_, place) => placeName(place)),
  }),
  attach: (root, question, arrange) => attachOrdering(root, question.parts, arrange),
};

/**
 * @param {import("./question-kind.js").Answer} answer
 * @returns {number[]}
 */
function order(answer) {
  return Array.isArray(answer) ? answer.map(Number) : [];
}

/**
 * The order that an attempt begins with: a shuffled one that is not the key.
 * @param {number} count
 * @param {import("./question-kind.js").Arrange} arrange
 * @returns {number[]}
 */
export function firstOrder(count, arrange) {
  const places = arrange(count);
  const isKey = places.every((place, at) => place === at);
  return isKey ? [...places.slice(1), ...places.slice(0, 1)] : places;
}

/**
 * @param {HTMLElement} root
 * @param {string[]} parts
 * @param {import("./question-kind.js").Arrange} arrange
 * @returns {import("./question-kind.js").Fields}
 */
function attachOrdering(root, parts, arrange) {
  const list = all(root, ".ordering")[0] ?? root;
  const rows = parts.flatMap((part) => all(list, `[data-part="${part}"]`).slice(0, 1));
  let isTouched = false;
  let isLocked = false;

  const shown = () => all(list, "li").map((row) => rows.indexOf(row));
  /** @param {number[]} places */
  const put = (places) => {
    for (const place of places) if (rows[place]) list.append(/** @type {Node} */ (rows[place]));
    markEnds();
  };
  // At the ends a button has nowhere to go. It says so and keeps the focus, which a switched off one would lose.
  const markEnds = () => {
    for (const row of rows) {
      const [up, down] = all(row, ".ordering-buttons button");
      up?.setAttribute("aria-disabled", String(row === list.firstElementChild));
      down?.setAttribute("aria-disabled", String(row === list.lastElementChild));
    }
  };
  const touched = () => {
    isTouched = true;
    markEnds();
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };
  /** @param {HTMLElement} row */
  const wordsOf = (row) => row.querySelector(".ordering-text")?.textContent ?? "";
  /** @param {HTMLElement} row */
  const announceMove = (row) => {
    const place = shown().indexOf(rows.indexOf(row)) + 1;
    announce(say("moved", { what: wordsOf(row), n: place, all: rows.length }));
  };
  /**
   * @param {HTMLElement} row
   * @param {HTMLButtonElement} button
   * @param {-1 | 1} step
   */
  const move = (row, button, step) => {
    const neighbour = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!neighbour || isLocked) return;
    if (step < 0) neighbour.before(row);
    else neighbour.after(row);
    button.focus();
    announceMove(row);
    touched();
  };

  for (const row of rows) {
    row.querySelector(".ordering-buttons")?.remove();
    const up = makeButton("", "small-button", () => move(row, up, -1));
    const down = makeButton("", "small-button", () => move(row, down, 1));
    up.append(makeIcon("up"));
    down.append(makeIcon("down"));
    up.setAttribute("aria-label", say("move-up", { what: wordsOf(row) }));
    down.setAttribute("aria-label", say("move-down", { what: wordsOf(row) }));
    row.append(make("span", { class: "ordering-buttons" }, up, down));
  }
  dragToOrder(list, () => !isLocked, touched);
  put(firstOrder(rows.length, arrange));

  return {
    // An order that nobody touched is chance and no answer.
    read: () => (isTouched ? shown() : null),
    show: (answer) => {
      isTouched = answer !== null;
      put(answer === null ? firstOrder(rows.length, arrange) : order(answer));
      for (const row of rows) {
        row.classList.remove("is-key", "is-wrong");
        row.querySelector(".option-verdict")?.remove();
      }
    },
    lock: (locked) => {
      isLocked = locked;
      list.classList.toggle("is-locked", locked);
      for (const button of /** @type {HTMLButtonElement[]} */ (all(list, "button"))) button.disabled = locked;
    },
    reveal: (answer) => {
      // An order that nobody knows is not judged row by row: the right one is shown.
      if (answer === null) {
        put(parts.map((_, place) => place));
        return;
      }
      for (const [place, row] of rows.entries()) {
        row.querySelector(".option-verdict")?.remove();
        const isRight = order(answer)[place] === place;
        row.classList.toggle("is-key", isRight);
        row.classList.toggle("is-wrong", !isRight);
        const words = isRight ? say("right") : say("place-was", { n: place + 1 });
        row.append(make("span", { class: "option-verdict" }, words));
      }
    },
  };
}
