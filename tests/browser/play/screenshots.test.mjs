// Every kind of page at the width of a phone, a tablet and a desk: nothing is cut off sideways, and pictures of all are
// written into STUDIO_SCREENSHOTS for a person to look at.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startFromDisk } from "./file-page.mjs";
import { throughAllPages } from "./page-kinds.mjs";

const packages = process.env.STUDIO_PACKAGES;
const pictures = process.env.STUDIO_SCREENSHOTS;
let disk;

before(async () => {
  mkdirSync(pictures, { recursive: true });
  disk = await startFromDisk();
});
after(() => disk?.stop());

/** What stands out over the edge of the window. */
const overflowing = (frame) =>
  frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return element.checkVisibility() && (right > clientWidth + 1 || left < -1);
    });
    return over.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });

async function looksRight(name, width, options) {
  const learner = await disk.newLearner({ viewport: { width, height: 900 }, reducedMotion: "reduce", ...options });
  const visit = await learner.visit(join(packages, name, "index.html"));
  const faults = [];
  await throughAllPages(visit, async (page) => {
    for (const element of await overflowing(visit.frame)) faults.push(`${page}: ${element} stands out`);
    await visit.page.screenshot({ path: join(pictures, `${name}-${options.colorScheme}-${width}-${page}.png`), fullPage: true, animations: "disabled" });
  });
  assert.deepEqual(faults, []);
  await learner.leave();
}

for (const width of [360, 768, 1440]) {
  test(`nothing is cut off at ${width} pixels, left to right`, () => looksRight("html", width, { colorScheme: "light" }));
  test(`nothing is cut off at ${width} pixels, right to left`, () => looksRight("html-ar", width, { colorScheme: "dark" }));
}
