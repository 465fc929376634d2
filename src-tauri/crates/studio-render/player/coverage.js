// @ts-check
// How much of a film was watched: which thirtieths of it, so that what was skipped does not count.

/** How many parts a film is divided into: five digits of six bits. */
export const WATCHED_PARTS = 30;

/** A film is done when nine tenths of it were watched: the rest may be credits. */
export const ENOUGH = 27;

/**
 * Notes that a film played from one second to another.
 * @param {boolean[]} watched
 * @param {number} from
 * @param {number} to
 * @param {number} duration
 */
export function watch(watched, from, to, duration) {
  if (!(duration > 0) || to < from) return;
  /** @param {number} second */
  const part = (second) => Math.min(WATCHED_PARTS - 1, Math.max(0, Math.floor((second / duration) * WATCHED_PARTS)));
  for (let at = part(from); at <= part(to); at++) watched[at] = true;
}

/**
 * @param {boolean[]} watched
 * @returns {boolean}
 */
export function isWatched(watched) {
  return watched.filter(Boolean).length >= ENOUGH;
}

/**
 * Where to go on: the beginning of the first part that was not watched, if the film was begun and not finished.
 * @param {boolean[]} watched
 * @param {number} duration seconds
 * @returns {number}
 */
export function resumeAt(watched, duration) {
  const next = watched.indexOf(false);
  return next <= 0 || isWatched(watched) ? 0 : (next / WATCHED_PARTS) * duration;
}
