// Numbers as people write them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bounds, isWithin, readDecimal, writeDecimal } from "../decimal.js";

/** @param {string} text @param {string} mark */
const read = (text, mark) => {
  const number = readDecimal(text, mark);
  return number && writeDecimal(number);
};

test("groups and decimal marks are told apart", () => {
  assert.equal(read("1,250.50", "."), "1250.5");
  assert.equal(read("1.250,50", ","), "1250.5");
  assert.equal(read("1 250,5", ","), "1250.5");
  assert.equal(read("1’250.5", "."), "1250.5");
  assert.equal(read("1,234,567", "."), "1234567");
  assert.equal(read("1,250", "."), "1250");
  assert.equal(read("1,250", ","), "1.25");
  assert.equal(read("1.250", ","), "1250");
  assert.equal(read("0,250", "."), "0.25");
  assert.equal(read("12,5", "."), "12.5");
  assert.equal(read("−5", "."), "-5");
  assert.equal(read("+.5", "."), "0.5");
});

test("what is no number is none", () => {
  for (const text of ["", "-", ".", "1,2,3", "1e3", "12 EUR", "1.2.3", "12,34.5", "1".repeat(60)]) assert.equal(read(text, "."), null, text);
});

test("a tolerance is exact", () => {
  const [a, b] = [readDecimal("0.3", "."), readDecimal("0.1", ".")];
  assert.ok(a && b);
  assert.ok(isWithin(a, b, { units: 2n, scale: 1 }));
  assert.ok(!isWithin(a, b, { units: 19999999n, scale: 8 }));
});

test("the ends of a tolerance are exact", () => {
  const ends = (/** @type {string} */ number, /** @type {string} */ tolerance) => {
    const [middle, reach] = [readDecimal(number, "."), readDecimal(tolerance, ".")];
    return middle && reach && bounds(middle, reach).map(writeDecimal);
  };
  assert.deepEqual(ends("0.3", "0.1"), ["0.2", "0.4"]);
  assert.deepEqual(ends("56.25", "0"), ["56.25", "56.25"]);
  assert.deepEqual(ends("-1", "0.05"), ["-1.05", "-0.95"]);
});
