// A launcher with the sample course, a learner and an AU, for one test.

import assert from "node:assert/strict";
import { sampleAu } from "./sample-au.mjs";
import { sampleCourse } from "./sample-course.mjs";
import { startLms } from "./lms.mjs";

/** Runs `play` in a launcher that is closed afterwards. */
export async function onBench(play, options = {}) {
  const lms = await startLms(sampleCourse(), "http://127.0.0.1:9/course/");
  try {
    const registration = lms.enrol("Li Wei 李伟");
    const session = lms.launch(registration, options);
    await play({ lms, registration, session, au: sampleAu(session.url) });
  } finally {
    lms.close();
  }
}

/** Asserts that exactly one rule was broken, and that the request was told so. */
export async function refusedBy(id, play, options) {
  await onBench(async (bench) => {
    const answer = await play(bench);
    assert.deepEqual(bench.lms.faults.map((fault) => fault.id), [id], JSON.stringify(bench.lms.faults));
    assert.ok(answer.status >= 400 && answer.status < 500, `answered ${answer.status}`);
  }, options);
}
