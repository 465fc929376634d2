// @ts-check
// What the player says, in the course's language.

/** @type {Record<string, string>} */
let table = {};

/** @param {Record<string, string>} strings */
export function speak(strings) {
  table = strings;
}

/**
 * The sentence with this key, each `{name}` in it replaced by its value; a number is written as the language
 * writes it.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function say(key, values = {}) {
  return (table[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name] ?? "";
    return typeof value === "number" ? sayNumber(value) : value;
  });
}

/**
 * A number of at most two decimals as the language writes it. The digits are 0 to 9 in every language: so are
 * those of the pages, which are written before any browser is asked, and those of what the author typed.
 * @param {number} number
 * @returns {string}
 */
export function sayNumber(number) {
  return String(Math.round(number * 100) / 100).replace(".", say("decimal-mark"));
}

/**
 * A day as the language writes it.
 * @param {Date} day midnight of it in the time of Greenwich
 * @returns {string}
 */
export function sayDay(day) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC", numberingSystem: "latn" }).format(day);
}

/**
 * The language for the browser's own words; English where the browser cannot make sense of it.
 * @returns {string}
 */
function locale() {
  try {
    return Intl.getCanonicalLocales(table["locale"] ?? "en")[0] ?? "en";
  } catch {
    return "en";
  }
}
