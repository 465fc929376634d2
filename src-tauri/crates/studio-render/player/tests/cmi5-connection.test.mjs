// What a bad connection, a closed tab and a second window do to a session of cmi5: nothing is lost, and nothing is told twice.

import assert from "node:assert/strict";
import { test } from "node:test";
import { interactionOf } from "../interaction.js";
import { openCmi5 } from "../runtime/cmi5.js";
import { questions, sampleCourse } from "./sample-course.mjs";
import { strictLrs, verbOf } from "./strict-lrs.mjs";

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
const passed = () => report({ verdict: "passed", tenths: 900, attempts: 1 }, { memory: "1passed...." });
const failed = () => report({ verdict: "failed", tenths: 500, attempts: 1 }, { memory: "1failed...." });

/** @param {any} lrs @returns {Promise<any>} */
async function open(lrs) {
  const runtime = await openCmi5(sampleCourse(), lrs.launch(), lrs.world);
  assert.equal(typeof runtime, "object", String(runtime));
  return runtime;
}
const answered = (id = "t-single") => interactionOf({ ...questions("t")[0], id }, 2, 1);
const posts = (/** @type {any} */ lrs) => lrs.requests.filter((/** @type {any} */ request) => request.method === "POST" && request.url.pathname.endsWith("statements"));

test("what could not be sent is sent in its order, under the ids that it had", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  lrs.net = "down";
  assert.equal(await runtime.save(report()), false);
  runtime.record(answered("one"));
  runtime.record(answered("two"));
  assert.equal(await runtime.save(passed()), false);
  const ids = JSON.parse(posts(lrs)[0].body).map((/** @type {any} */ one) => one.id);
  lrs.net = "up";
  assert.equal(await runtime.save(passed()), true);
  assert.deepEqual(lrs.verbs(), ["initialized", "answered", "answered", "passed"]);
  assert.equal(lrs.statements[0].id, ids[0]);
  assert.equal(lrs.memory().memory, "1passed....");
  assert.deepEqual(lrs.faults, []);
});

for (const [name, isStrange] of /** @type {const} */ ([["keeps it once", false], ["answers 409", true]])) {
  test(`an answer that was lost on its way is no second statement: an LMS that has it ${name}`, async () => {
    const lrs = strictLrs();
    const runtime = await open(lrs);
    await runtime.save(report());
    runtime.record(answered());
    lrs.net = "mute";
    assert.equal(await runtime.save(passed()), false);
    lrs.net = "up";
    if (isStrange) lrs.meddle = (/** @type {any} */ { method, body }) => (method === "POST" && lrs.statements.some((/** @type {any} */ one) => body?.includes(one.id)) ? 409 : undefined);
    assert.equal(await runtime.save(passed()), true);
    assert.deepEqual(lrs.verbs(), ["initialized", "answered", "passed"]);
    assert.equal(lrs.memory().told.passed, true);
  });
}

test("one answer that the LMS refuses takes no other with it", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  for (const id of ["one", "bad", "two"]) runtime.record(answered(id));
  lrs.meddle = (/** @type {any} */ { body }) => (body?.includes("/question/bad") ? 400 : undefined);
  assert.equal(await runtime.save(passed()), true);
  assert.deepEqual(lrs.statements.slice(1).map((/** @type {any} */ one) => one.object.id.split("/").pop()), ["one", "two", "1"]);
});

test("a first statement that is refused lets nothing pass it", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  runtime.record(answered());
  lrs.meddle = (/** @type {any} */ { url }) => (url.pathname.endsWith("statements") ? 403 : undefined);
  assert.equal(await runtime.save(report()), false);
  lrs.meddle = () => undefined;
  assert.equal(await runtime.save(report()), true);
  assert.deepEqual(lrs.verbs(), ["initialized", "answered"]);
});

test("a pass that no session could note is known again by its id", async () => {
  const lrs = strictLrs();
  const first = await open(lrs);
  await first.save(report());
  let isTold = false;
  // The connection breaks between the statement and the note that it was taken.
  lrs.meddle = (/** @type {any} */ { method, body }) => {
    if (method === "PUT" && isTold) return 503;
    isTold = isTold || (method === "POST" && body?.includes("passed"));
    return undefined;
  };
  assert.equal(await first.save(passed()), false);
  assert.equal(lrs.memory().told.passed, false);
  lrs.meddle = () => undefined;
  const second = await open(lrs);
  assert.equal(await second.save(passed()), true);
  assert.equal(lrs.verbs().filter((/** @type {string} */ verb) => verb === "passed").length, 1);
  assert.equal(lrs.memory().told.passed, true);
});

test("a pass of which the LMS knows and we do not is asked for, not told over and over", async () => {
  const lrs = strictLrs();
  await (await open(lrs)).save(passed());
  lrs.documents.delete("trainer-studio.progress");
  const second = await open(lrs);
  assert.equal(await second.save(passed()), true);
  assert.equal(lrs.memory().told.passed, true);
  assert.deepEqual(new Set(lrs.faults), new Set(["9.3.0.0-7 (passed)"]));
});

