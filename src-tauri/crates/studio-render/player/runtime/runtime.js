// @ts-check
// What keeps the learner's progress: the LMS of the package's standard, or else the browser. The player knows
// nothing but a `Runtime`, so an adapter for another standard is one more file that makes one.

import { findApi, openScorm12 } from "./scorm12.js";
import { openLocal } from "./local.js";

/**
 * How things stand, to be kept.
 * @typedef {object} Report
 * @property {string} place the page that is open
 * @property {string} memory the line that `suspend-data.js` writes
 * @property {boolean} hasTest whether the course has a final test
 * @property {import("../standing.js").Standing} standing
 */

/**
 * @typedef {object} Runtime
 * @property {string} notice the key of a sentence that the learner has to read, or ""
 * @property {string} place where the learner was, or ""
 * @property {string} memory what was kept, or ""
 * @property {(report: Report) => boolean} save keeps a report for good; whether that is certain
 * @property {(interaction: import("../interaction.js").Interaction) => void} record takes an answer, to be kept with the next report
 * @property {(report: Report) => boolean} finish keeps a last report and ends the session; afterwards nothing can be kept
 */

/**
 * @param {import("../course-data.js").Course} course
 * @returns {Runtime}
 */
export function openRuntime(course) {
  const local = (/** @type {string} */ notice) => openLocal(course.id, notice, () => window.localStorage);
  if (course.standard === "html") return local("");
  const api = findApi(window);
  return (api && openScorm12(api, Date.now)) ?? local("saved-in-browser");
}
