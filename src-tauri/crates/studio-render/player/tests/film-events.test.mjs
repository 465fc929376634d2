// What is told of a film, and how the xAPI video profile puts it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { filmDraft } from "../runtime/film-statements.js";
import { filmIn, freshState } from "../state.js";
import { followFilm } from "../film-events.js";
import { newUuid } from "../runtime/uuid.js";
import { sampleCourse } from "./sample-course.mjs";
import { watch } from "../coverage.js";

const EXTENSION = "https://w3id.org/xapi/video/extensions/";

/** A film element as far as it is followed, and somebody who watches. @returns {any} */
function cinema() {
  const state = freshState();
  const lesson = sampleCourse().lessons[1];
  const video = Object.assign(new EventTarget(), { currentTime: 0, duration: 60, seeking: false });
  /** @type {any[]} */
  const events = [];
  /** @type {(() => void)[]} */
  const ends = [];
  const followed = followFilm(/** @type {any} */ (video), lesson, {
    state,
    film: (event) => void events.push(event),
    onEnd: (listener) => void ends.push(listener),
  });
  const happen = (/** @type {string} */ name) => video.dispatchEvent(new Event(name));
  return {
    state,
    video,
    events,
    followed,
    happen,
    verbs: () => events.map((event) => event.verb),
    closes: () => ends.forEach((end) => end()),
    play: () => happen("playing"),
    pause: () => happen("pause"),
    /** Plays on to a second. */
    watch(/** @type {number} */ to) {
      watch(filmIn(state, "film", 2).watched, video.currentTime, to, 60);
      video.currentTime = to;
      happen("timeupdate");
    },
    jump(/** @type {number} */ to) {
      video.currentTime = to;
      happen("seeking");
    },
  };
}

test("a film that is played, stopped and left has a beginning and an end", () => {
  const film = cinema();
  film.play();
  film.watch(10);
  film.pause();
  film.play();
  film.play();
  film.watch(12);
  film.followed.end();
  film.followed.end();
  assert.deepEqual(film.verbs(), ["initialized", "played", "paused", "played", "paused", "terminated"]);
  assert.deepEqual(film.events[5].segments, [[0, 10], [10, 12]]);
  assert.equal(film.events[5].time, 12);
  assert.equal(new Set(film.events.map((/** @type {any} */ event) => event.session)).size, 1);
  film.play();
  assert.notEqual(film.events[6].session, film.events[0].session);
});

test("a film that nobody plays tells nothing", () => {
  const film = cinema();
  film.jump(30);
  film.pause();
  film.happen("timeupdate");
  film.closes();
  assert.deepEqual(film.verbs(), []);
});

test("a jump says from where and to where, and what was jumped over was not played", () => {
  const film = cinema();
  film.play();
  film.watch(5);
  film.jump(40);
  film.watch(45);
  film.jump(45.1);
  film.closes();
  assert.deepEqual(film.verbs(), ["initialized", "played", "seeked", "paused", "terminated"]);
  assert.deepEqual([film.events[2].from, film.events[2].time], [5, 40]);
  assert.deepEqual(film.events[4].segments, [[0, 5], [40, 45.1]]);
});

test("a film is completed once, when enough of it was watched, and not again in a later visit", () => {
  const film = cinema();
  film.play();
  for (let second = 1; second <= 60; second++) film.watch(second);
  film.followed.end();
  assert.equal(film.verbs().filter((/** @type {string} */ verb) => verb === "completed").length, 1);
  const completed = film.events.find((/** @type {any} */ event) => event.verb === "completed");
  assert.ok(completed.progress >= 0.9);
  film.video.currentTime = 0;
  film.play();
  film.watch(1);
  film.followed.end();
  assert.equal(film.verbs().filter((/** @type {string} */ verb) => verb === "completed").length, 1);
});

test("a film whose length is not known yet waits to be told", () => {
  const film = cinema();
  film.video.duration = NaN;
  film.play();
  assert.deepEqual(film.verbs(), []);
});

test("each event has what the profile asks for, and is about the film alone", () => {
  const film = cinema();
  film.play();
  for (let second = 1; second <= 56; second++) film.watch(second);
  film.jump(0);
  film.followed.end();
  const drafts = film.events.map((/** @type {any} */ event) => /** @type {any} */ (filmDraft(event, sampleCourse())));
  const of = (/** @type {string} */ verb) => drafts.find((/** @type {any} */ draft) => draft.verb === verb);
  const results = (/** @type {string} */ verb) => Object.keys(of(verb).result?.extensions ?? {}).map((key) => key.replace(EXTENSION, ""));
  assert.deepEqual(results("initialized"), []);
  assert.deepEqual(results("played"), ["time"]);
  assert.deepEqual(results("paused"), ["time", "progress", "played-segments"]);
  assert.deepEqual(results("seeked"), ["time-from", "time-to", "progress", "played-segments"]);
  assert.deepEqual(results("completed"), ["time", "progress", "played-segments"]);
  assert.deepEqual(results("terminated"), ["time", "progress", "played-segments"]);
  assert.equal(of("completed").result.completion, true);
  assert.match(of("completed").result.duration, /^PT/);
  assert.equal(of("terminated").result.extensions[`${EXTENSION}played-segments`], "0.000[.]56.000");
  for (const draft of drafts) {
    assert.equal(draft.object.id, `${sampleCourse().iri}/film/film`);
    assert.equal(draft.object.definition.type, "https://w3id.org/xapi/video/activity-type/video");
    assert.deepEqual(draft.categories, ["https://w3id.org/xapi/video"]);
    assert.equal(draft.extensions[`${EXTENSION}length`], 60);
    assert.equal(draft.extensions[`${EXTENSION}completion-threshold`], 0.9);
    assert.match(draft.extensions[`${EXTENSION}session-id`], /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test("no two names are the same", () => {
  assert.equal(new Set(Array.from({ length: 1000 }, newUuid)).size, 1000);
});
