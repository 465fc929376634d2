// The resources of the LRS that an AU may use (xAPI 1.0.3 Communication §2, cmi5 §8.2, §10 and §11).

import { adviceFor, checkInSession, follow } from "./cmi5-statement.mjs";
import { checkStatement } from "./xapi-statement.mjs";
import { checkVideo, followVideo, isOfVideo, videoAdvice } from "./video-statement.mjs";
import { hold, Refusal } from "./refusal.mjs";
import { isLanguage, isObject, isSame } from "./values.mjs";
import { readJson } from "./documents.mjs";

const PREFERENCES = "cmi5LearnerPreferences";
const LAUNCH_DATA = "LMS.LaunchData";

/**
 * Answers a request whose path is below the endpoint.
 * @param {object} lms `{ store, documents, sessions, registrations, advise, refusesPreferences }`
 * @param {ReturnType<import("./request.mjs").readRequest>} request
 * @param {string} resource such as `statements`
 * @returns {{ status: number, headers?: Record<string, string>, body?: unknown }}
 */
export function answer(lms, request, resource) {
  if (resource === "about") return { status: 200, body: { version: ["1.0.3"] } };
  const session = sessionOf(lms, request);
  hold(/^1\.0(\.\d+)?$/.test(request.headers["x-experience-api-version"] ?? ""), "xapi-communication-3.3", "X-Experience-API-Version is missing or not 1.0.x.");
  switch (resource) {
    case "statements":
      return statements(lms, request, session);
    case "activities/state":
      return state(lms, request, session);
    case "agents/profile":
      return preferences(lms, request, session);
    default:
      throw new Refusal("xapi-communication-2", `The LRS offers an AU nothing at “${resource}”.`, 404);
  }
}

/** The session whose token a request bears. */
function sessionOf(lms, { headers }) {
  const header = headers.authorization;
  hold(header, "8.1.2.0-5", "The request has no Authorization.", 401);
  hold(header.startsWith("Basic "), "8.2.1.0-5", "The token is not sent as “Basic”.", 401);
  const session = lms.sessions.find((each) => `Basic ${each.token}` === header);
  hold(session?.isTokenGiven, "8.2.2.0-5", "The token is none that was given.", 401);
  hold(!session.isAbandoned, "9.3.6.0-2", "The session was abandoned.", 403);
  return session;
}

function statements(lms, request, session) {
  if (request.method === "GET" || request.method === "HEAD") return found(lms, request, session);
  hold(request.method === "PUT" || request.method === "POST", "xapi-communication-2.1", `Statements know no ${request.method}.`, 405);
  hold(/^application\/json\b/i.test(request.headers["content-type"] ?? ""), "xapi-communication-1.5.1", "The content is not said to be JSON.");
  const list = sentBy(request);
  const before = structuredClone({ seen: session.seen, progress: session.progress });
  const fresh = [];
  try {
    for (const statement of list) {
      checkStatement(statement);
      // What the LRS has already is taken once more and changes nothing: its answer may have been lost.
      const there = lms.store.find((each) => each.sent.id === statement.id) ?? fresh.find((each) => each.sent.id === statement.id);
      if (there) {
        hold(isSame(there.sent, statement), "xapi-data-2.4.1", "Another statement has this id.", 409);
        continue;
      }
      checkInSession(statement, session);
      if (isOfVideo(statement)) checkVideo(statement, session);
      for (const sentence of [...adviceFor(statement, session), ...(isOfVideo(statement) ? videoAdvice(statement) : [])]) lms.advise(session, sentence);
      follow(statement, session);
      if (isOfVideo(statement)) followVideo(statement, session);
      fresh.push({ sent: statement, session: session.id, registration: session.registration });
    }
  } catch (refused) {
    // A list is taken as a whole or not at all.
    Object.assign(session.seen, before.seen);
    for (const key of Object.keys(session.progress)) delete session.progress[key];
    Object.assign(session.progress, before.progress);
    throw refused;
  }
  for (const each of fresh) lms.keep(each);
  if (session.seen.terminated && !before.seen.terminated) session.terminatedMs = Date.now();
  lms.registrations.find((each) => each.id === session.registration).evaluate(session.id);
  return request.method === "PUT" ? { status: 204 } : { status: 200, body: list.map((statement) => statement.id) };
}

/** The statements of a request. The id in the address of a PUT is its statement's. */
function sentBy(request) {
  const content = readJson(request.body);
  if (request.method === "POST") return [content].flat();
  const id = request.query.get("statementId");
  hold(isObject(content) && id !== null, "xapi-communication-2.1.1", "PUT takes one statement and its id in the address.");
  hold(!("id" in content) || content.id === id, "xapi-communication-2.1.1", "The address and the statement have different ids.");
  return [{ id, ...content }];
}

