// @ts-check
// An LMS that launches cmi5 (quartz) and keeps xAPI statements: the way into a session.

import { fetchToken, readLaunchData, wantsSilence } from "./cmi5-launch.js";
import { makeLrs } from "./lrs.js";
import { newUuid } from "./uuid.js";
import { openRecord } from "./cmi5-record.js";
import { startSession } from "./cmi5-session.js";

/** @type {import("./cmi5-session.js").World} */
const BROWSER = {
  fetch: (url, init) => window.fetch(url, init),
  wait: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
  now: Date.now,
  newId: newUuid,
};

/**
 * Opens the session.
 * @param {import("../course-data.js").Course} course
 * @param {import("./cmi5-launch.js").Launch} launch
 * @param {import("./cmi5-session.js").World} [world]
 * @returns {Promise<import("./runtime.js").Runtime | string>} or the key of a sentence that says why there is none
 */
export async function openCmi5(course, launch, world = BROWSER) {
  const given = await fetchToken(launch, world);
  if ("refusal" in given) return given.refusal;
  const lrs = makeLrs(launch.endpoint, given.token, world);
  const [data, isSilent, record] = await Promise.all([
    readLaunchData(launch, lrs),
    wantsSilence(launch, lrs),
    openRecord(launch, lrs, world.newId),
  ]);
  if (!data || !record) return "lms-refused";
  await noteLastFailure(record.kept, lrs);
  return startSession(course, launch, data, record, lrs, isSilent, world);
}

/**
 * A failure goes with the last statements of a session, when nothing is noted any more: whether it arrived is asked now. If the
 * LMS does not say, it did: to tell it again could take the end of this session with it.
 * @param {import("./cmi5-record.js").Kept} kept
 * @param {import("./lrs.js").Lrs} lrs
 */
async function noteLastFailure({ ids, told }, lrs) {
  if (ids.failedAfter <= told.failures) return;
  const { status } = await lrs.read("statements", { statementId: ids.failed });
  if (status !== 404) told.failures = ids.failedAfter;
}
