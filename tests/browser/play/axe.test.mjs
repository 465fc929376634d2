// Axe on every kind of page: the sites `html` and `html-ar` and the template in `template-ar` below STUDIO_PACKAGES.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startFromDisk } from "./file-page.mjs";
import { throughAllPages } from "./page-kinds.mjs";
import { COLOURS, violations, WCAG } from "../tools.mjs";

const packages = process.env.STUDIO_PACKAGES;
let disk;

before(async () => (disk = await startFromDisk()));
after(() => disk?.stop());

/** Looks at each page in light by all rules, and in dark by those that colours can break. */
async function hasNoViolations(name, direction) {
  const learner = await disk.newLearner({ colorScheme: "light", reducedMotion: "reduce" });
  const visit = await learner.visit(join(packages, name, "index.html"));
  assert.equal(await visit.frame.evaluate(() => document.documentElement.dir || "ltr"), direction);
  const found = [];
  let looked = 0;
  await throughAllPages(visit, async (page) => {
    looked += 1;
    for (const [colorScheme, rules] of [["dark", COLOURS], ["light", WCAG]]) {
      await visit.page.emulateMedia({ colorScheme });
      for (const violation of await violations(visit.frame, rules)) found.push(`${page}, ${colorScheme}: ${violation}`);
    }
  });
  assert.ok(looked >= 15, `only ${looked} pages were looked at`);
  assert.deepEqual(found, []);
  assert.deepEqual(learner.errors, []);
  await learner.leave();
}

test("axe finds nothing on any page in light and dark, left to right", () => hasNoViolations("html", "ltr"));
test("axe finds nothing on any page in light and dark, right to left", () => hasNoViolations("html-ar", "rtl"));
test("axe finds nothing on any page of a template in light and dark, right to left", () => hasNoViolations("template-ar", "rtl"));
