import { expect, test } from "vitest";
import { clockMinutes, clockText, isDay } from "./clock";

test("a time of day is read as people write it", () => {
  expect(["9", "09:05", "0905", "9h30", "9：15", " 23:59 "].map(clockMinutes)).toEqual([540, 545, 545, 570, 555, 1439]);
  expect(["", "24:00", "9:60", "nine", "9:5"].map(clockMinutes)).toEqual([null, null, null, null, null]);
});

test("a plan that runs over midnight goes on from 00:00", () => {
  expect(clockText(1435 + 15)).toBe("00:10");
});

test("a day is one of the calendar", () => {
  expect(["2026-11-23", "2024-02-29"].every(isDay)).toBe(true);
  expect(["2026-02-29", "2026-13-01", "1969-12-31", "23.11.2026", ""].some(isDay)).toBe(false);
});
