// @ts-check
// An LMS that speaks SCORM 2004, 4th edition (Run-Time Environment 1.1 of that edition).

import { cutText } from "./cut-text.js";
import { FULL } from "../questions/question-kind.js";
import { isoDuration, isoMoment } from "./iso-time.js";
import { isToLook, isYes, objectivePlaces } from "./scorm-api.js";
import { patternWords, responseWords } from "./answer-words.js";
import { promptOf } from "../question-words.js";
import { writeTenths } from "../scoring.js";

/**
 * The functions that an LMS offers. All arguments and answers are strings.
 * @typedef {object} Api2004
 * @property {(empty: "") => string} Initialize
 * @property {(empty: "") => string} Terminate
 * @property {(element: string) => string} GetValue
 * @property {(element: string, value: string) => string} SetValue
 * @property {(empty: "") => string} Commit
 * @property {() => string} GetLastError
 */

/** The most characters that an LMS has to take: of suspend data, a location and a description (§4.2). */
const MOST = { memory: 64000, place: 1000, words: 250 };

/**
 * Opens the session; `null` where the LMS refuses.
 * @param {Api2004} api
 * @param {() => number} now in milliseconds
 * @returns {import("./runtime.js").Runtime | null}
 */
export function openScorm2004(api, now) {
  if (!isYes(api.Initialize(""))) return null;
  const began = now();
  // What was never set is told as "", with an error 403 that is none to us (§3.1.7.5).
  const get = (/** @type {string} */ element) => String(api.GetValue(element) ?? "");
  const isLookOnly = isToLook(get("cmi.mode"));
  let isOver = false;
  /** What was set last, since some LMSs send every value over the network again. @type {Map<string, string>} */
  const sent = new Map();
  /** What an earlier session left. @type {Map<string, string>} */
  const found = new Map();
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
    const isTaken = isYes(api.SetValue(element, value));
    if (isTaken) sent.set(element, value);
    return isTaken;
  };

  /**
   * What was set, or else what the LMS held before.
   * @param {string} element
   * @returns {string}
   */
  const had = (element) => {
    if (!sent.has(element) && !found.has(element)) found.set(element, get(element));
    return sent.get(element) ?? found.get(element) ?? "";
  };

  /**
   * How far the course or an objective has come: what was reached once is never taken back by a later visit.
   * @param {string} place `cmi` or an objective
   * @param {boolean} isComplete
   * @param {number} progress 0 to 1
   */
  const tellCompletion = (place, isComplete, progress) => {
    const isKept = isComplete || had(`${place}.completion_status`) === "completed";
    const measure = isKept ? 1 : Math.max(Math.floor(progress * 10000) / 10000, Number(had(`${place}.progress_measure`)) || 0);
    // Where an LMS refuses the measure, the status beside it still says what counts.
    set(`${place}.progress_measure`, String(measure));
    return set(`${place}.completion_status`, isKept ? "completed" : "incomplete");
  };

  /**
   * @param {string} place
   * @param {boolean | null} isPassed `null` where it cannot be said
   */
  const tellSuccess = (place, isPassed) => {
    const before = had(`${place}.success_status`);
    const isKept = before === "passed" || (isPassed === null && before === "failed");
    return set(`${place}.success_status`, isKept ? before : isPassed === null ? "unknown" : isPassed ? "passed" : "failed");
  };

  /**
   * @param {string} place
   * @param {number | null} tenths of a percent
   * @param {boolean} isBest whether a better score from before stays
   */
  const tellScore = (place, tenths, isBest) => {
    const before = had(`${place}.score.scaled`);
    if (tenths === null || (isBest && before !== "" && Number(before) > tenths / 1000)) return true;
    return [
      set(`${place}.score.min`, "0"),
      set(`${place}.score.max`, "100"),
      set(`${place}.score.raw`, writeTenths(tenths)),
      set(`${place}.score.scaled`, String(tenths / 1000)),
    ].every(Boolean);
  };

  const placeOf = objectivePlaces(get, set);

  /** @param {import("../objectives.js").Objective} objective */
  const tellObjective = ({ id, text, score, isPassed, isComplete, progress }) => {
    const place = placeOf(id);
    if (place === null) return;
    set(`${place}.description`, cutText(text, MOST.words));
    // Beside a pass that stays, its score stays; until then score and verdict come from the same answers.
    tellScore(place, score === null ? null : Math.round(score * 1000), had(`${place}.success_status`) === "passed");
    tellSuccess(place, isPassed);
    tellCompletion(place, isComplete, progress);
  };

  /**
   * Writes an answer (§4.2.9). Answers only add to what counts, so one that an LMS refuses costs nothing else; where it
   * takes none at that place, the place stays free for the next, since the list may have no gap.
   * @param {import("../interaction.js").Interaction} interaction
   */
  const tellAnswer = (interaction) => {
    const element = `cmi.interactions.${answers}`;
    if (!isYes(api.SetValue(`${element}.id`, interaction.id))) return;
    answers += 1;
    for (const [name, value] of valuesOf2004(interaction)) {
      if (value !== "") api.SetValue(`${element}.${name}`, value);
    }
  };

  /**
   * @param {import("./runtime.js").Report} report
   * @returns {boolean}
   */
  const put = ({ memory, place, standing, hasTest, progress, objectives }) => {
    waiting.forEach(tellAnswer);
    waiting = [];
    objectives.forEach(tellObjective);
    const isPassed = !hasTest || standing.verdict === "none" ? null : standing.verdict === "passed";
    return [
      memory.length <= MOST.memory && set("cmi.suspend_data", memory),
      set("cmi.location", cutText(place, MOST.place)),
      // The score before the statuses: some LMSs publish the grade when they hear a status.
      tellScore("cmi", standing.tenths, true),
      tellSuccess("cmi", isPassed),
      tellCompletion("cmi", standing.isComplete, progress),
      set("cmi.session_time", isoDuration(now() - began)),
      // Any other way to leave ends the attempt, and the next launch would begin from nothing.
      set("cmi.exit", "suspend"),
    ].every(Boolean);
  };

  return {
    notice: isLookOnly ? "lms-look-only" : "",
    isLookOnly,
    place: get("cmi.location"),
    memory: get("cmi.suspend_data"),
    learner: get("cmi.learner_name"),
    learnerId: get("cmi.learner_id"),
    record: (interaction) => void waiting.push(interaction),
    film: () => {},
    // Every call is made before the promise is given back: a page that is closed waits for nothing else.
    save: (report) => {
      if (isOver) return Promise.resolve(false);
      const isSet = put(report);
      return Promise.resolve(isYes(api.Commit("")) && isSet);
    },
    finish: (report) => {
      if (isOver) return Promise.resolve(true);
      const isSet = put(report);
      api.Commit("");
      isOver = isYes(api.Terminate(""));
      return Promise.resolve(isOver && isSet);
    },
  };
}

/**
 * What is told of an answer beside its id. The type comes first: it decides what the rest may be.
 * @param {import("../interaction.js").Interaction} interaction
 * @returns {[string, string][]}
 */
function valuesOf2004(interaction) {
  const { told, share, isRight, seconds, at, question } = interaction;
  const outcomes = question.outcomes ?? [];
  return [
    ["type", told.type],
    ...outcomes.map((outcome, number) => /** @type {[string, string]} */ ([`objectives.${number}.id`, outcome])),
    // When it was first shown, as far as we know it.
    ["timestamp", isoMoment(new Date(at.getTime() - seconds * 1000))],
    ["correct_responses.0.pattern", patternWords(interaction)],
    ["weighting", String(question.points)],
    ["learner_response", responseWords(interaction)],
    ["result", isRight ? "correct" : share > 0 ? String(Math.round((100 * share) / FULL) / 100) : "incorrect"],
    ["latency", isoDuration(seconds * 1000)],
    ["description", cutText(promptOf(question), MOST.words)],
  ];
}
