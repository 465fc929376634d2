// @ts-check
// Texts cut to what a standard lets an LMS refuse.

/**
 * The beginning of a text, of at most so many characters, and never half a character.
 * @param {string} text
 * @param {number} most
 * @returns {string}
 */
export function cutText(text, most) {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
