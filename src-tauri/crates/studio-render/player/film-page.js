// @ts-check
// The page of a film.

import { all, make, makeButton } from "./dom.js";
import { filmIn } from "./state.js";
import { followFilm } from "./film-events.js";
import { interactionOf } from "./interaction.js";
import { isWatched, resumeAt, watch } from "./coverage.js";
import { say } from "./strings.js";
import { shareOf } from "./scoring.js";
import { startFilmControls } from "./film-controls.js";
import { startTranscript } from "./transcript.js";
import { viewQuestion } from "./question-view.js";

/**
 * @param {HTMLElement} root the lesson's page
 * @param {import("./course-data.js").Lesson & { film: import("./course-data.js").Film }} lesson
 * @param {import("./player.js").Player} player
 * @returns {import("./pages.js").Page}
 */
export function filmPage(root, lesson, player) {
  const { film } = lesson;
  const known = filmIn(player.state, lesson.id, film.questions.length);
  const video = /** @type {HTMLVideoElement | null} */ (root.querySelector(".film video"));
  const section = root.querySelector(".film-questions");
  const views = film.questions.flatMap((question) => {
    const element = all(root, `[data-question="${question.id}"]`)[0];
    return element ? [viewQuestion(element, question, (count) => Array.from({ length: count }, (_, at) => at))] : [];
  });
  let last = 0;
  let asking = -1;
  let saved = 0;

  // First, so that what is told of the film goes with what is saved at the same event.
  const followed = video && followFilm(video, lesson, player);
  if (video) nameCaptions(video, player.course.language);
  const transcript = video && startTranscript(root, video, player.course.language);
  const controls = video && startFilmControls(video, (language) => transcript?.choose(language));
  if (video) {
    video.addEventListener("loadedmetadata", () => {
      last = resumeAt(known.watched, video.duration);
      // Even a step to the beginning would take the poster away.
      if (last > 0) video.currentTime = last;
    }, { once: true });
    video.addEventListener("timeupdate", played);
    video.addEventListener("seeking", () => {
      last = video.currentTime;
      transcript?.follow(last);
    });
    video.addEventListener("play", () => asking >= 0 && ask(asking));
    video.addEventListener("pause", () => player.save());
    video.addEventListener("ended", () => {
      watch(known.watched, last, video.duration, video.duration);
      seen();
    });
    video.addEventListener("error", () => {
      if (root.querySelector(".film .notice")) return;
      video.after(make("p", { class: "notice", role: "status" }, say("film-failed")));
    });
  }
  for (const button of /** @type {HTMLButtonElement[]} */ (all(root, ".chapters button"))) {
    button.disabled = !video;
    button.addEventListener("click", () => {
      if (!video) return;
      video.currentTime = Number(button.dataset.at) / 1000;
      void video.play().catch(() => {});
    });
  }
  views.forEach((view, at) => {
    const share = known.shares[at] ?? null;
    view.fields.lock(true);
    if (share !== null) view.judge(null, share);
  });
  showQuestions();

  function played() {
    if (!video || video.seeking) return;
    const now = video.currentTime;
    // A larger step is a jump, and what was jumped over was not watched.
    if (now >= last && now - last < 2 * Math.max(1, video.playbackRate)) watch(known.watched, last, now, video.duration);
    last = now;
    transcript?.follow(now);
    for (const button of all(root, ".chapters button")) {
      const isOn = Number(button.dataset.at) / 1000 <= now;
      const next = button.closest("li")?.nextElementSibling?.querySelector("button");
      const isOver = next !== null && next !== undefined && Number(next.dataset.at) / 1000 <= now;
      if (isOn && !isOver) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
    const due = film.at.findIndex((at, place) => known.shares[place] === null && at / 1000 <= now);
    if (due >= 0) ask(due);
    seen();
    if (Date.now() - saved > 15000) {
      saved = Date.now();
      player.save();
    }
  }

  function seen() {
    if (!isWatched(known.watched)) return;
    if (player.markDone(lesson.id)) player.save();
  }

  /** @param {number} at */
  function ask(at) {
    const view = views[at];
    const question = film.questions[at];
    if (!video || !view || !question) return;
    video.pause();
    if (document.fullscreenElement) void document.exitFullscreen();
    if (asking === at) {
      view.element.focus();
      return;
    }
    asking = at;
    const began = Date.now();
    view.fields.lock(false);
    view.hint(say("film-stopped"));
    view.act(
      makeButton(say("check-answer"), "button is-main", () => {
        const given = view.fields.read();
        if (given === null) {
          view.hint(view.fields.complaint?.() || say("answer-first"));
          return;
        }
        known.shares[at] = shareOf(question, given);
        view.hint("");
        view.fields.lock(true);
        view.judge(given, known.shares[at] ?? 0);
        const go = makeButton(say("film-continue"), "button is-main", () => {
          view.act();
          asking = -1;
          video.focus();
          void video.play().catch(() => {});
        });
        view.act(go);
        go.focus();
        asking = -1;
        player.record(interactionOf(question, given, (Date.now() - began) / 1000));
        player.save();
      }),
    );
    showQuestions();
    view.element.setAttribute("tabindex", "-1");
    view.element.focus();
    view.element.scrollIntoView({ block: "nearest" });
  }

  /** Only questions that the film has come to are shown. */
  function showQuestions() {
    views.forEach((view, at) => (view.element.hidden = at !== asking && known.shares[at] === null));
    if (section instanceof HTMLElement) section.hidden = views.every((view) => view.element.hidden);
  }

  return {
    enter: () => {
      if (video) video.preload = "metadata";
      controls?.enter();
    },
    leave: () => {
      video?.pause();
      followed?.end();
    },
    prepare: () => transcript?.whole(),
  };
}

/**
 * Captions are named by their language in its own words, as far as the browser knows them.
 * @param {HTMLVideoElement} video
 * @param {string} language
 */
function nameCaptions(video, language) {
  for (const track of /** @type {HTMLTrackElement[]} */ (all(video, "track"))) {
    try {
      track.label = new Intl.DisplayNames([track.srclang, language], { type: "language" }).of(track.srclang) ?? track.srclang;
    } catch {
      // The language's tag stays as its name.
    }
  }
}
