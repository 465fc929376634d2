// Answers to questions in the standards' own words. xAPI took the forms over from SCORM 2004, so that both are held to them
// here (xAPI 1.0.3 Data §2.4.4.1; SCORM 2004 4th Edition RTE §4.2.9).

const isNumber = (text) => /^-?\d+(\.\d+)?$/.test(text);

/**
 * Why a text is no answer to an interaction of a type, or "".
 * @param {string} type
 * @param {string} text
 * @param {Record<string, { id: string }[]>} lists the parts that the interaction is defined with, as far as it says them
 * @param {boolean} isPattern whether the text tells right answers, which may hold ranges and conditions
 * @returns {string}
 */
export function complaintOf(type, text, lists, isPattern) {
  const known = (list, id) => lists[list] === undefined || lists[list].some((part) => part.id === id);
  const ids = text.replace(/^(\{(case_matters|order_matters)=(true|false)\})+/, "").split("[,]");
  switch (type) {
    case "true-false":
      return text === "true" || text === "false" ? "" : "is neither true nor false";
    case "choice":
    case "sequencing": {
      if (text === "" && type === "choice") return "";
      const stranger = ids.find((id) => id === "" || /\s/.test(id) || !known("choices", id));
      if (stranger !== undefined) return `names “${stranger}”, which is no choice`;
      return type === "choice" && new Set(ids).size !== ids.length ? "names a choice twice" : "";
    }
    case "likert":
      return known("scale", text) && text !== "" ? "" : "is not on the scale";
    case "matching": {
      const pairs = ids.map((pair) => pair.split("[.]"));
      if (pairs.some((pair) => pair.length !== 2 || pair.includes(""))) return "is no list of pairs";
      const stranger = pairs.find(([source, target]) => !known("source", source) || !known("target", target));
      return stranger ? `pairs what is not to be paired (${stranger.join(", ")})` : "";
    }
    case "performance":
      return ids.every((step) => step.split("[.]").length === 2) ? "" : "is no list of steps";
    case "numeric": {
      if (!isPattern || !text.includes("[:]")) return isNumber(text) ? "" : "is no number";
      const ends = text.split("[:]");
      const isRange = ends.length === 2 && ends.every((end) => end === "" || isNumber(end)) && !(Number(ends[0]) > Number(ends[1]) && ends[1] !== "");
      return isRange ? "" : "is no range of numbers";
    }
    default:
      return "";
  }
}
