// What an LMS that takes SCORM 1.2 at its word is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findApi } from "../runtime/scorm-api.js";
import { interactionOf } from "../interaction.js";
import { openScorm12 } from "../runtime/scorm12.js";
import { questions } from "./sample-course.mjs";
import { speak } from "../strings.js";
import { strictLms } from "./strict-lms.mjs";
import { timespan } from "../runtime/scorm12-time.js";

speak({ "decimal-mark": "." });

/** @param {any} [standing] @param {any} [rest] @returns {any} */
const report = (standing = {}, rest = {}) => ({
  place: "lesson-a",
  memory: "1....",
  hasTest: true,
  progress: 0,
  objectives: [],
  standing: { done: 0, all: 1, isComplete: false, verdict: "none", tenths: null, attempts: 0, isLast: false, ...standing },
  ...rest,
});

/** @param {any} lms */
function open(lms) {
  let now = 0;
  const runtime = openScorm12(lms, () => (now += 65_550));
  assert.ok(runtime);
  return runtime;
}

test("a session is opened, kept and ended once, without a fault", async () => {
  const lms = strictLms();
  const runtime = open(lms);
  assert.equal(await runtime.save(report()), true);
  assert.equal(lms.values.get("cmi.core.lesson_status"), "incomplete");
  assert.equal(lms.values.get("cmi.core.exit"), "suspend");
  assert.equal(lms.values.get("cmi.core.session_time"), "00:01:05.55");
  assert.equal(await runtime.finish(report()), true);
  assert.equal(await runtime.finish(report()), true);
  assert.equal(await runtime.save(report()), false);
  assert.deepEqual(lms.faults, []);
});

test("with a final test the status is its verdict alone, and the score comes first", () => {
  const lms = strictLms();
  const runtime = open(lms);
  runtime.save(report({ isComplete: true }));
  assert.equal(lms.values.get("cmi.core.lesson_status"), "incomplete");
  lms.order.length = 0;
  runtime.save(report({ verdict: "failed", tenths: 666 }));
  assert.equal(lms.values.get("cmi.core.lesson_status"), "failed");
  assert.equal(lms.values.get("cmi.core.score.raw"), "66.6");
  assert.ok(lms.order.indexOf("cmi.core.score.raw") < lms.order.indexOf("cmi.core.lesson_status"));
  runtime.save(report({ verdict: "passed", tenths: 1000 }));
  assert.equal(lms.values.get("cmi.core.lesson_status"), "passed");
  assert.deepEqual(lms.faults, []);
});

test("a status that was reached is never taken back by a later visit", () => {
  for (const had of ["passed", "completed", "failed"]) {
    const lms = strictLms({ "cmi.core.lesson_status": had });
    open(lms).finish(report());
    assert.equal(lms.values.get("cmi.core.lesson_status"), had);
  }
  const lms = strictLms({ "cmi.core.lesson_status": "passed" });
  open(lms).save(report({ verdict: "failed", tenths: 100 }));
  assert.equal(lms.values.get("cmi.core.lesson_status"), "passed");
});

test("without a final test the course is completed when every lesson that gates is done", () => {
  const lms = strictLms();
  const runtime = open(lms);
  runtime.save(report({}, { hasTest: false }));
  assert.equal(lms.values.get("cmi.core.lesson_status"), "incomplete");
  runtime.save(report({ isComplete: true }, { hasTest: false }));
  assert.equal(lms.values.get("cmi.core.lesson_status"), "completed");
  assert.equal(lms.values.has("cmi.core.score.raw"), false);
});

test("what was kept is given back", () => {
  const runtime = open(strictLms({ "cmi.suspend_data": "1aaa....", "cmi.core.lesson_location": "lesson-b" }));
  assert.deepEqual([runtime.memory, runtime.place, runtime.notice], ["1aaa....", "lesson-b", ""]);
});

test("a commit that fails is told, and the next one can be kept", async () => {
  const lms = strictLms();
  const runtime = open(lms);
  lms.canCommit = false;
  assert.equal(await runtime.save(report()), false);
  lms.canCommit = true;
  assert.equal(await runtime.save(report()), true);
});

test("a memory that is too long is never sent", async () => {
  const lms = strictLms();
  assert.equal(await open(lms).save(report({}, { memory: "x".repeat(4097) })), false);
  assert.deepEqual(lms.faults, []);
});

test("every kind of answer is told in the words of the standard", () => {
  const lms = strictLms({ "cmi.interactions.0.id": "before" });
  const runtime = open(lms);
  const answers = [2, [0, 6], 1, [0, -1, 1], [1, 0, 2, 3], "56,25", "cn 23", ["officer", "x".repeat(300)], 1];
  questions("q").forEach((question, at) => runtime.record(interactionOf(question, answers[at] ?? null, 3.256)));
  runtime.record(interactionOf(questions("q")[5], null, 0));
  runtime.save(report());
  assert.deepEqual(lms.faults, []);
  const told = (/** @type {number} */ at) =>
    ["id", "type", "student_response", "correct_responses.0.pattern", "result"].map((name) => lms.values.get(`cmi.interactions.${at}.${name}`));
  assert.deepEqual(told(1), ["q-single", "choice", "c", "c", "correct"]);
  assert.deepEqual(told(2), ["q-multiple", "choice", "a,g", "a,b,g", "0.67"]);
  assert.deepEqual(told(3), ["q-true", "true-false", "f", "f", "correct"]);
  assert.deepEqual(told(4), ["q-matching", "matching", "a.a,c.b", "a.a,b.c,c.b", "0.67"]);
  assert.deepEqual(told(5), ["q-ordering", "sequencing", "b,a,c,d", "a,b,c,d", "0.5"]);
  assert.deepEqual(told(6), ["q-numeric", "numeric", "56.25", "56.25", "correct"]);
  assert.deepEqual(told(7), ["q-short", "fill-in", "cn 23", "CN 23", "correct"]);
  assert.equal(told(8)[2]?.length, 255);
  assert.deepEqual(told(9), ["q-hotspot", "choice", "b", "b", "correct"]);
  assert.deepEqual(told(10), ["q-numeric", "numeric", undefined, "56.25", "wrong"]);
  assert.equal(lms.values.get("cmi.interactions.1.latency"), "00:00:03.26");
});

