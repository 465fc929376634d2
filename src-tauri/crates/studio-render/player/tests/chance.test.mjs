// Attempts that are the same when they are resumed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chance, draw, newSeed, shuffled } from "../chance.js";
import { arrangement, askedQuestions } from "../attempt.js";
import { firstOrder } from "../questions/ordering.js";
import { questions, quiz } from "./sample-course.mjs";

test("the same seed gives the same stream, and purposes differ", () => {
  const stream = (/** @type {number} */ seed, /** @type {number} */ purpose) => {
    const next = chance(seed, purpose);
    return [next(), next(), next()];
  };
  assert.deepEqual(stream(7, 1), stream(7, 1));
  assert.notDeepEqual(stream(7, 1), stream(7, 2));
  assert.notDeepEqual(stream(7, 1), stream(8, 1));
});

test("a shuffle keeps every place and favours none", () => {
  const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  for (let seed = 0; seed < 4000; seed++) {
    const places = shuffled(4, chance(seed, 0));
    assert.deepEqual([...places].sort(), [0, 1, 2, 3]);
    places.forEach((place, at) => (/** @type {number[]} */ (counts[place])[at] += 1));
  }
  for (const row of counts) for (const count of row) assert.ok(count > 850 && count < 1150, String(counts));
});

test("a draw asks as many as it should, in the order of the pool unless it is shuffled", () => {
  assert.deepEqual(draw(5, 5, false, 3), [0, 1, 2, 3, 4]);
  for (let seed = 0; seed < 50; seed++) {
    const drawn = draw(9, 4, false, seed);
    assert.equal(new Set(drawn).size, 4);
    assert.deepEqual(drawn, [...drawn].sort((a, b) => a - b));
  }
  assert.ok(Array.from({ length: 20 }, (_, seed) => draw(9, 4, true, seed)).some((drawn) => drawn.join() !== [...drawn].sort().join()));
});

test("a resumed attempt asks the same questions with the same options", () => {
  const pool = { ...quiz(questions("q")), asked: 5, shufflesQuestions: true };
  const first = askedQuestions(pool, 99);
  assert.deepEqual(askedQuestions(pool, 99), first);
  for (const question of first) assert.deepEqual(arrangement(pool, question, 99)(6), arrangement(pool, question, 99)(6));
});

test("an order to be put right never begins as the key", () => {
  for (let seed = 0; seed < 200; seed++) {
    assert.notDeepEqual(firstOrder(3, (count) => shuffled(count, chance(seed, 1))), [0, 1, 2]);
  }
});

test("a seed fits three digits", () => {
  for (let i = 0; i < 1000; i++) assert.ok(newSeed() >= 0 && newSeed() < 64 ** 3);
});
