// An LMS's functions for one launch: scorm-again's behind them, every call and value held to the letter of the standard where
// scorm-again is lenient, and what was committed kept from visit to visit.

/**
 * @typedef {object} Kept what a launch leaves to the next one
 * @property {Record<string, string>} values by element, as they were committed
 * @property {number} seconds of all sessions that were ended
 */

/**
 * @param {object} letter the standard: `letter-scorm12.mjs` or `letter-scorm2004.mjs`
 * @param {object} api scorm-again's
 * @param {object} unit `{ passing }` as the manifest says it
 * @param {Kept | null} kept
 * @param {{ isBroken: () => boolean, keep: (kept: Kept) => void, fault: (sentence: string) => void, now: () => number }} lms
 */
export function strictApi(letter, api, unit, kept, lms) {
  const { names } = letter;
  const before = kept?.values ?? {};
  /** What stands now and what was set in this session; only a commit keeps it. @type {Record<string, string>} */
  const values = { ...letter.resumed(before) };
  let state = "new";
  let began = 0;
  let error = "";
  const isAbInitio = Object.keys(values).length === 0;
  letter.load(api, values, { unit, seconds: kept?.seconds ?? 0, isAbInitio });

  const answer = (outcome) => String(outcome);
  const complain = (claim, sentence) => claim || lms.fault(sentence);
  const call = (name, ...parts) => `${name}(${parts.map((part) => JSON.stringify(part)).join(", ")})`;

  /** Keeps what stands, unless the connection is broken. */
  function keep(isOver) {
    if (lms.isBroken()) {
      error = letter.errors.commit;
      return "false";
    }
    const seconds = (kept?.seconds ?? 0) + (isOver ? letter.secondsOf(values[letter.sessionTime] ?? letter.noTime) : 0);
    lms.keep({ values: { ...values, [letter.totalTime]: letter.timeOf(seconds) }, seconds });
    error = "";
    return "true";
  }

  const strict = {
    [names.initialize](empty) {
      complain(state === "new" && empty === "", `${call(names.initialize, empty)} while the session is ${state}`);
      state = "open";
      began = lms.now();
      return answer(api[names.initialize](""));
    },

    [names.finish](empty) {
      complain(state === "open" && empty === "", `${call(names.finish, empty)} while the session is ${state}`);
      if (lms.isBroken()) return keep(true);
      for (const sentence of letter.atTheEnd(values, unit)) lms.fault(sentence);
      const told = letter.secondsOf(values[letter.sessionTime] ?? letter.noTime);
      const wall = (lms.now() - began) / 1000;
      complain(Math.abs(told - wall) <= 2, `${letter.sessionTime} is ${values[letter.sessionTime]} after ${wall.toFixed(1)} seconds`);
      state = "over";
      api[names.finish]("");
      return keep(true);
    },

    [names.commit](empty) {
      complain(state === "open" && empty === "", `${call(names.commit, empty)} while the session is ${state}`);
      if (lms.isBroken()) return keep(false);
      api[names.commit]("");
      return keep(false);
    },

    [names.get](element) {
      complain(state === "open", `${call(names.get, element)} while the session is ${state}`);
      const value = api[names.get](element);
      error = "";
      const code = String(api[names.error]());
      complain(code === "0" || letter.errors.unset.includes(code), `${call(names.get, element)} was refused: ${code}`);
      return value;
    },

    [names.set](element, value) {
      complain(state === "open", `${call(names.set, element, value)} while the session is ${state}`);
      const sentence = typeof value === "string" ? letter.complaint(element, value, values) : "is no text";
      complain(sentence === "", `${call(names.set, element, value)}: ${sentence}`);
      error = "";
      const outcome = answer(api[names.set](element, value));
      complain(outcome === "true", `${call(names.set, element, value)} was refused: ${api[names.error]()}`);
      if (outcome === "true") values[element] = value;
      return outcome;
    },

    [names.error]: () => error || String(api[names.error]()),
    [names.errorText]: (code) => api[names.errorText](code),
    [names.diagnostic]: (code) => api[names.diagnostic](code),
  };
  return strict;
}

/** Whether an indexed element stands at the next free place or at one that is taken, and after what it needs. */
export function isInTurn(element, values, needs) {
  const found = /^(cmi\.(?:interactions|objectives|comments_from_learner))\.(\d+)\.(.+)$/.exec(element);
  if (!found) return true;
  const [, list, index, part] = found;
  const first = list.endsWith("comments_from_learner") ? "comment" : "id";
  const isThere = (at) => `${list}.${at}.${first}` in values;
  if (!isThere(index) && part !== first) return false;
  if (Number(index) > 0 && !isThere(Number(index) - 1)) return false;
  return (needs[part.replace(/\.\d+\./, ".n.")] ?? []).every((need) => `${list}.${index}.${need}` in values);
}
