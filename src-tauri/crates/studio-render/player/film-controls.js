// @ts-check
// How fast a film plays, and in which language its captions are. What was chosen holds for every film of the
// session.

import { all, make, makeOption } from "./dom.js";
import { say, sayNumber } from "./strings.js";

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** What was chosen last; captions are `null` until somebody has chosen, and "" is none. */
const chosen = { speed: 1, captions: /** @type {string | null} */ (null) };

/**
 * Puts the controls under the film. Those of the browser stay: whatever is set there is shown here.
 * @param {HTMLVideoElement} video
 * @param {(language: string) => void} captioned called when captions were chosen
 */
export function startFilmControls(video, captioned) {
  const speed = make("select", {}, ...SPEEDS.map((each) => makeOption(String(each), say("speed-times", { n: sayNumber(each) }))));
  video.playbackRate = video.defaultPlaybackRate = chosen.speed;
  const showSpeed = () => {
    chosen.speed = video.playbackRate;
    // A speed that only the browser offers has no name here.
    speed.value = String(chosen.speed);
  };
  showSpeed();
  speed.addEventListener("change", () => (video.playbackRate = video.defaultPlaybackRate = Number(speed.value)));
  video.addEventListener("ratechange", showSpeed);
  const controls = make("div", { class: "film-controls" }, make("label", {}, make("span", {}, say("speed")), speed));

  const tracks = /** @type {HTMLTrackElement[]} */ (all(video, "track"));
  if (tracks.length > 0) {
    const captions = make("select", {}, makeOption("", say("captions-off")), ...tracks.map((track) => makeOption(track.srclang, track.label)));
    const showCaptions = () => (captions.value = tracks.find(({ track }) => track.mode === "showing")?.srclang ?? "");
    const choose = (/** @type {string} */ language) => {
      for (const { srclang, track } of tracks) {
        if (srclang === language) track.mode = "showing";
        else if (track.mode === "showing") track.mode = "hidden";
      }
      if (language !== "") captioned(language);
    };
    captions.addEventListener("change", () => choose((chosen.captions = captions.value)));
    video.textTracks.addEventListener("change", showCaptions);
    if (chosen.captions === "" || tracks.some((track) => track.srclang === chosen.captions)) choose(chosen.captions ?? "");
    showCaptions();
    controls.append(make("label", {}, make("span", {}, say("captions")), captions));
  }
  video.after(controls);
  return {
    /** Another film may have been played at another speed meanwhile. */
    enter: () => (video.playbackRate = video.defaultPlaybackRate = chosen.speed),
  };
}
