// What an LMS that takes SCORM 2004 at its word is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { interactionOf } from "../interaction.js";
import { isoDuration, isoMoment } from "../runtime/iso-time.js";
import { openScorm2004 } from "../runtime/scorm2004.js";
import { questions } from "./sample-course.mjs";
import { speak } from "../strings.js";
import { strictScorm2004 } from "./strict-scorm2004.mjs";

speak({ "decimal-mark": "." });

/** @param {any} [standing] @param {any} [rest] @returns {any} */
const report = (standing = {}, rest = {}) => ({
  place: "lesson-a",
  memory: "1....",
  hasTest: true,
  progress: 0.5,
  objectives: [],
  standing: { done: 1, all: 2, isComplete: false, verdict: "none", tenths: null, attempts: 0, isLast: false, ...standing },
  ...rest,
});

/** @param {any} [rest] */
const objective = (rest = {}) => ({ id: "select", text: "Select parcels.", score: null, isPassed: null, isComplete: false, progress: 0, ...rest });

/** @param {any} lms @returns {any} */
function open(lms) {
  let now = 0;
  const runtime = openScorm2004(lms, () => (now += 65_550));
  assert.ok(runtime);
  return runtime;
}

test("a session is opened, kept and ended once, without a fault", async () => {
  const lms = strictScorm2004();
  const runtime = open(lms);
  assert.equal(await runtime.save(report()), true);
  const { values } = lms;
  assert.equal(values.get("cmi.completion_status"), "incomplete");
  assert.equal(values.get("cmi.success_status"), "unknown");
  assert.equal(values.get("cmi.progress_measure"), "0.5");
  assert.equal(values.get("cmi.session_time"), "PT0H1M5.55S");
  assert.equal(values.get("cmi.exit"), "suspend");
  assert.equal(values.has("cmi.score.raw"), false);
  assert.equal(await runtime.finish(report()), true);
  assert.equal(lms.state, "over");
  assert.equal(await runtime.finish(report()), true);
  assert.equal(await runtime.save(report()), false);
  assert.deepEqual(lms.faults, []);
});

test("every call is made before anything is waited for, since a page that closes waits for nothing", () => {
  const lms = strictScorm2004();
  const runtime = open(lms);
  runtime.finish(report({ verdict: "passed", tenths: 900 }));
  assert.equal(lms.values.get("cmi.success_status"), "passed");
  assert.equal(lms.state, "over");
});

test("completion and success are told apart, the score before both", async () => {
  const lms = strictScorm2004();
  const runtime = open(lms);
  await runtime.save(report({ verdict: "failed", tenths: 666 }));
  const { values } = lms;
  assert.deepEqual(["raw", "min", "max", "scaled"].map((name) => values.get(`cmi.score.${name}`)), ["66.6", "0", "100", "0.666"]);
  assert.deepEqual([values.get("cmi.success_status"), values.get("cmi.completion_status")], ["failed", "incomplete"]);
  assert.ok(lms.order.indexOf("cmi.score.scaled") < lms.order.indexOf("cmi.success_status"));
  await runtime.save(report({ verdict: "passed", tenths: 1000, isComplete: true }, { progress: 1 }));
  assert.deepEqual([values.get("cmi.success_status"), values.get("cmi.completion_status"), values.get("cmi.progress_measure")], ["passed", "completed", "1"]);
  assert.deepEqual(lms.faults, []);
});

test("a course without a final test succeeds in nothing and is completed", async () => {
  const lms = strictScorm2004();
  await open(lms).save(report({ isComplete: true }, { hasTest: false, progress: 1 }));
  assert.deepEqual([lms.values.get("cmi.success_status"), lms.values.get("cmi.completion_status")], ["unknown", "completed"]);
});

