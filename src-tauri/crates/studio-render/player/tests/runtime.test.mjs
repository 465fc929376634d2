// Which keeper of progress the player takes, and what it says where there is none.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { adoptPassMark } from "../pass-mark.js";
import { freshState, quizIn } from "../state.js";
import { openRuntime } from "../runtime/runtime.js";
import { sampleCourse } from "./sample-course.mjs";
import { standingOf } from "../standing.js";
import { strictLms } from "./strict-lms.mjs";
import { strictScorm2004 } from "./strict-scorm2004.mjs";

/** @type {any} */
const scope = globalThis;
/** @type {Map<string, string>} */
let kept;

beforeEach(() => {
  kept = new Map();
  const localStorage = {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value),
    removeItem: (/** @type {string} */ key) => kept.delete(key),
  };
  scope.window = { location: { search: "" }, localStorage };
  scope.window.parent = scope.window.top = scope.window;
});
/** @param {any} rest @returns {any} */
const course = (rest) => ({ ...sampleCourse(), ...rest });
/** @type {any} */
const report = { place: "p", memory: "1new....", hasTest: false, progress: 0, objectives: [], standing: { isComplete: false, verdict: "none", tenths: null } };

test("without an LMS each standard says so, and the course works", async () => {
  for (const standard of ["scorm12", "scorm2004", "cmi5"]) {
    const runtime = await openRuntime(course({ standard }));
    assert.equal(runtime.notice, "saved-in-browser", standard);
    assert.equal(await runtime.save(report), true);
    assert.equal((await openRuntime(course({ standard }))).memory, "1new....");
  }
  assert.equal((await openRuntime(course({ standard: "html" }))).notice, "");
});

test("an LMS that refuses to begin, or breaks, is said to", async () => {
  scope.window.API = { ...strictLms(), LMSInitialize: () => "false" };
  assert.equal((await openRuntime(course({ standard: "scorm12" }))).notice, "lms-refused");
  scope.window.API_1484_11 = { Initialize: () => { throw new Error("broken"); } };
  assert.equal((await openRuntime(course({ standard: "scorm2004" }))).notice, "lms-refused");
  scope.window.location.search = "?endpoint=e&fetch=f&actor=notjson&registration=r&activityId=a";
  scope.window.fetch = async () => { throw new TypeError("no connection"); };
  scope.setTimeout = Object.assign((/** @type {() => void} */ act) => queueMicrotask(act), {});
  assert.equal((await openRuntime(course({ standard: "cmi5" }))).notice, "lms-refused");
});

test("each launch unit keeps its own progress in the browser", async () => {
  await (await openRuntime(course({ standard: "scorm12", unit: "module-one" }))).save(report);
  assert.equal((await openRuntime(course({ standard: "scorm12", unit: "module-two" }))).memory, "");
  assert.equal((await openRuntime(course({ standard: "scorm12", unit: "module-one" }))).memory, "1new....");
});

test("a copy is made for a learner whom the LMS names, and for nobody else", async () => {
  for (const [id, copies] of /** @type {const} */ ([["7", 1], ["", 0]])) {
    kept.clear();
    const lms = strictLms({ "cmi.core.student_id": id });
    scope.window.API = lms;
    const runtime = await openRuntime(course({ standard: "scorm12" }));
    lms.canCommit = false;
    assert.equal(await runtime.save(report), false);
    assert.equal([...kept.keys()].filter((key) => key.includes("copy")).length, copies);
  }
});

test("the API of the package's own standard is taken", async () => {
  const [old, newer] = [strictLms(), strictScorm2004({ "cmi.suspend_data": "1newer....", "cmi.learner_id": "7" })];
  Object.assign(scope.window, { API: old, API_1484_11: newer });
  assert.equal((await openRuntime(course({ standard: "scorm2004" }))).memory, "1newer....");
  assert.deepEqual([old.isOpen, newer.state], [false, "open"]);
});

test("a pass mark of the LMS is the test's, in tenths of a percent, and takes no pass away", () => {
  const here = course({});
  const state = freshState();
  const known = Object.assign(quizIn(state, "test"), { attempts: 1, best: 666, isPassed: false });
  adoptPassMark(here, state, 66.67);
  assert.deepEqual([here.lessons[3].quiz.passMark, standingOf(here, state).verdict], [66.7, "failed"]);
  adoptPassMark(here, state, 66.6);
  assert.equal(standingOf(here, state).verdict, "passed");
  adoptPassMark(here, state, 90);
  assert.deepEqual([here.lessons[3].quiz.passMark, known.isPassed], [90, true]);
  adoptPassMark(course({ finalTest: null }), state, 50);
});
