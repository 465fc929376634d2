// The strict run-times by themselves: a course that keeps the letter, and ones that break it in one way.

import assert from "node:assert/strict";
import { test } from "node:test";
import { packageFile } from "../tools.mjs";
import { scorm12 } from "./letter-scorm12.mjs";
import { scorm2004 } from "./letter-scorm2004.mjs";
import { strictApi } from "./strict-api.mjs";

// scorm-again is written for a browser and looks for a window.
globalThis.window ??= globalThis;
const { Scorm12API } = await import(packageFile("scorm-again/dist/esm/scorm12.js"));
const { Scorm2004API } = await import(packageFile("scorm-again/dist/esm/scorm2004.js"));

/** An LMS in memory, whose clock only moves when it is told to. */
function bench(letter, unit = {}) {
  const Api = letter === scorm12 ? Scorm12API : Scorm2004API;
  const lms = { kept: null, faults: [], isDown: false, clock: 0 };
  const open = () => {
    const rules = { isBroken: () => lms.isDown, keep: (kept) => (lms.kept = structuredClone(kept)), fault: (sentence) => lms.faults.push(sentence), now: () => lms.clock };
    return strictApi(letter, new Api({ autocommit: false, logLevel: 5 }), unit, lms.kept, rules);
  };
  return { lms, open };
}

const GOOD_12 = [
  ["cmi.core.lesson_status", "incomplete"],
  ["cmi.core.lesson_location", "lesson-one"],
  ["cmi.suspend_data", "1AbC"],
  ["cmi.core.exit", "suspend"],
  ["cmi.objectives.0.id", "judge-data"],
  ["cmi.objectives.0.status", "incomplete"],
  ["cmi.interactions.0.id", "q1"],
  ["cmi.interactions.0.type", "choice"],
  ["cmi.interactions.0.time", "09:05:00"],
  ["cmi.interactions.0.correct_responses.0.pattern", "a,c"],
  ["cmi.interactions.0.weighting", "2"],
  ["cmi.interactions.0.student_response", "a,b"],
  ["cmi.interactions.0.result", "wrong"],
  ["cmi.interactions.0.latency", "00:00:12.5"],
  ["cmi.core.score.min", "0"],
  ["cmi.core.score.max", "100"],
  ["cmi.core.score.raw", "80"],
  ["cmi.core.lesson_status", "passed"],
  ["cmi.core.session_time", "0000:01:00.00"],
];

const GOOD_2004 = [
  ["cmi.completion_status", "incomplete"],
  ["cmi.success_status", "unknown"],
  ["cmi.location", "lesson-one"],
  ["cmi.suspend_data", "1AbC"],
  ["cmi.exit", "suspend"],
  ["cmi.progress_measure", "0.5"],
  ["cmi.objectives.0.id", "urn:uuid:7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e5f/outcome/judge"],
  ["cmi.objectives.0.description", "Judge the data"],
  ["cmi.objectives.0.success_status", "passed"],
  ["cmi.objectives.0.score.scaled", "1"],
  ["cmi.interactions.0.id", "q1"],
  ["cmi.interactions.0.type", "matching"],
  ["cmi.interactions.0.timestamp", "2026-03-01T10:00:00"],
  ["cmi.interactions.0.correct_responses.0.pattern", "a[.]1[,]b[.]2"],
  ["cmi.interactions.0.weighting", "1"],
  ["cmi.interactions.0.learner_response", "a[.]2[,]b[.]1"],
  ["cmi.interactions.0.result", "incorrect"],
  ["cmi.interactions.0.latency", "PT12.5S"],
  ["cmi.interactions.0.description", "{lang=en}Which belongs where?"],
  ["cmi.interactions.1.id", "q2"],
  ["cmi.interactions.1.type", "numeric"],
  ["cmi.interactions.1.correct_responses.0.pattern", "3.1[:]3.2"],
  ["cmi.interactions.1.learner_response", "3.15"],
  ["cmi.score.min", "0"],
  ["cmi.score.max", "100"],
  ["cmi.score.raw", "80"],
  ["cmi.score.scaled", "0.8"],
  ["cmi.completion_status", "completed"],
  ["cmi.success_status", "passed"],
  ["cmi.session_time", "PT1M0S"],
];

const STANDARDS = [
  { letter: scorm12, unit: { passing: 70 }, good: GOOD_12, total: ["cmi.core.total_time", "0000:02:00.00"], memory: "cmi.suspend_data", count: "1" },
  { letter: scorm2004, unit: { passing: 0.7 }, good: GOOD_2004, total: ["cmi.total_time", "PT0H2M0S"], memory: "cmi.suspend_data", count: "2" },
];

/** Sets the values in their order, from the first call to the last. */
function play(letter, lms, api, values) {
  const { names } = letter;
  api[names.initialize]("");
  for (const [element, value] of values) api[names.set](element, value);
  lms.clock += 60_000;
  api[names.commit]("");
  return api[names.finish]("");
}

