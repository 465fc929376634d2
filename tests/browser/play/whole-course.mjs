// What a learner does in every standard. Each function is one test; the files of the standards name them.

import assert from "node:assert/strict";
import { answerAndCheck, beginQuiz, finish, goTo, leave, submitQuiz, takeLessons, takeQuiz } from "./learner.mjs";

/** Waits until a claim holds, for what is told over a network. */
export async function until(claim, sentence, milliseconds = 8000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await claim()) return;
    if (Date.now() > end) throw new Error(sentence);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Nothing was refused, nothing threw, and nobody but the LMS was asked for anything. */
export async function isClean(learner) {
  assert.deepEqual(await learner.faults(), []);
  assert.deepEqual(learner.errors, []);
  assert.deepEqual(learner.strayed, [], "nothing is asked of any other machine");
}

const isPast = (unit) => `${unit.title ?? unit.id}`;

/**
 * Every lesson is done, the final test is failed, tried again in a later visit and passed; a worse attempt afterwards takes
 * nothing back.
 */
export async function failsAndPasses(lms) {
  const learner = await lms.newLearner();
  for (const unit of lms.units) {
    let visit = await learner.visit(unit);
    await takeLessons(visit.frame, visit.data);
    const { finalTest } = visit.data;
    if (finalTest === null) {
      await until(async () => (await learner.told(unit)).isComplete, `${isPast(unit)} is not complete when all its lessons are done`);
      await visit.close();
      continue;
    }
    assert.equal((await learner.told(unit)).success, "unknown", "nothing is judged before the final test");
    assert.equal(await learner.courseIsPassed(), false);
    await takeQuiz(visit.frame, finalTest, false);
    await leave(visit.frame);
    await until(async () => (await learner.told(unit)).success === "failed", "the failed test is not told");
    const failed = await learner.told(unit);
    assert.ok(failed.raw !== null && failed.raw < 70, `${failed.raw}`);
    assert.equal(await learner.courseIsPassed(), false);
    await visit.close();

    visit = await learner.visit(unit);
    await takeQuiz(visit.frame, finalTest, true);
    await until(async () => (await learner.told(unit)).success === "passed", "the passed test is not told");
    assert.deepEqual([(await learner.told(unit)).raw, (await learner.told(unit)).isComplete], [100, true]);
    await visit.close();

    visit = await learner.visit(unit);
    if ((await visit.frame.locator(`#lesson-${finalTest}`).getByRole("button", { name: visit.say("try-again"), includeHidden: true }).count()) > 0) {
      await takeQuiz(visit.frame, finalTest, false);
    }
    await finish(visit.frame, visit.data.lessons[0].id);
    await visit.close();
    const told = await learner.told(unit);
    assert.deepEqual([told.success, told.raw, told.isComplete], ["passed", 100, true], "a later visit takes nothing back");
  }
  await until(() => learner.courseIsPassed(), "the course is not passed");
  await isClean(learner);
  await learner.leave();
}

/** A test that is failed and passed in one visit is passed, and the LMS hears no contradiction. */
export async function passesInOneVisit(lms) {
  const learner = await lms.newLearner();
  const unit = lms.units.at(-1);
  const visit = await learner.visit(unit);
  await takeLessons(visit.frame, visit.data);
  await takeQuiz(visit.frame, visit.data.finalTest, false);
  await takeQuiz(visit.frame, visit.data.finalTest, true);
  await leave(visit.frame);
  await until(async () => (await learner.told(unit)).success === "passed", "the passed test is not told");
  await visit.close();
  assert.equal((await learner.told(unit)).raw, 100);
  await isClean(learner);
  await learner.leave();
}

/** The order of the questions that are asked, as the page shows them. */
const orderOf = (frame, quiz) =>
  frame.locator(`#lesson-${quiz} .question:visible`).evaluateAll((list) => list.map((element) => element.dataset.question));

