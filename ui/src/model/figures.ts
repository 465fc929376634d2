/** Thousandths (hours, credits) as people write them in a language: `1.5`, `0.25`, at least one decimal. */
export function thousandthsText(thousandths: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 3 }).format(thousandths / 1000);
}

/** Hundredths with both decimals: `1.19`. */
export function hundredthsText(hundredths: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(hundredths / 100);
}

/** Milliseconds as minutes with one decimal: `12.5`. */
export function minutesText(millis: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(millis / 60_000);
}

/** Milliseconds as whole minutes, half up. */
export function wholeMinutes(millis: number): number {
  return Math.floor((millis + 30_000) / 60_000);
}

/** A file's size, in steps of 1000: `1.2 MB`. */
export function bytesText(bytes: number, language: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const format = { style: "unit", unit: units[step], unitDisplay: "short", maximumFractionDigits: step > 1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** step);
}
