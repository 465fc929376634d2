// The forms of single values: xAPI 1.0.3 Data §4 and the standards that it names.

/** A UUID in its usual form (RFC 4122). */
export const isUuid = (value) =>
  typeof value === "string" && /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value);

/** An IRI with its scheme; a reference that needs a base is none (RFC 3987). */
export const isIri = (value) => typeof value === "string" && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);

/** A point in time with date, time and zone (RFC 3339). */
export const isTimestamp = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !value.endsWith("-00:00") &&
  !Number.isNaN(Date.parse(value));

/** The same in UTC. */
export const isUtc = (value) => isTimestamp(value) && /(Z|\+00:00)$/.test(value);

const DURATION = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A length of time (ISO 8601 §4.4.3.2). */
export const isDuration = (value) => typeof value === "string" && (DURATION.test(value) || /^P\d+W$/.test(value));

/** Its length in seconds; years and months, which have none, count nothing. */
export function secondsOf(duration) {
  const weeks = /^P(\d+)W$/.exec(duration);
  if (weeks) return Number(weeks[1]) * 604800;
  const [, , , days, hours, minutes, seconds] = DURATION.exec(duration) ?? [];
  return Number(days ?? 0) * 86400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

/** How many digits stand behind the point of a number. */
export const decimalsOf = (number) => (/\.(\d+)$/.exec(String(number))?.[1] ?? "").length;

/** A language tag (RFC 5646). */
export function isLanguage(value) {
  try {
    return typeof value === "string" && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** An object that is neither a list nor nothing. */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two JSON values are the same, whatever the order of their properties. */
export function isSame(one, other) {
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  if (!isObject(one)) return one === other;
  return isObject(other) && Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => isSame(one[key], other[key]));
}