/** The course is closed mid-way, as a tab is closed, and goes on where it was. */
export async function closesAndResumes(lms) {
  const learner = await lms.newLearner();
  const unit = lms.units[0];
  const first = await learner.visit(unit);
  const reading = first.data.lessons.find((lesson) => lesson.kind === "reading");
  const quiz = first.data.lessons.find((lesson) => lesson.kind === "quiz" && lesson.id !== first.data.finalTest);
  await finish(first.frame, reading.id);
  const questions = await beginQuiz(first.frame, quiz.id);
  await answerAndCheck(first.frame, quiz.id, questions[0], true);
  const before = await orderOf(first.frame, quiz.id);
  const options = (frame) => frame.locator(`#lesson-${quiz.id} [data-question="single"] input`).evaluateAll((list) => list.map((input) => input.value));
  const optionsBefore = await options(first.frame);
  await first.close();

  const second = await learner.visit(unit);
  await second.frame.locator(`#lesson-${quiz.id}`).waitFor({ state: "visible" });
  assert.deepEqual(await orderOf(second.frame, quiz.id), before, "the same questions in the same order");
  assert.deepEqual(await options(second.frame), optionsBefore, "the same options in the same order");
  const state = await second.frame.locator(`#lesson-${quiz.id} .question[data-question="${questions[0].id}"]`).innerText();
  const said = ["right", "answered", "answered-before", "is-key"].map((key) => second.say(key));
  assert.ok(said.some((words) => state.includes(words)), state);
  for (const question of questions.slice(1)) await answerAndCheck(second.frame, quiz.id, question, true);
  await submitQuiz(second.frame, quiz.id);
  await goTo(second.frame, reading.id);
  assert.ok(await isDone(second.frame), "what was done before is done");
  await second.close();
  await isClean(learner);
  await learner.leave();
}

/** Whether the open lesson says that it is done. */
async function isDone(frame) {
  return (await frame.locator("#pager .pager-done").getAttribute("aria-pressed")) === "true";
}

/** The browser dies without another word: each answer and each page had been kept when it was there. */
export async function diesAndResumes(lms) {
  const learner = await lms.newLearner();
  const unit = lms.units[0];
  const first = await learner.visit(unit);
  const questions = await beginQuiz(first.frame, "practice");
  const before = (await learner.told(unit)).memory;
  await answerAndCheck(first.frame, "practice", questions[0], true);
  await until(async () => (await learner.told(unit)).memory !== before, "an answer is not kept at once");
  await goTo(first.frame, "why-data");
  await new Promise((later) => setTimeout(later, 500));
  await first.die();

  const second = await learner.visit(unit);
  await second.frame.locator("#lesson-why-data").waitFor({ state: "visible" });
  await goTo(second.frame, "practice");
  const state = await second.frame.locator(`.question[data-question="${questions[0].id}"]`).innerText();
  assert.ok(["right", "answered", "answered-before"].some((key) => state.includes(second.say(key))), state);
  await second.close();
  await isClean(learner);
  await learner.leave();
}

/** The connection goes while the learner answers: a sentence says so, and when it comes back everything is told. */
export async function losesTheConnection(lms) {
  const learner = await lms.newLearner();
  const unit = lms.units.at(-1);
  const visit = await learner.visit(unit);
  await takeLessons(visit.frame, visit.data);
  await until(async () => (await learner.told(unit)).answers.length > 0 || visit.data.lessons.length < 4, "the answers are not told");
  const before = (await learner.told(unit)).answers.length;
  await learner.breakConnection();
  await takeQuiz(visit.frame, visit.data.finalTest, true);
  await until(async () => (await visit.notice()) === visit.say("save-failed"), "nobody says that nothing is saved");
  assert.equal((await learner.told(unit)).success, "unknown", "the LMS was not there");
  await learner.mend();
  await until(async () => (await visit.notice()) === visit.say("saved-again"), "nobody says that everything is saved", 20_000);
  const told = await learner.told(unit);
  assert.deepEqual([told.success, told.raw], ["passed", 100]);
  assert.equal(told.answers.length, before + 3, "each answer is told, and once");
  await visit.close();
  await isClean(learner);
  await learner.leave();
}

