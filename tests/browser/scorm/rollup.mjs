// The result of a whole course of several launch units, by scorm-again's sequencing (SCORM 2004 SN §4.6).

import { packageFile } from "../tools.mjs";

// scorm-again is written for a browser and looks for a window.
globalThis.window ??= globalThis;
const { Scorm2004API } = await import(packageFile("scorm-again/dist/esm/scorm2004.js"));

const TOLD = ["cmi.completion_status", "cmi.success_status", "cmi.score.scaled", "cmi.progress_measure"];

/**
 * What the course's own activity stands at after each launch unit has told its result.
 * @param {object} tree as `readManifest` gives it
 * @param {Record<string, Record<string, string>>} results values by launch unit
 * @returns {{ completion: string, success: string }}
 */
export function courseResult(tree, results) {
  const api = new Scorm2004API({ logLevel: 5, sequencing: { activityTree: structuredClone(tree) } });
  for (const [unit, values] of Object.entries(results)) {
    if (!api.processNavigationRequest("choice", unit)) throw new Error(`${unit} cannot be chosen.`);
    api.lmsInitialize("");
    for (const element of TOLD) if (values[element] !== undefined) api.lmsSetValue(element, values[element]);
    api.lmsFinish("");
    api.reset();
  }
  // The library hands its activities out nowhere else.
  const { root } = api._sequencing.activityTree;
  return { completion: root.completionStatus, success: root.successStatus };
}