test("a refused pass that the LMS does not have stays a failure to save", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  lrs.meddle = (/** @type {any} */ { method, body }) => (method === "POST" && body?.includes("verbs/passed") ? 400 : undefined);
  assert.equal(await runtime.save(passed()), false);
  lrs.meddle = () => undefined;
  assert.equal(await runtime.save(passed()), true);
  assert.deepEqual(lrs.verbs(), ["initialized", "passed"]);
});

test("when the page closes, the last requests are on their way before anything is waited for, and outlive it", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  runtime.record(answered());
  const before = lrs.requests.length;
  void runtime.finish(failed());
  const last = lrs.requests.slice(before);
  assert.deepEqual(last.map((/** @type {any} */ request) => [request.method, request.keepalive]), [["PUT", true], ["POST", true]]);
  assert.deepEqual(JSON.parse(last[1].body).map(verbOf), ["answered", "failed", "terminated"]);
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(lrs.verbs(), ["initialized", "answered", "failed", "terminated"]);
  assert.equal(lrs.memory().memory, "1failed....");
  assert.deepEqual(lrs.faults, []);
});

test("a page that closes while something is on its way sends only the rest", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  runtime.record(answered());
  void runtime.save(passed());
  // The document is on its way; the statements wait for it.
  const before = lrs.requests.length;
  void runtime.finish(passed());
  const last = lrs.requests.slice(before);
  assert.deepEqual(last.map((/** @type {any} */ request) => request.method), ["POST"]);
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(lrs.verbs(), ["initialized", "answered", "passed", "terminated"]);
});

test("a last report that is too large for a closing page leaves out what only adds to it", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  for (let at = 0; at < 60; at++) runtime.record(answered(`question-${at}`));
  await runtime.finish(passed());
  assert.deepEqual(lrs.verbs(), ["initialized", "passed", "terminated"]);
  assert.ok(posts(lrs).every((/** @type {any} */ request) => request.body.length < 60000));
});

test("a browser that lets no large request outlive the page is asked to send it all the same", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  const { fetch } = lrs.world;
  lrs.world.fetch = async (/** @type {string} */ url, /** @type {any} */ init) => {
    if (init.keepalive) throw new TypeError("more than 64 KiB");
    return fetch(url, init);
  };
  assert.equal(await runtime.finish(report({}, { memory: "1".repeat(48000) })), true);
  assert.deepEqual(lrs.verbs(), ["initialized", "terminated"]);
});

test("an end that did not arrive has not ended: the learner goes on, and ends later", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  lrs.net = "down";
  assert.equal(await runtime.finish(report()), false);
  lrs.net = "up";
  runtime.record(answered());
  assert.equal(await runtime.save(report()), true);
  assert.equal(await runtime.finish(report()), true);
  assert.deepEqual(lrs.verbs(), ["initialized", "answered", "terminated"]);
  assert.deepEqual(lrs.faults, []);
});

test("of several reports in a row the last is kept, without one request for each", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  const before = lrs.requests.length;
  const saves = ["a", "b", "c", "d"].map((letter) => runtime.save(report({}, { memory: `1${letter}....` })));
  assert.deepEqual(await Promise.all(saves), [true, true, true, true]);
  assert.equal(lrs.memory().memory, "1d....");
  assert.ok(lrs.requests.length - before <= 4);
});

test("what has not changed is not sent again", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  const before = lrs.requests.length;
  await runtime.save(report());
  assert.equal(lrs.requests.length, before);
});

test("what another window has told is told, and the newest report stays", async () => {
  const lrs = strictLrs();
  const runtime = await open(lrs);
  await runtime.save(report());
  const there = lrs.memory();
  lrs.documents.set("trainer-studio.progress", { text: JSON.stringify({ ...there, memory: "1other....", told: { completed: true, passed: true, failures: 2 } }), tag: '"other"' });
  assert.equal(await runtime.save(report({}, { memory: "1mine...." })), true);
  assert.deepEqual([lrs.memory().memory, lrs.memory().told], ["1mine....", { completed: true, passed: true, failures: 2 }]);
});

test("an LMS whose tags a browser may not see is written to without conditions", async () => {
  const lrs = strictLrs();
  const { fetch } = lrs.world;
  lrs.world.fetch = async (/** @type {string} */ url, /** @type {any} */ init) => {
    const answer = await fetch(url, init);
    answer.headers.delete("ETag");
    return answer;
  };
  const runtime = await open(lrs);
  for (const memory of ["1a....", "1b....", "1c...."]) assert.equal(await runtime.save(report({}, { memory })), true);
  assert.equal(lrs.memory().memory, "1c....");
});
