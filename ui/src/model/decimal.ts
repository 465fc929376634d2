/** The longest number that the core takes, in digits, and the most of them behind the point. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 9;

/** Whether a text is a number as the core takes it: `1250`, `-12.50`, and neither `1,250` nor `.5`. */
export function isDecimal(text: string): boolean {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return false;
  const [whole = "", decimals = ""] = [match[1], match[2]];
  return whole.length + decimals.length <= MOST_DIGITS && decimals.length <= MOST_DECIMALS;
}

/** Whether a number can be a tolerance. */
export const isTolerance = (text: string): boolean => isDecimal(text) && !text.startsWith("-");