test("what was reached once is never taken back by a later visit", async () => {
  const kept = { "cmi.completion_status": "completed", "cmi.success_status": "passed", "cmi.score.scaled": "0.9", "cmi.score.raw": "90", "cmi.progress_measure": "1" };
  const lms = strictScorm2004(kept);
  const runtime = open(lms);
  await runtime.save(report({ verdict: "failed", tenths: 300 }, { progress: 0.1 }));
  for (const [element, value] of Object.entries(kept)) assert.equal(lms.values.get(element), value, element);
  await runtime.save(report({ verdict: "passed", tenths: 950 }));
  assert.equal(lms.values.get("cmi.score.raw"), "95");
  const failed = strictScorm2004({ "cmi.success_status": "failed" });
  await open(failed).save(report());
  assert.equal(failed.values.get("cmi.success_status"), "failed", "a failure is forgotten by passing alone");
});

test("what was kept is given back, and what was never set is empty", () => {
  const lms = strictScorm2004({ "cmi.suspend_data": "1aaa....", "cmi.location": "lesson-b", "cmi.learner_id": "7", "cmi.learner_name": "Haddad, Amina" });
  const runtime = open(lms);
  assert.deepEqual([runtime.memory, runtime.place, runtime.learner, runtime.learnerId], ["1aaa....", "lesson-b", "Haddad, Amina", "7"]);
  assert.deepEqual([open(strictScorm2004()).memory, open(strictScorm2004()).place], ["", ""]);
});

test("a commit that fails is told, and the next one can be kept", async () => {
  const lms = strictScorm2004();
  const runtime = open(lms);
  lms.canCommit = false;
  assert.equal(await runtime.save(report()), false);
  lms.canCommit = true;
  assert.equal(await runtime.save(report()), true);
});

test("a memory that is too long is never sent", async () => {
  const lms = strictScorm2004();
  assert.equal(await open(lms).save(report({}, { memory: "x".repeat(64001) })), false);
  assert.deepEqual(lms.faults, []);
});

test("an outcome takes the place that it had, and others are added without a gap", async () => {
  const lms = strictScorm2004({
    "cmi.objectives.0.id": "primary",
    "cmi.objectives.1.id": "explain",
    "cmi.objectives.1.success_status": "passed",
    "cmi.objectives.1.score.scaled": "0.9",
  });
  const runtime = open(lms);
  const list = [objective({ score: 0.25, isPassed: false, progress: 0.5 }), objective({ id: "explain", score: 0.3, isPassed: false, isComplete: true, progress: 1, text: "x".repeat(300) })];
  await runtime.save(report({}, { objectives: list }));
  const told = (/** @type {number} */ at) =>
    ["id", "score.scaled", "score.raw", "success_status", "completion_status", "progress_measure"].map((name) => lms.values.get(`cmi.objectives.${at}.${name}`));
  assert.deepEqual(told(2), ["select", "0.25", "25", "failed", "incomplete", "0.5"]);
  assert.deepEqual(told(1), ["explain", "0.9", undefined, "passed", "completed", "1"]);
  assert.equal(lms.values.get("cmi.objectives.1.description").length, 250);
  assert.equal(lms.values.get("cmi.objectives.0.success_status"), undefined, "what the manifest declares is left alone");
  await runtime.save(report({}, { objectives: [objective({ score: 1, isPassed: true }), objective({ id: "new" })] }));
  assert.equal(lms.values.get("cmi.objectives.3.id"), "new");
  assert.deepEqual(lms.faults, []);
});

test("the score of an outcome comes from the same answers as its verdict, until it is passed", async () => {
  const lms = strictScorm2004();
  const runtime = open(lms);
  const told = () => ["success_status", "score.scaled"].map((name) => lms.values.get(`cmi.objectives.0.${name}`));
  const save = (/** @type {any} */ rest) => runtime.save(report({}, { objectives: [objective(rest)] }));
  await save({ score: 1, isPassed: null });
  assert.deepEqual(told(), ["unknown", "1"]);
  await save({ score: 0.5, isPassed: false });
  assert.deepEqual(told(), ["failed", "0.5"]);
  await save({ score: 0.9, isPassed: true });
  await save({ score: 0.2, isPassed: false });
  assert.deepEqual(told(), ["passed", "0.9"]);
});