for (const { letter, unit, good, total, memory, count } of STANDARDS) {
  const { names } = letter;

  test(`${names.initialize}: a course that keeps the letter is accepted and found again`, () => {
    const { lms, open } = bench(letter, unit);
    assert.equal(play(letter, lms, open(), good), "true");
    assert.deepEqual(lms.faults, []);
    const api = open();
    api[names.initialize]("");
    assert.equal(api[names.get](memory), "1AbC");
    assert.equal(api[names.get]("cmi.interactions._count"), count);
    assert.equal(api[names.get](letter === scorm12 ? "cmi.core.entry" : "cmi.entry"), "resume");
    api[names.set](letter.sessionTime, good.find(([element]) => element === letter.sessionTime)[1]);
    api[names.set](letter === scorm12 ? "cmi.core.exit" : "cmi.exit", "suspend");
    lms.clock += 60_000;
    api[names.finish]("");
    assert.deepEqual(lms.faults, []);
    assert.equal(lms.kept.values[total[0]], total[1], "sessions add up");
  });

  test(`${names.initialize}: what was not committed is lost, and a broken connection keeps nothing`, () => {
    const { lms, open } = bench(letter);
    const api = open();
    api[names.initialize]("");
    api[names.set](memory, "one");
    assert.equal(api[names.commit](""), "true");
    api[names.set](memory, "two");
    lms.isDown = true;
    assert.equal(api[names.commit](""), "false");
    assert.equal(api[names.error](), letter.errors.commit);
    assert.equal(lms.kept.values[memory], "one");
    lms.isDown = false;
    assert.equal(api[names.commit](""), "true");
    assert.equal(lms.kept.values[memory], "two");
    assert.deepEqual(lms.faults, []);
  });

  test(`${names.initialize}: calls out of turn are faults`, () => {
    const { lms, open } = bench(letter);
    const api = open();
    api[names.set](memory, "one");
    assert.equal(lms.faults.length, 2, lms.faults.join("\n"));
    lms.faults.length = 0;
    api[names.initialize]("");
    api[names.initialize]("");
    assert.equal(lms.faults.length, 1);
  });
}

test("a review is told as one, without credit", () => {
  const review = (letter) => bench(letter, { mode: "review" }).open();
  const old = review(scorm12);
  old.LMSInitialize("");
  assert.deepEqual(["lesson_mode", "credit", "student_id"].map((name) => old.LMSGetValue(`cmi.core.${name}`)), ["review", "no-credit", "learner-1"]);
  const api = review(scorm2004);
  api.Initialize("");
  assert.deepEqual(["mode", "credit", "learner_name"].map((name) => api.GetValue(`cmi.${name}`)), ["review", "no-credit", "Li, Wei"]);
});

test("an attempt in SCORM 2004 that was not suspended begins anew", () => {
  const { lms, open } = bench(scorm2004);
  const values = GOOD_2004.map(([element, value]) => [element, element === "cmi.exit" ? "normal" : value]);
  play(scorm2004, lms, open(), values);
  const api = open();
  api.Initialize("");
  assert.equal(api.GetValue("cmi.entry"), "ab-initio");
  assert.equal(api.GetValue("cmi.suspend_data"), "");
});

