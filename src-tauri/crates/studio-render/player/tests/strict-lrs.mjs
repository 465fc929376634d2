// An LMS of cmi5 with its LRS, as far as the player speaks to it, that takes the specification at its word: what is wrong is refused,
// and noted in `faults`.

const EXTENSION = "https://w3id.org/xapi/cmi5/context/extensions/";
const CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DURATION = /^PT\d+H\d+M\d+(\.\d{1,2})?S$/;
const ENDPOINT = "https://lms.example/xapi";

export const AU = "https://lms.example/au/1";
const ACTOR = { objectType: "Agent", name: "Amina Haddad", account: { homePage: "https://lms.example", name: "7" } };
const REGISTRATION = "760e3480-ba55-4991-94b0-01820dbd23a2";

/** @param {any} a @param {any} b */
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param {any} [launchData] what this LMS says of a launch beside what all say
 * @returns {any}
 */
export function strictLrs(launchData = {}) {
  const lrs = {
    clock: Date.UTC(2026, 10, 23, 8),
    /** @type {any[]} */ statements: [],
    /** @type {Map<string, { text: string, tag: string }>} */ documents: new Map(),
    /** @type {string[]} */ faults: [],
    /** @type {any[]} */ requests: [],
    /** @type {any} */ preferences: null,
    /** `up`, `down`, or `mute`: what is sent arrives, and no answer comes back. */
    net: "up",
    /** The status with which a request is answered instead, or nothing. @type {(request: any) => number | undefined} */
    meddle: () => undefined,
    /** @type {any} */ session: null,
    sessions: 0,
    ids: 0,
    launchData,
    launch,
    verbs: () => lrs.statements.map(verbOf),
    ofSession: () => lrs.statements.filter((statement) => statement.context.extensions[`${EXTENSION}sessionid`] === lrs.session.id),
    memory: () => JSON.parse(lrs.documents.get("trainer-studio.progress")?.text ?? "{}"),
    world: {
      fetch: answer,
      wait: () => Promise.resolve(),
      now: () => (lrs.clock += 1000),
      newId: () => `00000000-0000-4000-8000-${String((lrs.ids += 1)).padStart(12, "0")}`,
    },
  };

  /** Begins a session; one that is still open is abandoned. @returns {any} the parameters */
  function launch() {
    lrs.sessions += 1;
    const id = `session-${lrs.sessions}`;
    lrs.session = { id, token: "", isInitialized: false, isTerminated: false, hasPreferences: false, verbs: [] };
    const contextTemplate = {
      extensions: { [`${EXTENSION}sessionid`]: id },
      contextActivities: { grouping: [{ objectType: "Activity", id: "urn:uuid:5a0b6c2e-1d7f-4a0e-9c55-7d2b1f8e3a10/launch-unit/course" }] },
    };
    lrs.session.template = contextTemplate;
    lrs.documents.set("LMS.LaunchData", { text: JSON.stringify({ contextTemplate, launchMode: "Normal", moveOn: "Passed", ...lrs.launchData }), tag: "" });
    return { endpoint: ENDPOINT, fetch: "https://lms.example/token", actor: JSON.stringify(ACTOR), registration: REGISTRATION, activityId: AU };
  }

  /** @param {string} url @param {any} init @returns {Promise<any>} */
  async function answer(url, init = {}) {
    const request = { url: new URL(url), method: init.method ?? "GET", headers: new Headers(init.headers), body: init.body, keepalive: init.keepalive === true };
    lrs.requests.push(request);
    if (lrs.net === "down") throw new TypeError("no connection");
    const status = lrs.meddle(request);
    const made = status ? new Response("", { status }) : respond(request);
    if (lrs.net === "mute") throw new TypeError("the answer is lost");
    return made;
  }

  /** @param {any} request */
  function respond({ url, method, headers, body }) {
    const no = (/** @type {number} */ status, /** @type {string} */ why) => {
      lrs.faults.push(why);
      return new Response(why, { status });
    };
    if (url.href === "https://lms.example/token") {
      if (method !== "POST") return no(405, "8.2.1.0-2: the token is asked for by POST");
      if (lrs.session.token !== "") return Response.json({ "error-code": "1", "error-text": "used" });
      lrs.session.token = `token-${lrs.session.id}`;
      return Response.json({ "auth-token": lrs.session.token });
    }
    if (headers.get("Authorization") !== `Basic ${lrs.session.token}` || lrs.session.token === "") return no(401, "8.1.2.0-5: no token of this session");
    if (headers.get("X-Experience-API-Version") !== "1.0.3") return no(400, "no version");
    const path = url.pathname.replace("/xapi/", "");
    const given = Object.fromEntries(url.searchParams);
    if (path === "agents/profile") {
      if (given.agent !== JSON.stringify(ACTOR) || given.profileId !== "cmi5LearnerPreferences") return no(400, "11.0.0.0-1");
      lrs.session.hasPreferences = true;
      return lrs.preferences ? Response.json(lrs.preferences) : new Response("", { status: 404 });
    }
    if (path === "activities/state") {
      if (given.agent !== JSON.stringify(ACTOR) || given.activityId !== AU || given.registration !== REGISTRATION || !given.stateId) return no(400, "10.1.0.0-3");
      const there = lrs.documents.get(given.stateId);
      if (method === "GET") return there ? new Response(there.text, { headers: { ETag: there.tag } }) : new Response("", { status: 404 });
      if (given.stateId === "LMS.LaunchData") return no(403, "10.2.1.0-5: the launch data are the LMS's");
      if (headers.get("Content-Type") !== "application/json") return no(400, "no content type");
      const [match, noneMatch] = [headers.get("If-Match"), headers.get("If-None-Match")];
      if ((match && match !== there?.tag) || (noneMatch === "*" && there)) return new Response("", { status: 412 });
      JSON.parse(body);
      const tag = `"${(lrs.ids += 1)}"`;
      lrs.documents.set(given.stateId, { text: body, tag });
      return new Response(null, { status: 204, headers: { ETag: tag } });
    }
    if (path === "statements" && method === "GET" && given.statementId) {
      const found = lrs.statements.find((one) => one.id === given.statementId);
      return found ? Response.json(found) : new Response("", { status: 404 });
    }
    if (path === "statements" && method === "GET") {
      const found = lrs.statements.filter((one) => one.verb.id === given.verb && one.object.id === given.activity && one.context.registration === given.registration);
      return Response.json({ statements: found.slice(0, Number(given.limit)) });
    }
    if (path !== "statements" || method !== "POST") return no(404, `${method} ${path}`);
    const list = JSON.parse(body);
    const session = JSON.parse(JSON.stringify(lrs.session));
    /** @type {any[]} */
    const taken = [];
    // All together or none (xAPI 1.0.3 Communication §2.1.2).
    for (const statement of list) {
      const same = lrs.statements.find((one) => one.id === statement.id);
      if (same && !isSame(same, statement)) return new Response("", { status: 409 });
      if (same) continue;
      const why = complaintOf(statement, session, [...lrs.statements, ...taken]);
      if (why !== "") return no(403, `${why} (${verbOf(statement)})`);
      taken.push(statement);
    }
    lrs.session = session;
    lrs.statements.push(...taken);
    return Response.json(list.map((/** @type {any} */ statement) => statement.id));
  }

  /** @param {any} statement @param {any} session changed by what is accepted @param {any[]} before @returns {string} */
  function complaintOf(statement, session, before) {
    const { id, actor, object, result = {}, context = {}, timestamp } = statement;
    const verb = verbOf(statement);
    const { template } = session;
    const categories = (context.contextActivities?.category ?? []).map((/** @type {any} */ one) => one.id);
    const isDefined = categories.includes(`${CATEGORY}cmi5`);
    if (!UUID.test(id)) return "9.1.0.0-1";
    if (!isSame(actor, ACTOR)) return "9.2.0.0-1";
    if (!/Z$/.test(timestamp ?? "") || Number.isNaN(Date.parse(timestamp))) return "9.7.0.0-2";
    if (context.registration !== REGISTRATION) return "9.6.1.0-1";
    for (const [key, value] of Object.entries(template.extensions)) if (!isSame(context.extensions?.[key], value)) return "9.6.3.1-4";
    for (const [key, list] of Object.entries(template.contextActivities)) {
      for (const one of /** @type {any[]} */ (list)) if (!context.contextActivities[key]?.some((/** @type {any} */ other) => isSame(other, one))) return "9.6.2.0-1";
    }
    if (session.isTerminated) return "7.1.2.0-1: after terminated";
    if (!session.isInitialized && !(isDefined && verb === "initialized")) return "7.1.1.0-1: before initialized";
    if (session.latest && verb === "terminated" && timestamp < session.latest) return "9.3.0.0-5: terminated is not the last";
    if (session.first && timestamp < session.first) return "9.3.0.0-4: before initialized";
    session.latest = !session.latest || timestamp > session.latest ? timestamp : session.latest;
    if (result.duration !== undefined && !DURATION.test(result.duration)) return "a duration";
    if (!isDefined) {
      if (categories.includes(`${CATEGORY}moveon`)) return "9.6.2.2-2";
      return lrs.launchData.launchMode === "Review" || lrs.launchData.launchMode === "Browse" ? "10.2.2.0-5" : "";
    }
    const isOfRegistration = (/** @type {string} */ name) => before.some((one) => verbOf(one) === name && one.object.id === AU);
    const isCounting = ["completed", "passed", "failed"].includes(verb);
    if (object.id !== AU) return "9.4.0.0-2";
    if (!["initialized", "completed", "passed", "failed", "terminated"].includes(verb)) return "9.3.0.0-1";
    if (session.verbs.includes(verb)) return "9.3.0.0-2";
    if (isCounting && (lrs.launchData.launchMode ?? "Normal") !== "Normal") return "10.2.2.0-3";
    if (isCounting !== categories.includes(`${CATEGORY}moveon`)) return "9.6.2.2-1";
    if (verb !== "initialized" && !DURATION.test(result.duration ?? "")) return "9.5.4.1-1";
    if (result.completion !== (verb === "completed" ? true : undefined)) return "9.5.3.0-1";
    if (result.success !== (verb === "passed" ? true : verb === "failed" ? false : undefined)) return "9.5.2.0-1";
    if (verb === "completed" && isOfRegistration("completed")) return "9.3.0.0-6";
    if (verb === "passed" && isOfRegistration("passed")) return "9.3.0.0-7";
    if (verb === "failed" && isOfRegistration("passed")) return "9.3.0.0-8";
    if ((verb === "passed" || verb === "failed") && (session.verbs.includes("passed") || session.verbs.includes("failed"))) return "9.3.0.0-3";
    if (verb === "passed" || verb === "failed") {
      const { scaled, raw, min, max } = result.score;
      if (!(scaled >= 0 && scaled <= 1) || !Number.isInteger(raw) || min !== 0 || max !== 100) return "9.5.1.0-3";
      const { masteryScore } = lrs.launchData;
      if (context.extensions[`${EXTENSION}masteryscore`] !== masteryScore) return "9.6.3.2-2";
      if (masteryScore !== undefined && (verb === "passed") !== scaled >= masteryScore) return "9.3.4.0-2";
    } else if (result.score) return "9.5.1.0-2";
    if (verb === "initialized" && !session.hasPreferences) return "11.0.0.0-3";
    if (verb === "initialized") Object.assign(session, { isInitialized: true, first: timestamp });
    if (verb === "terminated") session.isTerminated = true;
    session.verbs.push(verb);
    return "";
  }
  return lrs;
}

/** @param {any} statement @returns {string} the last part of its verb */
export function verbOf(statement) {
  return statement.verb.id.split("/").pop();
}
