/** The texts that stand on the lines of a field, without blanks around them and without empty ones. */
export function fieldLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
