// @ts-check
// A copy in the browser of what the LMS has not yet confirmed, so that a lost connection or a closed tab loses nothing.
//
// The copy remembers what the LMS held when it was made. If the LMS still holds exactly that when the course is opened again,
// the copy is what came after, and goes on from there; the next report brings it to the LMS. If the LMS holds anything
// else, the learner has been somewhere else meanwhile, and the LMS is right. Answers that were not told yet are not in it:
// what counts is worked out from the memory.

/**
 * @typedef {{ memory: string, place: string, base: string }} Copy
 */

/**
 * @param {string} name of the learner's copy: course, launch unit and learner
 * @param {import("./runtime.js").Runtime} runtime
 * @param {() => Storage} storage the browser's; a browser may refuse to give it, and then there is no copy
 * @returns {import("./runtime.js").Runtime}
 */
export function withLocalCopy(name, runtime, storage) {
  const key = `trainer-studio-copy:${name}`;
  let base = runtime.memory;

  /**
   * @template T
   * @param {(storage: Storage) => T} act
   * @returns {T | null}
   */
  const attempt = (act) => {
    try {
      return act(storage());
    } catch {
      return null;
    }
  };
  const forget = () => attempt((kept) => kept.removeItem(key));

  /** @param {import("./runtime.js").Report} report */
  const copy = ({ memory, place }) => {
    if (memory === base) forget();
    else attempt((kept) => kept.setItem(key, JSON.stringify({ memory, place, base })));
  };
  /** The newest report: while one is on its way, another may have been made. @type {import("./runtime.js").Report | undefined} */
  let newest;
  /**
   * @param {import("./runtime.js").Report} report
   * @param {(report: import("./runtime.js").Report) => Promise<boolean>} send
   * @returns {Promise<boolean>}
   */
  const bring = async (report, send) => {
    newest = report;
    copy(report);
    const isKept = await send(report);
    if (isKept) {
      base = report.memory;
      copy(newest);
    }
    return isKept;
  };

  const found = attempt((kept) => readCopy(kept.getItem(key)));
  const isNewer = found?.base === base;
  if (!isNewer) forget();
  return {
    ...runtime,
    ...(found && isNewer ? { memory: found.memory, place: found.place } : {}),
    save: (report) => bring(report, runtime.save),
    finish: (report) => bring(report, runtime.finish),
  };
}

/**
 * @param {string | null} text
 * @returns {Copy | null}
 */
function readCopy(text) {
  const { memory, place, base } = JSON.parse(text ?? "{}");
  return [memory, place, base].every((part) => typeof part === "string") ? { memory, place, base } : null;
}
