// What an LMS that takes cmi5 at its word is told, session by session.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AU, strictLrs, verbOf } from "./strict-lrs.mjs";
import { interactionOf } from "../interaction.js";
import { openCmi5 } from "../runtime/cmi5.js";
import { questions, sampleCourse } from "./sample-course.mjs";
import { readLaunch } from "../runtime/cmi5-launch.js";
import { speak } from "../strings.js";

speak({ "decimal-mark": "." });

/** @param {any} [standing] @param {any} [rest] @returns {any} */
const report = (standing = {}, rest = {}) => ({
  place: "lesson-a",
  memory: "1....",
  hasTest: true,
  progress: 0,
  objectives: [],
  standing: { done: 0, all: 4, isComplete: false, verdict: "none", tenths: null, attempts: 0, isLast: false, ...standing },
  ...rest,
});
const failed = (attempts = 1, tenths = 500, rest = {}) => report({ verdict: "failed", tenths, attempts, ...rest }, { memory: `1failed${attempts}....` });
const passed = (attempts = 1, tenths = 900, rest = {}) => report({ verdict: "passed", tenths, attempts, ...rest }, { memory: `1passed${attempts}....` });

/** Launches the course and opens it. @param {any} lrs @returns {Promise<any>} */
async function open(lrs) {
  const runtime = await openCmi5(sampleCourse(), lrs.launch(), lrs.world);
  assert.equal(typeof runtime, "object", String(runtime));
  return runtime;
}

/** An answer to a question of the final test. @param {number} [at] */
const answered = (at = 0) => interactionOf({ ...sampleCourse().lessons[3].quiz.questions[at], outcomes: ["select"] }, 2, 12.5);

test("a session has its first and last statement, and its memory comes back in the next", async () => {
  const lrs = strictLrs();
  const first = await open(lrs);
  assert.deepEqual([first.memory, first.place, first.notice, first.learner], ["", "", "", "Amina Haddad"]);
  assert.equal(await first.save(report({}, { memory: "1aaa....", place: "lesson-b" })), true);
  assert.equal(await first.finish(report({}, { memory: "1aaabbb....", place: "lesson-c" })), true);
  assert.deepEqual(lrs.verbs(), ["initialized", "terminated"]);
  assert.equal(await first.save(report()), false, "nothing is kept after the end");
  assert.equal(await first.finish(report()), true);
  const second = await open(lrs);
  assert.deepEqual([second.memory, second.place], ["1aaabbb....", "lesson-c"]);
  assert.equal(lrs.requests.filter((/** @type {any} */ request) => request.url.href.endsWith("/token")).length, 2, "one token for each session");
  assert.deepEqual(lrs.faults, []);
});

test("a used token and a refusing LMS end in a sentence", async () => {
  const lrs = strictLrs();
  const launch = lrs.launch();
  await openCmi5(sampleCourse(), launch, lrs.world);
  assert.equal(await openCmi5(sampleCourse(), launch, lrs.world), "lms-session-over");
  for (const token of [Response.json({ "error-code": "3" }), new Response("<html>"), new Response("", { status: 500 }), Response.json([])]) {
    const world = { ...lrs.world, fetch: async () => token.clone() };
    assert.equal(await openCmi5(sampleCourse(), launch, world), "lms-refused");
  }
  lrs.net = "down";
  assert.equal(await openCmi5(sampleCourse(), lrs.launch(), lrs.world), "lms-refused");
});

test("a document that cannot be read is never written over", async () => {
  const lrs = strictLrs();
  lrs.documents.set("trainer-studio.progress", { text: "{}", tag: "" });
  lrs.meddle = (/** @type {any} */ { url }) => (url.search.includes("trainer-studio.progress") ? 500 : undefined);
  assert.equal(await openCmi5(sampleCourse(), lrs.launch(), lrs.world), "lms-refused");
});

test("a short fault while the course opens is waited for", async () => {
  const lrs = strictLrs();
  let faults = 2;
  lrs.meddle = (/** @type {any} */ { url }) => (url.search.includes("LMS.LaunchData") && (faults -= 1) >= 0 ? 503 : undefined);
  await open(lrs);
});

test("the launch is found in any order of its parameters, and is none where one is missing", () => {
  const search = "?activityId=a&registration=r&x=1&fetch=https%3A%2F%2Fl%2Ft%3Fk%3D1&actor=%7B%7D&endpoint=e";
  assert.deepEqual(readLaunch(search), { endpoint: "e", fetch: "https://l/t?k=1", actor: "{}", registration: "r", activityId: "a" });
  assert.equal(readLaunch(search.replace("registration", "other")), null);
  assert.equal(readLaunch(""), null);
});

