// @ts-check
// The page that is open, or the whole course, on paper.

import { one } from "./dom.js";

/** How long paper waits for captions that do not come, in milliseconds. */
const LONG_ENOUGH = 4000;

/**
 * Makes the buttons work that stand under the outline.
 * @param {() => Promise<void>} prepare makes every page whole
 */
export function startPrinting(prepare) {
  const root = document.documentElement;
  one(document, "#print-page").addEventListener("click", () => window.print());
  one(document, "#print-all").addEventListener("click", async () => {
    await Promise.race([prepare(), new Promise((done) => setTimeout(done, LONG_ENOUGH))]);
    root.classList.add("prints-all");
    window.print();
  });
  // Not right behind `print()`: on a phone that gives back before anything is printed.
  window.addEventListener("afterprint", () => root.classList.remove("prints-all"));
}
