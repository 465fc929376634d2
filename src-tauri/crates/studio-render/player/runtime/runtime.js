// @ts-check
// What keeps the learner's progress: the LMS of the package's standard, or else the browser. The player knows
// nothing but a `Runtime`, so an adapter for another standard is one more file that makes one.

import { findApi } from "./scorm-api.js";
import { openCmi5 } from "./cmi5.js";
import { openLocal } from "./local.js";
import { openScorm12 } from "./scorm12.js";
import { openScorm2004 } from "./scorm2004.js";
import { readLaunch } from "./cmi5-launch.js";
import { withLocalCopy } from "./local-copy.js";

/**
 * How things stand, to be kept.
 * @typedef {object} Report
 * @property {string} place the page that is open
 * @property {string} memory the line that `suspend-data.js` writes
 * @property {boolean} hasTest whether the launch unit has the final test
 * @property {import("../standing.js").Standing} standing
 * @property {number} progress the share of lessons that gate and are done, 0 to 1
 * @property {import("../objectives.js").Objective[]} objectives
 */

/**
 * @typedef {object} Runtime
 * @property {string} notice the key of a sentence that the learner has to read, or ""
 * @property {string} place where the learner was, or ""
 * @property {string} memory what was kept, or ""
 * @property {string} learner the learner's name, as the LMS writes it, or ""
 * @property {string} learnerId what the LMS knows the learner by, or ""
 * @property {number | null} [passMark] percent that the LMS asks for in the final test, where it has a mark of its own
 * @property {boolean} [isSilent] whether the learner wants films without sound at first
 * @property {boolean} [isLookOnly] whether nothing is recorded, since the LMS opened the course to look at
 * @property {string} [back] the address where the LMS wants the learner to go afterwards, or ""
 * @property {() => boolean} [isOvertaken] whether another window has kept more than this one knows
 * @property {(interaction: import("../interaction.js").Interaction) => void} record takes an answer, to be kept with the next report
 * @property {(event: import("../film-events.js").FilmEvent) => void} film takes what happened to a film, to be kept with the next report
 * @property {(report: Report) => Promise<boolean>} save keeps a report for good; whether that is certain
 * @property {(report: Report) => Promise<boolean>} finish keeps a last report and ends the session; once that is certain, nothing can be kept any more. All that has to leave the page is on its way before the promise is given back
 */

/**
 * Opens what keeps the progress. Where an LMS cannot be opened, the browser keeps it, with a notice that says so.
 * @param {import("../course-data.js").Course} course
 * @returns {Promise<Runtime>}
 */
export async function openRuntime(course) {
  const storage = () => window.localStorage;
  const name = course.unit === "course" ? course.id : `${course.id}:${course.unit}`;
  if (course.standard === "html") return openLocal(name, "", storage);
  const opened = await openLms(course).catch(() => "lms-refused");
  if (typeof opened === "string") return openLocal(name, opened, storage);
  // Without a name for the learner, two who share a machine would share the copy.
  if (opened.isLookOnly || opened.learnerId === "") return opened;
  return withLocalCopy(`${name}:${opened.learnerId}`, opened, storage);
}

/**
 * @param {import("../course-data.js").Course} course
 * @returns {Promise<Runtime | string>} or the key of a sentence that says why there is none
 */
async function openLms(course) {
  if (course.standard === "cmi5") {
    const launch = readLaunch(window.location.search);
    return launch ? openCmi5(course, launch) : "saved-in-browser";
  }
  const is12 = course.standard === "scorm12";
  const api = findApi(window, is12 ? "API" : "API_1484_11");
  if (!api) return "saved-in-browser";
  const opened = is12
    ? openScorm12(/** @type {import("./scorm12.js").Api} */ (api), Date.now)
    : openScorm2004(/** @type {import("./scorm2004.js").Api2004} */ (api), Date.now);
  return opened ?? "lms-refused";
}
