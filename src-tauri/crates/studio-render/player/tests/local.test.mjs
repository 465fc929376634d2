// Progress without an LMS.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openLocal } from "../runtime/local.js";

/** @returns {any} */
function storage() {
  const kept = new Map();
  return { getItem: (/** @type {string} */ key) => kept.get(key) ?? null, setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value), kept };
}
/** @type {any} */
const report = { place: "lesson-a", memory: "1aaa....", hasTest: false, standing: {} };

test("the browser keeps one course apart from the other", () => {
  const browser = storage();
  openLocal("c1", "", () => browser).save(report);
  const again = openLocal("c1", "saved-in-browser", () => browser);
  assert.deepEqual([again.place, again.memory, again.notice], ["lesson-a", "1aaa....", "saved-in-browser"]);
  assert.equal(openLocal("c2", "", () => browser).memory, "");
});

test("a browser that keeps nothing says so, and the course goes on", async () => {
  const runtime = openLocal("c", "", () => {
    throw new Error("denied");
  });
  assert.equal(runtime.notice, "not-saved-here");
  assert.equal(await runtime.save(report), true);
});

test("what somebody else wrote is as good as nothing", () => {
  const browser = storage();
  browser.kept.set("trainer-studio:c", "{not json");
  assert.equal(openLocal("c", "", () => browser).memory, "");
});
