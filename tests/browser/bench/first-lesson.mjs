// Prints the milliseconds until the first lesson of a package is shown, with the player and, for a floor, without its
// script: `node first-lesson.mjs PACKAGE RUNS`. Both are measured by turns, so that a busy machine is busy for both.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { courseData, unzip } from "../unzip.mjs";
import { launch, serve } from "../tools.mjs";

const [, , path, runs] = process.argv;
const files = unzip(path);
const lesson = courseData(files.get("index.html")().toString("utf8")).lessons[0].id;
const folder = mkdtempSync(join(tmpdir(), "first-lesson-"));
for (const [name, read] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), read());
}
const server = await serve({ course: folder });
const browser = await launch();

/** Opens the course at its first lesson in a browser that knows nothing yet. */
async function timed(hasPlayer) {
  const context = await browser.newContext({ viewport: { width: 1320, height: 860 } });
  if (!hasPlayer) await context.route("**/player/player.js", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
  const page = await context.newPage();
  await page.addInitScript(
    ({ id, mark }) => {
      const look = () => {
        const element = document.getElementById(id);
        const isShown = element && document.readyState !== "loading" && (mark === "" || element.classList.contains(mark)) && element.getClientRects().length > 0;
        // A frame later it has been painted.
        if (isShown) requestAnimationFrame(() => (window.shownAt = performance.now()));
        else requestAnimationFrame(look);
      };
      look();
    },
    { id: `lesson-${lesson}`, mark: hasPlayer ? "is-shown" : "" },
  );
  await page.goto(`${server.address}/course/index.html#lesson-${lesson}`);
  await page.waitForFunction(() => window.shownAt !== undefined);
  const time = await page.evaluate(() => window.shownAt);
  await context.close();
  return time;
}

const measured = { shown: [], floor: [] };
await timed(true);
for (let run = 0; run < Number(runs); run += 1) {
  measured.floor.push(await timed(false));
  measured.shown.push(await timed(true));
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });
console.log(JSON.stringify(measured));
