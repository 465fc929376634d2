// @ts-check
// A copy in the browser of what the LMS has not yet confirmed, so that a lost connection or a closed tab loses nothing.
//
// The copy remembers what the LMS held when it was made, and what was handed to it since without an answer: a connection that
// breaks may have taken the report along. If the LMS holds one of these when the course is opened again, the copy is what came
// after, and goes on from there; the next report brings it to the LMS. If the LMS holds anything else, the learner has been
// somewhere else meanwhile, and the LMS is right. Answers that the LMS has not confirmed are in the copy too, and are told again:
// one that is told twice does no harm, one that is never told cannot be looked into. What counts is worked out from the memory.

import { toDigits } from "../digits.js";

/** How many memories without an answer are remembered. */
const UNHEARD = 200;

/** How many answers are kept until they are confirmed: more than an officer gives in a day without a network. */
const UNTOLD = 300;

/**
 * @typedef {object} Copy
 * @property {string} memory
 * @property {string} place
 * @property {string[]} grounds digests of what the LMS may hold without being newer, the confirmed one first
 * @property {import("../interaction.js").Interaction[]} answers those that the LMS has not confirmed
 */

/**
 * @param {string} name of the learner's copy: course, launch unit and learner
 * @param {import("./runtime.js").Runtime} runtime
 * @param {() => Storage} storage the browser's; a browser may refuse to give it, and then there is no copy
 * @returns {import("./runtime.js").Runtime}
 */
export function withLocalCopy(name, runtime, storage) {
  const key = `trainer-studio-copy:${name}`;
  let confirmed = runtime.memory;
  let grounds = [digestOf(confirmed)];
  /** Answers that the LMS has not confirmed. @type {import("../interaction.js").Interaction[]} */
  let answers = [];

  /**
   * @template T
   * @param {(storage: Storage) => T} act
   * @returns {T | null}
   */
  const attempt = (act) => {
    try {
      return act(storage());
    } catch {
      return null;
    }
  };
  const forget = () => attempt((kept) => kept.removeItem(key));

  /** @param {import("./runtime.js").Report} report */
  const copy = ({ memory, place }) => {
    if (memory === confirmed && answers.length === 0) forget();
    else attempt((kept) => kept.setItem(key, JSON.stringify({ memory, place, grounds, answers })));
  };
  /** The newest report: while one is on its way, another may have been made. @type {import("./runtime.js").Report | undefined} */
  let newest;
  /**
   * @param {import("./runtime.js").Report} report
   * @param {(report: import("./runtime.js").Report) => Promise<boolean>} send
   * @returns {Promise<boolean>}
   */
  const bring = async (report, send) => {
    newest = report;
    const digest = digestOf(report.memory);
    if (!grounds.includes(digest)) grounds.push(digest);
    if (grounds.length > UNHEARD) grounds.splice(1, 1);
    copy(report);
    const told = new Set(answers);
    const isKept = await send(report);
    if (isKept) {
      answers = answers.filter((answer) => !told.has(answer));
      confirmed = report.memory;
      grounds = [digest, ...grounds.slice(grounds.indexOf(digest) + 1)];
      copy(newest);
    }
    return isKept;
  };

  const found = attempt((kept) => readCopy(kept.getItem(key)));
  const isNewer = found?.grounds.includes(digestOf(confirmed)) === true;
  if (!isNewer) forget();
  /** @param {import("../interaction.js").Interaction} answer */
  const record = (answer) => {
    answers = [...answers, answer].slice(-UNTOLD);
    runtime.record(answer);
  };
  if (found && isNewer) found.answers.forEach(record);
  return {
    ...runtime,
    record,
    ...(found && isNewer ? { memory: found.memory, place: found.place } : {}),
    save: (report) => bring(report, runtime.save),
    finish: (report) => bring(report, runtime.finish),
  };
}

/**
 * @param {string | null} text
 * @returns {Copy | null}
 */
function readCopy(text) {
  const { memory, place, grounds, answers = [] } = JSON.parse(text ?? "{}");
  if (typeof memory !== "string" || typeof place !== "string" || !Array.isArray(grounds) || !Array.isArray(answers)) return null;
  // JSON has no dates.
  return { memory, place, grounds, answers: answers.map((answer) => ({ ...answer, at: new Date(answer.at) })) };
}

/**
 * A memory in a few characters (FNV-1a of 32 bits), since all of them together would not fit.
 * @param {string} memory
 * @returns {string}
 */
function digestOf(memory) {
  let hash = 0x811c9dc5;
  for (const character of memory) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return `${memory.length}:${toDigits(hash >>> 0, 6)}`;
}
