// @ts-check
// What SCORM 1.2 and SCORM 2004 have in common on the way to an LMS.

/**
 * The LMS's functions under the name that its standard gives them: somewhere above this window, or above the window that opened it
 * (SCORM 1.2 RTE §3.3.6.1, SCORM 2004 4th Edition RTE §3.3.1).
 * @param {Window} from
 * @param {"API" | "API_1484_11"} name
 * @returns {unknown} `null` where there is none
 */
export function findApi(from, name) {
  return (
    apiAbove(from, name) ??
    (from.opener ? apiAbove(from.opener, name) : null) ??
    (from.top?.opener ? apiAbove(from.top.opener, name) : null)
  );
}

/**
 * @param {Window} from
 * @param {"API" | "API_1484_11"} name
 * @returns {unknown}
 */
function apiAbove(from, name) {
  let at = from;
  for (let levels = 0; levels < 50; levels++) {
    try {
      const api = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (at))[name];
      if (api) return api;
    } catch {
      // A window of another origin says nothing about itself; one above it may be ours again.
    }
    if (!at.parent || at.parent === at) return null;
    at = at.parent;
  }
  return null;
}

/**
 * LMSs say "true", and some say true.
 * @param {unknown} answer
 * @returns {boolean}
 */
export function isYes(answer) {
  return String(answer) === "true";
}

/**
 * Whether the LMS opened the course to look at, and records nothing that counts: `cmi.core.lesson_mode` of
 * SCORM 1.2, `cmi.mode` of SCORM 2004.
 * @param {string} mode
 * @returns {boolean}
 */
export function isToLook(mode) {
  return mode === "browse" || mode === "review";
}

/**
 * Where each objective stands in the LMS. One that an earlier session left, or that the manifest declares, is taken again;
 * others are added at the end, since the list may have no gap. Objectives are optional in SCORM 1.2: where the LMS
 * does not know them, or takes no more, there is no place.
 * @param {(element: string) => string} get
 * @param {(element: string, value: string) => boolean} set
 * @returns {(id: string) => string | null} the element of the objective with this id
 */
export function objectivePlaces(get, set) {
  let isTaking = get("cmi.objectives._children").includes("id");
  let count = isTaking ? Number(get("cmi.objectives._count")) || 0 : 0;
  /** @type {Map<string, string>} */
  const places = new Map();
  for (let at = 0; at < count; at++) places.set(get(`cmi.objectives.${at}.id`), `cmi.objectives.${at}`);
  return (id) => {
    const known = places.get(id);
    if (known !== undefined || !isTaking) return known ?? null;
    const place = `cmi.objectives.${count}`;
    isTaking = set(`${place}.id`, id);
    if (!isTaking) return null;
    places.set(id, place);
    count += 1;
    return place;
  };
}
