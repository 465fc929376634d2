// An AU that breaks exactly one rule of cmi5 in its statements, and is refused by that rule.

import { test } from "node:test";
import { refusedBy } from "./bench.mjs";
import { CATEGORIES, EXTENSIONS, VERBS } from "./words.mjs";
import { sampleAu } from "./sample-au.mjs";

/** Opens the session, then says one verb with one thing spoiled. */
const spoiled = (verb, spoil) => async ({ au }) => {
  await au.begin();
  return au.say(verb, spoil);
};
const answerSpoiled = (spoil) => async ({ au }) => {
  await au.begin();
  return au.answer(spoil);
};
const without = (statement, category) => {
  const { contextActivities } = statement.context;
  contextActivities.category = contextActivities.category.filter((activity) => activity.id !== category);
};
const withCategory = (statement, category) => void statement.context.contextActivities.category.push({ id: category });
/** Makes another statement the object; then the context may name no platform (xAPI Data §2.4.6). */
const pointing = (statement) => {
  statement.object = { objectType: "StatementRef", id: statement.id };
  delete statement.context.platform;
};
const later = (statement, milliseconds) => void (statement.timestamp = new Date(Date.parse(statement.timestamp) + milliseconds).toISOString());
/** Says the verbs one after another and returns the last answer. */
const inTurn = (...verbs) => async ({ au }) => {
  await au.begin();
  let answer;
  for (const verb of verbs) answer = await au.say(verb);
  return answer;
};
/** Says the first verbs in one session and the last in a second one. */
const overSessions = (first, last) => async ({ lms, registration, au }) => {
  await au.begin();
  for (const verb of first) await au.say(verb);
  const other = sampleAu(lms.launch(registration).url);
  await other.begin();
  return other.say(last);
};

