// @ts-check
// What is said in a film, beside it: the lines of its captions, each of which leads to its place in the film,
// or the text that the author wrote.

import { all, make, makeOption } from "./dom.js";
import { say } from "./strings.js";

/** The choice that stands for the author's text. */
const TEXT = "text";

/** For how long the lines stand still after somebody has scrolled them, in milliseconds. */
const A_LOOK = 5000;

/**
 * @typedef {object} Transcript
 * @property {(second: number) => void} follow marks the line that is said now
 * @property {(language: string) => void} choose shows the lines in a language, if the film has them
 * @property {() => Promise<void>} whole settles when there is something to read, or nothing can be had
 */

/**
 * @param {HTMLElement} root the lesson's page
 * @param {HTMLVideoElement} video
 * @param {string} language the course's
 * @returns {Transcript}
 */
export function startTranscript(root, video, language) {
  const panel = /** @type {HTMLElement | null} */ (root.querySelector(".transcript"));
  const tracks = /** @type {HTMLTrackElement[]} */ (all(video, "track"));
  const text = /** @type {HTMLElement | null} */ (root.querySelector(".transcript-text"));
  if (!panel || tracks.length === 0) return { follow: () => {}, choose: () => {}, whole: () => Promise.resolve() };

  const list = make("ol", { class: "cues", hidden: true });
  const hint = make("p", { class: "hint", hidden: true }, say("transcript-hint"));
  const choice = make("select", { "aria-label": say("transcript") }, ...tracks.map((track) => makeOption(track.srclang, track.label)));
  if (text) choice.append(makeOption(TEXT, say("transcript-text")));
  /** @type {{ at: number, button: HTMLButtonElement }[]} */
  let lines = [];
  let current = -1;
  let heldUntil = 0;
  let wanted = "";

  panel.querySelector(".transcript-head")?.append(choice);
  panel.append(hint, list);
  choice.addEventListener("change", () => void show(choice.value));
  for (const event of ["wheel", "touchmove", "keydown"]) {
    list.addEventListener(event, () => (heldUntil = Date.now() + A_LOOK), { passive: true });
  }
  list.addEventListener("keydown", walk);

  /**
   * @param {string} which a language, or the author's text
   * @returns {Promise<void>}
   */
  async function show(which) {
    wanted = which;
    if (which === "" && panel) panel.hidden = true;
    if (which === "") return;
    const track = tracks.find((each) => each.srclang === which);
    const cues = track ? await cuesOf(track) : [];
    if (wanted !== which) return;
    if (track && cues.length === 0) {
      drop(track);
      return show(choice.value);
    }
    choice.value = which;
    choice.hidden = choice.options.length < 2;
    panel?.removeAttribute("hidden");
    if (text) text.hidden = track !== undefined;
    list.hidden = hint.hidden = track === undefined;
    if (!track) return;
    list.lang = track.srclang;
    lines = cues.map((cue) => ({ at: cue.startTime, button: lineOf(cue) }));
    list.replaceChildren(...lines.map(({ button }) => make("li", {}, button)));
    current = -1;
    step(lines[0]?.button);
    follow(video.currentTime);
  }

  /**
   * Captions that cannot be read, such as those beside a page that was opened from a disk, are not offered.
   * @param {HTMLTrackElement} track
   */
  function drop(track) {
    tracks.splice(tracks.indexOf(track), 1);
    for (const option of [...choice.options]) if (option.value === track.srclang) option.remove();
  }

  /**
   * @param {TextTrackCue} cue
   * @returns {HTMLButtonElement}
   */
  function lineOf(cue) {
    const words = make("span", { class: "cue-text", dir: "auto" }, wordsOf(cue));
    const button = make("button", { type: "button", tabindex: -1 }, make("span", { class: "clock" }, clock(cue.startTime)), " ", words);
    button.addEventListener("click", () => {
      step(button);
      heldUntil = 0;
      // A hair behind the beginning, or the line before would be the current one.
      video.currentTime = cue.startTime + 0.01;
      void video.play().catch(() => {});
    });
    return button;
  }

  /**
   * One line can be reached by the tabulator: hundreds of them would be a wall.
   * @param {HTMLButtonElement | undefined} button
   */
  function step(button) {
    if (!button) return;
    for (const line of lines) line.button.tabIndex = line.button === button ? 0 : -1;
  }

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const at = lines.findIndex(({ button }) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    const next = to === undefined ? undefined : lines[to]?.button;
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(next);
    next.focus();
  }

  /** @param {number} second */
  function follow(second) {
    const next = lines.findIndex(({ at }) => at > second);
    const now = (next < 0 ? lines.length : next) - 1;
    if (now === current || list.hidden) return;
    lines[current]?.button.removeAttribute("aria-current");
    current = now;
    const button = lines[now]?.button;
    if (!button) return;
    button.setAttribute("aria-current", "true");
    if (list.contains(document.activeElement)) return;
    step(button);
    // Only the list is scrolled: the page stands still.
    if (Date.now() > heldUntil) list.scrollTop = button.offsetTop - (list.clientHeight - button.offsetHeight) / 3;
  }

  const primary = (/** @type {string} */ tag) => tag.split("-")[0]?.toLowerCase();
  const own = tracks.find((track) => track.srclang === language) ?? tracks.find((track) => primary(track.srclang) === primary(language));
  const first = own?.srclang ?? (text ? TEXT : (tracks[0]?.srclang ?? ""));
  let whole = show(first);
  return {
    follow,
    choose: (which) => {
      if (tracks.some((track) => track.srclang === which)) whole = show(which);
    },
    whole: () => whole,
  };
}

/**
 * The cues of a track, or none where they cannot be had.
 * @param {HTMLTrackElement} element
 * @returns {Promise<TextTrackCue[]>}
 */
function cuesOf(element) {
  const { track } = element;
  // A track that is switched off is not read.
  if (track.mode === "disabled") track.mode = "hidden";
  const cues = () => [...(track.cues ?? [])];
  if (element.readyState === HTMLTrackElement.LOADED) return Promise.resolve(cues());
  if (element.readyState === HTMLTrackElement.ERROR) return Promise.resolve([]);
  return new Promise((done) => {
    element.addEventListener("load", () => done(cues()), { once: true });
    element.addEventListener("error", () => done([]), { once: true });
  });
}

/**
 * What a cue says, with who says it (WebVTT §3.5, the voice span).
 * @param {TextTrackCue} cue
 * @returns {string}
 */
function wordsOf(cue) {
  if (!(cue instanceof VTTCue)) return "";
  const words = cue.getCueAsHTML();
  const voice = words.querySelector("span[title]")?.getAttribute("title") ?? "";
  const said = (words.textContent ?? "").trim();
  return voice === "" ? said : `${voice}: ${said}`;
}

/**
 * A place in a film, such as `1:05` or `1:00:05`.
 * @param {number} second
 * @returns {string}
 */
function clock(second) {
  const whole = Math.floor(second);
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}:${two(whole % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
