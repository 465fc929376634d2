// The browser's copy of what the LMS has not confirmed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withLocalCopy } from "../runtime/local-copy.js";

/** @returns {any} */
function browser() {
  const kept = new Map();
  return {
    kept,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value),
    removeItem: (/** @type {string} */ key) => kept.delete(key),
  };
}

/** An LMS that holds something, and may or may not take more. @returns {any} */
function lms(memory = "", place = "") {
  const self = {
    memory,
    place,
    isUp: true,
    /** Answers that are still to come. @type {(() => void)[]} */ late: [],
    isSlow: false,
    /** @type {any[]} */ told: [],
    save: (/** @type {any} */ report) =>
      new Promise((answer) => {
        const { isUp } = self;
        const act = () => {
          if (isUp) Object.assign(self, { memory: report.memory, place: report.place });
          answer(isUp);
        };
        if (self.isSlow) self.late.push(act);
        else act();
      }),
    open: () => ({ notice: "", place: self.place, memory: self.memory, learner: "", learnerId: "7", record: (/** @type {any} */ answer) => self.told.push(answer), film: () => {}, save: self.save, finish: self.save }),
  };
  return self;
}
/** @param {string} memory @returns {any} */
const report = (memory, place = "lesson-a") => ({ memory, place });
/** @param {any} one @param {any} storage */
const open = (one, storage, name = "c:7") => withLocalCopy(name, one.open(), () => storage);

test("what the LMS did not take is there at the next opening, and goes to the LMS then", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  await first.save(report("1b...."));
  one.isUp = false;
  assert.equal(await first.save(report("1c....", "lesson-c")), false);
  one.isUp = true;
  const second = open(one, storage);
  assert.deepEqual([second.memory, second.place], ["1c....", "lesson-c"]);
  assert.equal(await second.save(report(second.memory, second.place)), true);
  assert.deepEqual([one.memory, storage.kept.size], ["1c....", 0]);
});

test("the LMS is right where the learner has been elsewhere meanwhile", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  one.isUp = false;
  await open(one, storage).save(report("1b...."));
  one.memory = "1elsewhere....";
  assert.equal(open(one, storage).memory, "1elsewhere....");
  assert.equal(storage.kept.size, 0);
});

test("a tab that is closed before the LMS has answered loses nothing", () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  one.isSlow = true;
  void first.finish(report("1b...."));
  // The page is gone, and nobody heard whether the LMS took it.
  assert.equal(open(one, storage).memory, "1b....");
  one.memory = "1b....";
  assert.equal(open(one, storage).memory, "1b....");
});

test("a report that arrived unheard does not count as somewhere else", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  one.isUp = false;
  await first.save(report("1b...."));
  // The connection broke behind the request: the LMS has it, and nobody heard.
  one.memory = "1b....";
  await first.save(report("1c...."));
  assert.equal(open(one, storage).memory, "1c....");
  one.memory = "1d....";
  assert.equal(open(one, storage).memory, "1d....");
});

test("what the LMS confirmed is the ground for the next copy, and nothing before it is", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  await first.save(report("1b...."));
  one.isUp = false;
  await first.save(report("1c...."));
  // Somebody has set the learner back.
  one.memory = "1a....";
  assert.equal(open(one, storage).memory, "1a....");
});

test("a long time without a connection does not make the copy long", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  one.isUp = false;
  for (let at = 0; at < 1000; at++) await first.save(report(`1${at}....${"x".repeat(4000)}`));
  const [copy] = storage.kept.values();
  assert.ok(copy.length < 10_000, `${copy.length}`);
});

test("an answer to an older report leaves the copy of the newer one", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  one.isSlow = true;
  const older = first.save(report("1b...."));
  void first.save(report("1c...."));
  one.late.shift()?.();
  assert.equal(await older, true);
  assert.equal(open(one, storage).memory, "1c....", "the copy stands on what the LMS holds now");
});

test("what is saved as it was is no copy", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  one.isUp = false;
  await first.save(report("1a...."));
  assert.equal(storage.kept.size, 0);
});

test("two learners at one machine have a copy each", async () => {
  const [one, storage] = [lms(), browser()];
  one.isUp = false;
  await open(one, storage, "c:7").save(report("1seven...."));
  assert.equal(open(lms(), storage, "c:8").memory, "");
  assert.equal(open(lms(), storage, "c:7").memory, "1seven....");
});

test("a browser that keeps nothing, or something else, changes nothing", async () => {
  const one = lms("1a....");
  const denied = withLocalCopy("c", one.open(), () => {
    throw new Error("denied");
  });
  assert.equal(await denied.save(report("1b....")), true);
  assert.equal(await denied.finish(report("1b....")), true);
  const storage = browser();
  for (const text of ["{not json", "null", "[]", '{"memory":1,"place":"","grounds":[]}', '{"memory":"1c....","place":"","grounds":"1b...."}']) {
    storage.kept.set("trainer-studio-copy:c:7", text);
    assert.equal(open(one, storage).memory, "1b....");
  }
});

test("answers that no LMS has confirmed are told at the next opening, each with its time", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  const first = open(one, storage);
  first.record(/** @type {any} */ ({ id: "kept", at: new Date(1) }));
  await first.save(report("1b...."));
  one.isUp = false;
  first.record(/** @type {any} */ ({ id: "owed", at: new Date(2) }));
  await first.save(report("1c...."));
  one.isUp = true;
  one.told = [];
  const second = open(one, storage);
  assert.deepEqual(one.told, [{ id: "owed", at: new Date(2) }]);
  await second.save(report(second.memory));
  one.told = [];
  open(one, storage);
  assert.deepEqual([one.told, storage.kept.size], [[], 0]);
});

test("an answer that leaves the memory as it was is owed all the same", async () => {
  const [one, storage] = [lms("1a...."), browser()];
  one.isUp = false;
  const first = open(one, storage);
  first.record(/** @type {any} */ ({ id: "again", at: new Date(3) }));
  await first.save(report("1a...."));
  one.isUp = true;
  one.told = [];
  open(one, storage);
  assert.equal(one.told.length, 1);
});
