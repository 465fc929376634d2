// @ts-check
// The outline and the bar: where the learner is, and what is done.

import { all, make, makeIcon, one } from "./dom.js";
import { say } from "./strings.js";

/**
 * @typedef {object} Outline
 * @property {(page: string) => void} follow marks the page that is open
 * @property {() => void} refresh shows what is done
 */

/**
 * @param {import("./player.js").Player} player
 * @returns {Outline}
 */
export function startOutline(player) {
  const outline = one(document, "#outline");
  const desk = one(document, ".desk");
  const button = one(document, "#outline-button");
  const progress = one(document, "#progress");
  const links = all(outline, "a[href^='#']");
  const modules = all(outline, ".outline-modules > li").map((module) => {
    const here = new Set(all(module, "a").map((link) => lessonOf(link.getAttribute("href") ?? "")));
    const gating = player.course.lessons.filter((lesson) => lesson.gates && here.has(lesson.id));
    const count = make("span", { class: "outline-count", "aria-hidden": "true" });
    const words = make("span", { class: "visually-hidden" });
    if (gating.length > 0) one(module, ".outline-module").append(" ", count, words);
    return { gating, count, words };
  });
  const isWide = window.matchMedia("(min-width: 64rem)");
  button.hidden = false;
  progress.hidden = false;

  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    document.documentElement.classList.toggle("has-outline", isOpen);
    button.setAttribute("aria-expanded", String(isOpen));
    // Over a narrow page the outline is all there is.
    desk.inert = isOpen && !isWide.matches;
    outline.inert = !isOpen;
  };
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  button.addEventListener("click", () => {
    open(!isOpen());
    if (isOpen() && !isWide.matches) outline.querySelector("a")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || isWide.matches || !isOpen()) return;
    event.preventDefault();
    open(false);
    button.focus();
  });
  // Over a narrow page, what is chosen and what is pressed beside it both close it.
  document.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (isWide.matches || !isOpen() || button.contains(target)) return;
    if (!outline.contains(target) || target.closest("a")) open(false);
  });
  isWide.addEventListener("change", () => open(isWide.matches));
  open(isWide.matches);

  const refresh = () => {
    const { done, all: count } = player.standing();
    const percent = count === 0 ? 100 : Math.round((100 * done) / count);
    const meter = one(progress, "[role=progressbar]");
    const words = say("progress-count", { done, all: count });
    meter.setAttribute("aria-valuenow", String(percent));
    meter.setAttribute("aria-valuetext", words);
    one(meter, "span").style.inlineSize = `${percent}%`;
    one(progress, "p").textContent = words;
    for (const { gating, count: sum, words: sentence } of modules) {
      const counted = { done: gating.filter((lesson) => player.state.done.has(lesson.id)).length, all: gating.length };
      sum.textContent = `${counted.done}/${counted.all}`;
      sentence.textContent = say("progress-count", counted);
    }
    for (const link of links) {
      const lesson = lessonOf(link.getAttribute("href") ?? "");
      const isDone = lesson !== null && player.state.done.has(lesson);
      link.classList.toggle("is-done", isDone);
      one(link, ".outline-mark").replaceChildren(...(isDone ? [makeIcon("done")] : lesson === null ? [] : [make("i")]));
      one(link, ".outline-state").textContent = isDone ? ` (${say("done")})` : "";
    }
  };
  player.onDone(refresh);
  refresh();
  return {
    refresh,
    follow: (page) => {
      for (const link of links) {
        if (link.getAttribute("href") === `#${page}`) {
          link.setAttribute("aria-current", "page");
          link.scrollIntoView({ block: "nearest" });
        } else link.removeAttribute("aria-current");
      }
    },
  };
}

/**
 * The lesson that a page or its address stands for.
 * @param {string} page
 * @returns {string | null}
 */
export function lessonOf(page) {
  const id = page.replace(/^#/, "");
  return id.startsWith("lesson-") ? id.slice("lesson-".length) : null;
}
