// An AU written by hand for the tests of the launcher: well-behaved, unless it is told to change one thing.

import { randomUUID } from "node:crypto";
import { CATEGORIES, EXTENSIONS, VERBS } from "./words.mjs";

const VIDEO = "https://w3id.org/xapi/video";
export const film = (name) => `${VIDEO}/extensions/${name}`;

/** @param {string} launchUrl */
export function sampleAu(launchUrl) {
  const given = new URL(launchUrl).searchParams;
  const endpoint = given.get("endpoint");
  const actor = JSON.parse(given.get("actor"));
  const registration = given.get("registration");
  const activityId = given.get("activityId");
  const agent = given.get("actor");
  const videoSession = randomUUID();
  let token = "";
  let launchData;
  let began = Date.now();
  const duration = () => `PT${((Date.now() - began) / 1000).toFixed(2)}S`;

  /** Sends a request to the LRS as a good AU does; `change` may spoil its headers, address or body. */
  async function request(method, resource, { query = {}, content, headers = {}, leaveOut = [] } = {}) {
    const url = new URL(resource, endpoint);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const all = { authorization: `Basic ${token}`, "x-experience-api-version": "1.0.3", ...(content !== undefined && { "content-type": "application/json" }), ...headers };
    for (const name of leaveOut) delete all[name];
    const body = content === undefined || typeof content === "string" ? content : JSON.stringify(content);
    const response = await fetch(url, { method, headers: all, body });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** A statement with the context template in it, and what more it is given. */
  function statement(verb, { categories = [], object, result, extensions = {} }) {
    const context = structuredClone(launchData.contextTemplate);
    context.registration = registration;
    context.contextActivities.category = [...context.contextActivities.category, ...categories.map((id) => ({ id }))];
    Object.assign(context.extensions, extensions);
    const now = new Date().toISOString();
    return { id: randomUUID(), actor, verb: { id: verb, display: { en: verb.split("/").pop() } }, object, ...(result && { result }), context, timestamp: now };
  }

  const score = (scaled) => ({ scaled, raw: Math.round(scaled * 100), min: 0, max: 100 });
  const RESULTS = {
    initialized: () => undefined,
    completed: () => ({ completion: true, duration: duration() }),
    passed: () => ({ success: true, score: score(0.9), duration: duration() }),
    failed: () => ({ success: false, score: score(0.4), duration: duration() }),
    terminated: () => ({ duration: duration() }),
  };

  /** A statement of cmi5. */
  function defined(verb) {
    const isJudged = ["completed", "passed", "failed"].includes(verb);
    const hasMastery = (verb === "passed" || verb === "failed") && launchData.masteryScore !== undefined;
    return statement(VERBS[verb], {
      categories: [CATEGORIES.cmi5, ...(isJudged ? [CATEGORIES.moveOn] : [])],
      object: { objectType: "Activity", id: activityId },
      result: RESULTS[verb]?.(),
      extensions: hasMastery ? { [EXTENSIONS.masteryScore]: launchData.masteryScore } : {},
    });
  }

  /** An answer to a question: a statement that cmi5 allows. */
  function answered() {
    return statement("http://adlnet.gov/expapi/verbs/answered", {
      object: {
        objectType: "Activity",
        id: "urn:uuid:7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e5f/question/q1",
        definition: {
          type: "http://adlnet.gov/expapi/activities/cmi.interaction",
          interactionType: "choice",
          choices: [{ id: "a", description: { en: "One" } }, { id: "b", description: { en: "Two" } }],
          correctResponsesPattern: ["b"],
        },
      },
      result: { response: "a", success: false, score: { scaled: 0 }, duration: "PT4.5S" },
    });
  }

  /** A statement on a film of 30 seconds. */
  function onFilm(verb) {
    const own = { played: {}, paused: {}, seeked: {} };
    const ids = verb in own ? `${VIDEO}/verbs/${verb}` : `http://adlnet.gov/expapi/verbs/${verb}`;
    const point = { [film("time")]: 30, [film("progress")]: 1, [film("played-segments")]: "0.000[.]30.000" };
    const results = {
      initialized: undefined,
      played: { extensions: { [film("time")]: 0 } },
      paused: { extensions: { ...point, [film("time")]: 12.5, [film("progress")]: 0.417, [film("played-segments")]: "0[.]12.5" } },
      seeked: { extensions: { [film("time-from")]: 12.5, [film("time-to")]: 3.25 } },
      interacted: { extensions: { [film("time")]: 4 } },
      completed: { completion: true, duration: "PT31S", extensions: point },
      terminated: { extensions: point },
    };
    const extensions = { [film("session-id")]: videoSession, [film("length")]: 30, ...(verb === "interacted" && { [film("volume")]: 0.5 }) };
    const object = { objectType: "Activity", id: "urn:uuid:7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e5f/film/line", definition: { type: `${VIDEO}/activity-type/video` } };
    return statement(ids, { categories: [VIDEO], object, result: results[verb], extensions });
  }

  const change = (one, spoil) => {
    const changed = structuredClone(one);
    return spoil?.(changed) ?? changed;
  };
  const put = (one) => request("PUT", "statements", { query: { statementId: one.id }, content: one });
  const stateQuery = (stateId) => ({ activityId, agent, registration, stateId });

  const au = {
    agent,
    activityId,
    registration,
    request,
    stateQuery,
    put,
    post: (content) => request("POST", "statements", { content }),
    make: { defined, answered, onFilm },
    async fetchToken(method = "POST") {
      const response = await fetch(given.get("fetch"), { method });
      const answer = await response.json();
      token = answer["auth-token"] ?? token;
      return { status: response.status, answer };
    },
    async readLaunchData() {
      launchData = JSON.parse((await request("GET", "activities/state", { query: stateQuery("LMS.LaunchData") })).text);
      return launchData;
    },
    readPreferences: () => request("GET", "agents/profile", { query: { agent, profileId: "cmi5LearnerPreferences" } }),
    async open() {
      await au.fetchToken();
      await au.readLaunchData();
      await au.readPreferences();
      began = Date.now();
    },
    /** Says a verb of cmi5, with one thing changed by `spoil` if it is given. */
    say: (verb, spoil) => put(change(defined(verb), spoil)),
    answer: (spoil) => put(change(answered(), spoil)),
    onFilm: (verb, spoil) => put(change(onFilm(verb), spoil)),
    async begin() {
      await au.open();
      await au.say("initialized");
    },
    keep: (text, headers) => request("PUT", "activities/state", { query: stateQuery("memory"), content: text, headers: { "content-type": "text/plain", ...headers } }),
    recall: () => request("GET", "activities/state", { query: stateQuery("memory") }),
  };
  return au;
}
