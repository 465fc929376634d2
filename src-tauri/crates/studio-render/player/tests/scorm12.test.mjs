// What an LMS that takes SCORM 1.2 at its word is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findApi, openScorm12 } from "../runtime/scorm12.js";
import { interactionOf } from "../interaction.js";
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
  standing: { done: 0, all: 1, isComplete: false, verdict: "none", tenths: null, ...standing },
  ...rest,
});

/** @param {any} lms */
function open(lms) {
  let now = 0;
  const runtime = openScorm12(lms, () => (now += 65_550));
  assert.ok(runtime);
  return runtime;
}

test("a session is opened, kept and ended once, without a fault", () => {
  const lms = strictLms();
  const runtime = open(lms);
  assert.equal(runtime.save(report()), true);
  assert.equal(lms.values.get("cmi.core.lesson_status"), "incomplete");
  assert.equal(lms.values.get("cmi.core.exit"), "suspend");
  assert.equal(lms.values.get("cmi.core.session_time"), "00:01:05.55");
  assert.equal(runtime.finish(report()), true);
  assert.equal(runtime.finish(report()), true);
  assert.equal(runtime.save(report()), false);
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

test("a commit that fails is told, and the next one can be kept", () => {
  const lms = strictLms();
  const runtime = open(lms);
  lms.canCommit = false;
  assert.equal(runtime.save(report()), false);
  lms.canCommit = true;
  assert.equal(runtime.save(report()), true);
});

test("a memory that is too long is never sent", () => {
  const lms = strictLms();
  assert.equal(open(lms).save(report({}, { memory: "x".repeat(4097) })), false);
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
  assert.equal(findApi(/** @type {any} */ ({ parent: { parent: above } })), api);
  assert.equal(findApi(top({ opener: { parent: above } })), api);
  assert.equal(findApi(top({})), null);
  const foreign = { get API() { throw new Error("cross-origin"); }, parent: above };
  assert.equal(findApi(/** @type {any} */ ({ parent: foreign })), api);
  const refuses = { ...strictLms(), LMSInitialize: () => "false" };
  assert.equal(openScorm12(refuses, () => 0), null);
});
