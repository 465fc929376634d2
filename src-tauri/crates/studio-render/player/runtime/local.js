// @ts-check
// No LMS: the browser keeps the progress, on this machine and for this course. All windows of it share what is kept, so one that
// was left behind writes nothing over what another has kept since.

/**
 * @param {string} course its id, or that of a launch unit of it
 * @param {string} notice the key of a sentence that the learner has to read, or ""
 * @param {() => Storage} storage the browser's; a browser may refuse to give it
 * @returns {import("./runtime.js").Runtime}
 */
export function openLocal(course, notice, storage) {
  const key = `trainer-studio:${course}`;
  let canKeep = true;
  /** What is kept; what cannot be read is as good as nothing. @returns {{ place: string, memory: string } | null} */
  const read = () => {
    try {
      const { place, memory } = JSON.parse(storage().getItem(key) ?? "");
      return { place: String(place ?? ""), memory: String(memory ?? "") };
    } catch {
      return null;
    }
  };
  const found = read() ?? { place: "", memory: "" };
  /** What this window has read or written last. */
  let known = found.memory;
  const isOvertaken = () => (read()?.memory ?? known) !== known;
  /** @param {{ place: string, memory: string }} what */
  const keep = ({ place, memory }) => {
    if (isOvertaken()) return;
    try {
      storage().setItem(key, JSON.stringify({ place, memory }));
      known = memory;
    } catch {
      canKeep = false;
    }
  };
  keep(found);
  return {
    notice: canKeep ? notice : "not-saved-here",
    ...found,
    learner: "",
    learnerId: "",
    record: () => {},
    film: () => {},
    isOvertaken,
    // Where nothing can be kept, the notice says so once; that is no failure to be tried again.
    save: async (report) => {
      keep(report);
      return true;
    },
    finish: async (report) => {
      keep(report);
      return canKeep;
    },
  };
}
