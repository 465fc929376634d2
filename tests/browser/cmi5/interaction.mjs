// How a statement tells of a question and its answer (xAPI 1.0.3 Data §2.4.4.1 and appendix C).

import { complaintOf } from "../interaction.mjs";
import { hold } from "./refusal.mjs";

const TYPES = ["true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"];
const LISTS = { choice: ["choices"], sequencing: ["choices"], likert: ["scale"], matching: ["source", "target"], performance: ["steps"] };
const SECTION = "xapi-data-2.4.4";

/** Refuses the definition of an interaction that is none, or that mixes two kinds. */
export function checkInteraction(definition) {
  const { interactionType: type, correctResponsesPattern: patterns } = definition;
  const lists = ["choices", "scale", "source", "target", "steps"].filter((list) => list in definition);
  if (type === undefined) {
    hold(lists.length === 0 && patterns === undefined, SECTION, "Parts of an interaction stand beside no type.");
    return;
  }
  hold(TYPES.includes(type), SECTION, `“${type}” is no type of interaction.`);
  for (const list of lists) {
    hold(LISTS[type]?.includes(list), SECTION, `An interaction of type ${type} has no “${list}”.`);
    const ids = definition[list].map((part) => part.id);
    hold(ids.every((id) => typeof id === "string" && id !== "" && !/\s/.test(id)), SECTION, `A part of “${list}” has no id.`);
    hold(new Set(ids).size === ids.length, SECTION, `Two parts of “${list}” have one id.`);
  }
  if (patterns === undefined) return;
  hold(Array.isArray(patterns) && patterns.every((pattern) => typeof pattern === "string"), SECTION, "The right answers are no list of texts.");
  for (const pattern of patterns) {
    const complaint = complaintOf(type, pattern, definition, true);
    hold(complaint === "", SECTION, `The right answer “${pattern}” ${complaint}.`);
  }
}

/** Refuses a response that is not in the form of its interaction. */
export function checkResponse(definition, response) {
  if (response === undefined || response === "") return;
  const complaint = complaintOf(definition.interactionType, response, definition, false);
  hold(complaint === "", "xapi-data-2.4.5", `The response “${response}” ${complaint}.`);
}