/** The tab is closed while the connection is away; when the course is opened again, what was reached is there and is told. */
export async function closesWithoutConnection(lms) {
  const learner = await lms.newLearner();
  const unit = lms.units.at(-1);
  const first = await learner.visit(unit);
  await takeLessons(first.frame, first.data);
  const before = (await learner.told(unit)).answers.length;
  const { asked } = first.data.lessons.find((lesson) => lesson.id === first.data.finalTest).quiz;
  await learner.breakConnection();
  await takeQuiz(first.frame, first.data.finalTest, true);
  await until(async () => (await first.notice()) === first.say("save-failed"), "nobody says that nothing is saved");
  await first.close();
  await learner.mend();
  assert.equal((await learner.told(unit)).success, "unknown", "the LMS was not there");

  const second = await learner.visit(unit);
  await until(async () => (await learner.told(unit)).success === "passed", "what was passed without a connection is lost");
  await goTo(second.frame, second.data.finalTest);
  assert.match(await second.frame.locator(`#lesson-${second.data.finalTest} .result`).innerText(), /100/);
  await leave(second.frame);
  await second.close();
  const told = await learner.told(unit);
  assert.deepEqual([told.success, told.raw, told.isComplete], ["passed", 100, true]);
  assert.ok(told.answers.length >= before + asked, `${told.answers.length - before} of ${asked} answers were told later`);
  await isClean(learner);
  await learner.leave();
}

/** Where the LMS lets somebody only look, nothing is recorded and a sentence says so. */
export async function looksOnly(lms, mode) {
  const learner = await lms.newLearner();
  const unit = lms.units.at(-1);
  const visit = await learner.visit(unit, { mode });
  assert.equal(await visit.notice(), visit.say("lms-look-only"));
  await takeLessons(visit.frame, visit.data);
  await takeQuiz(visit.frame, visit.data.finalTest, true);
  await leave(visit.frame);
  await visit.close();
  const told = await learner.told(unit);
  assert.deepEqual([told.isComplete, told.success, told.raw], [false, "unknown", null]);
  await isClean(learner);
  await learner.leave();
}

/** A newer export of the same course finds what the learner had done in the older one. */
export async function goesOnInANewerPackage(lms, newer) {
  const learner = await lms.newLearner();
  const [unit] = lms.units;
  const first = await learner.visit(unit);
  await takeLessons(first.frame, first.data);
  await takeQuiz(first.frame, first.data.finalTest, true);
  await until(async () => (await learner.told(unit)).success === "passed", "the passed test is not told");
  await first.close();

  lms.replacePackage(newer);
  const second = await learner.visit(unit);
  const added = second.data.lessons.find((lesson) => !first.data.lessons.some((each) => each.id === lesson.id));
  assert.ok(added, "the newer package has a lesson more");
  await goTo(second.frame, added.id);
  assert.equal(await isDone(second.frame), false, "what is new is not done");
  await goTo(second.frame, "why-data");
  assert.ok(await isDone(second.frame), "what was done is done");
  await finish(second.frame, added.id);
  await leave(second.frame);
  await second.close();
  const told = await learner.told(unit);
  assert.deepEqual([told.success, told.raw, told.isComplete], ["passed", 100, true], "a newer package takes nothing back");
  await isClean(learner);
  await learner.leave();
}

/** Without an LMS a sentence says so, and the course works; what was done is found again in the same browser. */
export async function worksWithoutLms(lms) {
  const learner = await lms.newLearner();
  const first = await learner.visitWithoutLms(lms.units[0]);
  assert.equal(await first.notice(), first.say("saved-in-browser"));
  await finish(first.frame, "why-data");
  await first.close();
  const second = await learner.visitWithoutLms(lms.units[0]);
  await goTo(second.frame, "why-data");
  assert.ok(await isDone(second.frame), "the browser keeps what was done");
  await second.close();
  assert.deepEqual([...learner.errors, ...learner.strayed], []);
  await learner.leave();
}
