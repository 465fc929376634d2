// @ts-check
// Times as ISO 8601 writes them, in the narrow form that SCORM 2004 (RTE §4.1.1.6), cmi5 and xAPI all take.

/**
 * A length of time, to a hundredth of a second.
 * @param {number} milliseconds
 * @returns {string}
 */
export function isoDuration(milliseconds) {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const [hours, minutes] = [Math.floor(hundredths / 360000), Math.floor(hundredths / 6000) % 60];
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`;
}

/**
 * A moment, to a hundredth of a second, in UTC. SCORM allows the `Z` only behind a fraction, and some LMSs take a fraction of
 * two digits at most.
 * @param {Date} date
 * @returns {string}
 */
export function isoMoment(date) {
  return date.toISOString().replace(/(\.\d\d)\dZ$/, "$1Z");
}
