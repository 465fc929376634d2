// An AU that breaks exactly one rule in its requests, and is refused by that rule.

import { test } from "node:test";
import { refusedBy } from "./bench.mjs";

const opened = (play) => async (bench) => {
  await bench.au.open();
  return play(bench);
};
const begun = (play) => async (bench) => {
  await bench.au.begin();
  return play(bench);
};
const preferences = (au, more) => au.request("PUT", "agents/profile", { query: { agent: au.agent, profileId: "cmi5LearnerPreferences" }, ...more });
const memory = (au, query, more) => au.request("GET", "activities/state", { query: { ...au.stateQuery("memory"), ...query }, ...more });
const launchData = (method, more) => begun(({ au }) => au.request(method, "activities/state", { query: au.stateQuery("LMS.LaunchData"), ...more }));

const CASES = [
  // Token and launch (§8).
  ["8.2.1.0-2: a token that is fetched by GET", ({ au }) => au.fetchToken("GET")],
  ["8.1.2.0-5: a request without Authorization", opened(({ au }) => memory(au, {}, { leaveOut: ["authorization"] }))],
  ["8.2.1.0-5: a token that is sent as Bearer", opened(({ au, session }) => memory(au, {}, { headers: { authorization: `Bearer ${session.token}` } }))],
  ["8.2.2.0-5: a token that was never given", async ({ au, session }) => memory(au, {}, { headers: { authorization: `Basic ${session.token}` } })],
  ["8.2.2.0-5: a token that was encoded once more", opened(({ au, session }) => memory(au, {}, { headers: { authorization: `Basic ${Buffer.from(session.token).toString("base64")}` } }))],
  ["8.1.1.0-3: a request that does not go to the endpoint", opened(({ au, lms }) => au.request("GET", `${lms.address}/xapi/statements`))],
  ["9.3.6.0-2: a statement of a session that was abandoned", begun(({ lms, registration, au }) => (lms.launch(registration), au.answer()))],
  ["8.1.2.0-2: a document that is written after “terminated”", begun(async ({ au }) => (await au.say("terminated"), au.keep("late")))],

  // What is read before “initialized” (§10.2.1, §11).
  ["10.2.1.0-4: “initialized” before the launch data were read", async ({ au, session }) => {
    await au.fetchToken();
    await au.readPreferences();
    // What it should have read it knows by other ways.
    const statement = { ...told(session, au), verb: { id: "http://adlnet.gov/expapi/verbs/initialized" } };
    return au.put(statement);
  }],
  ["11.0.0.0-3: “initialized” before the preferences were read", async ({ au }) => (await au.fetchToken(), await au.readLaunchData(), au.say("initialized"))],

  // State (§10).
  ["8.1.3.0-3: a document of another agent", opened(({ au }) => memory(au, { agent: au.agent.replace("Agent", "agent") }))],
  ["8.1.4.0-3: a document of another registration", opened(({ au }) => memory(au, { registration: "7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e5f" }))],
  ["8.1.4.0-3: a document without a registration", opened(({ au }) => {
    const { registration, ...rest } = au.stateQuery("memory");
    return registration && au.request("GET", "activities/state", { query: rest });
  })],
  ["10.2.1.0-5: launch data that are replaced", launchData("PUT", { content: {} })],
  ["10.2.1.0-5: launch data that are changed", launchData("POST", { content: { moveOn: "NotApplicable" } })],
  ["10.2.1.0-5: launch data that are deleted", launchData("DELETE")],
  ["10.2.1.0-5: all documents deleted at once", begun(({ au }) => {
    const { stateId, ...rest } = au.stateQuery("memory");
    return stateId && au.request("DELETE", "activities/state", { query: rest });
  })],

  // Preferences (§11).
  ["11.0.0.0-1: preferences of another agent", opened(({ au }) => au.request("GET", "agents/profile", { query: { agent: au.agent.replace("Agent", "agent"), profileId: "cmi5LearnerPreferences" } }))],
  ["11.0.0.0-4: another document in place of the preferences", opened(({ au }) => au.request("GET", "agents/profile", { query: { agent: au.agent, profileId: "preferences" } }))],
  ["11.0.0.0-5: preferences that are no JSON", opened(({ au }) => preferences(au, { content: "on", headers: { "content-type": "text/plain" } }))],
  ["11.0.0.0-5: preferences without the sound", opened(({ au }) => preferences(au, { content: { languagePreference: "fr" } }))],
  ["11.1.0.0-1: languages that are no tags", opened(({ au }) => preferences(au, { content: { languagePreference: "French, Arabic", audioPreference: "on" } }))],

  // xAPI's own rules of requests (Communication).
  ["xapi-communication-3.3: a request without its version", opened(({ au }) => memory(au, {}, { leaveOut: ["x-experience-api-version"] }))],
  ["xapi-communication-3.3: a request with a version that is not 1.0.x", opened(({ au }) => memory(au, {}, { headers: { "x-experience-api-version": "2.0.0" } }))],
  ["xapi-communication-1.5.1: a statement that is not said to be JSON", begun(({ au }) => au.request("POST", "statements", { content: au.make.answered(), headers: { "content-type": "text/plain" } }))],
  ["xapi-communication-1.5.1: a statement that is no JSON", begun(({ au }) => au.request("POST", "statements", { content: "{" }))],
  ["xapi-communication-2.1.1: a PUT whose address has another id", begun(({ au }) => au.request("PUT", "statements", { query: { statementId: au.registration }, content: au.make.answered() }))],
  ["xapi-communication-2.1.3: a filter that nobody knows", begun(({ au }) => au.request("GET", "statements", { query: { learner: "me" } }))],
  ["xapi-data-2.4.1: another statement under an id that is taken", begun(async ({ au }) => {
    const one = au.make.answered();
    await au.put(one);
    return au.put({ ...one, result: { ...one.result, response: "b" } });
  })],
  ["xapi-communication-3.1: a document that somebody else has changed", begun(async ({ au }) => (await au.keep("one"), au.keep("two", { "if-match": '"0000000000000000000000000000000000000000"' })))],
  ["xapi-communication-3.1: a document that is to be new and is not", begun(async ({ au }) => (await au.keep("one"), au.keep("two", { "if-none-match": "*" })))],
  ["xapi-communication-3.1: preferences that are replaced without a condition", opened(({ lms, registration, au }) => {
    lms.setPreferences(registration, { languagePreference: "fr", audioPreference: "on" });
    return preferences(au, { content: { languagePreference: "ar", audioPreference: "on" } });
  })],
  ["xapi-communication-1.3: the other syntax with a parameter too many", begun(({ au }) => au.request("POST", "statements", { query: { method: "PUT", statementId: au.registration }, content: "content=" }))],
];

/** A statement by somebody who knows the launch data without having read them. */
function told(session, au) {
  const context = structuredClone(session.launchData.contextTemplate);
  context.registration = au.registration;
  context.contextActivities.category.push({ id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" });
  return { id: "7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e60", actor: session.actor, object: { id: session.activityId }, context, timestamp: new Date().toISOString() };
}

for (const [name, play] of CASES) test(name, () => refusedBy(name.split(": ")[0], play));
