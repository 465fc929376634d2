// @ts-check
// The page that states what was reached, to be printed. What stays the same for everybody is written into the
// page already; here come the name, the score and the day.

import { dateOf } from "./days.js";
import { make, makeButton, makeIcon, one } from "./dom.js";
import { finalTest } from "./course-data.js";
import { isReached } from "./reached.js";
import { lessonsToDo, verdictOf } from "./results-page.js";
import { say, sayDay, sayNumber } from "./strings.js";

/**
 * @param {HTMLElement} root
 * @param {import("./player.js").Player} player
 * @returns {import("./pages.js").Page}
 */
export function certificatePage(root, player) {
  const { course, state, learner } = player;
  const open = one(root, "#certificate-open");
  const sheet = one(root, "#certificate-sheet");
  const name = one(root, "#certificate-name");
  const print = makeButton(say("print-page"), "button is-main", () => window.print());
  print.prepend(makeIcon("print"));
  root.hidden = false;
  root.append(make("p", { class: "certificate-actions" }, print));
  name.replaceChildren(...(learner === "" ? nameField() : [learner]));

  return {
    enter: () => {
      const isThere = isReached(course, state);
      root.classList.toggle("is-reached", isThere);
      sheet.hidden = !isThere;
      print.hidden = !isThere;
      const missing = make("p", { class: "hint" }, say(finalTest(course) ? "certificate-open" : "completion-open"));
      open.replaceChildren(...(isThere ? [] : [missing, verdictOf(player), ...lessonsToDo(player)]));
      const { tenths } = player.standing();
      const score = root.querySelector("#certificate-score");
      if (score && tenths !== null) score.textContent = say("percent", { n: sayNumber(tenths / 10) });
      const day = one(root, "#certificate-day");
      // A course that was finished before days were kept has none.
      one(root, "#certificate-day-fact").hidden = state.reachedOn === null;
      if (state.reachedOn !== null) day.textContent = sayDay(dateOf(state.reachedOn));
    },
  };
}

/**
 * Where no LMS knows the learner, the learner does. What is typed stays on the page and is kept nowhere.
 * @returns {HTMLElement[]}
 */
function nameField() {
  const hint = make("span", { class: "hint", id: "certificate-hint" }, say("learner-hint"));
  const field = make("input", { type: "text", autocomplete: "name", dir: "auto", maxlength: 120, "aria-describedby": hint.id });
  return [make("label", {}, make("span", {}, say("learner-name")), field), hint];
}
