// Reads a SCORM manifest as an LMS does: which launch units there are, what passes each, and how their results roll up.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { child, parseXml } from "../xml.mjs";

const children = (element, name) => element?.children.filter((each) => each.name === name) ?? [];
const textOf = (element, name) => child(element, name)?.text.trim();
const numberOf = (text) => (text === undefined || text === "" ? undefined : Number(text));
const isTrue = (text, otherwise) => (text === undefined ? otherwise : text === "true");

/**
 * The manifest of an unpacked package.
 * @returns {{ standard: "scorm12" | "scorm2004", title: string, units: { id: string, title: string, href: string, passing?: number }[], tree: object }}
 */
export function readManifest(folder) {
  const root = parseXml(readFileSync(join(folder, "imsmanifest.xml"), "utf8"));
  const standard = { 1.2: "scorm12", "2004 4th Edition": "scorm2004" }[textOf(child(root, "metadata"), "schemaversion")];
  if (!standard) throw new Error("The manifest is of no known standard.");
  const organizations = child(root, "organizations");
  const organization = children(organizations, "organization").find((each) => each.attributes.identifier === organizations.attributes.default);
  const resources = new Map(children(child(root, "resources"), "resource").map((each) => [each.attributes.identifier, each]));
  const units = [];
  const visit = (item) => {
    const resource = resources.get(item.attributes.identifierref);
    if (item.attributes.identifierref !== undefined && !resource) throw new Error(`${item.attributes.identifierref} is no resource.`);
    if (resource) {
      const passing = standard === "scorm12" ? numberOf(textOf(item, "masteryscore")) : primaryOf(item)?.minNormalizedMeasure;
      units.push({ id: item.attributes.identifier, title: textOf(item, "title"), href: resource.attributes.href, passing });
    }
    children(item, "item").forEach(visit);
  };
  children(organization, "item").forEach(visit);
  return { standard, title: textOf(organization, "title"), units, tree: activityOf(organization) };
}

/** The primary objective of an item, as its sequencing has it. */
function primaryOf(item) {
  const objective = child(child(child(item, "sequencing"), "objectives"), "primaryObjective");
  if (!objective) return undefined;
  const satisfiedByMeasure = isTrue(objective.attributes.satisfiedByMeasure, false);
  return {
    objectiveID: objective.attributes.objectiveID ?? "",
    isPrimary: true,
    satisfiedByMeasure,
    // Without a number of its own a measure has to be whole (SCORM 2004 SN §3.10).
    minNormalizedMeasure: satisfiedByMeasure ? Number(textOf(objective, "minNormalizedMeasure") ?? 1) : undefined,
  };
}

/** An organization or item in the words of scorm-again's sequencing. */
function activityOf(item) {
  const sequencing = child(item, "sequencing");
  const control = child(sequencing, "controlMode")?.attributes ?? {};
  const delivery = child(sequencing, "deliveryControls")?.attributes ?? {};
  const rollup = child(sequencing, "rollupRules");
  const own = rollup?.attributes ?? {};
  const primaryObjective = primaryOf(item);
  return {
    id: item.attributes.identifier,
    title: textOf(item, "title"),
    sequencingControls: {
      choice: isTrue(control.choice, true),
      flow: isTrue(control.flow, false),
      rollupObjectiveSatisfied: isTrue(own.rollupObjectiveSatisfied, true),
      rollupProgressCompletion: isTrue(own.rollupProgressCompletion, true),
      objectiveMeasureWeight: Number(own.objectiveMeasureWeight ?? 1),
    },
    deliveryControls: {
      completionSetByContent: isTrue(delivery.completionSetByContent, false),
      objectiveSetByContent: isTrue(delivery.objectiveSetByContent, false),
    },
    ...(primaryObjective && { primaryObjective }),
    ...(rollup && { rollupRules: { rules: children(rollup, "rollupRule").map(ruleOf) } }),
    children: children(item, "item").map(activityOf),
  };
}

function ruleOf(rule) {
  const conditions = child(rule, "rollupConditions");
  return {
    action: child(rule, "rollupAction").attributes.action,
    consideration: rule.attributes.childActivitySet ?? "all",
    conditionCombination: conditions.attributes.conditionCombination ?? "any",
    conditions: children(conditions, "rollupCondition").map(({ attributes }) => ({ condition: attributes.condition, operator: attributes.operator ?? "noOp" })),
  };
}
