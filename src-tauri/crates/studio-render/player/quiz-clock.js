// @ts-check
// The clock of an attempt with a time limit. It stands still while the course is closed.

import { announce } from "./announce.js";
import { make, makeIcon } from "./dom.js";
import { say } from "./strings.js";

/** When the minutes that are left are said aloud. */
const SAID = [10, 5, 1];

/**
 * @typedef {object} Clock
 * @property {HTMLElement} element
 * @property {() => void} stop
 */

/**
 * @param {number} limit seconds
 * @param {number} spent seconds, before now
 * @param {(spent: number) => void} tick called every second
 * @param {() => void} over called once
 * @returns {Clock}
 */
export function startClock(limit, spent, tick, over) {
  const time = make("span", { class: "clock" });
  const element = make("p", { class: "quiz-clock", role: "timer" }, makeIcon("clock"), say("time-left"), " ", time);
  const began = Date.now() - spent * 1000;
  let last = Infinity;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  const stop = () => clearInterval(timer);
  const show = () => {
    const now = Math.floor((Date.now() - began) / 1000);
    const left = Math.max(0, limit - now);
    time.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    element.classList.toggle("is-short", left <= 60);
    for (const minutes of SAID) {
      if (left <= minutes * 60 && last > minutes * 60 && last !== Infinity) announce(say("time-soon", { n: minutes }));
    }
    last = left;
    tick(Math.min(now, limit));
    if (left === 0) {
      stop();
      over();
    }
  };
  timer = setInterval(show, 1000);
  show();
  return { element, stop };
}
