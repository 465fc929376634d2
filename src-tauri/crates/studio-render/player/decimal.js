// @ts-check
// Exact decimal numbers, written as people write them.

/**
 * A number `units / 10 ** scale`.
 * @typedef {{ units: bigint, scale: number }} Decimal
 */

/** The zero of each set of digits that learners type: Arabic-Indic, Extended Arabic-Indic, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** Chinese digits in positional writing. */
const HAN_DIGITS = "〇一二三四五六七八九";

/**
 * Reads a number. Digits may be of any set above; the decimal mark may be a point, a comma or an Arabic one
 * (٫), and groups may be divided by spaces, apostrophes, ٬, or by the mark that is not the decimal one. A single
 * comma before exactly three digits could be either: then the language decides.
 * @param {string} text
 * @param {string} decimalMark how the course's language writes it
 * @returns {Decimal | null}
 */
export function readDecimal(text, decimalMark) {
  let plain = "";
  for (const character of text.normalize("NFKC").trim()) plain += plainDigit(character);
  plain = plain.replace(/[\u2212\u2013]/g, "-").replace(/[\s'\u2019\u066c_]/g, "").replace(/^\+/, "");
  plain = plain.replace(/\u066b/g, ".").replace(/[、，]/g, ",");
  const mark = decimalMarkOf(plain, decimalMark);
  const group = mark === "," ? "." : ",";
  if (!areGroupsWhole(plain, group, mark)) return null;
  plain = plain.split(group).join("").replace(mark, ".");
  const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain);
  if (!parts) return null;
  const [, sign = "", whole = "", fraction = ""] = parts;
  if (whole + fraction === "" || whole.length + fraction.length > 40) return null;
  return { units: BigInt(`${sign}${whole}${fraction}`.replace(/^-$/, "0")), scale: fraction.length };
}

/**
 * Whether two numbers are no further apart than a third.
 * @param {Decimal} a
 * @param {Decimal} b
 * @param {Decimal} tolerance
 * @returns {boolean}
 */
export function isWithin(a, b, tolerance) {
  const scale = Math.max(a.scale, b.scale, tolerance.scale);
  const apart = raise(a, scale) - raise(b, scale);
  return (apart < 0n ? -apart : apart) <= raise(tolerance, scale);
}

/**
 * The least and the greatest number that are no further from a number than the tolerance.
 * @param {Decimal} number
 * @param {Decimal} tolerance
 * @returns {[Decimal, Decimal]}
 */
export function bounds(number, tolerance) {
  const scale = Math.max(number.scale, tolerance.scale);
  const [middle, reach] = [raise(number, scale), raise(tolerance, scale)];
  return [{ units: middle - reach, scale }, { units: middle + reach, scale }];
}

/**
 * A number in the form of the standards: a point, no groups, no superfluous zeros.
 * @param {Decimal} number
 * @returns {string}
 */
export function writeDecimal({ units, scale }) {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  return fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`;
}

/**
 * @param {Decimal} number
 * @param {number} scale
 * @returns {bigint}
 */
function raise(number, scale) {
  return number.units * 10n ** BigInt(scale - number.scale);
}

/**
 * @param {string} character
 * @returns {string}
 */
function plainDigit(character) {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  const han = HAN_DIGITS.indexOf(character);
  return han < 0 ? character : String(han);
}

/**
 * Which of point and comma divides the whole from the fraction: the later one where both stand; one that stands
 * more than once divides groups; a single one is the decimal mark, unless it stands as the other mark of the
 * language would before a group.
 * @param {string} plain
 * @param {string} decimalMark
 * @returns {"." | ","}
 */
function decimalMarkOf(plain, decimalMark) {
  const points = plain.split(".").length - 1;
  const commas = plain.split(",").length - 1;
  if (points > 0 && commas > 0) return plain.lastIndexOf(".") > plain.lastIndexOf(",") ? "." : ",";
  if (points > 1) return ",";
  if (commas > 1) return ".";
  const couldBeGroup = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  if (couldBeGroup) return decimalMark === "," ? "," : ".";
  return commas === 1 ? "," : ".";
}

/**
 * Whether the whole part's groups are of three digits, or there are none.
 * @param {string} plain
 * @param {string} group
 * @param {string} mark
 * @returns {boolean}
 */
function areGroupsWhole(plain, group, mark) {
  if (!plain.includes(group)) return true;
  const whole = (plain.split(mark)[0] ?? "").replace(/^-/, "");
  const groups = whole.split(group);
  return /^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((digits) => /^\d{3}$/.test(digits));
}
