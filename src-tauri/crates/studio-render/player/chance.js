// @ts-check
// Chance that can be repeated: an attempt is drawn and shuffled from its seed, so that it is the same when it
// is resumed.

/** How many seeds there are: as many as three digits can tell apart. */
const SEEDS = 64 ** 3;

/**
 * A new seed.
 * @returns {number}
 */
export function newSeed() {
  return Math.floor(Math.random() * SEEDS);
}

/**
 * A stream of numbers from 0 up to 1 (Mulberry32), always the same for the same seed and purpose.
 * @param {number} seed
 * @param {number} purpose keeps streams apart that come from the same seed
 * @returns {() => number}
 */
export function chance(seed, purpose) {
  let state = (seed + Math.imul(purpose + 1, 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The places 0 to `count - 1` in a random order (Fisher and Yates).
 * @param {number} count
 * @param {() => number} next
 * @returns {number[]}
 */
export function shuffled(count, next) {
  const places = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const place = places[last] ?? last;
    places[last] = places[other] ?? other;
    places[other] = place;
  }
  return places;
}

/**
 * Which of `count` questions an attempt asks, and in which order.
 * @param {number} count
 * @param {number} asked
 * @param {boolean} isShuffled
 * @param {number} seed
 * @returns {number[]}
 */
export function draw(count, asked, isShuffled, seed) {
  const places = Array.from({ length: count }, (_, place) => place);
  if (asked >= count && !isShuffled) return places;
  const drawn = shuffled(count, chance(seed, 0)).slice(0, asked);
  return isShuffled ? drawn : drawn.sort((a, b) => a - b);
}
