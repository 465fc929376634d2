// @ts-check
// An LMS that speaks SCORM 1.2 (Sharable Content Object Reference Model, Run-Time Environment 1.2).

import { FULL } from "../questions/question-kind.js";
import { timeOfDay, timespan } from "./scorm12-time.js";
import { writeTenths } from "../scoring.js";

/**
 * The functions that an LMS offers. All arguments and answers are strings.
 * @typedef {object} Api
 * @property {(empty: "") => string} LMSInitialize
 * @property {(empty: "") => string} LMSFinish
 * @property {(element: string) => string} LMSGetValue
 * @property {(element: string, value: string) => string} LMSSetValue
 * @property {(empty: "") => string} LMSCommit
 * @property {() => string} LMSGetLastError
 */

/** The most characters of a CMIString255 and of suspend data (§3.4.3). */
const SHORT = 255;
const MEMORY = 4096;

/**
 * The LMS's functions: somewhere above this window, or above the window that opened it (§3.3.6.1).
 * @param {Window} from
 * @returns {Api | null}
 */
export function findApi(from) {
  return apiAbove(from) ?? (from.opener ? apiAbove(from.opener) : null) ?? (from.top?.opener ? apiAbove(from.top.opener) : null);
}

/**
 * @param {Window} from
 * @returns {Api | null}
 */
function apiAbove(from) {
  let at = from;
  for (let levels = 0; levels < 50; levels++) {
    try {
      const api = /** @type {{ API?: Api }} */ (/** @type {unknown} */ (at)).API;
      if (api) return api;
    } catch {
      // A window of another origin says nothing about itself; one above it may be ours again.
    }
    if (!at.parent || at.parent === at) return null;
    at = at.parent;
  }
  return null;
}

/**
 * Opens the session; `null` where the LMS refuses.
 * @param {Api} api
 * @param {() => number} now in milliseconds
 * @returns {import("./runtime.js").Runtime | null}
 */
export function openScorm12(api, now) {
  if (!is(api.LMSInitialize(""))) return null;
  const began = now();
  const had = api.LMSGetValue("cmi.core.lesson_status");
  let status = had;
  let isOver = false;
  /** What was set last, since some LMSs send every value over the network again. @type {Map<string, string>} */
  const sent = new Map();
  let interactions = Number(api.LMSGetValue("cmi.interactions._count")) || 0;
  /** @type {import("../interaction.js").Interaction[]} */
  let waiting = [];

  /**
   * @param {string} element
   * @param {string} value
   * @returns {boolean}
   */
  const set = (element, value) => {
    if (sent.get(element) === value) return true;
    const isTaken = is(api.LMSSetValue(element, value));
    if (isTaken) sent.set(element, value);
    return isTaken;
  };

  /**
   * @param {import("./runtime.js").Report} report
   * @returns {boolean}
   */
  const put = (report) => {
    for (const interaction of waiting) {
      tell(api, interactions, interaction);
      interactions += 1;
    }
    waiting = [];
    status = better(status, statusOf(report));
    const { tenths } = report.standing;
    const results = [
      report.memory.length <= MEMORY && set("cmi.suspend_data", report.memory),
      set("cmi.core.lesson_location", report.place.slice(0, SHORT)),
      // The score before the status: some LMSs publish the grade when they hear the status.
      tenths === null || (set("cmi.core.score.min", "0") && set("cmi.core.score.max", "100") && set("cmi.core.score.raw", writeTenths(tenths))),
      set("cmi.core.lesson_status", status),
      set("cmi.core.session_time", timespan(now() - began)),
      set("cmi.core.exit", "suspend"),
    ];
    return results.every(Boolean);
  };

  return {
    notice: "",
    place: api.LMSGetValue("cmi.core.lesson_location"),
    memory: api.LMSGetValue("cmi.suspend_data"),
    record: (interaction) => waiting.push(interaction),
    save: (report) => {
      if (isOver) return false;
      const isSet = put(report);
      return is(api.LMSCommit("")) && isSet;
    },
    finish: (report) => {
      if (isOver) return true;
      isOver = true;
      const isSet = put(report);
      api.LMSCommit("");
      return is(api.LMSFinish("")) && isSet;
    },
  };
}

/**
 * With a final test the status is its verdict alone; without one it is whether every lesson that gates is done.
 * @param {import("./runtime.js").Report} report
 * @returns {string}
 */
function statusOf({ hasTest, standing }) {
  if (hasTest) return standing.verdict === "none" ? "incomplete" : standing.verdict;
  return standing.isComplete ? "completed" : "incomplete";
}

/** From the least to the most that can be reached. */
const STATUSES = ["incomplete", "failed", "completed", "passed"];

/**
 * What was reached once is never taken back by a later visit.
 * @param {string} had
 * @param {string} has
 * @returns {string}
 */
function better(had, has) {
  return STATUSES.indexOf(had) > STATUSES.indexOf(has) ? had : has;
}

/**
 * Writes an answer (§3.4.7). Answers only add to what counts, so one that an LMS refuses costs nothing else.
 * @param {Api} api
 * @param {number} index
 * @param {import("../interaction.js").Interaction} interaction
 */
function tell(api, index, interaction) {
  const element = `cmi.interactions.${index}`;
  const { told } = interaction;
  const share = Math.round((100 * interaction.share) / FULL) / 100;
  const result = interaction.isRight ? "correct" : interaction.share > 0 ? String(share) : "wrong";
  const values = [
    ["id", interaction.id],
    ["type", told.type],
    ["time", timeOfDay(interaction.at)],
    ["correct_responses.0.pattern", written(told.type, told.pattern)],
    ["weighting", String(Math.min(100, interaction.points))],
    ["student_response", written(told.type, told.response)],
    ["result", result],
    ["latency", timespan(interaction.seconds * 1000)],
  ];
  for (const [name, value] of values) {
    if (value !== "") api.LMSSetValue(`${element}.${name}`, value ?? "");
  }
}

/**
 * A response in the form of its type (§3.4.7, CMIFeedback).
 * @param {import("../questions/question-kind.js").Told["type"]} type
 * @param {(string | [string, string])[]} parts
 * @returns {string}
 */
function written(type, parts) {
  const words = parts.map((part) => (typeof part === "string" ? part : part.join(".")));
  return (type === "true-false" ? words.map((word) => word.charAt(0)) : words).join(",").slice(0, SHORT);
}

/**
 * LMSs say "true", and some say true.
 * @param {unknown} answer
 * @returns {boolean}
 */
function is(answer) {
  return String(answer) === "true";
}
