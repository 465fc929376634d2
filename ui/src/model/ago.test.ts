import { expect, test } from "vitest";
import { agoText } from "./ago";

const noon = new Date(2026, 10, 23, 12, 0, 0).getTime();
const minutes = (count: number) => noon - count * 60_000;

test("a change is told as people tell it", () => {
  expect(agoText(noon, noon, "en")).toBe("now");
  expect(agoText(minutes(5), noon, "en")).toBe("5 minutes ago");
  expect(agoText(minutes(180), noon, "en")).toBe("3 hours ago");
});

test("yesterday begins at midnight and not 24 hours ago", () => {
  expect(agoText(minutes(13 * 60), noon, "en")).toBe("yesterday");
  expect(agoText(minutes(35 * 60), noon, "en")).toBe("yesterday");
});

test("after a week the day is named", () => {
  expect(agoText(new Date(2026, 10, 2).getTime(), noon, "en")).toBe("Nov 2, 2026");
});

test("a clock that was set back does not speak of the future", () => {
  expect(agoText(noon + 3_600_000, noon, "en")).toBe("now");
});
