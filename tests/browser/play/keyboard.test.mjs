// The course by the keyboard alone: every kind of question is answered rightly without a mouse.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startFromDisk } from "./file-page.mjs";

const site = join(process.env.STUDIO_PACKAGES, "html/index.html");
let disk;

before(async () => (disk = await startFromDisk()));
after(() => disk?.stop());

/** Someone who has only keys. */
function keys({ page }) {
  const press = (key) => page.keyboard.press(key);
  const isOn = (selector) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  return {
    press,
    type: (text) => page.keyboard.type(text),
    isOn,
    /** Moves on by Tab until the focus is on what is wanted, and says where it was if it never comes there. */
    async to(selector, most = 120) {
      const way = [];
      for (let steps = 0; steps < most; steps += 1) {
        if (await isOn(selector)) return;
        await press("Tab");
        way.push(await page.evaluate(() => `${document.activeElement?.tagName}.${document.activeElement?.className}`));
      }
      throw new Error(`Tab never comes to ${selector}, only to ${[...new Set(way)].join(", ")}`);
    },
    where: () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120)),
    value: () => page.evaluate(() => document.activeElement?.value),
  };
}

/** Chooses one of a group of radio buttons: Tab enters the group, arrows move in it. */
async function chooseOne(hands, group, value) {
  await hands.to(`${group} input[type=radio]`);
  for (let steps = 0; steps < 10; steps += 1) {
    if ((await hands.value()) === value) break;
    await hands.press("ArrowDown");
  }
  assert.equal(await hands.value(), value);
  await hands.press("Space");
}

async function answerByKeys(hands, frame, question) {
  const root = `.question[data-question="${question.id}"]`;
  switch (question.kind) {
    case "singleChoice":
      return chooseOne(hands, root, question.parts[question.keys[0]]);
    case "trueFalse":
      return chooseOne(hands, root, String(question.isTrue));
    case "hotspot":
      return chooseOne(hands, root, question.parts[question.keys[0]]);
    case "multipleResponse": {
      // In the order of the page, so that Tab only ever goes forwards.
      const shown = await frame.locator(`${root} input`).evaluateAll((list) => list.map((input) => input.value));
      for (const value of shown.filter((each) => question.keys.some((key) => question.parts[key] === each))) {
        await hands.to(`${root} input[value="${value}"]`);
        await hands.press("Space");
      }
      return undefined;
    }
    case "matching": {
      const rows = await frame.locator(`${root} [data-part]:has(select)`).evaluateAll((list) => list.map((row) => row.dataset.part));
      for (const part of rows) {
        const right = question.rights[question.key[question.lefts.indexOf(part)]];
        await hands.to(`${root} [data-part="${part}"] select`);
        for (let steps = 0; (await hands.value()) !== right && steps < 10; steps += 1) await hands.press("ArrowDown");
        assert.equal(await hands.value(), right);
      }
      return undefined;
    }
    case "ordering": {
      const order = () => frame.locator(`${root} .ordering [data-part]`).evaluateAll((list) => list.map((row) => row.dataset.part));
      for (const [place, part] of question.parts.entries()) {
        const up = `${root} [data-part="${part}"] .ordering-buttons button:first-child`;
        if ((await order()).indexOf(part) > place) await hands.to(up);
        while ((await order()).indexOf(part) > place) {
          await hands.press("Enter");
          assert.ok(await hands.isOn(up), "the focus stays on the button that moves");
        }
      }
      return undefined;
    }
    case "numeric":
    case "shortAnswer":
      await hands.to(`${root} input[type=text]`);
      return hands.type(question.kind === "numeric" ? question.key : question.accepted[0]);
    case "fillBlank":
      for (const [at, part] of question.parts.entries()) {
        await hands.to(`${root} .blank[data-part="${part}"]`);
        await hands.type(question.accepted[at][0]);
      }
      return undefined;
    default:
      throw new Error(question.kind);
  }
}

