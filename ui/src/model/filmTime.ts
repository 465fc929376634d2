/** Milliseconds as a film shows them: `1:05`, `1:02:05`, and with tenths only where there are some: `1:05.4`. */
export function filmTime(millis: number): string {
  const tenths = Math.round(Math.max(0, millis) / 100);
  const seconds = Math.floor(tenths / 10);
  const two = (number: number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return tenths % 10 === 0 ? clock : `${clock}.${tenths % 10}`;
}

/** The milliseconds that a text such as `75`, `1:15`, `1:15.5` or `1:02:05` speaks of; `null` where it is no such time. */
export function filmMillis(text: string): number | null {
  const match = /^\s*(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,4})(?:[.,](\d{1,3}))?\s*$/.exec(text.replaceAll("：", ":"));
  if (!match) return null;
  const [, hours = "0", minutes = "0", seconds = "0", fraction = ""] = match;
  const hasMinutes = match[2] !== undefined;
  if ((hasMinutes && Number(seconds) > 59) || (match[1] !== undefined && Number(minutes) > 59)) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, "0"));
}
