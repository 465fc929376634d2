/** Minutes after midnight as `09:05`. What lies behind midnight counts on from 00:00. */
export function clockText(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

/** The minutes after midnight that a text such as `9:05`, `0905` or `9` speaks of; `null` where it is no time of day. */
export function clockMinutes(text: string): number | null {
  const match = /^\s*(\d{1,2})(?:\s*[:.h时点]?\s*(\d{2}))?\s*$/i.exec(text.replace("：", ":"));
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** Whether a text is a day of the calendar, written `2026-11-23`, from 1970 on. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number(text.slice(0, 4)) < 1970) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The day that it is here, written `2026-11-23`. */
export function today(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