/** Statements by the filters that an AU has use for. */
function found(lms, { query }, session) {
  const through = { "x-experience-api-consistent-through": new Date().toISOString() };
  const id = query.get("statementId");
  if (id !== null) {
    const one = lms.store.find((each) => each.sent.id === id);
    hold(one, "xapi-communication-2.1.3", "There is no such statement.", 404);
    return { status: 200, headers: through, body: one.stored };
  }
  const known = ["agent", "verb", "activity", "registration", "related_activities", "related_agents", "since", "until", "limit", "format", "ascending", "attachments"];
  for (const name of query.keys()) hold(known.includes(name), "xapi-communication-2.1.3", `“${name}” is no filter.`);
  if (query.has("agent")) sameAgent(query, session);
  const isFitting = ({ stored }) =>
    (!query.has("verb") || stored.verb.id === query.get("verb")) &&
    (!query.has("activity") || stored.object.id === query.get("activity")) &&
    (!query.has("registration") || stored.context?.registration === query.get("registration")) &&
    (!query.has("agent") || isSame(stored.actor, session.actor)) &&
    (!query.has("since") || stored.stored > query.get("since")) &&
    (!query.has("until") || stored.stored <= query.get("until"));
  let list = lms.store.filter(isFitting).map((each) => each.stored);
  if (query.get("ascending") !== "true") list = list.reverse();
  const limit = Number(query.get("limit") ?? 0);
  return { status: 200, headers: through, body: { statements: limit > 0 ? list.slice(0, limit) : list, more: "" } };
}

/** The agent of an address, who has to be the one of the launch. */
function sameAgent(query, session, id = "8.1.3.0-3") {
  hold(query.has("agent"), id, "The request names no agent.");
  hold(isSame(readJson(Buffer.from(query.get("agent"))), session.actor), id, "The agent is not the one of the launch.");
}

function state(lms, request, session) {
  const { method, query } = request;
  hold(query.has("activityId"), "xapi-communication-2.3", "The request names no activity.");
  sameAgent(query, session);
  hold(query.get("registration") === session.registration, "8.1.4.0-3", "The registration is missing or not the one of the launch.");
  const id = query.get("stateId");
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead) {
    const isOver = session.seen.terminated !== null && !session.hasGrace();
    hold(!isOver, "8.1.2.0-2", "The session of the token is over.", 403);
    const isLaunchData = (id === LAUNCH_DATA || id === null) && query.get("activityId") === session.activityId;
    hold(!isLaunchData, "10.2.1.0-5", "Only the LMS writes the launch data.", 403);
    hold(id !== null, "xapi-communication-2.3", "The request names no document.");
  }
  const scope = JSON.stringify([query.get("activityId"), session.actor.account, session.registration]);
  if (isRead && id === null) return { status: 200, body: lms.documents.list(scope, query.get("since")) };
  if (isRead && id === LAUNCH_DATA && query.get("activityId") === session.activityId) session.hasReadLaunchData = true;
  return document(lms.documents, request, scope, id, false);
}

function preferences(lms, request, session) {
  const { method, query } = request;
  sameAgent(query, session, "11.0.0.0-1");
  hold(query.get("profileId") === PREFERENCES, "11.0.0.0-4", `“${query.get("profileId")}” is not the learner's preferences.`);
  if (method === "GET" || method === "HEAD") session.hasReadPreferences = true;
  else if (lms.refusesPreferences) return { status: 403 };
  if (method === "PUT" || method === "POST") checkPreferences(request);
  return document(lms.documents, request, JSON.stringify(session.actor.account), PREFERENCES, true);
}

function checkPreferences(request) {
  const content = /^application\/json\b/i.test(request.headers["content-type"] ?? "") ? readJson(request.body) : null;
  const isWhole = isObject(content) && typeof content.languagePreference === "string" && typeof content.audioPreference === "string";
  hold(isWhole, "11.0.0.0-5", "The preferences are no JSON object with both properties.");
  hold(content.languagePreference.split(",").every(isLanguage), "11.1.0.0-1", "The languages are no list of tags.");
  hold(["on", "off"].includes(content.audioPreference), "11.0.0.0-5", "The sound is neither on nor off.");
}

/** Reads or writes one document. */
function document(documents, request, scope, id, mustHaveCondition) {
  switch (request.method) {
    case "GET":
    case "HEAD": {
      const there = documents.get(scope, id);
      if (!there) return { status: 404 };
      const headers = { etag: there.tag, "last-modified": there.updated.toUTCString(), "content-type": there.type };
      return { status: 200, headers, body: there.bytes };
    }
    case "PUT":
      return { status: 204, headers: { etag: documents.put(scope, id, request, mustHaveCondition) } };
    case "POST":
      return { status: 204, headers: { etag: documents.merge(scope, id, request) } };
    case "DELETE":
      documents.remove(scope, id, request);
      return { status: 204 };
    default:
      throw new Refusal("xapi-communication-2.2", `Documents know no ${request.method}.`, 405);
  }
}