test("every kind of question is answered by the keyboard alone", async () => {
  const learner = await disk.newLearner();
  const visit = await learner.visit(site);
  const { frame, data } = visit;
  const hands = keys(visit);
  await hands.to("a[href='#lesson-practice']");
  await hands.press("Enter");
  await frame.locator("#lesson-practice").waitFor({ state: "visible" });
  await hands.to("#lesson-practice .quiz-head button, #lesson-practice button.is-main");
  await hands.press("Enter");
  const { quiz } = data.lessons.find((lesson) => lesson.id === "practice");
  await frame.locator("#lesson-practice .question:visible").first().waitFor();
  const shown = await frame.locator("#lesson-practice .question:visible").evaluateAll((list) => list.map((element) => element.dataset.question));
  assert.equal(shown.length, 9);
  for (const id of shown) {
    const question = quiz.questions.find((each) => each.id === id);
    await answerByKeys(hands, frame, question);
    const check = frame.locator(`.question[data-question="${id}"] button`, { hasText: visit.say("check-answer") });
    await check.evaluate((button) => button.setAttribute("data-wanted", ""));
    await hands.to("[data-wanted]");
    await hands.press("Enter");
    await check.waitFor({ state: "detached" });
    assert.ok(await hands.isOn(`.question[data-question="${id}"], .question[data-question="${id}"] .verdict`), `after ${question.kind} the focus is on ${await hands.where()}`);
    assert.match(await frame.locator(`.question[data-question="${id}"]`).innerText(), new RegExp(visit.say("right")), question.kind);
  }
  await frame.locator("#lesson-practice .quiz-end button, #lesson-practice form button", { hasText: visit.say("submit") }).first().evaluate((button) => button.setAttribute("data-wanted", ""));
  await hands.to("[data-wanted]");
  await hands.press("Enter");
  await frame.locator("#lesson-practice .result").waitFor();
  assert.match(await frame.locator("#lesson-practice .result").innerText(), /100/);
  assert.deepEqual(learner.errors, []);
  await learner.leave();
});

test("the question in a film is answered by the keyboard alone, and the film goes on", async () => {
  const learner = await disk.newLearner();
  const visit = await learner.visit(site, "#lesson-the-line");
  const hands = keys(visit);
  await visit.frame.locator("#lesson-the-line video").evaluate((video) => (video.muted = true));
  await hands.to("#lesson-the-line video");
  await hands.press("Space");
  await visit.frame.locator("#lesson-the-line .question").waitFor({ state: "visible" });
  assert.ok(await hands.isOn(".question[data-question=film-belt]"), "the focus goes to the question");
  await chooseOne(hands, ".question[data-question=film-belt]", "true");
  await hands.to(".question[data-question=film-belt] button");
  await hands.press("Enter");
  assert.ok(await hands.isOn(".question[data-question=film-belt] button"), "the focus is on the button that goes on");
  await hands.press("Enter");
  await visit.frame.waitForFunction(() => document.querySelector("#lesson-the-line video").ended);
  await learner.leave();
});

test("the whole course is walked by the keyboard alone", async () => {
  const learner = await disk.newLearner();
  const visit = await learner.visit(site);
  const hands = keys(visit);
  await hands.press("Tab");
  assert.ok(await hands.isOn("a.skip, .skip a, a[href='#main'], a[href^='#']"), "the first stop leads to the page");
  await hands.to("#start");
  await hands.press("Enter");
  for (const lesson of visit.data.lessons) {
    await visit.frame.locator(`#lesson-${lesson.id}`).waitFor({ state: "visible" });
    assert.ok(await hands.isOn("h1") || lesson === visit.data.lessons[0], "the focus goes to the title of the page");
    await hands.to(".pager-next");
    await hands.press("Enter");
  }
  await visit.frame.locator("#results").waitFor({ state: "visible" });
  await learner.leave();
});
