// @ts-check
// What the player keeps with an LMS of cmi5: one State document for each learner, registration and AU.
//
// Beside memory and place it holds what the LMS has been told in this registration, so that what is owed is worked out again at the
// next launch. The ids of statements that may be sent once only stand in it before they are used: should a session end between
// the statement and the note that it was taken, the next session sends it under the same id, and the LMS knows it.

import { isDone } from "./lrs.js";
import { readObject, stateQuery } from "./cmi5-launch.js";

const STATE_ID = "trainer-studio.progress";
const PATH = "activities/state";

/**
 * @typedef {object} Kept
 * @property {string} memory
 * @property {string} place
 * @property {number} seconds spent in all sessions of this registration, as far as they were kept
 * @property {{ completed: boolean, passed: boolean, failures: number }} told `failures`: after how many attempts a failure was told last
 * @property {{ completed: string, passed: string, failed: string, failedAfter: number }} ids `failed` is for a failure after so many attempts
 */

/**
 * @typedef {object} CmiRecord
 * @property {Kept} kept to be changed in place
 * @property {(isLast: boolean) => Promise<boolean>} put writes it, if it is not what the LMS has; whether the LMS has it
 */

/**
 * @param {import("./cmi5-launch.js").Launch} launch
 * @param {import("./lrs.js").Lrs} lrs
 * @param {() => string} newId
 * @returns {Promise<CmiRecord | null>} nothing where the LMS does not say what it has: then nothing may be written over it
 */
export async function openRecord(launch, lrs, newId) {
  const query = stateQuery(launch, STATE_ID);
  const first = await lrs.read(PATH, query);
  if (!isDone(first) && first.status !== 404) return null;
  const kept = readKept(first.text, newId);
  // Only what the LMS has in our words is what it has.
  let held = isDone(first) && readObject(first.text).format === 1 ? essenceOf(kept) : "";
  let onItsWay = "";
  /** The conditions of the next request: a State document may be written without any (xAPI 1.0.3 Communication §3.1). */
  let condition = conditionFor(first);

  /**
   * Another window of this learner has written: what was told there is told.
   * @returns {Promise<void>}
   */
  const takeNotice = async () => {
    const there = await lrs.read(PATH, query);
    const { told, ids } = readKept(there.text, newId);
    if (isDone(there)) {
      kept.told.completed = kept.told.completed || told.completed;
      kept.told.passed = kept.told.passed || told.passed;
      kept.told.failures = Math.max(kept.told.failures, told.failures);
      Object.assign(kept.ids, ids);
    }
    condition = conditionFor(there);
  };

  /**
   * @param {boolean} isLast
   * @returns {Promise<boolean>}
   */
  const put = async (isLast) => {
    const essence = essenceOf(kept);
    if (essence === held || (isLast && essence === onItsWay)) return true;
    onItsWay = essence;
    // A last report does not wait to hear which condition holds now.
    const headers = isLast ? {} : condition;
    const answer = await lrs.send(PATH, query, { method: "PUT", body: JSON.stringify({ format: 1, ...kept }), headers, isLast });
    onItsWay = "";
    if (answer.status === 412 && !isLast) {
      await takeNotice();
      const merged = essenceOf(kept);
      const again = await lrs.send(PATH, query, { method: "PUT", body: JSON.stringify({ format: 1, ...kept }), headers: condition });
      if (isDone(again)) held = merged;
      condition = {};
      return isDone(again);
    }
    if (isDone(answer)) held = essence;
    condition = isDone(answer) && answer.tag ? conditionFor(answer) : {};
    return isDone(answer);
  };
  return { kept, put };
}

/**
 * What has to be kept. The seconds alone are not worth a request.
 * @param {Kept} kept
 * @returns {string}
 */
function essenceOf({ memory, place, told, ids }) {
  return JSON.stringify([memory, place, told, ids]);
}

/**
 * @param {import("./lrs.js").Answer} answer
 * @returns {Record<string, string>}
 */
function conditionFor({ status, tag }) {
  if (status === 404) return { "If-None-Match": "*" };
  return tag && !tag.startsWith("W/") ? { "If-Match": tag } : {};
}

/**
 * @param {string} text
 * @param {() => string} newId
 * @returns {Kept}
 */
function readKept(text, newId) {
  const { memory, place, seconds, told = {}, ids = {} } = readObject(text);
  return {
    memory: String(memory ?? ""),
    place: String(place ?? ""),
    seconds: Number(seconds) || 0,
    told: { completed: told?.completed === true, passed: told?.passed === true, failures: Number(told?.failures) || 0 },
    ids: {
      completed: String(ids?.completed ?? newId()),
      passed: String(ids?.passed ?? newId()),
      failed: String(ids?.failed ?? newId()),
      failedAfter: Number(ids?.failedAfter) || 0,
    },
  };
}
