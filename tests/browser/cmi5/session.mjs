// One launch of an AU, from the LMS's side (cmi5 §8 and §10).

import { randomBytes, randomUUID } from "node:crypto";
import { EXTENSIONS } from "./words.mjs";

/**
 * @typedef {object} LaunchOptions
 * @property {"Normal" | "Browse" | "Review"} [mode]
 * @property {string} [returnUrl]
 * @property {number} [masteryScore] in place of the course structure's, as an administrator may set it
 * @property {number} [graceMs] how long after “terminated” the LMS takes what the network delivers late
 */

/**
 * Begins a session: an earlier one of the same registration that still runs is abandoned, “launched” is stated, and the
 * launch data are written.
 * @param {ReturnType<import("./registration.mjs").enrol>} registration
 * @param {object} au
 * @param {{ endpoint: string, fetchUrl: (session: object) => string, contentUrl: string, putLaunchData: (session: object) => void }} lms
 * @param {LaunchOptions} options
 */
export function launchSession(registration, au, lms, options) {
  for (const other of registration.sessions) abandon(other, registration);
  const masteryScore = options.masteryScore ?? au.masteryScore;
  const id = randomUUID();
  const session = {
    id,
    au,
    actor: registration.actor,
    registration: registration.id,
    activityId: registration.ownId(au.id),
    progress: registration.progress[au.id],
    mode: options.mode ?? "Normal",
    launchedAt: new Date().toISOString(),
    token: randomBytes(18).toString("base64"),
    isTokenGiven: false,
    isAbandoned: false,
    hasReadLaunchData: false,
    hasReadPreferences: false,
    hasReturned: false,
    seen: { initialized: null, terminated: null, last: null, latest: null, verbs: [], videos: {} },
    terminatedMs: 0,
    hasGrace: () => Date.now() - session.terminatedMs < (options.graceMs ?? 0),
  };
  session.launchData = {
    contextTemplate: {
      contextActivities: {
        grouping: [{ id: au.id }, { id: registration.course.id }],
        category: [{ id: "https://lms.example/categories/strict" }],
      },
      extensions: { [EXTENSIONS.sessionId]: id, "https://lms.example/extensions/tenant": { name: "Customs", floor: 3 } },
      platform: "Strict LMS",
    },
    launchMode: session.mode,
    moveOn: au.moveOn,
    ...(masteryScore !== undefined && { masteryScore }),
    ...(au.launchParameters !== undefined && { launchParameters: au.launchParameters }),
    ...(au.entitlementKey !== undefined && { entitlementKey: { courseStructure: au.entitlementKey } }),
    ...(options.returnUrl && { returnURL: options.returnUrl }),
  };
  const extensions = {
    [EXTENSIONS.launchMode]: session.mode,
    [EXTENSIONS.launchUrl]: lms.contentUrl,
    [EXTENSIONS.moveOn]: au.moveOn,
    ...(masteryScore !== undefined && { [EXTENSIONS.masteryScore]: masteryScore }),
    ...(au.launchParameters !== undefined && { [EXTENSIONS.launchParameters]: au.launchParameters }),
  };
  registration.state("launched", au, id, { extensions });
  lms.putLaunchData(session);
  session.url = launchUrl(session, lms, registration.sessions.length);
  registration.sessions.push(session);
  return session;
}

/** The parameters stand in another order at every launch, since an AU may count on none (8.1.0.0-7). */
function launchUrl(session, lms, turn) {
  const parameters = [
    ["endpoint", lms.endpoint],
    ["fetch", lms.fetchUrl(session)],
    ["actor", JSON.stringify(session.actor)],
    ["registration", session.registration],
    ["activityId", session.activityId],
  ];
  const turned = [...parameters.slice(turn % 5), ...parameters.slice(0, turn % 5)];
  const query = turned.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return `${lms.contentUrl}${lms.contentUrl.includes("?") ? "&" : "?"}${query}`;
}

/** Ends a session that was left running; its length is that from the launch to the last statement (9.5.4.2-2). */
function abandon(session, registration) {
  if (session.isAbandoned || session.seen.terminated) return;
  session.isAbandoned = true;
  const seconds = session.seen.last ? Math.max(0, (Date.parse(session.seen.last) - Date.parse(session.launchedAt)) / 1000) : 0;
  registration.state("abandoned", session.au, session.id, { result: { duration: `PT${seconds.toFixed(2)}S` } });
}

/** What an AU owed the LMS and did not do, once its session is over, as `[id, sentence]`. */
export function debts(session) {
  const owed = [];
  const say = (claim, id, sentence) => claim || owed.push([id, sentence]);
  say(session.isTokenGiven, "8.1.2.0-4", "The token was never fetched.");
  say(session.hasReadLaunchData, "10.2.1.0-4", "The launch data were never read.");
  say(session.hasReadPreferences, "11.0.0.0-3", "The learner's preferences were never read.");
  say(session.seen.initialized, "7.1.1.0-1", "“Initialized” was never stated.");
  say(session.seen.terminated, "7.1.2.0-1", "“Terminated” was never stated.");
  say(!session.launchData.returnURL || session.hasReturned, "10.2.6.0-1", "The learner was not sent to the return address.");
  return owed;
}
