// @ts-check
// Times in the words of SCORM 1.2 (Run-Time Environment 1.2 §3.4.1, CMITimespan and CMITime).

/**
 * A length of time: `HHHH:MM:SS.SS`, hours of two to four digits.
 * @param {number} milliseconds
 * @returns {string}
 */
export function timespan(milliseconds) {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360000 + 359999);
  const [hours, minutes] = [Math.floor(hundredths / 360000), Math.floor(hundredths / 6000) % 60];
  const seconds = (hundredths % 6000) / 100;
  return `${pad(hours)}:${pad(minutes)}:${seconds.toFixed(2).padStart(5, "0")}`;
}

/**
 * A time of day: `HH:MM:SS`.
 * @param {Date} date
 * @returns {string}
 */
export function timeOfDay(date) {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(pad).join(":");
}

/**
 * @param {number} number
 * @returns {string}
 */
function pad(number) {
  return String(number).padStart(2, "0");
}
