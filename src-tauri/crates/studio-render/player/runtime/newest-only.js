// @ts-check
// One thing at a time, where only the newest counts.

/**
 * Makes of an act one that never runs twice at once: what is asked for meanwhile waits, and of several that wait only the newest is done.
 * @template T
 * @param {(what: T) => Promise<boolean>} act
 * @returns {(what: T) => Promise<boolean>}
 */
export function newestOnly(act) {
  /** @type {T} */
  let newest;
  /** @type {Promise<boolean> | null} */
  let running = null;
  /** @type {Promise<boolean> | null} */
  let waiting = null;
  const run = () => {
    waiting = null;
    running = act(newest).finally(() => (running = null));
    return running;
  };
  return (what) => {
    newest = what;
    if (!running) return run();
    waiting ??= running.then(run);
    return waiting;
  };
}
