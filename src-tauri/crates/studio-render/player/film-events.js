// @ts-check
// What happens to a film, told to whoever keeps it: when it plays, stops and jumps, and which parts were seen.

import { isWatched, WATCHED_PARTS } from "./coverage.js";
import { filmIn } from "./state.js";
import { newUuid } from "./runtime/uuid.js";

/**
 * @typedef {object} FilmEvent
 * @property {"initialized" | "played" | "paused" | "seeked" | "completed" | "terminated"} verb
 * @property {string} lesson
 * @property {string} title
 * @property {string} session a UUID for one time that the film was opened
 * @property {number} length seconds
 * @property {number} time where the film stands, in seconds
 * @property {number} from where it stood before a jump, in seconds
 * @property {number} progress the share of the film that was ever watched, 0 to 1
 * @property {[number, number][]} segments what was played since it was opened, from second to second, in the order of playing
 * @property {number} milliseconds since it was opened
 * @property {Date} at
 */

/** A shorter step is the browser's own, in seconds. */
const JUMP = 0.5;

/**
 * Follows a film. A film that is never played tells nothing.
 * @param {HTMLVideoElement} video
 * @param {import("./course-data.js").Lesson} lesson
 * @param {Pick<import("./player.js").Player, "state" | "film" | "onEnd">} player
 * @returns {{ end: () => void }} to be called when the film's page is left
 */
export function followFilm(video, lesson, player) {
  const known = filmIn(player.state, lesson.id, lesson.film?.questions.length ?? 0);
  let session = "";
  let began = 0;
  let isPlaying = false;
  let wasWatched = false;
  /** Where the film stood last, and where before that: a jump is heard of when it has happened. */
  let last = 0;
  /** @type {[number, number][]} */
  let segments = [];

  /**
   * @param {FilmEvent["verb"]} verb
   * @param {number} [from]
   */
  const tell = (verb, from = last) => {
    player.film({
      verb,
      lesson: lesson.id,
      title: lesson.title,
      session,
      length: video.duration,
      time: video.currentTime,
      from,
      progress: known.watched.filter(Boolean).length / WATCHED_PARTS,
      segments: segments.filter(([start, end]) => end > start).map(([start, end]) => [start, end]),
      milliseconds: Date.now() - began,
      at: new Date(),
    });
  };
  /** Takes what was played up to now into the segment that is open. */
  const reach = () => {
    const open = segments[segments.length - 1];
    if (isPlaying && open && video.currentTime >= open[1]) open[1] = video.currentTime;
    last = video.currentTime;
  };
  const begin = () => {
    if (session !== "" || !(video.duration > 0)) return;
    session = newUuid();
    began = Date.now();
    segments = [];
    wasWatched = isWatched(known.watched);
    last = video.currentTime;
    tell("initialized");
  };
  const stop = () => {
    if (!isPlaying) return;
    reach();
    isPlaying = false;
    tell("paused");
  };

  // Not at `play`: the length may still be unknown then.
  video.addEventListener("playing", () => {
    begin();
    if (session === "" || isPlaying) return;
    isPlaying = true;
    segments.push([video.currentTime, video.currentTime]);
    tell("played");
  });
  const complete = () => {
    if (session === "" || wasWatched || !isWatched(known.watched)) return;
    wasWatched = true;
    tell("completed");
  };
  video.addEventListener("timeupdate", () => {
    if (session === "" || video.seeking) return;
    reach();
    complete();
  });
  video.addEventListener("pause", stop);
  // The film's page notes the last part of the film at the same event.
  video.addEventListener("ended", () => setTimeout(complete));
  video.addEventListener("seeking", () => {
    if (session === "" || Math.abs(video.currentTime - last) < JUMP) return;
    tell("seeked");
    last = video.currentTime;
    if (isPlaying) segments.push([last, last]);
  });
  const end = () => {
    if (session === "") return;
    stop();
    tell("terminated");
    session = "";
  };
  player.onEnd(end);
  return { end };
}
