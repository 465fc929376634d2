import { expect, test } from "vitest";
import type { PreflightCheck } from "../../api/generated";
import { sayIn } from "../messages/text";
import { preflightText } from "./preflightText";

const check: PreflightCheck = { code: "size-fits", state: "passed", sentence: "The size is below what the receiver usually takes.", details: ["1200 bytes; no limit is known."] };

test("a check that passed says so in the language of the screens, and nothing to do", () => {
  expect(preflightText(sayIn("en"), check)).toEqual({ title: "The size is below what the receiver usually takes.", hint: "" });
  expect(preflightText(sayIn("zh-Hans"), check).title).not.toBe(check.sentence);
});

test.each(["noted", "failed"] as const)("a check that is %s says what to do", (state) => {
  expect(preflightText(sayIn("en"), { ...check, state }).hint).toContain("Make the largest films smaller");
});

test("a check without a translation speaks English", () => {
  expect(preflightText(sayIn("fr"), { ...check, code: "no-such-check", sentence: "All is well." }).title).toBe("All is well.");
});
