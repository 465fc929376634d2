// @ts-check
// Ways to turn the page beside the links at its foot: keys, and a finger drawn across. Neither is the only way.

/** How far a finger has to be drawn, in CSS pixels, and within how many milliseconds. */
const FAR = 60;
const QUICK = 700;

/** How near a side of the window a finger belongs to the browser, which goes back and forth by it, in CSS pixels. */
const EDGE = 24;

/** Where a finger means something else. */
const ITS_OWN = "video, audio, input, select, textarea, [contenteditable], .ordering, .hotspot, .cues, .film-controls, [popover]";

/** @typedef {"back" | "on"} Way */

/**
 * Which way a finger turned the page, if it did: from one side to the other, quickly, and hardly up or down. The
 * next page lies where reading goes: to the right, or to the left in scripts that run from the right.
 * @param {{ across: number, down: number, milliseconds: number }} stroke across is positive from left to right
 * @param {boolean} isRightToLeft
 * @returns {Way | null}
 */
export function wayOf({ across, down, milliseconds }, isRightToLeft) {
  if (Math.abs(across) < FAR || Math.abs(across) < 2.5 * Math.abs(down) || milliseconds > QUICK) return null;
  return across < 0 === isRightToLeft ? "back" : "on";
}

/**
 * Which way a key turns the page, if it does. The keys are pressed with Alt, so that no single key that somebody
 * hits or dictates does it (WCAG 2.2, 2.1.4), and neither browsers nor screen readers use them.
 * @param {{ key: string, altKey: boolean, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean }} press
 * @returns {Way | null}
 */
export function wayOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }) {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return key === "PageDown" ? "on" : key === "PageUp" ? "back" : null;
}

/**
 * @param {HTMLElement} desk what lies under the finger
 * @param {(way: Way) => void} turn
 */
export function startTurning(desk, turn) {
  document.addEventListener("keydown", (press) => {
    const way = wayOfKey(press);
    if (!way) return;
    press.preventDefault();
    turn(way);
  });

  /** @type {{ x: number, y: number, at: number } | null} */
  let began = null;
  desk.addEventListener("touchstart", (event) => {
    const [finger] = event.touches;
    const isInside = finger && finger.clientX > EDGE && finger.clientX < window.innerWidth - EDGE;
    const canTurn = isInside && event.touches.length === 1 && isFree(event.target);
    began = canTurn ? { x: finger.clientX, y: finger.clientY, at: event.timeStamp } : null;
  }, { passive: true });
  desk.addEventListener("touchcancel", () => (began = null));
  desk.addEventListener("touchend", (event) => {
    const [finger] = event.changedTouches;
    if (!began || !finger || event.touches.length > 0 || !(getSelection()?.isCollapsed ?? true)) return;
    const stroke = { across: finger.clientX - began.x, down: finger.clientY - began.y, milliseconds: event.timeStamp - began.at };
    const way = wayOf(stroke, document.documentElement.dir === "rtl");
    began = null;
    if (way) turn(way);
  });
}

/**
 * Whether a finger that is put down here may turn the page: not on what it moves itself, not in a quiz that goes
 * on, and not while the page is enlarged, when it moves the page.
 * @param {EventTarget | null} target
 * @returns {boolean}
 */
function isFree(target) {
  if (!(target instanceof Element) || target.closest(ITS_OWN) || target.closest(".lesson.is-open")) return false;
  if ((window.visualViewport?.scale ?? 1) > 1.01) return false;
  for (let element = /** @type {Element | null} */ (target); element; element = element.parentElement) {
    if (element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX)) return false;
  }
  return true;
}
