// @ts-check
// Answers with the delimiters of SCORM 2004 (RTE §4.2.9.1 and §4.2.9.2), which xAPI took over (xAPI 1.0.3 Data §2.4.4.1).

import { bounds, readDecimal, writeDecimal } from "../decimal.js";
import { cutText } from "./cut-text.js";

/** What an LMS has to take: so many characters of a text, so many texts of one answer, and so many parts. */
const TAKEN = { text: 250, texts: 10, parts: 36 };

/**
 * What the learner answered, or "".
 * @param {import("../interaction.js").Interaction} interaction
 * @returns {string}
 */
export function responseWords({ told }) {
  return delimited(told.type, told.response);
}

/**
 * One right answer, or "".
 * @param {import("../interaction.js").Interaction} interaction
 * @returns {string}
 */
export function patternWords({ told, question }) {
  if (question.kind === "numeric") {
    const [key, tolerance] = [readDecimal(question.key, "."), readDecimal(question.tolerance, ".")];
    return key && tolerance ? bounds(key, tolerance).map(writeDecimal).join("[:]") : "";
  }
  const words = delimited(told.type, told.pattern);
  const isCaseSensitive = "isCaseSensitive" in question && question.isCaseSensitive;
  return told.type === "fill-in" && words !== "" ? `{case_matters=${isCaseSensitive}}{order_matters=true}${words}` : words;
}

/**
 * @param {import("../questions/question-kind.js").Told["type"]} type
 * @param {(string | [string, string])[]} parts
 * @returns {string}
 */
function delimited(type, parts) {
  if (type === "fill-in") return parts.slice(0, TAKEN.texts).map((part) => plainText(String(part))).join("[,]");
  return parts.slice(0, TAKEN.parts).map((part) => (typeof part === "string" ? part : part.join("[.]"))).join("[,]");
}

/**
 * A text that nobody can take for more than it is: what a learner types may look like a delimiter.
 * @param {string} text
 * @returns {string}
 */
function plainText(text) {
  return cutText(text.replace(/\[([,.:])\]/g, "[ $1 ]").replace(/^\{/, " {"), TAKEN.text);
}
