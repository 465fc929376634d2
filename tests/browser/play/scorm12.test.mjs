// SCORM 1.2: the packages `scorm12` and `scorm12-modules` below STUDIO_PACKAGES, played against scorm-again.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { closesAndResumes, closesWithoutConnection, diesAndResumes, failsAndPasses, goesOnInANewerPackage, isClean, losesTheConnection, passesInOneVisit, until, worksWithoutLms } from "./whole-course.mjs";
import { leave, takeLessons, takeQuiz } from "./learner.mjs";
import { startScorm } from "./scorm-lms.mjs";

const packages = process.env.STUDIO_PACKAGES;
let course;
let modules;

before(async () => {
  course = await startScorm(join(packages, "scorm12"));
  modules = await startScorm(join(packages, "scorm12-modules"));
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

test("answers, outcomes and times are told in the words of SCORM 1.2", async () => {
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
  assert.deepEqual(told(right.several), ["choice", "a,c", "a,c", "correct"]);
  assert.deepEqual(told(right.truth), ["true-false", "f", "f", "correct"]);
  assert.deepEqual(told(right.order), ["sequencing", "a,b,c,d", "a,b,c,d", "correct"]);
  assert.deepEqual(told(right.number), ["numeric", "1.25", "1.25", "correct"]);
  assert.deepEqual(told(right.word), ["fill-in", "splitting", "splitting", "correct"]);
  assert.equal(right.pairs.type, "matching");
  assert.match(right.pairs.response, /^a\.\w,b\.\w,c\.\w$/);
  assert.equal(right.spot.type, "choice");
  assert.deepEqual(told(wrong.single), ["choice", "a", "b", "wrong"]);
  assert.deepEqual(told(wrong.order), ["sequencing", "d,c,b,a", "a,b,c,d", "wrong"]);
  assert.deepEqual(told(wrong.number), ["numeric", "987654", "1.25", "wrong"]);
  assert.deepEqual(right.single.outcomes, ["judge-data"]);

  const values = await learner.kept(unit);
  const objectives = Object.fromEntries(
    [0, 1].map((at) => [values[`cmi.objectives.${at}.id`], [values[`cmi.objectives.${at}.status`], values[`cmi.objectives.${at}.score.raw`]]]),
  );
  assert.deepEqual(Object.keys(objectives).sort(), ["judge-data", "open-parcels"]);
  assert.equal(objectives["open-parcels"][0], "passed");
  assert.equal(Number(objectives["open-parcels"][1]), 100);
  assert.equal(values["cmi.core.exit"], "suspend");

  const first = values["cmi.core.total_time"];
  visit = await learner.visit(unit);
  await new Promise((later) => setTimeout(later, 1500));
  await visit.close();
  await until(async () => (await learner.kept(unit))["cmi.core.total_time"] > first, "time does not add up from visit to visit");
  await isClean(learner);
  await learner.leave();
});

// The last test, since it leaves another package behind.
test("a newer package of the same course finds what was done in the older one", () => goesOnInANewerPackage(course, join(packages, "scorm12-newer")));
