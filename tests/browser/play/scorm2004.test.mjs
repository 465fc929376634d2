// SCORM 2004: the packages `scorm2004` and `scorm2004-modules` below STUDIO_PACKAGES, played against scorm-again.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { closesAndResumes, closesWithoutConnection, diesAndResumes, failsAndPasses, goesOnInANewerPackage, isClean, losesTheConnection, passesInOneVisit, until, worksWithoutLms } from "./whole-course.mjs";
import { leave, takeLessons, takeQuiz } from "./learner.mjs";
import { scorm2004 } from "../scorm/letter-scorm2004.mjs";
import { startScorm } from "./scorm-lms.mjs";

const packages = process.env.STUDIO_PACKAGES;
let course;
let modules;

before(async () => {
  course = await startScorm(join(packages, "scorm2004"));
  modules = await startScorm(join(packages, "scorm2004-modules"));
});

after(async () => {
  await course?.stop();
  await modules?.stop();
});

test("a learner completes every lesson, fails the test, comes again and passes", () => failsAndPasses(course));
test("a learner completes every module, fails the test, comes again and passes", () => failsAndPasses(modules));
test("a test that is failed and passed in one visit is passed", () => passesInOneVisit(course));
test("who closes the course mid-way comes back to the same place with the same answers", () => closesAndResumes(course));
test("who closes a module mid-way comes back to the same place with the same answers", () => closesAndResumes(modules));
test("a browser that dies has kept each answer and each page", () => diesAndResumes(course));
test("a lost connection is said, and everything is told when it comes back", () => losesTheConnection(course));
test("a tab that is closed without a connection loses nothing", () => closesWithoutConnection(course));
test("a module that is closed without a connection loses nothing", () => closesWithoutConnection(modules));
test("without an LMS a sentence says so and the course works", () => worksWithoutLms(course));

test("answers, outcomes and times are told in the words of SCORM 2004", async () => {
  const learner = await course.newLearner();
  const [unit] = course.units;
  let visit = await learner.visit(unit);
  await takeLessons(visit.frame, visit.data);
  await takeQuiz(visit.frame, "practice", false);
  await takeQuiz(visit.frame, visit.data.finalTest, true);
  await leave(visit.frame);
  await visit.close();
  const { answers } = await learner.told(unit);
  const [right, wrong] = [answers.slice(0, 9), answers.slice(9, 18)].map((list) => Object.fromEntries(list.map((answer) => [answer.id, answer])));
  const told = ({ type, response, pattern, result }) => [type, response, pattern, result];
  assert.deepEqual(told(right.single), ["choice", "b", "b", "correct"]);
  assert.deepEqual(told(right.several), ["choice", "a[,]c", "a[,]c", "correct"]);
  assert.deepEqual(told(right.truth), ["true-false", "false", "false", "correct"]);
  assert.deepEqual(told(right.order), ["sequencing", "a[,]b[,]c[,]d", "a[,]b[,]c[,]d", "correct"]);
  assert.deepEqual(told(right.number), ["numeric", "1.25", "1.2[:]1.3", "correct"]);
  assert.deepEqual(told(right.word).slice(0, 2), ["fill-in", "splitting"]);
  assert.match(right.word.pattern, /^\{case_matters=false\}(\{order_matters=true\})?splitting$/);
  assert.match(right.blanks.pattern, /open\[,\]close$/);
  assert.match(right.pairs.response, /^a\[\.\]\w\[,\]b\[\.\]\w\[,\]c\[\.\]\w$/);
  assert.deepEqual([right.pairs.type, right.spot.type], ["matching", "choice"]);
  assert.deepEqual(told(wrong.single), ["choice", "a", "b", "incorrect"]);
  assert.deepEqual(told(wrong.order), ["sequencing", "d[,]c[,]b[,]a", "a[,]b[,]c[,]d", "incorrect"]);
  assert.match(right.single.description, /Which description is too vague\?$/);
  assert.doesNotMatch(right.blanks.description, /Right/, "a question is told as it was asked, without what was said of its answer");
  assert.match(right.single.time, /^\d{4}-\d\d-\d\dT/);
  assert.match(right.single.latency, /^PT/);
  assert.deepEqual(right.single.outcomes, ["judge-data"]);

  const values = await learner.kept(unit);
  const objectives = Object.fromEntries(
    [0, 1].map((at) => [values[`cmi.objectives.${at}.id`], ["success_status", "completion_status", "score.scaled", "description"].map((part) => values[`cmi.objectives.${at}.${part}`])]),
  );
  assert.deepEqual(Object.keys(objectives).sort(), ["judge-data", "open-parcels"]);
  assert.deepEqual(objectives["open-parcels"].slice(0, 2), ["passed", "completed"]);
  assert.equal(Number(objectives["open-parcels"][2]), 1);
  assert.ok(objectives["judge-data"][3].length > 100 && objectives["judge-data"][3].length <= 270, objectives["judge-data"][3]);
  assert.deepEqual([values["cmi.exit"], Number(values["cmi.progress_measure"]), Number(values["cmi.score.scaled"])], ["suspend", 1, 1]);

  const seconds = (time) => scorm2004.secondsOf(time);
  const first = values["cmi.total_time"];
  visit = await learner.visit(unit);
  await new Promise((later) => setTimeout(later, 1500));
  await visit.close();
  await until(async () => seconds((await learner.kept(unit))["cmi.total_time"]) > seconds(first), "time does not add up from visit to visit");
  await isClean(learner);
  await learner.leave();
});

// The last test, since it leaves another package behind.
test("a newer package of the same course finds what was done in the older one", () => goesOnInANewerPackage(course, join(packages, "scorm2004-newer")));
