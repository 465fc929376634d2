// @ts-check
// Days, counted so that one fits three digits of the player's memory.

/** The day that is counted as 0: 1 January 2020. */
const FIRST = Date.UTC(2020, 0, 1);

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The day that a clock on the wall shows, wherever it hangs.
 * @param {Date} now
 * @returns {number}
 */
export function dayOf(now) {
  return Math.max(0, Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - FIRST) / A_DAY));
}

/**
 * Midnight of a day in the time of Greenwich.
 * @param {number} day
 * @returns {Date}
 */
export function dateOf(day) {
  return new Date(FIRST + day * A_DAY);
}
