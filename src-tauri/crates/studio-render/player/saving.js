// @ts-check
// Saving, and saying so when it does not work.

import { one } from "./dom.js";
import { say } from "./strings.js";

/** How long to wait before trying again, in seconds; the last one again and again. */
const WAITS = [3, 10, 30, 60];

/**
 * @typedef {object} Saving
 * @property {() => void} save keeps everything; tries again by itself until it is kept
 * @property {() => Promise<boolean>} leave keeps everything and ends the session; if it cannot be kept, the session goes on
 * @property {(listener: () => void) => void} onEnd called before the session ends, with a last chance to tell something
 */

/**
 * @param {import("./runtime/runtime.js").Runtime} runtime
 * @param {() => import("./runtime/runtime.js").Report} report
 * @returns {Saving}
 */
export function startSaving(runtime, report) {
  const region = one(document, "#saving");
  /** @type {(() => void)[]} */
  const listeners = [];
  let isInTrouble = false;
  /** How often it was tried again by itself since it last worked. */
  let retries = 0;
  let saves = 0;
  let isOver = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let next;

  /**
   * @param {string} key of the sentence, or ""
   * @param {"notice" | "trouble" | "good"} mood
   */
  const tell = (key, mood) => {
    region.textContent = key && say(key);
    region.className = `saving is-${mood}`;
  };

  /**
   * Hands a report over, before anything is waited for. An LMS whose own script breaks has kept nothing.
   * @param {(report: import("./runtime/runtime.js").Report) => Promise<boolean>} act
   * @returns {Promise<boolean>}
   */
  const hand = async (act) => {
    try {
      return await act(report());
    } catch {
      return false;
    }
  };

  const isBehind = () => runtime.isOvertaken?.() ?? false;

  const save = async () => {
    if (isOver) {
      tell("session-ended", "trouble");
      return;
    }
    if (isBehind()) {
      location.reload();
      return;
    }
    clearTimeout(next);
    saves += 1;
    const number = saves;
    const isKept = await hand(runtime.save);
    // Where the LMS is slow, several are on their way, and the last one says how things stand.
    if (isOver || number !== saves) return;
    if (isKept) {
      if (isInTrouble) {
        tell("saved-again", "good");
        next = setTimeout(() => tell(runtime.notice, "notice"), 6000);
      }
      isInTrouble = false;
      retries = 0;
      return;
    }
    tell("save-failed", "trouble");
    isInTrouble = true;
    // Only what was tried in vain by itself lengthens the wait, or a learner who works on would wait longest.
    const wait = WAITS[Math.min(retries, WAITS.length - 1)] ?? 60;
    next = setTimeout(() => {
      retries += 1;
      void save();
    }, wait * 1000);
  };

  const end = () => {
    if (isOver) return Promise.resolve(true);
    for (const listener of listeners) listener();
    isOver = true;
    clearTimeout(next);
    return hand(runtime.finish);
  };
  const leave = async () => {
    if (isOver) return true;
    const isKept = (await hand(runtime.save)) && (await end());
    if (isKept && runtime.back) window.location.assign(runtime.back);
    if (!isKept) {
      // What could not be ended can be tried again, and until then the course is kept as before.
      isOver = false;
      void save();
    }
    return isKept;
  };

  tell(runtime.notice, "notice");
  window.addEventListener("online", () => isInTrouble && !isOver && save());
  // Who comes back to a window that another has overtaken goes on from there.
  window.addEventListener("focus", () => isBehind() && location.reload());
  // A hidden page may never come back: phones end it without another word. The session ends with the page
  // alone.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !isOver) void save();
    else if (isBehind()) location.reload();
  });
  window.addEventListener("beforeunload", () => isOver || void hand(runtime.save));
  window.addEventListener("pagehide", end);
  // A page that the browser kept and shows again has ended its session: it starts anew.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  return { save, leave, onEnd: (listener) => listeners.push(listener) };
}
