const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was, in words: `now`, `5 minutes ago`, `yesterday`; after a week, the day. Both times are in
 * milliseconds since 1970-01-01 UTC, and days change at midnight of this place.
 */
export function agoText(then: number, now: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const passed = Math.max(0, now - then);
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (passed < MINUTE) return words.format(0, "second");
  if (passed < HOUR) return words.format(-Math.floor(passed / MINUTE), "minute");
  if (days <= 0) return words.format(-Math.floor(passed / HOUR), "hour");
  if (days < 7) return words.format(-days, "day");
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(then);
}

function midnight(time: number): number {
  const day = new Date(time);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
