// @ts-check
// Statements on their way: in the order in which they were made, each with the id that it was given once.

/** How many statements go together. */
const TOGETHER = 25;

/** Answers that say no to what was sent, where asking again changes nothing. */
const REFUSALS = [400, 403, 409, 413];

/**
 * @typedef {object} Entry
 * @property {Record<string, any>} statement
 * @property {() => void} [stored] called once, when the LMS has it
 * @property {() => Promise<boolean>} [refused] asked when the LMS refuses it: whether the LMS has it all the same. Without this a refused statement is given up
 * @property {boolean} [isOnItsWay]
 * @property {boolean} [isUncertain] whether it was sent and nothing came back
 */

/**
 * @typedef {object} Outbox
 * @property {(entry: Entry) => void} add
 * @property {(entry: Entry) => void} withdraw
 * @property {() => Promise<boolean>} send whether nothing is left
 * @property {(limit: number, isWaitable: (entry: Entry) => boolean) => Promise<boolean>} sendLast sends at once all that is not on its way; where it is more than so many bytes, without what can wait
 */

/**
 * @param {(statements: Record<string, any>[], isLast: boolean) => Promise<number>} post the status of the answer, 0 where nothing came back
 * @returns {Outbox}
 */
export function makeOutbox(post) {
  /** @type {Entry[]} */
  let waiting = [];

  /** @param {Entry[]} entries */
  const drop = (entries) => void (waiting = waiting.filter((entry) => !entries.includes(entry)));
  /** @param {Entry[]} entries */
  const settle = (entries) => {
    drop(entries);
    for (const entry of entries) entry.stored?.();
  };

  /**
   * @param {Entry[]} entries
   * @param {boolean} isLast
   * @returns {Promise<"stored" | "refused" | "unheard">}
   */
  const pass = async (entries, isLast) => {
    for (const entry of entries) entry.isOnItsWay = true;
    const status = await post(entries.map((entry) => entry.statement), isLast);
    for (const entry of entries) entry.isOnItsWay = false;
    const [only] = entries;
    // An id is random and nobody else's: where the LMS knows it, the statement arrived before.
    const isKnown = entries.length === 1 && status === 409;
    if ((status >= 200 && status < 300) || isKnown) {
      settle(entries);
      return "stored";
    }
    if (REFUSALS.includes(status)) {
      // So did one that was sent before without an answer.
      if (entries.length > 1 || !only?.isUncertain) return "refused";
      settle(entries);
      return "stored";
    }
    if (status === 0 || status >= 500) for (const entry of entries) entry.isUncertain = true;
    return "unheard";
  };

  /**
   * @param {Entry} entry that was refused by itself
   * @returns {Promise<boolean>} whether the way is free for what comes after it
   */
  const judge = async (entry) => {
    if (!entry.refused) drop([entry]);
    else if (await entry.refused()) settle([entry]);
    return !waiting.includes(entry);
  };

  return {
    add: (entry) => void waiting.push(entry),
    withdraw: (entry) => drop([entry]),
    send: async () => {
      // One refused statement takes all that were sent together with it: those are then sent one by one.
      let alone = 0;
      for (;;) {
        const batch = waiting.filter((entry) => !entry.isOnItsWay).slice(0, alone > 0 ? 1 : TOGETHER);
        const [first] = batch;
        if (!first) return waiting.length === 0;
        const result = await pass(batch, false);
        if (result === "refused" && batch.length > 1) alone = batch.length;
        else if (result === "unheard" || (result === "refused" && !(await judge(first)))) return false;
        else alone = Math.max(0, alone - 1);
      }
    },
    sendLast: async (limit, isWaitable) => {
      let last = waiting.filter((entry) => !entry.isOnItsWay);
      const bytes = new TextEncoder().encode(JSON.stringify(last.map((entry) => entry.statement))).length;
      if (bytes > limit) last = last.filter((entry) => !isWaitable(entry));
      return last.length === 0 || (await pass(last, true)) === "stored";
    },
  };
}
