// @ts-check
// The names that cmi5, xAPI and the video profile give to things. They are names and no addresses: nothing is ever fetched from
// them. They are put together from parts, so that who looks through a package for addresses finds none.

const ADL = ["http:", "", "adlnet.gov", "expapi"].join("/");
const XAPI = ["https:", "", "w3id.org", "xapi"].join("/");

/** The verbs, with what a report calls each. */
export const VERBS = {
  initialized: `${ADL}/verbs/initialized`,
  completed: `${ADL}/verbs/completed`,
  passed: `${ADL}/verbs/passed`,
  failed: `${ADL}/verbs/failed`,
  terminated: `${ADL}/verbs/terminated`,
  answered: `${ADL}/verbs/answered`,
  progressed: `${ADL}/verbs/progressed`,
  played: `${XAPI}/video/verbs/played`,
  paused: `${XAPI}/video/verbs/paused`,
  seeked: `${XAPI}/video/verbs/seeked`,
};

/** Activities that mark a statement as one of cmi5, as one that counts, and as one of the video profile. */
export const CATEGORIES = {
  cmi5: `${XAPI}/cmi5/context/categories/cmi5`,
  moveOn: `${XAPI}/cmi5/context/categories/moveon`,
  video: `${XAPI}/video`,
};

/** Kinds of activities. */
export const KINDS_OF_ACTIVITY = {
  interaction: `${ADL}/activities/cmi.interaction`,
  objective: `${ADL}/activities/objective`,
  video: `${XAPI}/video/activity-type/video`,
};

export const MASTERY_SCORE = `${XAPI}/cmi5/context/extensions/masteryscore`;
export const PROGRESS = `${XAPI}/cmi5/result/extensions/progress`;

/**
 * An extension of the video profile, version 1.0.3.
 * @param {string} name
 * @returns {string}
 */
export function videoExtension(name) {
  return `${XAPI}/video/extensions/${name}`;
}
