// How values are put into sentences.

import assert from "node:assert/strict";
import { test } from "node:test";
import { say, sayDay, sayNumber, speak } from "../strings.js";

test("a number is written with the language's decimal mark and the digits of the pages", () => {
  speak({ "decimal-mark": ",", percent: "{n} %" });
  assert.equal(sayNumber(33.333), "33,33");
  assert.equal(sayNumber(100), "100");
  assert.equal(say("percent", { n: 66.6 }), "66,6 %");
  assert.equal(say("percent", { n: "{n}" }), "{n} %");
});

test("a sentence that no table has is its key", () => {
  assert.equal(say("no-such"), "no-such");
});

test("a day is worded by the browser, with the same digits, and in English where it does not know the language", () => {
  const day = new Date("2026-11-23T00:00:00Z");
  for (const [locale, words] of [["fr", "23 novembre 2026"], ["zh-Hans", "2026年11月23日"], ["ar-EG", "23 نوفمبر 2026"], ["no such", "November 23, 2026"]]) {
    speak({ "decimal-mark": ".", locale });
    assert.equal(sayDay(day), words);
  }
});
