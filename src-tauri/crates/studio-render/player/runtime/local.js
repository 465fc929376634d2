// @ts-check
// No LMS: the browser keeps the progress, on this machine and for this course.

/**
 * @param {string} course its id, or that of a launch unit of it
 * @param {string} notice the key of a sentence that the learner has to read, or ""
 * @param {() => Storage} storage the browser's; a browser may refuse to give it
 * @returns {import("./runtime.js").Runtime}
 */
export function openLocal(course, notice, storage) {
  const key = `trainer-studio:${course}`;
  let kept = { place: "", memory: "" };
  let canKeep = true;
  try {
    const text = storage().getItem(key);
    const read = text === null ? {} : JSON.parse(text);
    kept = { place: String(read.place ?? ""), memory: String(read.memory ?? "") };
  } catch {
    // What cannot be read is as good as nothing; whether it can be written is seen next.
  }
  /**
   * @param {{ place: string, memory: string }} what
   * @returns {boolean}
   */
  const keep = (what) => {
    try {
      storage().setItem(key, JSON.stringify({ place: what.place, memory: what.memory }));
    } catch {
      canKeep = false;
    }
    return canKeep;
  };
  keep(kept);
  return {
    notice: canKeep ? notice : "not-saved-here",
    ...kept,
    learner: "",
    learnerId: "",
    record: () => {},
    film: () => {},
    // Where nothing can be kept, the notice says so once; that is no failure to be tried again.
    save: (report) => Promise.resolve(keep(report) || true),
    finish: (report) => Promise.resolve(keep(report)),
  };
}
