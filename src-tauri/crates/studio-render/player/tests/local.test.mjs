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

test("a window that was left behind does not write over what another has kept since", async () => {
  const browser = storage();
  const first = openLocal("c", "", () => browser);
  const second = openLocal("c", "", () => browser);
  assert.equal(first.isOvertaken?.(), false);
  await second.save({ ...report, memory: "1bbb...." });
  assert.equal(second.isOvertaken?.(), false);
  assert.equal(first.isOvertaken?.(), true);
  await first.save({ ...report, memory: "1ccc...." });
  await first.finish({ ...report, memory: "1ccc...." });
  assert.equal(openLocal("c", "", () => browser).memory, "1bbb....");
});

test("a window goes on where somebody has thrown away what the browser kept", async () => {
  const browser = storage();
  const first = openLocal("c", "", () => browser);
  await first.save(report);
  browser.kept.clear();
  assert.equal(first.isOvertaken?.(), false);
  await first.save(report);
  assert.equal(openLocal("c", "", () => browser).memory, report.memory);
});

test("a window where another page was looked at has not been overtaken", async () => {
  const browser = storage();
  const first = openLocal("c", "", () => browser);
  const second = openLocal("c", "", () => browser);
  await second.save({ ...report, place: "lesson-b", memory: "" });
  assert.equal(first.isOvertaken?.(), false);
});
