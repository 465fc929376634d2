// @ts-check
// What a term means, shown where it is read. Without this, or in a browser that shows nothing above the page, the
// link leads to the glossary.

import { all, make, makeButton, one } from "./dom.js";
import { say } from "./strings.js";

/** How far the box stays from the term and from the edges of the window, in CSS pixels. */
const APART = 8;

export function startDefinitions() {
  if (!("popover" in HTMLElement.prototype)) return;
  const term = make("p", { class: "definition-term", id: "definition-term" });
  const meaning = make("p", { id: "definition-meaning" });
  const glossary = make("a", { href: "#glossary" }, say("to-glossary"));
  const close = makeButton(say("close"), "button", () => box.hidePopover());
  const box = make(
    "div",
    { class: "definition", popover: "auto", role: "dialog", tabindex: -1, "aria-labelledby": term.id, "aria-describedby": meaning.id },
    term,
    meaning,
    make("p", { class: "definition-actions" }, glossary, close),
  );
  glossary.addEventListener("click", () => box.hidePopover());
  document.body.append(box);
  for (const link of all(document, "a.term")) link.setAttribute("aria-haspopup", "dialog");

  one(document, "main").addEventListener("click", (event) => {
    const link = /** @type {HTMLElement} */ (event.target).closest("a.term");
    const entry = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
    // With a key held down, a link does what the browser makes of it.
    if (!link || !entry || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    term.textContent = one(entry, "dt").textContent;
    meaning.textContent = one(entry, "dd").textContent;
    glossary.href = `#${entry.id}`;
    box.showPopover();
    // Under the term, or above it where there is no room. On a narrow page the box lies at its foot (`lesson.css`).
    const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const isRoomy = bottom + APART + box.offsetHeight < window.innerHeight;
    const under = isRoomy ? bottom + APART : Math.max(APART, top - APART - box.offsetHeight);
    const aside = Math.max(APART, Math.min(left, document.documentElement.clientWidth - box.offsetWidth - APART));
    box.style.setProperty("--under", `${under + window.scrollY}px`);
    box.style.setProperty("--aside", `${aside}px`);
    box.focus({ preventScroll: true });
  });
}