const CASES = [
  // The order of things (§7.1, §9.3).
  ["9.3.0.0-4: an answer before “initialized”", async ({ au }) => (await au.open(), au.answer())],
  ["9.3.0.0-4: another verb of cmi5 before “initialized”", async ({ au }) => (await au.open(), au.say("completed"))],
  ["9.3.0.0-4: an answer whose time is before “initialized”", answerSpoiled((one) => later(one, -60_000))],
  ["9.3.2.0-1: “initialized” with a time before the launch", async ({ au }) => (await au.open(), au.say("initialized", (one) => later(one, -60_000)))],
  ["9.3.2.0-3: a second “initialized”", inTurn("initialized")],
  ["9.3.0.0-5: an answer after “terminated”", async ({ au }) => (await au.begin(), await au.say("terminated"), au.answer())],
  ["9.3.0.0-5: “completed” after “terminated”", inTurn("terminated", "completed")],
  ["9.3.8.0-2: a second “terminated”", inTurn("terminated", "terminated")],
  ["9.3.0.0-5: “terminated” with a time before that of an answer", async ({ au }) => (await au.begin(), await au.answer((one) => later(one, 60_000)), au.say("terminated"))],
  ["9.3.0.0-6: “completed” twice in a session", inTurn("completed", "completed")],
  ["9.3.0.0-6: “completed” again in a later session", overSessions(["completed", "terminated"], "completed")],
  ["9.3.0.0-7: “passed” twice in a session", inTurn("passed", "passed")],
  ["9.3.0.0-7: “passed” again in a later session", overSessions(["passed", "terminated"], "passed")],
  ["9.3.0.0-8: “failed” after “passed” in a later session", overSessions(["passed", "terminated"], "failed")],
  ["9.3.0.0-2: “failed” twice in a session", inTurn("failed", "failed")],
  ["9.3.0.0-3: “passed” after “failed” in one session", inTurn("failed", "passed")],
  ["9.3.0.0-8: “failed” after “passed” in one session", inTurn("passed", "failed")],
  ["9.3.0.0-1: a verb of its own with the category of cmi5", answerSpoiled((one) => withCategory(one, CATEGORIES.cmi5))],
  ["9.3.0.0-1: a verb of the LMS with the category of cmi5", spoiled("terminated", (one) => void (one.verb.id = VERBS.satisfied))],
  ["6.3.0.0-1: a statement that voids another", answerSpoiled((one) => pointing(Object.assign(one, { verb: { id: VERBS.voided } })))],

  // Id, actor, object, time (§9.1, §9.2, §9.4, §9.7).
  ["9.1.0.0-1: a statement without an id", async ({ au }) => { await au.begin(); const { id, ...rest } = au.make.answered(); return id && au.post(rest); }],
  ["9.1.0.0-1: an id that is no UUID", async ({ au }) => (await au.begin(), au.post({ ...au.make.answered(), id: "answer-1" }))],
  ["9.2.0.0-2: a group for an actor", spoiled("completed", (one) => void (one.actor.objectType = "Group"))],
  ["9.2.0.0-3: an actor without an account", spoiled("completed", (one) => void (one.actor = { objectType: "Agent", mbox: "mailto:li.wei@example.com" }))],
  ["8.1.3.0-3: an actor with another account", spoiled("completed", (one) => void (one.actor.account.name = "somebody-else"))],
  ["8.1.3.0-3: an actor without the name that the launch gave", spoiled("completed", (one) => void delete one.actor.name)],
  ["9.4.0.0-1: an object that is no activity", spoiled("completed", (one) => pointing(one))],
  ["8.1.5.0-6: the publisher's id for the object", spoiled("completed", (one) => void (one.object.id = "urn:uuid:7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e5f/launch-unit/course"))],
  ["9.7.0.0-1: a statement without a timestamp", spoiled("completed", (one) => void delete one.timestamp)],
  ["9.7.0.0-2: a timestamp that is not in UTC", spoiled("completed", (one) => void (one.timestamp = "2099-03-01T10:00:00.000+08:00"))],

  // The context (§9.6, §10.2.1).
  ["9.6.0.0-1: a statement without a context", spoiled("completed", (one) => void delete one.context)],
  ["9.6.1.0-1: a context without the registration", spoiled("completed", (one) => void delete one.context.registration)],
  ["9.6.1.0-1: a context with another registration", answerSpoiled((one) => void (one.context.registration = one.id))],
  ["9.6.3.1-4: a statement of cmi5 without the session's id", spoiled("completed", (one) => void delete one.context.extensions[EXTENSIONS.sessionId])],
  ["9.6.3.1-4: an allowed statement without the session's id", answerSpoiled((one) => void delete one.context.extensions[EXTENSIONS.sessionId])],
  ["10.2.1.0-6: a context without an extension of the template", spoiled("completed", (one) => void delete one.context.extensions["https://lms.example/extensions/tenant"])],
  ["10.2.1.0-6: a context without the platform of the template", answerSpoiled((one) => void delete one.context.platform)],
  ["10.2.1.0-7: a context that overwrites an extension of the template", spoiled("completed", (one) => void (one.context.extensions["https://lms.example/extensions/tenant"].floor = 4))],
  ["10.2.1.0-7: a context that overwrites the platform of the template", answerSpoiled((one) => void (one.context.platform = "Player"))],
  ["9.6.2.0-1: a context without the publisher's id in its grouping", spoiled("completed", (one) => void one.context.contextActivities.grouping.shift())],
  ["9.6.2.0-1: a context that replaces the template's categories", answerSpoiled((one) => void (one.context.contextActivities.category = []))],
  ["9.6.2.1-1: “completed” without the category of cmi5", spoiled("completed", (one) => without(one, CATEGORIES.cmi5))],
  ["9.6.2.2-1: “completed” without the category of moveOn", spoiled("completed", (one) => without(one, CATEGORIES.moveOn))],
  ["9.6.2.2-1: “passed” without the category of moveOn", spoiled("passed", (one) => without(one, CATEGORIES.moveOn))],
  ["9.6.2.2-1: “failed” without the category of moveOn", spoiled("failed", (one) => without(one, CATEGORIES.moveOn))],
  ["9.6.2.2-2: “terminated” with the category of moveOn", spoiled("terminated", (one) => withCategory(one, CATEGORIES.moveOn))],
  ["9.6.2.2-2: an allowed statement with the category of moveOn", answerSpoiled((one) => withCategory(one, CATEGORIES.moveOn))],
  ["9.6.3.2-2: “passed” without the mastery score", spoiled("passed", (one) => void delete one.context.extensions[EXTENSIONS.masteryScore])],
  ["9.6.3.2-2: “failed” with another mastery score", spoiled("failed", (one) => void (one.context.extensions[EXTENSIONS.masteryScore] = 0.7))],

  // The result (§9.5).
  ["9.5.1.0-2: “completed” with a score", spoiled("completed", (one) => void (one.result.score = { scaled: 1 }))],
  ["9.5.1.0-2: “terminated” with a score", spoiled("terminated", (one) => void (one.result.score = { scaled: 1 }))],
  ["9.5.1.0-3: a raw score without the least", spoiled("passed", (one) => void delete one.result.score.min)],
  ["9.5.1.0-3: a raw score without the greatest", spoiled("failed", (one) => void delete one.result.score.max)],
  ["9.5.1: a raw score that is no whole number", spoiled("passed", (one) => void (one.result.score.raw = 90.5))],
  ["9.5.1: a scaled score below 0", spoiled("failed", (one) => void (one.result.score.scaled = -0.1))],
  ["9.3.4.0-2: “passed” below the mastery score", spoiled("passed", (one) => void (one.result.score = { scaled: 0.79 }))],
  ["9.3.5.0-2: “failed” at the mastery score", spoiled("failed", (one) => void (one.result.score = { scaled: 0.8 }))],
  ["10.2.4.0-2: “passed” without a score where there is a mastery score", spoiled("passed", (one) => void delete one.result.score)],
  ["9.5.2.0-1: “passed” that is no success", spoiled("passed", (one) => void (one.result.success = false))],
  ["9.5.2.0-2: “failed” that is a success", spoiled("failed", (one) => void (one.result.success = true))],
  ["9.5.2.0-3: “completed” that speaks of success", spoiled("completed", (one) => void (one.result.success = true))],
  ["9.5.3.0-1: “completed” that is not complete", spoiled("completed", (one) => void (one.result.completion = false))],
  ["9.5.3.0-2: “passed” that speaks of completion", spoiled("passed", (one) => void (one.result.completion = true))],
  ["9.5.4.1-1: “terminated” without a duration", spoiled("terminated", (one) => void (one.result = {}))],
  ["9.5.4.1-2: “completed” without a duration", spoiled("completed", (one) => void delete one.result.duration)],
  ["9.5.4.1-3: “passed” without a duration", spoiled("passed", (one) => void delete one.result.duration)],
  ["9.5.4.1-4: “failed” without a duration", spoiled("failed", (one) => void delete one.result.duration)],
  ["9.5.5.1: progress above 100", spoiled("terminated", (one) => void (one.result.extensions = { [EXTENSIONS.progress]: 101 }))],
];

for (const [name, play] of CASES) test(name, () => refusedBy(name.split(": ")[0], play));

test("9.6.3.2: a mastery score that the LMS never gave", () =>
  refusedBy("9.6.3.2", async ({ lms, registration }) => {
    const au = sampleAu(lms.launch(registration, {}, lms.aus[1]).url);
    await au.begin();
    return au.say("passed", (one) => void (one.context.extensions[EXTENSIONS.masteryScore] = 0.8));
  }));

for (const verb of ["completed", "passed", "failed"]) {
  test(`10.2.2.0-9: “${verb}” in the mode Browse`, () => refusedBy("10.2.2.0-9", inTurn(verb), { mode: "Browse" }));
  test(`10.2.2.0-11: “${verb}” in the mode Review`, () => refusedBy("10.2.2.0-11", inTurn(verb), { mode: "Review" }));
}