test("who fails and passes in one session has passed, since a session takes one verdict", async () => {
  const lrs = strictLrs({ masteryScore: 0.8 });
  const runtime = await open(lrs);
  await runtime.save(failed(1, 500));
  assert.deepEqual(lrs.verbs(), ["initialized"]);
  await runtime.save(passed(2, 909));
  const [, verdict] = lrs.statements;
  assert.equal(verbOf(verdict), "passed");
  assert.deepEqual(verdict.result.score, { scaled: 0.909, raw: 90, min: 0, max: 100 });
  await runtime.save(passed(3, 950));
  await runtime.finish(passed(3, 950));
  assert.deepEqual(lrs.verbs(), ["initialized", "passed", "terminated"]);
  assert.deepEqual(lrs.faults, []);
});

test("a failure is told when the session ends, a second one in the next, and a pass in the third", async () => {
  const lrs = strictLrs({ masteryScore: 0.8 });
  const first = await open(lrs);
  await first.save(failed(1, 500));
  await first.finish(failed(1, 500));
  const second = await open(lrs);
  assert.equal(second.memory, "1failed1....");
  await second.save(failed(1, 500));
  await second.save(failed(2, 600));
  await second.finish(failed(2, 600));
  const third = await open(lrs);
  await third.save(failed(2, 600));
  await third.save(passed(3, 800));
  await third.finish(passed(3, 800));
  const fourth = await open(lrs);
  await fourth.save(passed(4, 800));
  await fourth.finish(passed(4, 800));
  const verbs = ["initialized", "failed", "terminated", "initialized", "failed", "terminated", "initialized", "passed", "terminated", "initialized", "terminated"];
  assert.deepEqual(lrs.verbs(), verbs);
  assert.deepEqual(lrs.memory().told, { completed: false, passed: true, failures: 2 });
  assert.deepEqual(lrs.faults, []);
});

test("the last attempt that there is tells its failure at once", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(failed(1, 500, { isLast: true }));
  assert.deepEqual(lrs.verbs(), ["initialized", "failed"]);
  await runtime.finish(failed(1, 500, { isLast: true }));
  assert.deepEqual(lrs.verbs(), ["initialized", "failed", "terminated"]);
});

test("completion is told once in a registration, without a score", async () => {
  const lrs = strictLrs();
  for (let session = 0; session < 2; session++) {
    const runtime = await open(lrs);
    await runtime.save(report({ isComplete: true }, { progress: 1 }));
    await runtime.save(report({ isComplete: true }, { progress: 1 }));
    await runtime.finish(report({ isComplete: true }, { progress: 1 }));
  }
  assert.deepEqual(lrs.verbs(), ["initialized", "completed", "terminated", "initialized", "terminated"]);
  assert.deepEqual(lrs.faults, []);
});

test("the LMS's mark decides, above the course's and below it", async () => {
  const strict = strictLrs({ masteryScore: 0.95 });
  const above = await open(strict);
  assert.equal(above.passMark, 95);
  await above.finish(passed(1, 900));
  assert.deepEqual(strict.verbs(), ["initialized", "failed", "terminated"]);
  const lenient = strictLrs({ masteryScore: 0.6 });
  const below = await open(lenient);
  await below.finish(failed(1, 600));
  assert.deepEqual(lenient.verbs(), ["initialized", "passed", "terminated"]);
  const silent = strictLrs();
  const without = await open(silent);
  assert.equal(without.passMark, null);
  await without.finish(passed(1, 600));
  assert.deepEqual(silent.verbs(), ["initialized", "passed", "terminated"]);
  assert.deepEqual([...strict.faults, ...lenient.faults, ...silent.faults], []);
});

test("a course that is opened to look at tells its beginning and its end, and writes nothing", async () => {
  for (const launchMode of ["Review", "Browse"]) {
    const lrs = strictLrs();
    const before = await open(lrs);
    await before.finish(report({}, { memory: "1aaa...." }));
    const had = lrs.memory();
    lrs.launchData = { launchMode };
    const runtime = await open(lrs);
    assert.deepEqual([runtime.isLookOnly, runtime.notice, runtime.memory], [true, "lms-look-only", "1aaa...."]);
    runtime.record(answered());
    assert.equal(await runtime.save(passed()), true);
    await runtime.finish(passed());
    assert.deepEqual(lrs.ofSession().map(verbOf), ["initialized", "terminated"]);
    assert.deepEqual(lrs.memory(), had);
    assert.deepEqual(lrs.faults, []);
  }
});

