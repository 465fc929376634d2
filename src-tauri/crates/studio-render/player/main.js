// @ts-check
// Starts the player. Until here, and wherever this fails, the page is a text that can be read.

import { makePlayer } from "./player.js";
import { openRuntime } from "./runtime/runtime.js";
import { readCourse } from "./course-data.js";
import { speak } from "./strings.js";
import { startPages } from "./pages.js";

const root = document.documentElement;
root.classList.add("has-player");

document.addEventListener("DOMContentLoaded", () => {
  try {
    const course = readCourse(document);
    speak(course.strings);
    const player = makePlayer(course, openRuntime(course));
    startPages(player);
    player.save();
  } catch (error) {
    root.classList.remove("has-player");
    throw error;
  }
});
