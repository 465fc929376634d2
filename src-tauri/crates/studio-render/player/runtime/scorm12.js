// @ts-check
// An LMS that speaks SCORM 1.2 (Sharable Content Object Reference Model, Run-Time Environment 1.2).

import { cutText } from "./cut-text.js";
import { FULL } from "../questions/question-kind.js";
import { isToLook, isYes, objectivePlaces } from "./scorm-api.js";
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
 * Opens the session; `null` where the LMS refuses.
 * @param {Api} api
 * @param {() => number} now in milliseconds
 * @returns {import("./runtime.js").Runtime | null}
 */
export function openScorm12(api, now) {
  if (!isYes(api.LMSInitialize(""))) return null;
  const began = now();
  const get = (/** @type {string} */ element) => String(api.LMSGetValue(element) ?? "");
  let status = get("cmi.core.lesson_status");
  const isLookOnly = isToLook(get("cmi.core.lesson_mode"));
  let isOver = false;
  /** What was set last, since some LMSs send every value over the network again. @type {Map<string, string>} */
  const sent = new Map();
  let answers = Number(get("cmi.interactions._count")) || 0;
  /** @type {import("../interaction.js").Interaction[]} */
  let waiting = [];

  /**
   * @param {string} element
   * @param {string} value
   * @returns {boolean}
   */
  const set = (element, value) => {
    if (sent.get(element) === value) return true;
    const isTaken = isYes(api.LMSSetValue(element, value));
    if (isTaken) sent.set(element, value);
    return isTaken;
  };
  const placeOf = objectivePlaces(get, set);

  /**
   * Objectives are optional for an LMS (§3.4.5): what it refuses of them costs nothing else.
   * @param {import("../objectives.js").Objective} objective
   */
  const tellObjective = (objective) => {
    const place = placeOf(objective.id);
    if (place === null) return;
    if (!sent.has(`${place}.status`)) {
      sent.set(`${place}.status`, get(`${place}.status`));
      sent.set(`${place}.score.raw`, get(`${place}.score.raw`));
    }
    const raw = objective.score === null ? "" : writeTenths(Math.round(objective.score * 1000));
    // Beside a pass that stays, its score stays; until then score and status come from the same answers.
    const isKept = sent.get(`${place}.status`) === "passed" && Number(sent.get(`${place}.score.raw`)) >= Number(raw);
    if (raw !== "" && !isKept && set(`${place}.score.min`, "0") && set(`${place}.score.max`, "100")) set(`${place}.score.raw`, raw);
    const has = objective.isPassed === null ? (objective.isComplete ? "completed" : "incomplete") : objective.isPassed ? "passed" : "failed";
    set(`${place}.status`, better(OBJECTIVE_STATUSES, sent.get(`${place}.status`) ?? "", has));
  };

  /**
   * Writes an answer (§3.4.7). Answers only add to what counts, so one that an LMS refuses costs nothing else; where it
   * takes none at that place, the place stays free for the next, since the list may have no gap.
   * @param {import("../interaction.js").Interaction} interaction
   */
  const tellAnswer = (interaction) => {
    const element = `cmi.interactions.${answers}`;
    if (!isYes(api.LMSSetValue(`${element}.id`, interaction.id))) return;
    answers += 1;
    for (const [name, value] of valuesOf(interaction)) {
      if (value !== "") api.LMSSetValue(`${element}.${name}`, value);
    }
  };

  /**
   * @param {import("./runtime.js").Report} report
   * @returns {boolean}
   */
  const put = (report) => {
    waiting.forEach(tellAnswer);
    waiting = [];
    report.objectives.forEach(tellObjective);
    status = better(STATUSES, status, statusOf(report));
    const { tenths } = report.standing;
    const results = [
      report.memory.length <= MEMORY && set("cmi.suspend_data", report.memory),
      set("cmi.core.lesson_location", cutText(report.place, SHORT)),
      // The score before the status: some LMSs publish the grade when they hear the status.
      tenths === null || (set("cmi.core.score.min", "0") && set("cmi.core.score.max", "100") && set("cmi.core.score.raw", writeTenths(tenths))),
      set("cmi.core.lesson_status", status),
      set("cmi.core.session_time", timespan(now() - began)),
      set("cmi.core.exit", "suspend"),
    ];
    return results.every(Boolean);
  };

  return {
    notice: isLookOnly ? "lms-look-only" : "",
    isLookOnly,
    place: get("cmi.core.lesson_location"),
    memory: get("cmi.suspend_data"),
    learner: get("cmi.core.student_name"),
    learnerId: get("cmi.core.student_id"),
    record: (interaction) => void waiting.push(interaction),
    film: () => {},
    // Every call is made before the promise is given back: a page that is closed waits for nothing else.
    save: (report) => {
      if (isOver) return Promise.resolve(false);
      const isSet = put(report);
      return Promise.resolve(isYes(api.LMSCommit("")) && isSet);
    },
    finish: (report) => {
      if (isOver) return Promise.resolve(true);
      const isSet = put(report);
      api.LMSCommit("");
      isOver = isYes(api.LMSFinish(""));
      return Promise.resolve(isOver && isSet);
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

/** An outcome that was judged is never said to be completed only: that would hide the verdict. */
const OBJECTIVE_STATUSES = ["incomplete", "completed", "failed", "passed"];

/**
 * What was reached once is never taken back by a later visit.
 * @param {string[]} statuses
 * @param {string} had
 * @param {string} has
 * @returns {string}
 */
function better(statuses, had, has) {
  return statuses.indexOf(had) > statuses.indexOf(has) ? had : has;
}

/**
 * What is told of an answer beside its id (§3.4.7).
 * @param {import("../interaction.js").Interaction} interaction
 * @returns {[string, string][]}
 */
function valuesOf(interaction) {
  const { told } = interaction;
  const share = Math.round((100 * interaction.share) / FULL) / 100;
  const outcomes = interaction.question.outcomes ?? [];
  return [
    ["type", told.type],
    ...outcomes.map((outcome, at) => /** @type {[string, string]} */ ([`objectives.${at}.id`, outcome])),
    ["time", timeOfDay(interaction.at)],
    ["correct_responses.0.pattern", written(told.type, told.pattern)],
    ["weighting", String(Math.min(100, interaction.points))],
    ["student_response", written(told.type, told.response)],
    ["result", interaction.isRight ? "correct" : interaction.share > 0 ? String(share) : "wrong"],
    ["latency", timespan(interaction.seconds * 1000)],
  ];
}

/**
 * A response in the form of its type (§3.4.7, CMIFeedback).
 * @param {import("../questions/question-kind.js").Told["type"]} type
 * @param {(string | [string, string])[]} parts
 * @returns {string}
 */
function written(type, parts) {
  const words = parts.map((part) => (typeof part === "string" ? part : part.join(".")));
  return cutText((type === "true-false" ? words.map((word) => word.charAt(0)) : words).join(","), SHORT);
}
