// cmi5: the packages `cmi5` and `cmi5-modules` below STUDIO_PACKAGES, played before the strict launcher.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ausOf, readCourse } from "../cmi5/course-structure.mjs";
import { closesAndResumes, closesWithoutConnection, diesAndResumes, failsAndPasses, goesOnInANewerPackage, isClean, losesTheConnection, looksOnly, passesInOneVisit, until, worksWithoutLms } from "./whole-course.mjs";
import { filesIn } from "../tools.mjs";
import { goTo, leave, takeLessons, takeQuiz, watchFilm } from "./learner.mjs";
import { EXTENSIONS, startCmi5, verbsIn } from "./cmi5-lms.mjs";

const packages = process.env.STUDIO_PACKAGES;
let course;
let modules;

before(async () => {
  course = await startCmi5(join(packages, "cmi5"));
  modules = await startCmi5(join(packages, "cmi5-modules"));
});

after(async () => {
  await course?.stop();
  await modules?.stop();
});

test("the course structure and its package keep the standard", () => {
  for (const name of ["cmi5", "cmi5-modules"]) {
    const folder = join(packages, name);
    const structure = readCourse(filesIn(folder), (file) => readFileSync(join(folder, file), "utf8"));
    const aus = ausOf(structure);
    assert.deepEqual(aus.map((au) => au.moveOn), name === "cmi5" ? ["CompletedAndPassed"] : ["Completed", "CompletedAndPassed"]);
    assert.equal(aus.at(-1).masteryScore, 0.7);
    assert.deepEqual(structure.objectives.map((objective) => objective.id.split("/").slice(-2).join("/")), ["outcome/judge-data", "outcome/open-parcels"]);
    assert.ok(aus.every((au) => au.refers.length > 0), "each AU refers to the outcomes that it serves");
  }
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
test("nothing is recorded in the modes Browse and Review", async () => {
  await looksOnly(modules, "Browse");
  await looksOnly(modules, "Review");
});

test("answers and outcomes are told in the words of xAPI", async () => {
  const learner = await course.newLearner();
  const [unit] = course.units;
  const visit = await learner.visit(unit);
  await takeLessons(visit.frame, visit.data);
  await takeQuiz(visit.frame, "practice", false);
  await takeQuiz(visit.frame, visit.data.finalTest, true);
  await leave(visit.frame);
  await until(async () => learner.statements().some((statement) => statement.verb.id.endsWith("/terminated")), "the session is not ended");
  await visit.close();
  const { answers } = await learner.told(unit);
  const [right, wrong] = [answers.slice(0, 9), answers.slice(9, 18)].map((list) => Object.fromEntries(list.map((answer) => [answer.id, answer])));
  const told = ({ type, response, pattern, result }) => [type, response, pattern, result];
  assert.deepEqual(told(right.single), ["choice", "b", "b", true]);
  assert.deepEqual(told(right.several), ["choice", "a[,]c", "a[,]c", true]);
  assert.deepEqual(told(right.truth), ["true-false", "false", "false", true]);
  assert.deepEqual(told(right.order), ["sequencing", "a[,]b[,]c[,]d", "a[,]b[,]c[,]d", true]);
  assert.deepEqual(told(right.number), ["numeric", "1.25", "1.2[:]1.3", true]);
  assert.deepEqual(told(wrong.single), ["choice", "a", "b", false]);
  assert.deepEqual(told(wrong.order), ["sequencing", "d[,]c[,]b[,]a", "a[,]b[,]c[,]d", false]);
  assert.deepEqual(right.single.outcomes.map((iri) => iri.split("/").pop()), ["judge-data"]);
  assert.equal(right.single.iri, `${visit.data.iri}/question/single`);
  assert.equal(right.single.description.en, "Which description is too vague?");
  assert.doesNotMatch(right.blanks.description.en, /Right/, "a question is told as it was asked, without what was said of its answer");

  const passed = learner.statements().find((statement) => statement.verb.id.endsWith("/passed"));
  assert.deepEqual(passed.result.score, { scaled: 1, raw: 100, min: 0, max: 100 });
  assert.equal(passed.context.extensions[EXTENSIONS.masteryScore], 0.7);
  assert.deepEqual(verbsIn(learner.statements()), ["launched", "initialized", "completed", "passed", "satisfied", "terminated"]);
  await isClean(learner);
  await learner.leave();
});

test("a film is told in the words of the video profile", async () => {
  const learner = await course.newLearner();
  const [unit] = course.units;
  const visit = await learner.visit(unit);
  const film = visit.data.lessons.find((lesson) => lesson.kind === "video");
  await watchFilm(visit.frame, film);
  await visit.frame.locator(`#lesson-${film.id} video`).evaluate((video) => (video.currentTime = 0.5));
  await goTo(visit.frame, "why-data");
  await leave(visit.frame);
  await visit.close();
  const told = learner.statements().filter((statement) => statement.object.definition?.type === "https://w3id.org/xapi/video/activity-type/video");
  const verbs = told.map((statement) => statement.verb.id.split("/").pop());
  assert.equal(verbs[0], "initialized");
  assert.equal(verbs.at(-1), "terminated");
  for (const verb of ["played", "paused", "completed", "seeked"]) assert.ok(verbs.includes(verb), verbs.join());
  assert.equal(told[0].object.id, `${visit.data.iri}/film/${film.id}`);
  await isClean(learner);
  await learner.leave();
});

test("the mastery score of the LMS decides, and the learner is told it", async () => {
  const learner = await modules.newLearner();
  const unit = modules.units.at(-1);
  const visit = await learner.visit(unit, { masteryScore: 0.2 });
  await takeLessons(visit.frame, visit.data);
  // One of three questions is right: a quarter of the points.
  const questions = visit.data.lessons.find((lesson) => lesson.id === visit.data.finalTest).quiz.questions;
  await takeQuiz(visit.frame, visit.data.finalTest, (question) => question.id === questions[0].id);
  assert.match(await visit.frame.locator(`#lesson-${visit.data.finalTest}`).innerText(), /20/);
  await until(async () => (await learner.told(unit)).success === "passed", "a quarter is enough where the LMS asks for a fifth");
  await leave(visit.frame);
  await visit.close();
  assert.equal((await learner.told(unit)).raw, 25);

  const strict = await modules.newLearner();
  const other = await strict.visit(unit, { masteryScore: 0.9 });
  await takeLessons(other.frame, other.data);
  await takeQuiz(other.frame, other.data.finalTest, (question) => question.id !== questions[0].id);
  await leave(other.frame);
  await other.close();
  await until(async () => (await strict.told(unit)).success === "failed", "three quarters are not enough where the LMS asks for nine tenths");
  await isClean(strict);
  await strict.leave();
  await learner.leave();
});

test("the learner goes back to the address of the LMS at the end", async () => {
  const learner = await modules.newLearner();
  const visit = await learner.visit(modules.units[0], { hasReturnUrl: true });
  await leave(visit.frame);
  await visit.page.waitForURL(/\/return\//);
  assert.equal(await visit.page.locator("h1").innerText(), "Back in the LMS");
  await visit.page.close();
  await isClean(learner);
  await learner.leave();
});

test("films are silent at first where the learner prefers it", async () => {
  for (const [audioPreference, isSilent] of [["off", true], ["on", false]]) {
    const learner = await modules.newLearner();
    learner.setPreferences({ languagePreference: "en", audioPreference });
    const visit = await learner.visit(modules.units[0]);
    assert.equal(await visit.frame.locator("video").first().evaluate((video) => video.muted), isSilent);
    await leave(visit.frame);
    await visit.close();
    await isClean(learner);
    await learner.leave();
  }
});

test("what the LMS stored and could not confirm is told once", async () => {
  const learner = await modules.newLearner();
  const unit = modules.units.at(-1);
  const visit = await learner.visit(unit);
  await takeLessons(visit.frame, visit.data);
  modules.lms.failures.begin("lose", 2, ({ path }) => path.endsWith("/statements"));
  await takeQuiz(visit.frame, visit.data.finalTest, true);
  await until(async () => (await learner.told(unit)).success === "passed", "the passed test is not told", 30_000);
  await until(async () => (await visit.notice()) !== visit.say("save-failed"), "the player never hears that it is told", 30_000);
  modules.lms.failures.end();
  await leave(visit.frame);
  await visit.close();
  const verbs = learner.statements().map((statement) => statement.verb.id.split("/").pop());
  assert.equal(verbs.filter((verb) => verb === "passed").length, 1);
  assert.equal(verbs.filter((verb) => verb === "answered").length, 3);
  await isClean(learner);
  await learner.leave();
});

test("a relaunch in another tab ends the first session, and the first tab says so", async () => {
  const learner = await modules.newLearner();
  const unit = modules.units[0];
  const first = await learner.visit(unit);
  const second = await learner.visit(unit);
  await goTo(first.frame, "practice");
  await until(async () => (await first.notice()) === first.say("save-failed"), `the first tab says only “${await first.notice()}”`);
  await first.close();
  await leave(second.frame);
  await second.close();
  assert.ok(modules.lms.faults.every((fault) => fault.id === "9.3.6.0-2"), JSON.stringify(modules.lms.faults));
  modules.lms.faults.length = 0;
  await isClean(learner);
  await learner.leave();
});

// The last test, since it leaves another package behind.
test("a newer package of the same course finds what was done in the older one", () => goesOnInANewerPackage(course, join(packages, "cmi5-newer")));
