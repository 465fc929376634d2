// A SCORM 1.2 package, unpacked into STUDIO_PACKAGE, played by a learner in Chromium against scorm-again.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { beginQuiz, finish, goTo, takeQuiz } from "./learner.mjs";
import { launch, packageFolder, serve, violations } from "./tools.mjs";

const course = process.env.STUDIO_PACKAGE;
let browser;
let server;

before(async () => {
  server = await serve({ course, lms: fileURLToPath(new URL(".", import.meta.url)), "scorm-again": packageFolder("scorm-again") });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A learner's browser; what the LMS keeps lives as long as it. */
async function learner(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1320, height: 860 }, ...options });
  const strayed = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url())) strayed.push(request.url());
  });
  return { context, strayed };
}

/** Opens the course in the LMS. */
async function visit({ context }) {
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${server.address}/lms/lms.html`);
  const frame = page.frame({ url: /course\/index\.html/ }) ?? page.frames()[1];
  await frame.locator("main").waitFor();
  await frame.waitForFunction(() => document.documentElement.classList.length > 0 || document.readyState === "complete");
  const data = await frame.evaluate(() => JSON.parse(document.getElementById("course-data").textContent));
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem("lms-kept") ?? "{}"));
  const faults = () => page.evaluate(() => JSON.parse(localStorage.getItem("lms-faults") ?? "[]"));
  return { page, frame, data, errors, kept, faults };
}

test("a learner completes every lesson, fails the test, tries again and passes", async () => {
  const someone = await learner();
  const { page, frame, data, kept, faults, errors } = await visit(someone);
  assert.equal(data.standard, "scorm12");
  for (const lesson of data.lessons) {
    if (lesson.id === data.finalTest) continue;
    if (lesson.kind === "quiz") await takeQuiz(frame, lesson.id, true);
    else await finish(frame, lesson.id);
  }
  assert.equal((await kept()).core.lesson_status, "incomplete", "with a final test, lessons alone complete nothing");

  await takeQuiz(frame, data.finalTest, false);
  let core = (await kept()).core;
  assert.equal(core.lesson_status, "failed");
  assert.ok(Number(core.score.raw) < 70, core.score.raw);

  await takeQuiz(frame, data.finalTest, true);
  core = (await kept()).core;
  assert.equal(core.lesson_status, "passed");
  assert.equal(Number(core.score.raw), 100);
  assert.equal(Number(core.score.max), 100);

  const calls = await page.evaluate(() => window.lmsCalls);
  const types = new Set(calls.filter(([name]) => /^cmi\.interactions\.\d+\.type$/.test(name)).map(([, value]) => value));
  assert.ok(types.has("choice"), [...types].join());
  assert.ok(calls.some(([name]) => name === "cmi.core.session_time"));
  await page.close({ runBeforeUnload: true });
  await new Promise((done) => setTimeout(done, 500));

  const again = await visit(someone);
  core = (await again.kept()).core;
  assert.equal(core.lesson_status, "passed", "a later visit takes nothing back");
  assert.match(core.total_time, /^\d{2,4}:\d\d:\d\d/);
  assert.notEqual(core.total_time, "0000:00:00", "time adds up from visit to visit");
  if ((await again.frame.locator(`#lesson-${data.finalTest}`).getByRole("button", { name: "Try again" }).count()) > 0) {
    await takeQuiz(again.frame, data.finalTest, false);
    assert.equal((await again.kept()).core.lesson_status, "passed", "a worse attempt takes nothing back");
  }
  assert.deepEqual(await again.faults(), []);
  assert.deepEqual(await faults().catch(() => []), []);
  assert.deepEqual([...errors, ...again.errors], []);
  assert.deepEqual(someone.strayed, [], "nothing is asked of any other machine");
  await someone.context.close();
});

test("who closes the course mid-way comes back to the same place with the same answers", async () => {
  const someone = await learner();
  const first = await visit(someone);
  const readings = first.data.lessons.filter((lesson) => lesson.kind === "reading");
  await finish(first.frame, readings[0].id);
  await finish(first.frame, readings[1].id);
  const quiz = first.data.lessons.find((lesson) => lesson.kind === "quiz" && lesson.id !== first.data.finalTest);
  const answered = await beginQuiz(first.frame, quiz.id);
  const order = (frame) =>
    frame.locator(`#lesson-${quiz.id} .question:visible`).evaluateAll((list) => list.map((element) => element.dataset.question));
  const before = await order(first.frame);
  // As a tab that is closed: nothing is pressed, nothing is waited for.
  await first.page.close({ runBeforeUnload: false });

  const second = await visit(someone);
  await second.frame.locator(`#lesson-${quiz.id}`).waitFor({ state: "visible" });
  assert.deepEqual(await order(second.frame), before, "the same questions in the same order");
  const state = await second.frame.locator(`#lesson-${quiz.id} .question[data-question="${answered}"]`).innerText();
  assert.match(state, /Right|Answered|answered this/);
  assert.deepEqual(await second.faults(), []);
  assert.deepEqual(second.errors, []);
  await someone.context.close();
});

test("a film plays with its captions", async () => {
  const someone = await learner();
  const { frame, data } = await visit(someone);
  const film = data.lessons.find((lesson) => lesson.kind === "video");
  assert.ok(film, "the package has a film");
  await goTo(frame, film.id);
  const played = await frame.locator(`#lesson-${film.id} video`).evaluate(async (video) => {
    video.muted = true;
    await video.play();
    await new Promise((done) => setTimeout(done, 1200));
    video.pause();
    const [track] = video.textTracks;
    track.mode = "showing";
    for (let tries = 0; tries < 50 && !track.cues?.length; tries += 1) await new Promise((done) => setTimeout(done, 100));
    return { at: video.currentTime, cues: track.cues?.length ?? 0, language: track.language };
  });
  assert.ok(played.at > 0.3, `it stands at ${played.at}`);
  assert.ok(played.cues > 0, "no captions");
  await someone.context.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on any page (${colorScheme})`, async () => {
    const someone = await learner({ colorScheme });
    const { frame, data } = await visit(someone);
    assert.deepEqual(await violations(frame), [], "cover");
    for (const lesson of data.lessons) {
      await goTo(frame, lesson.id);
      assert.deepEqual(await violations(frame), [], lesson.id);
      if (lesson.kind === "quiz") {
        await takeQuiz(frame, lesson.id, lesson.id !== data.finalTest);
        assert.deepEqual(await violations(frame), [], `${lesson.id}, with its result`);
      }
    }
    for (const place of ["glossary", "sources", "results"]) {
      await frame.locator(`a[href="#${place}"]`).first().click();
      assert.deepEqual(await violations(frame), [], place);
    }
    await someone.context.close();
  });
}
