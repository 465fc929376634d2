// What each kind of question gives for an answer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnough, scoreOf, shareOf, writeTenths } from "../scoring.js";
import { questions } from "./sample-course.mjs";
import { speak } from "../strings.js";

speak({ "decimal-mark": "." });
const of = Object.fromEntries(questions("q").map((question) => [question.kind, question]));
/** @param {string} kind @param {any} answer @param {number} share */
const gives = (kind, answer, share) => assert.equal(shareOf(of[kind], answer), share, `${kind} ${JSON.stringify(answer)}`);

test("no answer gives nothing", () => {
  for (const kind of Object.keys(of)) gives(kind, null, 0);
});

test("single choice gives all or nothing", () => {
  gives("singleChoice", 2, 60);
  gives("singleChoice", 0, 0);
});

test("multiple response gives right less wrong and never less than nothing", () => {
  gives("multipleResponse", [0, 1, 6], 60);
  gives("multipleResponse", [0, 1], 40);
  gives("multipleResponse", [0, 1, 6, 2], 40);
  gives("multipleResponse", [0, 2], 0);
  gives("multipleResponse", [2, 3, 4], 0);
  gives("multipleResponse", [0, 1, 2, 3, 4, 5, 6], 0);
});

test("true or false gives all or nothing", () => {
  gives("trueFalse", 1, 60);
  gives("trueFalse", 0, 0);
});

test("matching, ordering and blanks give the share of parts that are right", () => {
  gives("matching", [0, 2, 1], 60);
  gives("matching", [0, -1, 3], 20);
  gives("ordering", [0, 1, 2, 3], 60);
  gives("ordering", [1, 0, 2, 3], 30);
  gives("fillBlank", ["Officer ", "colleague"], 60);
  gives("fillBlank", ["", "WITNESS"], 30);
});

test("a number may be written in any digits and with a point or a comma", () => {
  for (const typed of ["56.25", "56,25", "56.26", "056.24", "٥٦٫٢٥", "５６．２５", "五六.二五", " 56.250 "]) gives("numeric", typed, 60);
  for (const typed of ["56.27", "56.2", "5625", "x", "56.2.5", ""]) gives("numeric", typed, 0);
});

test("a short answer is folded", () => {
  for (const typed of ["cn 23", " CN  23 ", "ＣＮ ２３", "STRASSE", "straße"]) gives("shortAnswer", typed, 60);
  for (const typed of ["CN23", "cn", ""]) gives("shortAnswer", typed, 0);
});

test("a hotspot with one key is a single choice, with several a multiple response", () => {
  gives("hotspot", 1, 60);
  gives("hotspot", 0, 0);
  assert.equal(shareOf({ ...of.hotspot, keys: [0, 1] }, [0]), 30);
});

test("a score is exact and never looks like a pass that it is not", () => {
  const thirds = [1, 2, 3].map((n) => ({ id: `q${n}`, points: 1, kind: /** @type {const} */ ("trueFalse"), isTrue: true }));
  assert.deepEqual(scoreOf(thirds, [60, 60, 0], 67), { earned: 2, all: 3, tenths: 666, isPassed: false });
  assert.equal(scoreOf(thirds, [60, 60, 0], 66).isPassed, true);
  assert.deepEqual(scoreOf([], [], 0), { earned: 0, all: 0, tenths: 0, isPassed: false });
  assert.equal(writeTenths(666), "66.6");
  assert.equal(writeTenths(1000), "100");
});

test("who reaches just the pass mark passes, also where an LMS sets one of tenths", () => {
  for (let tenths = 1; tenths <= 1000; tenths++) {
    const mark = tenths / 10;
    assert.equal(isEnough(tenths * 60, 60_000, mark), true, `${mark}`);
    assert.equal(isEnough(tenths * 60 - 1, 60_000, mark), false, `${mark}`);
  }
  assert.equal(isEnough(0, 0, 0), false, "where nothing can be earned nothing is passed");
});