test("an LMS that takes no objectives keeps the rest", async () => {
  const lms = strictScorm2004();
  const set = lms.SetValue;
  lms.SetValue = (/** @type {string} */ element, /** @type {string} */ value) => (element.startsWith("cmi.objectives") ? "false" : set(element, value));
  assert.equal(await open(lms).save(report({}, { objectives: [objective({ score: 1 })] })), true);
});

test("every kind of answer is told in the words of the standard", async () => {
  const lms = strictScorm2004({ "cmi.interactions.0.id": "before" });
  const runtime = open(lms);
  const answers = [2, [0, 6], 1, [0, -1, 1], [1, 0, 2, 3], "56,25", "{lang=en}cn [,] 23", ["officer", "x".repeat(300)], 1];
  questions("q").forEach((question, at) => runtime.record(interactionOf({ ...question, outcomes: ["select", "explain"] }, answers[at] ?? null, 3.256)));
  runtime.record(interactionOf(questions("q")[5], null, 0));
  await runtime.save(report());
  assert.deepEqual(lms.faults, []);
  const told = (/** @type {number} */ at) =>
    ["id", "type", "learner_response", "correct_responses.0.pattern", "result"].map((name) => lms.values.get(`cmi.interactions.${at}.${name}`));
  assert.deepEqual(told(1), ["q-single", "choice", "c", "c", "correct"]);
  assert.deepEqual(told(2), ["q-multiple", "choice", "a[,]g", "a[,]b[,]g", "0.67"]);
  assert.deepEqual(told(3), ["q-true", "true-false", "false", "false", "correct"]);
  assert.deepEqual(told(4), ["q-matching", "matching", "a[.]a[,]c[.]b", "a[.]a[,]b[.]c[,]c[.]b", "0.67"]);
  assert.deepEqual(told(5), ["q-ordering", "sequencing", "b[,]a[,]c[,]d", "a[,]b[,]c[,]d", "0.5"]);
  assert.deepEqual(told(6), ["q-numeric", "numeric", "56.25", "56.24[:]56.26", "correct"]);
  assert.deepEqual(told(7), ["q-short", "fill-in", " {lang=en}cn [ , ] 23", "{case_matters=false}{order_matters=true}CN 23", "incorrect"]);
  assert.equal(told(8)[2], `officer[,]${"x".repeat(250)}`);
  assert.deepEqual(told(9), ["q-hotspot", "choice", "b", "b", "correct"]);
  assert.deepEqual(told(10), ["q-numeric", "numeric", undefined, "56.24[:]56.26", "incorrect"]);
  assert.equal(lms.values.get("cmi.interactions.1.latency"), "PT0H0M3.26S");
  assert.equal(lms.values.get("cmi.interactions.4.weighting"), "3");
  assert.equal(lms.values.get("cmi.interactions.4.objectives.1.id"), "explain");
});

test("an answer that is refused leaves no gap", async () => {
  const lms = strictScorm2004();
  const runtime = open(lms);
  for (const id of ["with space", "next"]) runtime.record(interactionOf({ ...questions("q")[2], id }, 1, 1));
  assert.equal(await runtime.save(report()), true);
  assert.equal(lms.values.get("cmi.interactions.0.id"), "next");
});

test("times have the form of the standard", () => {
  assert.equal(isoDuration(0), "PT0H0M0S");
  assert.equal(isoDuration(3_599_999), "PT1H0M0S");
  assert.equal(isoDuration(90_061_234), "PT25H1M1.23S");
  assert.equal(isoMoment(new Date(Date.UTC(2026, 10, 23, 8, 5, 1, 678))), "2026-11-23T08:05:01.67Z");
});

test("who was let in to look is told that nothing is recorded", () => {
  for (const [mode, notice] of [["browse", "lms-look-only"], ["review", "lms-look-only"], ["normal", ""]]) {
    const runtime = open(strictScorm2004({ "cmi.mode": mode ?? "" }));
    assert.deepEqual([runtime.notice, runtime.isLookOnly], [notice, notice !== ""]);
  }
});
