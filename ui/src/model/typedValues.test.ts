import { expect, test } from "vitest";
import { isDecimal, isTolerance } from "./decimal";
import { fieldLines } from "./fieldLines";
import { filmMillis, filmTime } from "./filmTime";
import { freshId, moved } from "./lists";
import { newQuestion, withKind } from "./newQuestion";

test("numbers are taken as the core takes them", () => {
  for (const good of ["0", "1250", "-12.50", "123456789012345", "0.123456789"]) expect(isDecimal(good), good).toBe(true);
  for (const bad of ["", ".5", "5.", "1,250", "1 250", "1e3", "+1", "1234567890123456", "0.1234567890", "１"]) expect(isDecimal(bad), bad).toBe(false);
  expect(isTolerance("-1")).toBe(false);
});

test("a time that the film shows is read back as the same time", () => {
  for (const millis of [0, 7_500, 75_000, 3_725_000, 59_900]) expect(filmMillis(filmTime(millis))).toBe(millis);
  expect(filmMillis("1：05")).toBe(65_000);
  expect(filmMillis("90")).toBe(90_000);
  for (const bad of ["", "1:75", "later", "1:65:00", "-3"]) expect(filmMillis(bad), bad).toBeNull();
});

test("a moved item stands where it was put, counted without it", () => {
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
});

test("an id of an item that was removed is not given to another that is still there", () => {
  expect(freshId("o", [{ id: "o2" }, { id: "o3" }])).toBe("o4");
});

test("empty lines are no texts", () => {
  expect(fieldLines(" paid \n\n payable\n")).toEqual(["paid", "payable"]);
});

test("a multiple response that becomes a single choice keeps its first key only", () => {
  const { answer } = newQuestion("multipleResponse", "q");
  const single = withKind(answer, "singleChoice");
  expect(single.kind === "singleChoice" && single.options.map(({ isKey }) => isKey)).toEqual([true, false, false, false]);
});
