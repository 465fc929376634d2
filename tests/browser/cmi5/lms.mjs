// A strict LMS with its LRS on 127.0.0.1: enrols learners, launches AUs, keeps what they say and refuses every broken rule
// by the requirement's id. Written from cmi5 (Quartz, 1st edition) and xAPI 1.0.3, not from any player.

import { createServer } from "node:http";
import { answer } from "./lrs.mjs";
import { ausOf } from "./course-structure.mjs";
import { debts, launchSession } from "./session.mjs";
import { enrol } from "./registration.mjs";
import { makeDocuments } from "./documents.mjs";
import { makeFailures } from "./failures.mjs";
import { readRequest } from "./request.mjs";
import { Refusal } from "./refusal.mjs";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, PUT, POST, DELETE, OPTIONS",
  "access-control-allow-headers": "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match",
  "access-control-expose-headers": "ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through",
  "access-control-max-age": "600",
};

/**
 * Starts the LMS.
 * @param {object} course as `readCourse` gives it
 * @param {string} content the address of the package's root
 */
export async function startLms(course, content) {
  const faults = [];
  const advice = [];
  const requests = [];
  const failures = makeFailures();
  const lms = {
    store: [],
    documents: makeDocuments(),
    sessions: [],
    registrations: [],
    refusesPreferences: false,
    advise: (session, sentence) => advice.push(sentence),
    keep(entry) {
      const stored = { ...entry.sent, stored: new Date().toISOString(), authority: { name: "Strict LMS", mbox: "mailto:lms@lms.example" }, version: "1.0.3" };
      lms.store.push({ ...entry, stored });
    },
  };

  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => take(request, response, Buffer.concat(chunks)));
  });

  function take(request, response, body) {
    const url = new URL(request.url, "http://127.0.0.1");
    if (request.method === "OPTIONS") {
      response.writeHead(204, CORS).end();
      return;
    }
    const failure = failures.next({ method: request.method, path: url.pathname });
    if (failure === "cut") return void request.socket.destroy();
    if (failure === "hang") return void failures.hang(request.socket);
    if (failure === "busy") return void response.writeHead(503, CORS).end();
    const { status, headers = {}, body: content } = obey(request, url, body);
    if (failure === "lose") return void request.socket.destroy();
    const bytes = content === undefined || Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const type = bytes && !headers["content-type"] ? { "content-type": "application/json" } : {};
    response.writeHead(status, { ...CORS, "x-experience-api-version": "1.0.3", "cache-control": "no-store", ...type, ...headers });
    response.end(request.method === "HEAD" ? undefined : bytes);
  }

  function obey(request, url, body) {
    const entry = { method: request.method, path: url.pathname + url.search, body: body.toString("utf8"), status: 0 };
    requests.push(entry);
    try {
      const answered = route(request, url, body);
      entry.status = answered.status;
      return answered;
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal("lms", String(error.stack), 500);
      entry.status = refusal.status;
      faults.push({ id: refusal.id, sentence: refusal.sentence, request: `${entry.method} ${url.pathname}`, body: entry.body.slice(0, 2000) });
      return { status: refusal.status, body: { id: refusal.id, sentence: refusal.sentence } };
    }
  }

  function route(request, url, body) {
    const [, first, ...rest] = url.pathname.split("/");
    // What browsers ask of every site is no fault of the AU.
    if (first === "favicon.ico") return { status: 204 };
    if (first === "token") return token(request, url);
    if (first === "return") {
      const session = lms.sessions.find((each) => each.id === rest[0]);
      if (session) session.hasReturned = true;
      return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: Buffer.from("<!doctype html><title>LMS</title><h1>Back in the LMS</h1>") };
    }
    if (first === "xapi" && rest[0] === "strict") return answer(lms, readRequest(request.method, url, request.headers, body), rest.slice(1).join("/"));
    throw new Refusal("8.1.1.0-3", `“${url.pathname}” is not below the endpoint.`, 404);
  }

  /** Gives each token once, and says so with status 200 when it is asked for again (cmi5 §8.2). */
  function token(request, url) {
    const session = lms.sessions.find((each) => each.id === url.searchParams.get("k"));
    if (request.method !== "POST") throw new Refusal("8.2.1.0-2", "The token is fetched by POST.", 405);
    if (!session) return { status: 200, body: { "error-code": "2", "error-text": "There is no such session." } };
    if (session.isTokenGiven || session.isAbandoned) {
      advice.push("The token was fetched more than once (§8.2.1).");
      return { status: 200, body: { "error-code": "1", "error-text": "The authorization token has already been returned." } };
    }
    session.isTokenGiven = true;
    return { status: 200, body: { "auth-token": session.token } };
  }

  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}`;

  return {
    address,
    faults,
    advice,
    requests,
    failures,
    course,
    aus: ausOf(course),
    /** Every statement as it is stored, those of one session if it is given. */
    statements: (session) => lms.store.filter((each) => !session || each.stored.context?.extensions?.["https://w3id.org/xapi/cmi5/context/extensions/sessionid"] === session.id).map((each) => each.stored),
    /** Enrols a learner; the name may be in any script. */
    enrol(name = "learner-1") {
      const actor = { objectType: "Agent", name, account: { homePage: "https://lms.example/people", name: encodeURIComponent(name) } };
      const registration = enrol(course, actor, (statement) => lms.keep({ sent: statement }));
      lms.registrations.push(registration);
      return registration;
    },
    /** Launches an AU, the first one unless another is named. */
    launch(registration, options = {}, au = ausOf(course)[0]) {
      const surroundings = {
        endpoint: `${address}/xapi/strict/`,
        fetchUrl: (session) => `${address}/token?k=${session.id}`,
        contentUrl: new URL(au.url, content).href,
        putLaunchData: (session) => {
          if (options.hasReturnUrl) session.launchData.returnURL = `${address}/return/${session.id}`;
          const scope = JSON.stringify([session.activityId, session.actor.account, session.registration]);
          lms.documents.set(scope, "LMS.LaunchData", Buffer.from(JSON.stringify(session.launchData)), "application/json");
          lms.sessions.push(session);
        },
      };
      return launchSession(registration, au, surroundings, options);
    },
    /** Sets what the learner prefers, as the LMS may. */
    setPreferences: (registration, preferences) => lms.documents.set(JSON.stringify(registration.actor.account), "cmi5LearnerPreferences", Buffer.from(JSON.stringify(preferences)), "application/json"),
    refusePreferences: () => (lms.refusesPreferences = true),
    /** What an AU keeps in its own documents, as one text. */
    memoryOf(session) {
      const scope = JSON.stringify([session.activityId, session.actor.account, session.registration]);
      const own = lms.documents.list(scope).filter((id) => id !== "LMS.LaunchData");
      return own.map((id) => lms.documents.get(scope, id).bytes.toString("utf8")).join("\n");
    },
    debts,
    close: () => {
      failures.end();
      server.closeAllConnections();
      server.close();
    },
  };
}