const BROKEN = [
  [scorm12, "LMSSetValue refuses a status that is not to be set", ["cmi.core.lesson_status", "not attempted"]],
  [scorm12, "LMSSetValue refuses a status in capitals", ["cmi.core.lesson_status", "Passed"]],
  [scorm12, "LMSSetValue refuses 4,097 signs of suspend data", ["cmi.suspend_data", "x".repeat(4097)]],
  [scorm12, "LMSSetValue refuses 256 signs of location", ["cmi.core.lesson_location", "x".repeat(256)]],
  [scorm12, "LMSSetValue refuses an exit of SCORM 2004", ["cmi.core.exit", "normal"]],
  [scorm12, "LMSSetValue refuses a score of 101", ["cmi.core.score.raw", "101"]],
  [scorm12, "LMSSetValue refuses a time in the words of SCORM 2004", ["cmi.core.session_time", "PT5M"]],
  [scorm12, "LMSSetValue refuses hours of one digit", ["cmi.core.session_time", "0:05:30"]],
  [scorm12, "LMSSetValue refuses an interaction beyond the next", ["cmi.interactions.2.id", "q3"]],
  [scorm12, "LMSSetValue refuses an interaction whose id has a space", ["cmi.interactions.1.id", "q 2"]],
  [scorm12, "LMSSetValue refuses a result in the words of SCORM 2004", ["cmi.interactions.0.result", "incorrect"]],
  [scorm12, "LMSSetValue refuses a choice in the words of SCORM 2004", ["cmi.interactions.0.student_response", "a[,]b"]],
  [scorm12, "LMSSetValue refuses a choice of two signs", ["cmi.interactions.0.student_response", "a1"]],
  [scorm12, "LMSSetValue refuses a response before its type", ["cmi.interactions.1.student_response", "a"]],
  [scorm12, "LMSSetValue refuses an element that is the LMS's", ["cmi.core.student_name", "Li Wei"]],
  [scorm2004, "SetValue refuses a status of SCORM 1.2", ["cmi.completion_status", "passed"]],
  [scorm2004, "SetValue refuses a success that is none", ["cmi.success_status", "completed"]],
  [scorm2004, "SetValue refuses 64,001 signs of suspend data", ["cmi.suspend_data", "x".repeat(64001)]],
  [scorm2004, "SetValue refuses 1,001 signs of location", ["cmi.location", "x".repeat(1001)]],
  [scorm2004, "SetValue refuses a scaled score above 1", ["cmi.score.scaled", "1.1"]],
  [scorm2004, "SetValue refuses a score with eight decimals", ["cmi.score.raw", "33.33333333"]],
  [scorm2004, "SetValue refuses progress above 1", ["cmi.progress_measure", "1.5"]],
  [scorm2004, "SetValue refuses a time in the words of SCORM 1.2", ["cmi.session_time", "0000:01:00.00"]],
  [scorm2004, "SetValue refuses a time with three decimals", ["cmi.session_time", "PT1.234S"]],
  [scorm2004, "SetValue refuses a timestamp after 2038", ["cmi.interactions.0.timestamp", "2039-01-01T00:00:00"]],
  [scorm2004, "SetValue refuses a result in the words of SCORM 1.2", ["cmi.interactions.0.result", "wrong"]],
  [scorm2004, "SetValue refuses pairs in the words of SCORM 1.2", ["cmi.interactions.0.learner_response", "a.1,b.2"]],
  [scorm2004, "SetValue refuses a number for a range", ["cmi.interactions.1.correct_responses.0.pattern", "3.14"]],
  [scorm2004, "SetValue refuses a description of 251 signs", ["cmi.interactions.0.description", "x".repeat(251)]],
  [scorm2004, "SetValue refuses an id with a space", ["cmi.interactions.2.id", "q 3"]],
  [scorm2004, "SetValue refuses a URN that is none", ["cmi.interactions.2.id", "urn:q3"]],
  [scorm2004, "SetValue refuses an objective under the id of another one", ["cmi.objectives.1.id", "urn:uuid:7d9c0f0e-3a55-4f5e-9f0a-0c1b2a3d4e5f/outcome/judge"]],
  [scorm2004, "SetValue refuses an objective that changes its id", ["cmi.objectives.0.id", "other"]],
  [scorm2004, "SetValue refuses an objective without its id", ["cmi.objectives.1.success_status", "passed"]],
  [scorm2004, "SetValue refuses an exit of SCORM 1.2", ["cmi.exit", "logout"]],
];

for (const [letter, name, [element, value]] of BROKEN) {
  test(name, () => {
    const { lms, open } = bench(letter, STANDARDS.find((each) => each.letter === letter).unit);
    const api = open();
    play(letter, lms, { ...api, [letter.names.finish]: () => {} }, STANDARDS.find((each) => each.letter === letter).good);
    assert.deepEqual(lms.faults, []);
    api[letter.names.set](element, value);
    assert.ok(lms.faults.length >= 1 && lms.faults.every((fault) => fault.includes(element)), lms.faults.join("\n"));
  });
}

const LEFT = [
  [scorm12, "LMSFinish complains of a session that ends without a status", (values) => values.filter(([element]) => element !== "cmi.core.lesson_status")],
  [scorm12, "LMSFinish complains of a session that ends without its time", (values) => values.filter(([element]) => element !== "cmi.core.session_time")],
  [scorm12, "LMSFinish complains of a session that ends with a status that the mastery score contradicts", (values) => values.map(([element, value]) => [element, element === "cmi.core.score.raw" ? "60" : value])],
  [scorm12, "LMSFinish complains of a session that ends with the time of another session", (values) => values.map(([element, value]) => [element, element === "cmi.core.session_time" ? "0001:00:00" : value])],
  [scorm2004, "Terminate complains of a session that ends without a success", (values) => values.filter(([element]) => element !== "cmi.success_status")],
  [scorm2004, "Terminate complains of a session that ends without an exit", (values) => values.filter(([element]) => element !== "cmi.exit")],
  [scorm2004, "Terminate complains of a session that ends with a success that the manifest contradicts", (values) => values.map(([element, value]) => [element, element === "cmi.score.scaled" ? "0.6" : value])],
];

for (const [letter, name, change] of LEFT) {
  test(name, () => {
    const { unit, good } = STANDARDS.find((each) => each.letter === letter);
    const { lms, open } = bench(letter, unit);
    play(letter, lms, open(), change(good));
    assert.ok(lms.faults.length >= 1);
  });
}
