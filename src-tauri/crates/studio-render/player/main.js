// @ts-check
// Starts the player. Until here, and wherever this fails, the page is a text that can be read.

import { makePlayer } from "./player.js";
import { one } from "./dom.js";
import { openRuntime } from "./runtime/runtime.js";
import { readCourse } from "./course-data.js";
import { say, speak } from "./strings.js";
import { startPages } from "./pages.js";

/** After how long a learner wonders why nothing happens, in milliseconds. */
const PATIENCE_MS = 600;

const root = document.documentElement;
root.classList.add("has-player");

document.addEventListener("DOMContentLoaded", async () => {
  try {
    const course = readCourse(document);
    speak(course.strings);
    // Meanwhile the cover can be read. Only an LMS that is asked over the network takes so long that it needs a word.
    const region = one(document, "#saving");
    const word = setTimeout(() => (region.textContent = say("lms-connecting")), PATIENCE_MS);
    const runtime = await openRuntime(course);
    clearTimeout(word);
    const player = makePlayer(course, runtime);
    if (runtime.isSilent) for (const video of document.querySelectorAll("video")) video.muted = true;
    startPages(player);
    player.save();
  } catch (error) {
    root.classList.remove("has-player");
    throw error;
  }
});
