import { expect, test } from "vitest";
import { sayIn } from "../messages/text";
import { preflightText } from "./preflightText";

const check = { code: "size-fits", isGood: true, sentence: "The size is below what the receiver usually takes. 1200 bytes; no limit is known." };

test("what the title says already is not said again before the figures", () => {
  expect(preflightText(sayIn("en"), check)).toEqual({
    title: "The size is below what the receiver usually takes.",
    detail: "1200 bytes; no limit is known.",
    hint: "",
  });
  expect(preflightText(sayIn("zh-Hans"), check).detail).toBe("1200 bytes; no limit is known.");
});

test("only a check that did not pass says what to do", () => {
  const failed = preflightText(sayIn("en"), { ...check, isGood: false, sentence: "The size is above what the receiver usually takes." });
  expect(failed.detail).toBe("");
  expect(failed.hint).toContain("Make the largest films smaller");
});

test("a check without a translation speaks English", () => {
  expect(preflightText(sayIn("fr"), { code: "no-such-check", isGood: true, sentence: "All is well." }).title).toBe("All is well.");
});
