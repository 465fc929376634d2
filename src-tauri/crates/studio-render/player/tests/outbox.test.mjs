// Statements on their way, whatever the LMS answers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeOutbox } from "../runtime/outbox.js";

/** An outbox whose LMS gives these answers, one after the other. @param {number[]} answers @returns {any} */
function outbox(...answers) {
  /** @type {string[][]} */
  const posts = [];
  /** @type {string[]} */
  const stored = [];
  const box = makeOutbox(async (statements) => {
    posts.push(statements.map((statement) => statement.id));
    return answers.shift() ?? 200;
  });
  const add = (/** @type {string} */ id, /** @type {any} */ rest = {}) => box.add({ statement: { id }, stored: () => stored.push(id), ...rest });
  return { box, posts, stored, add };
}

test("statements go together, in their order, and each is stored once", async () => {
  const { box, posts, stored, add } = outbox();
  for (const id of ["a", "b", "c"]) add(id);
  assert.equal(await box.send(), true);
  assert.equal(await box.send(), true);
  assert.deepEqual([posts, stored], [[["a", "b", "c"]], ["a", "b", "c"]]);
});

test("an id that the LMS knows is stored", async () => {
  const { box, stored, add } = outbox(409);
  add("a");
  assert.equal(await box.send(), true);
  assert.deepEqual(stored, ["a"]);
});

test("what was sent without an answer and is refused then was stored before", async () => {
  for (const silence of [0, 500, 503]) {
    const { box, stored, add } = outbox(silence, 403);
    add("a");
    assert.equal(await box.send(), false);
    assert.equal(await box.send(), true);
    assert.deepEqual(stored, ["a"], String(silence));
  }
});

test("an answer that asks for patience or another token leaves everything as it is", async () => {
  for (const status of [401, 404, 429]) {
    const { box, posts, stored, add } = outbox(status, 400);
    add("a");
    assert.equal(await box.send(), false);
    assert.equal(await box.send(), true, "refused at last, it is given up");
    assert.deepEqual([posts, stored], [[["a"], ["a"]], []], String(status));
  }
});

test("what is refused is given up, or waits where it must not be", async () => {
  const { box, posts, stored, add } = outbox(400, 200, 400, 200);
  add("a");
  add("bad");
  add("c");
  assert.equal(await box.send(), true);
  assert.deepEqual([posts, stored], [[["a", "bad", "c"], ["a"], ["bad"], ["c"]], ["a", "c"]]);
  const strict = outbox(403, 403);
  strict.add("first", { refused: async () => false });
  assert.equal(await strict.box.send(), false);
  const there = outbox(403);
  there.add("told", { refused: async () => true });
  assert.equal(await there.box.send(), true);
  assert.deepEqual(there.stored, ["told"]);
});

test("the last statements are those that are not on their way, and what can wait gives room", async () => {
  const { box, posts, add } = outbox();
  add("a");
  const sending = box.send();
  add("b", { statement: { id: "b", words: "x".repeat(100) } });
  add("c");
  assert.equal(await box.sendLast(1000, () => false), true);
  await sending;
  assert.deepEqual(posts, [["a"], ["b", "c"]]);
  add("d", { statement: { id: "d", words: "x".repeat(100) } });
  add("e");
  await box.sendLast(50, ({ statement }) => statement.id === "d");
  assert.deepEqual(posts[2], ["e"]);
});

test("what is withdrawn is not sent", async () => {
  const { box, posts } = outbox();
  const entry = { statement: { id: "a" } };
  box.add(entry);
  box.withdraw(entry);
  assert.equal(await box.send(), true);
  assert.deepEqual(posts, []);
});