test("an answer is told with its question, its outcome and its time, and without the category of cmi5", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  runtime.record(answered());
  await runtime.save(report());
  const [, statement] = lrs.statements;
  assert.equal(verbOf(statement), "answered");
  const iri = sampleCourse().iri;
  assert.deepEqual(statement.object, {
    objectType: "Activity",
    id: `${iri}/question/t-single`,
    definition: {
      type: "http://adlnet.gov/expapi/activities/cmi.interaction",
      interactionType: "choice",
      correctResponsesPattern: ["c"],
      choices: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }],
    },
  });
  assert.deepEqual(statement.result, { response: "c", success: true, score: { scaled: 1 }, duration: "PT0H0M12.5S" });
  assert.deepEqual(statement.context.contextActivities.other, [
    { objectType: "Activity", id: `${iri}/outcome/select`, definition: { type: "http://adlnet.gov/expapi/activities/objective" } },
  ]);
  assert.deepEqual(statement.context.contextActivities.parent, [{ objectType: "Activity", id: AU }]);
  assert.equal(statement.context.contextActivities.category, undefined);
  // The time of the answers is the time of the verdict.
  await runtime.save(passed());
  assert.equal(lrs.statements[2].result.duration, "PT0H0M12.5S");
  assert.deepEqual(lrs.faults, []);
});

test("an answer of an earlier visit is told as of the beginning of this one", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  runtime.record({ ...answered(), at: new Date(0) });
  await runtime.save(report());
  const [first, answer] = lrs.statements;
  assert.equal(verbOf(answer), "answered");
  assert.equal(answer.timestamp, first.timestamp);
  assert.deepEqual(lrs.faults, []);
});

test("every kind of question can be told", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  for (const question of questions("q")) runtime.record(interactionOf(question, null, 0));
  assert.equal(await runtime.save(report()), true);
  assert.equal(lrs.statements.length, 10);
  assert.equal(lrs.statements[6].object.definition.correctResponsesPattern[0], "56.24[:]56.26");
});

test("what the template holds is never written over", async () => {
  const lrs = strictLrs();
  const launch = lrs.launch();
  const { contextTemplate } = JSON.parse(lrs.documents.get("LMS.LaunchData").text);
  contextTemplate.contextActivities.category = [{ id: "https://lms.example/category" }];
  contextTemplate.platform = "LMS";
  contextTemplate.extensions["https://w3id.org/xapi/cmi5/context/extensions/masteryscore"] = 0.5;
  lrs.documents.set("LMS.LaunchData", { text: JSON.stringify({ contextTemplate, launchMode: "Normal" }), tag: "" });
  const runtime = await openCmi5(sampleCourse(), launch, lrs.world);
  assert.ok(typeof runtime === "object");
  await runtime.save(report());
  const { context } = lrs.statements[0];
  assert.deepEqual(context.contextActivities.category.map((/** @type {any} */ one) => one.id), ["https://lms.example/category", "https://w3id.org/xapi/cmi5/context/categories/cmi5"]);
  assert.equal(context.platform, "LMS");
  assert.deepEqual(context.extensions, contextTemplate.extensions);
});

test("progress is told as it grows, and with the end until the course is completed", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report({}, { progress: 0 }));
  await runtime.save(report({}, { progress: 0.25 }));
  await runtime.save(report({}, { progress: 0.25 }));
  await runtime.finish(report({}, { progress: 0.25 }));
  assert.deepEqual(lrs.verbs(), ["initialized", "progressed", "terminated"]);
  const progress = "https://w3id.org/xapi/cmi5/result/extensions/progress";
  assert.deepEqual(lrs.statements.slice(1).map((/** @type {any} */ one) => one.result.extensions[progress]), [25, 25]);
});

test("a learner who wants silence gets it, and one who goes back goes to a page", async () => {
  const lrs = strictLrs({ returnURL: "https://lms.example/course/9" });
  lrs.preferences = { languagePreference: "fr", audioPreference: "off" };
  const runtime = await open(lrs);
  assert.deepEqual([runtime.isSilent, runtime.back], [true, "https://lms.example/course/9"]);
  const hostile = strictLrs({ returnURL: "javascript:alert(1)" });
  const other = await open(hostile);
  assert.deepEqual([other.isSilent, other.back], [false, ""]);
});

test("a failure that went with the end of a session is told once, and one that did not arrive is told again", async () => {
  const lrs = strictLrs();
  await (await open(lrs)).finish(failed());
  const second = await open(lrs);
  await second.finish(failed());
  assert.deepEqual(lrs.ofSession().map(verbOf), ["initialized", "terminated"]);
  lrs.statements = [];
  lrs.documents.set("trainer-studio.progress", { text: JSON.stringify({ ...lrs.memory(), told: { completed: false, passed: false, failures: 0 } }), tag: '"x"' });
  const third = await open(lrs);
  await third.finish(failed());
  assert.deepEqual(lrs.ofSession().map(verbOf), ["initialized", "failed", "terminated"]);
  assert.deepEqual(lrs.faults, []);
});
