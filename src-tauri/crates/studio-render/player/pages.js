// @ts-check
// One page at a time. A page's address is its id behind `#`, so that links work with and without the player.

import { all, make, one } from "./dom.js";
import { certificatePage } from "./certificate-page.js";
import { filmPage } from "./film-page.js";
import { lessonOf, startOutline } from "./outline.js";
import { noteReached } from "./reached.js";
import { quizPage } from "./quiz-page.js";
import { resultsPage } from "./results-page.js";
import { rolePlayPage } from "./role-play-page.js";
import { say, sayDay } from "./strings.js";
import { startDefinitions } from "./definitions.js";
import { startPager } from "./pager.js";
import { startPrinting } from "./printing.js";
import { startTurning } from "./turning.js";

/**
 * What a page does beside being shown.
 * @typedef {object} Page
 * @property {() => void} [enter]
 * @property {() => void} [leave]
 * @property {() => void | Promise<void>} [prepare] makes it whole for paper, though it is not open
 */

/** @param {import("./player.js").Player} player */
export function startPages(player) {
  const elements = new Map(all(document, ".page").map((element) => [element.id, element]));
  const inOrder = [...elements.keys()].filter((page) => page !== "glossary" && page !== "sources");
  /** @type {Map<string, Page>} */
  const begun = new Map();
  const outline = startOutline(player);
  const titleOf = (/** @type {string} */ page) => elements.get(page)?.querySelector("h1")?.textContent ?? "";
  const pager = startPager(player, inOrder, (page) => (page === "cover" ? say("cover") : titleOf(page)));
  let open = "";

  /**
   * A page is made to work when it is first opened: a long course starts no slower than a short one.
   * @param {string} page
   * @param {HTMLElement} element
   * @returns {Page}
   */
  const begin = (page, element) => {
    const known = begun.get(page);
    if (known) return known;
    const made = pageOf(page, element, player);
    begun.set(page, made);
    return made;
  };

  /**
   * @param {string} page
   * @param {boolean} isFirst at the start the focus stays where the browser put it
   */
  const show = (page, isFirst) => {
    const element = elements.get(page);
    if (!element || page === open) return;
    begun.get(open)?.leave?.();
    elements.get(open)?.classList.remove("is-shown");
    one(document, "#cover").classList.remove("is-shown");
    element.classList.add("is-shown");
    open = page;
    player.state.page = page;
    begin(page, element).enter?.();
    outline.follow(page);
    pager.follow(page);
    document.title = page === "cover" ? player.course.title : `${titleOf(page)} · ${player.course.title}`;
    window.scrollTo(0, 0);
    if (!isFirst) {
      element.querySelector("h1")?.focus({ preventScroll: true });
      player.save();
    }
  };

  /** The page that an address names, or the page that what it names stands on. */
  const addressed = () => {
    // Ids are ASCII, so nothing of an address has to be decoded, and none can be so wrong that it stops the player.
    const id = location.hash.slice(1);
    if (elements.has(id)) return { page: id, inside: null };
    const inside = id === "" ? null : document.getElementById(id);
    return { page: inside?.closest(".page")?.id ?? "", inside };
  };
  window.addEventListener("hashchange", () => {
    const { page, inside } = addressed();
    if (page !== "") show(page, false);
    if (inside) {
      inside.scrollIntoView({ block: "center" });
      if (!inside.hasAttribute("tabindex") && inside.tabIndex < 0) inside.setAttribute("tabindex", "-1");
      inside.focus({ preventScroll: true });
    }
  });

  startTurning(one(document, ".desk"), pager.turn);
  startDefinitions();
  startPrinting(async () => {
    await Promise.all([...elements].map(([page, element]) => page !== open && begin(page, element).prepare?.()));
  });
  player.onDone(() => noteReached(player.course, player.state, new Date()));
  // Our own: an author's text may have others, of any form.
  for (const time of /** @type {HTMLTimeElement[]} */ (all(document, "time.day"))) {
    time.textContent = sayDay(new Date(`${time.dateTime}T00:00:00Z`));
  }

  const first = inOrder[1] ?? "cover";
  const resumed = elements.has(player.state.page) ? player.state.page : "";
  const start = one(document, "#start");
  start.setAttribute("href", `#${resumed === "" || resumed === "cover" ? first : resumed}`);
  start.textContent = say(resumed === "" || resumed === "cover" ? "begin" : "continue");
  start.parentElement?.removeAttribute("hidden");
  if (resumed !== "" && resumed !== "cover") {
    start.after(make("span", { class: "hint" }, say("continue-at", { title: titleOf(resumed) })));
  }
  const asked = addressed().page;
  show(asked !== "" && asked !== "cover" ? asked : resumed || "cover", true);
  // The cover needs no address: with one, the keyboard would begin behind the bar and the outline.
  if (open !== "cover" && location.hash.slice(1) !== open) history.replaceState(null, "", `#${open}`);
}

/**
 * @param {string} page
 * @param {HTMLElement} element
 * @param {import("./player.js").Player} player
 * @returns {Page}
 */
function pageOf(page, element, player) {
  if (page === "results") return resultsPage(element, player);
  if (page === "certificate") return certificatePage(element, player);
  const lesson = player.course.lessons.find((each) => each.id === lessonOf(page));
  if (lesson?.quiz) return quizPage(element, { ...lesson, quiz: lesson.quiz }, player);
  if (lesson?.film) return filmPage(element, { ...lesson, film: lesson.film }, player);
  if (lesson?.kind === "role-play") return rolePlayPage(element, lesson, player);
  return {};
}
