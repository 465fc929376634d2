// @ts-check
// What the player says, in the course's language.

/** @type {Record<string, string>} */
let table = {};

/** @param {Record<string, string>} strings */
export function speak(strings) {
  table = strings;
}

/**
 * The sentence with this key, each `{name}` in it replaced by its value.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function say(key, values = {}) {
  return (table[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}
