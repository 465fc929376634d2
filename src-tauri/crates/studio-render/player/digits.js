// @ts-check
// Whole numbers as digits of six bits each: what the player's memory is written in.

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** The digit that stands for “none”. */
export const NONE = "_";

/**
 * A number of at most `count` digits; one that is too large is written as the largest.
 * @param {number} number
 * @param {number} count
 * @returns {string}
 */
export function toDigits(number, count) {
  let rest = Math.min(Math.max(0, Math.floor(number)), 64 ** count - 1);
  let digits = "";
  for (let at = 0; at < count; at++) {
    digits = DIGITS.charAt(rest % 64) + digits;
    rest = Math.floor(rest / 64);
  }
  return digits;
}

/**
 * The number that digits stand for, or `null` where a character is none.
 * @param {string} digits
 * @returns {number | null}
 */
export function fromDigits(digits) {
  let number = 0;
  for (const digit of digits) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    number = number * 64 + value;
  }
  return digits === "" ? null : number;
}

/**
 * Claims as bits, six to a digit.
 * @param {boolean[]} bits
 * @returns {string}
 */
export function bitsToDigits(bits) {
  let digits = "";
  for (let at = 0; at < bits.length; at += 6) {
    const six = bits.slice(at, at + 6);
    digits += toDigits(six.reduce((sum, bit, place) => sum + (bit ? 2 ** place : 0), 0), 1);
  }
  return digits;
}

/**
 * As many bits as are asked for; what the digits do not say is false.
 * @param {string} digits
 * @param {number} count
 * @returns {boolean[]}
 */
export function digitsToBits(digits, count) {
  return Array.from({ length: count }, (_, at) => {
    const six = fromDigits(digits.charAt(Math.floor(at / 6))) ?? 0;
    return (six >> at % 6) % 2 === 1;
  });
}
