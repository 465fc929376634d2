// @ts-check
// The page of a role-play: the checklist can be ticked, as a check of one's own.

import { all } from "./dom.js";

/**
 * @param {HTMLElement} root the lesson's page
 * @param {import("./course-data.js").Lesson} lesson
 * @param {import("./player.js").Player} player
 * @returns {import("./pages.js").Page}
 */
export function rolePlayPage(root, lesson, player) {
  const boxes = /** @type {HTMLInputElement[]} */ (all(root, ".checklist input"));
  const known = player.state.checks.get(lesson.id) ?? boxes.map(() => false);
  boxes.forEach((box, at) => {
    box.disabled = false;
    box.checked = known[at] ?? false;
    box.addEventListener("change", () => {
      known[at] = box.checked;
      player.state.checks.set(lesson.id, known);
      player.saveSoon();
    });
  });
  return {};
}
