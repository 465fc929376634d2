// @ts-check
// Dragging the rows of a list, by mouse, pen or finger. It adds to the buttons and replaces nothing.

import { all } from "../dom.js";

/**
 * @param {HTMLElement} list
 * @param {() => boolean} isAllowed
 * @param {() => void} done called after a row was dropped in another place
 */
export function dragToOrder(list, isAllowed, done) {
  if (list.dataset.drags === "yes") return;
  list.dataset.drags = "yes";

  list.addEventListener("pointerdown", (down) => {
    const target = /** @type {HTMLElement} */ (down.target);
    const row = /** @type {HTMLElement | null} */ (target.closest("li"));
    // A touch anywhere else scrolls the page.
    const isGrip = down.pointerType === "mouse" || target.closest(".ordering-text") !== null;
    if (!row || target.closest("button") || !isGrip || down.button !== 0 || !isAllowed()) return;
    const before = all(list, "li").indexOf(row);
    row.setPointerCapture(down.pointerId);
    row.classList.add("is-dragged");

    /** @param {PointerEvent} move */
    const follow = (move) => {
      const over = all(list, "li").find((other) => {
        const box = other.getBoundingClientRect();
        return other !== row && move.clientY > box.top && move.clientY < box.bottom;
      });
      if (!over) return;
      const middle = over.getBoundingClientRect().top + over.getBoundingClientRect().height / 2;
      const isAbove = (row.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      if (isAbove && move.clientY < middle) over.before(row);
      else if (!isAbove && move.clientY > middle) over.after(row);
    };
    const drop = () => {
      row.removeEventListener("pointermove", follow);
      row.classList.remove("is-dragged");
      if (all(list, "li").indexOf(row) !== before) done();
    };
    row.addEventListener("pointermove", follow);
    row.addEventListener("pointerup", drop, { once: true });
    row.addEventListener("pointercancel", drop, { once: true });
  });
}
