// @ts-check
// The last page: what was reached, and what is still to do.

import { finalTest } from "./course-data.js";
import { isReached } from "./reached.js";
import { make, makeButton, makeIcon, one } from "./dom.js";
import { say, sayNumber } from "./strings.js";

/**
 * @param {HTMLElement} root
 * @param {import("./player.js").Player} player
 * @returns {import("./pages.js").Page}
 */
export function resultsPage(root, player) {
  root.hidden = false;
  const body = one(root, "#results-body");
  return { enter: () => body.replaceChildren(verdictOf(player), ...lessonsToDo(player), ...quizzes(player), actions(player)) };
}

/**
 * How the learner stands, and the next step.
 * @param {import("./player.js").Player} player
 * @returns {HTMLElement}
 */
export function verdictOf(player) {
  const { course } = player;
  const standing = player.standing();
  const test = finalTest(course);
  const isGood = isReached(course, player.state);
  const key = !test
    ? standing.isComplete ? "results-complete" : "results-incomplete"
    : { none: "results-open", passed: "results-passed", failed: "results-failed" }[standing.verdict];
  const children = [make("p", { class: "result-words" }, makeIcon(isGood ? "done" : standing.verdict === "failed" ? "wrong" : "open"), say(key))];
  if (standing.tenths !== null) {
    children.push(make("p", { class: "figure" }, say("percent", { n: sayNumber(standing.tenths / 10) })));
  }
  if (test && course.hours) {
    const values = { credits: course.hours.credits, hours: course.hours.learningHours };
    children.push(make("p", { class: "result-credits" }, say(isGood ? "results-credits" : "results-credits-open", values)));
  }
  if (test && !isGood) {
    const go = make("a", { class: "button is-main", href: `#lesson-${test.id}` }, say("go-to-test"));
    children.push(make("p", {}, standing.isLast ? say("no-attempts") : go));
  }
  if (isGood && document.getElementById("certificate")) {
    const words = say(test ? "see-certificate" : "see-completion");
    children.push(make("p", {}, make("a", { class: "button is-main", href: "#certificate" }, words)));
  }
  return make("div", { class: `result ${isGood ? "is-passed" : standing.verdict === "failed" ? "is-failed" : ""}` }, ...children);
}

/**
 * The lessons that gate and are not done.
 * @param {import("./player.js").Player} player
 * @returns {HTMLElement[]}
 */
export function lessonsToDo(player) {
  const { course, state } = player;
  const open = course.lessons.filter((lesson) => lesson.gates && !state.done.has(lesson.id));
  if (open.length === 0) return [];
  const items = open.map((lesson) => make("li", {}, make("a", { href: `#lesson-${lesson.id}` }, lesson.title)));
  return [make("h2", {}, say("results-to-do")), make("ul", { class: "to-do" }, ...items)];
}

/**
 * @param {import("./player.js").Player} player
 * @returns {HTMLElement[]}
 */
function quizzes(player) {
  const rows = player.course.lessons.flatMap((lesson) => {
    const known = player.state.quizzes.get(lesson.id);
    if (!lesson.quiz || !known || known.attempts === 0) return [];
    const score = say("percent", { n: sayNumber(known.best / 10) });
    const words = say(known.isPassed ? "passed" : "failed");
    return [make("li", {}, make("a", { href: `#lesson-${lesson.id}` }, lesson.title), make("span", { class: "score" }, `${score} · ${words}`))];
  });
  return rows.length === 0 ? [] : [make("h2", {}, say("results-quizzes")), make("ul", { class: "scores" }, ...rows)];
}

/**
 * @param {import("./player.js").Player} player
 * @returns {HTMLElement}
 */
function actions(player) {
  const said = make("p", { class: "notice", role: "status", hidden: true });
  const leave = makeButton(say("leave"), "button is-main", async () => {
    leave.disabled = true;
    const isKept = await player.leave();
    leave.disabled = false;
    said.hidden = false;
    said.textContent = say(isKept ? "session-over" : "leave-failed");
    if (!isKept) return;
    leave.remove();
    // Only a window that a script opened can be closed by one; any other stays, and the sentence says what to
    // do.
    if (window.opener || window.top?.opener) window.top?.close();
  });
  const print = makeButton(say("print-page"), "button", () => window.print());
  print.prepend(makeIcon("print"));
  const children = player.course.standard === "html" ? [print] : [leave, print];
  return make("div", { class: "result-actions" }, make("p", {}, ...children), said);
}
