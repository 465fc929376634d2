// @ts-check
// The way from page to page: back, done, on.

import { announce } from "./announce.js";
import { lessonOf } from "./outline.js";
import { one } from "./dom.js";
import { say } from "./strings.js";

/**
 * @param {import("./player.js").Player} player
 * @param {string[]} pages in the order in which they are taken
 * @param {(page: string) => string} titleOf
 * @returns {{ follow: (page: string) => void, turn: (way: "back" | "on") => void }}
 */
export function startPager(player, pages, titleOf) {
  const pager = one(document, "#pager");
  const back = one(pager, ".pager-previous");
  const on = one(pager, ".pager-next");
  const done = one(pager, ".pager-done");
  let page = "";
  // How else the page is turned, and what it is called, is said in `turning.js`.
  back.setAttribute("aria-keyshortcuts", "Alt+PageUp");
  on.setAttribute("aria-keyshortcuts", "Alt+PageDown");

  const lesson = () => player.course.lessons.find((each) => each.id === lessonOf(page));
  // A quiz is done when it is submitted, and by nothing else.
  const canMark = () => lesson() !== undefined && lesson()?.kind !== "quiz";
  /** A text is done when the learner goes on from it; a film is not, since it can be left half seen. */
  const isDoneByGoingOn = () => lesson()?.kind === "reading" || lesson()?.kind === "role-play";

  const mark = () => {
    const one = lesson();
    if (!one || !canMark() || !player.markDone(one.id)) return;
    announce(say("said-done", { title: one.title }));
    player.save();
    refresh();
  };
  const refresh = () => {
    const isDone = player.state.done.has(lesson()?.id ?? "");
    done.hidden = !canMark();
    done.classList.toggle("is-done", isDone);
    done.setAttribute("aria-pressed", String(isDone));
    one(done, "span").textContent = say(isDone ? "done" : "mark-done");
  };
  done.addEventListener("click", mark);
  on.addEventListener("click", () => isDoneByGoingOn() && mark());
  player.onDone(refresh);

  /**
   * @param {HTMLElement} link
   * @param {string | undefined} target
   * @param {string} words
   */
  const point = (link, target, words) => {
    link.hidden = target === undefined;
    if (target === undefined) return;
    link.setAttribute("href", `#${target}`);
    one(link, "small").textContent = words;
    one(link, "b").textContent = titleOf(target);
  };
  return {
    follow: (to) => {
      page = to;
      const at = pages.indexOf(page);
      pager.hidden = false;
      point(back, at < 0 ? "cover" : pages[at - 1], say("previous"));
      point(on, at < 0 ? undefined : pages[at + 1], say("next"));
      refresh();
    },
    turn: (way) => {
      const link = way === "on" ? on : back;
      if (!link.hidden) link.click();
    },
  };
}
