// Plain HTML from a disk: the site `html` and the single file `html-single.html` below STUDIO_PACKAGES.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { answerAndCheck, beginQuiz, goTo, goToPage, takeLessons, takeQuiz, watchFilm } from "./learner.mjs";
import { startFromDisk } from "./file-page.mjs";

const packages = process.env.STUDIO_PACKAGES;
const site = join(packages, "html/index.html");
const single = join(packages, "html-single.html");
let disk;

before(async () => (disk = await startFromDisk()));
after(() => disk?.stop());

/** Nothing threw and nothing was asked of a network. */
function isClean(learner) {
  assert.deepEqual(learner.errors, []);
  assert.deepEqual(learner.strayed, []);
}

async function worksFromTheDisk(file) {
  const learner = await disk.newLearner();
  const first = await learner.visit(file);
  assert.equal(first.data.standard, "html");
  await takeLessons(first.frame, first.data);
  const film = first.data.lessons.find((lesson) => lesson.kind === "video");
  await watchFilm(first.frame, film);
  const pictures = await first.frame.locator("img").evaluateAll((list) => list.map((picture) => picture.complete && picture.naturalWidth > 0));
  assert.ok(pictures.length > 0 && pictures.every(Boolean), "every picture is shown");
  await takeQuiz(first.frame, first.data.finalTest, false);
  await takeQuiz(first.frame, first.data.finalTest, true);
  await goToPage(first.frame, "certificate");
  assert.ok(await first.frame.locator("#certificate-sheet").isVisible(), "who has passed gets the certificate");
  await first.close();

  const second = await learner.visit(file);
  await goToPage(second.frame, "results");
  assert.match(await second.frame.locator("#results").innerText(), /100/, "the browser keeps what was reached");
  await second.close();
  isClean(learner);
  await learner.leave();
}

test("a site works from the disk, with film, pictures, certificate and memory", () => worksFromTheDisk(site));
test("a single file works from the disk, with film, pictures, certificate and memory", () => worksFromTheDisk(single));

test("a site that is closed mid-way goes on where it was", async () => {
  const learner = await disk.newLearner();
  const first = await learner.visit(site);
  const questions = await beginQuiz(first.frame, "practice");
  await answerAndCheck(first.frame, "practice", questions[0], true);
  await first.close();
  const second = await learner.visit(site);
  await second.frame.locator("#lesson-practice").waitFor({ state: "visible" });
  assert.match(await second.frame.locator(`.question[data-question="${questions[0].id}"]`).innerText(), /Right/);
  await second.close();
  isClean(learner);
  await learner.leave();
});

test("a site can be read where scripts are off", async () => {
  const learner = await disk.newLearner({ javaScriptEnabled: false });
  const page = await learner.context.newPage();
  await page.goto(new URL(`file://${site}`).href);
  const text = await page.locator("main").innerText();
  for (const words of ["Data before the parcel", "Opening and resealing", "The belt starts.", "Which description is too vague?"]) assert.ok(text.includes(words), words);
  await learner.leave();
});

test("a film plays with captions in the language that is chosen, at the speed that is chosen, and its transcript leads into it", async () => {
  const learner = await disk.newLearner();
  const { frame, data } = await learner.visit(site);
  const film = data.lessons.find((lesson) => lesson.kind === "video");
  await goTo(frame, film.id);
  const page = frame.locator(`#lesson-${film.id}`);
  const [speed, captions] = [page.locator(".film-controls select").first(), page.locator(".film-controls select").last()];
  await speed.selectOption("1.5");
  await captions.selectOption("fr");
  const state = await page.locator("video").evaluate(async (video) => {
    video.muted = true;
    await video.play();
    await new Promise((later) => setTimeout(later, 600));
    video.pause();
    const shown = [...video.textTracks].filter((track) => track.mode === "showing");
    for (let tries = 0; tries < 50 && !shown[0]?.cues?.length; tries += 1) await new Promise((later) => setTimeout(later, 50));
    return { at: video.currentTime, rate: video.playbackRate, captions: shown.map((track) => [track.language, track.cues?.[0]?.text]) };
  });
  assert.ok(state.at > 0.3, `it stands at ${state.at}`);
  assert.equal(state.rate, 1.5);
  assert.deepEqual(state.captions, [["fr", "Le tapis démarre."]]);
  const lines = page.locator(".transcript button");
  await page.locator(".transcript select").selectOption("en");
  await lines.last().click();
  const at = await page.locator("video").evaluate((video) => video.currentTime);
  assert.ok(at >= 2 && at < 4, `the last line leads to ${at}`);
  isClean(learner);
  await learner.leave();
});
