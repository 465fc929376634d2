// @ts-check
// What happened to a film, in the words of the xAPI video profile 1.0.3.

import { CATEGORIES, KINDS_OF_ACTIVITY, videoExtension } from "./xapi-words.js";
import { ENOUGH, WATCHED_PARTS } from "../coverage.js";
import { innerIri } from "../course-data.js";
import { isoDuration } from "./iso-time.js";

/** How many jumps are told of one film: a list of all would grow without end. */
const SEGMENTS = 100;

/**
 * A statement that cmi5 allows and does not count; the film is an activity of its own and never the AU.
 * @param {import("../film-events.js").FilmEvent} event
 * @param {import("../course-data.js").Course} course
 * @returns {Omit<import("./cmi5-statements.js").Draft, "at">}
 */
export function filmDraft(event, course) {
  const { verb } = event;
  const extensions = /** @type {Record<string, any>} */ ({});
  const add = (/** @type {string} */ name, /** @type {unknown} */ value) => (extensions[videoExtension(name)] = value);
  if (verb === "seeked") {
    add("time-from", exact(event.from));
    add("time-to", exact(event.time));
  } else if (verb !== "initialized") add("time", exact(event.time));
  if (verb !== "initialized" && verb !== "played") {
    add("progress", exact(event.progress));
    add("played-segments", event.segments.slice(-SEGMENTS).map((ends) => ends.map((second) => second.toFixed(3)).join("[.]")).join("[,]"));
  }
  const isCompleted = verb === "completed";
  return {
    verb,
    object: {
      objectType: "Activity",
      id: innerIri(course, "film", event.lesson),
      definition: { type: KINDS_OF_ACTIVITY.video, name: { [course.language]: event.title } },
    },
    ...(verb === "initialized"
      ? {}
      : { result: { ...(isCompleted ? { completion: true, duration: isoDuration(event.milliseconds) } : {}), extensions } }),
    categories: [CATEGORIES.video],
    extensions: {
      [videoExtension("session-id")]: event.session,
      [videoExtension("length")]: exact(event.length),
      [videoExtension("completion-threshold")]: exact(ENOUGH / WATCHED_PARTS),
    },
  };
}

/**
 * A number with three decimals at most.
 * @param {number} number
 * @returns {number}
 */
function exact(number) {
  return Math.round(number * 1000) / 1000;
}