test("outcomes are told as objectives, and nothing that was reached is taken back", async () => {
  const lms = strictLms({ "cmi.objectives.0.id": "explain", "cmi.objectives.0.status": "passed", "cmi.objectives.0.score.raw": "90" });
  const runtime = open(lms);
  const objective = { text: "", progress: 0, isComplete: false };
  const objectives = [
    { ...objective, id: "select", score: null, isPassed: null },
    { ...objective, id: "explain", score: 0.3, isPassed: false },
  ];
  assert.equal(await runtime.save(report({}, { objectives })), true);
  const told = (/** @type {number} */ at) => ["id", "status", "score.raw", "score.max"].map((name) => lms.values.get(`cmi.objectives.${at}.${name}`));
  assert.deepEqual(told(0), ["explain", "passed", "90", undefined]);
  assert.deepEqual(told(1), ["select", "incomplete", undefined, undefined]);
  await runtime.save(report({}, { objectives: [{ ...objective, id: "select", score: 0.666, isPassed: false, isComplete: true }] }));
  assert.deepEqual(told(1), ["select", "failed", "66.6", "100"]);
  await runtime.save(report({}, { objectives: [{ ...objective, id: "select", score: null, isPassed: null, isComplete: true }] }));
  assert.deepEqual(told(1), ["select", "failed", "66.6", "100"], "a verdict is not hidden by a new attempt that goes on");
  assert.deepEqual(lms.faults, []);
});

test("an LMS without objectives is asked for none, and one that refuses them keeps the rest", async () => {
  const objectives = [{ id: "select", text: "", score: 1, isPassed: true, isComplete: true, progress: 1 }];
  const without = strictLms();
  without.hasObjectives = false;
  assert.equal(await open(without).save(report({}, { objectives })), true);
  assert.deepEqual(without.faults, []);
  const refusing = strictLms();
  const set = refusing.LMSSetValue;
  refusing.LMSSetValue = (/** @type {string} */ element, /** @type {string} */ value) => (element.includes("objectives") ? "false" : set(element, value));
  const runtime = open(refusing);
  runtime.record(interactionOf({ ...questions("q")[0], outcomes: ["select"] }, 2, 1));
  assert.equal(await runtime.save(report({}, { objectives })), true);
  assert.equal(refusing.values.get("cmi.interactions.0.result"), "correct");
});

test("an answer names the outcomes that its question serves", () => {
  const lms = strictLms();
  const runtime = open(lms);
  runtime.record(interactionOf({ ...questions("q")[0], outcomes: ["select", "explain"] }, 2, 1));
  runtime.save(report());
  assert.equal(lms.values.get("cmi.interactions.0.objectives.0.id"), "select");
  assert.equal(lms.values.get("cmi.interactions.0.objectives.1.id"), "explain");
  assert.deepEqual(lms.faults, []);
});

test("an answer that is refused leaves no gap", () => {
  const lms = strictLms();
  const runtime = open(lms);
  for (const id of ["with space", "next"]) runtime.record(interactionOf({ ...questions("q")[2], id }, 1, 1));
  runtime.save(report());
  assert.equal(lms.values.get("cmi.interactions.0.id"), "next");
});

test("times have the form of the standard", () => {
  assert.equal(timespan(0), "00:00:00.00");
  assert.equal(timespan(3_599_999), "01:00:00.00");
  assert.equal(timespan(36_000_000_000_000), "9999:59:59.99");
});

test("the LMS is found above the window, above its opener, or not at all", () => {
  const api = strictLms();
  /** @param {any} window @returns {any} */
  const top = (window) => Object.assign(window, { parent: window, top: window });
  const above = top({ API: api });
  assert.equal(findApi(/** @type {any} */ ({ parent: { parent: above } }), "API"), api);
  assert.equal(findApi(top({ opener: { parent: above } }), "API"), api);
  assert.equal(findApi(top({}), "API"), null);
  assert.equal(findApi(top({ API: api }), "API_1484_11"), null);
  const foreign = { get API() { throw new Error("cross-origin"); }, parent: above };
  assert.equal(findApi(/** @type {any} */ ({ parent: foreign }), "API"), api);
  const refuses = { ...strictLms(), LMSInitialize: () => "false" };
  assert.equal(openScorm12(refuses, () => 0), null);
});

test("who was let in to look is told that nothing is recorded", () => {
  for (const [mode, notice] of [["browse", "lms-look-only"], ["review", "lms-look-only"], ["normal", ""]]) {
    const runtime = open(strictLms({ "cmi.core.lesson_mode": mode ?? "" }));
    assert.deepEqual([runtime.notice, runtime.isLookOnly], [notice, notice !== ""]);
  }
});
