// @ts-check
// One learner in one course: what is known, and how it is kept. Every page works on this.

import { adoptPassMark } from "./pass-mark.js";
import { encode, decode } from "./suspend-data.js";
import { objectivesOf } from "./objectives.js";
import { standingOf } from "./standing.js";
import { startSaving } from "./saving.js";

/**
 * @typedef {object} Player
 * @property {import("./course-data.js").Course} course
 * @property {import("./state.js").State} state
 * @property {() => import("./standing.js").Standing} standing
 * @property {(lesson: string) => boolean} markDone whether that is news
 * @property {(listener: () => void) => void} onDone called when a lesson was done
 * @property {() => void} save
 * @property {() => void} saveSoon after a moment, since one answer follows the other
 * @property {(interaction: import("./interaction.js").Interaction) => void} record
 * @property {(event: import("./film-events.js").FilmEvent) => void} film
 * @property {() => Promise<boolean>} leave keeps everything and ends the session; whether that is certain
 * @property {(listener: () => void) => void} onEnd called before the session ends
 * @property {string} learner the learner's name, as the LMS writes it, or ""
 */

/** How long answers may follow each other before they are saved, in milliseconds. */
const A_MOMENT = 800;

/**
 * @param {import("./course-data.js").Course} course
 * @param {import("./runtime/runtime.js").Runtime} runtime
 * @returns {Player}
 */
export function makePlayer(course, runtime) {
  const state = decode(course, runtime.memory);
  state.page = runtime.place;
  if (typeof runtime.passMark === "number") adoptPassMark(course, state, runtime.passMark);
  const standing = () => standingOf(course, state);
  const saving = startSaving(runtime, () => {
    const stands = standing();
    return {
      place: state.page,
      memory: encode(course, state),
      hasTest: course.finalTest !== null,
      standing: stands,
      progress: stands.all === 0 ? 1 : stands.done / stands.all,
      objectives: objectivesOf(course, state),
    };
  });
  /** @type {(() => void)[]} */
  const listeners = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  const save = () => {
    clearTimeout(soon);
    saving.save();
  };
  return {
    course,
    state,
    standing,
    markDone: (lesson) => {
      if (state.done.has(lesson)) return false;
      state.done.add(lesson);
      for (const listener of listeners) listener();
      return true;
    },
    onDone: (listener) => listeners.push(listener),
    save,
    saveSoon: () => {
      clearTimeout(soon);
      soon = setTimeout(save, A_MOMENT);
    },
    record: runtime.record,
    film: runtime.film,
    leave: saving.leave,
    onEnd: saving.onEnd,
    learner: runtime.learner,
  };
}
